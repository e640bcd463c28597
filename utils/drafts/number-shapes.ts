/** A stretch of units that is a number to call, or an account to pay to. */
export interface NumberHit {
  category: 'phone' | 'payment';
  term: 'phone' | 'iban' | 'crypto' | 'card';
  from: number;
  to: number;
}

/** Points a number must reach to be taken for one to call. */
export const ENOUGH = 3;

// What the numbering plans of the countries look like as people write them (ITU-T E.164 national plans; experience, 2026-11-23):
// sizes of the groups, then the digits, then the points. The first row that fits counts.
const ROWS: [shape: RegExp, digits: RegExp, points: number][] = [
  // Not numbers to call: cards and references, Amazon orders, part numbers, social security and tax numbers, ISBN, thousands.
  [
    /^(?:4-4-4-4|3-7-7|3-2-4|2-8-1|2-3-3-1|2-3-3-4-2|3-3-2|1-3-3|1-3-3-3|1-5-5-1|2-2-1-3-3|1-[2-5]-[4-6]-1|2-5-5|5-6-5)$/,
    /^(?!00)/,
    0,
  ],
  [/^4-4-4$/, /^(?!0[1-9])/, 0],
  [/^(?:1-){6,}/, /^\d{7,13}$/, 3],
  // France, Algeria, Morocco, Belgium, Switzerland, Germany, Britain, Turkey, Egypt, Arabia, Nigeria, Australia …: 0 + 8 to 10 digits.
  [/^5-5$/, /^0/, 1],
  [/^(?:3-3-3|9|4-5|5-4)$/, /^0[1-9]/, 2],
  [/^/, /^0[1-9]\d{7,9}$/, 3],
  [/-/, /^0[1-9]\d{9,10}$/, 3],
  // Russia, Kazakhstan, Belarus (8 0…).
  [/^/, /^[78]9\d{9}$/, 3],
  [/-/, /^8[03-8]\d{9}$/, 3],
  // China, also with its country code.
  [/^/, /^(?:86)?1[3-9]\d{9}$/, 3],
  // North America and whoever writes 3-3-4; Colombia, Italy, Philippines without the zero.
  [/^(?:3-3-4|3-3-2-2|3-2-2-3|3-2-3-2)$/, /^[2-9]/, 3],
  [/^1-3-3-4$/, /^[17]/, 3],
  // Brazil, Mexico, Argentina.
  [/^2-5-4$/, /^[1-9][1-9]9/, 3],
  [/^2-4-4$/, /^[1-9]/, 3],
  [/^2-1-4-4$/, /^[1-9][1-9]9/, 3],
  [/^2-9$/, /^[1-9][1-9]9/, 2],
  [/^3-4-4$/, /^[1-9]/, 1],
  // Italy.
  [/^(?:3-7|3-6-1|2-8)$/, /^3[2-9]/, 3],
  [/^(?:10|3-6|3-3-3|9)$/, /^3[2-9]/, 2],
  // Spain, Uzbekistan, Senegal, Georgia, Poland, Portugal, Czechia, Peru, Chile.
  [/^2-3-2-2$/, /^[5-9]/, 3],
  [/^(?:3-2-2-2|1-2-2-2-2)$/, /^[5-9]/, 3],
  [/^(?:3-3-3|2-3-4|2-7|1-4-4)$/, /^[2-9]/, 2],
  // India.
  [/^5-5$/, /^[6-9]/, 2],
  [/^(?:10|11|12|13)$/, /^(?:[6-9]\d{9}|91[6-9]\d{9})$/, 1],
  [/^5-5$/, /^/, 0],
  // A country code without its plus.
  [
    /^[1-3](?:-[1-7]){2,5}$/,
    /^(?:33|34|39|44|49|55|90|91|92|20|212|213|216|234|254|27|351|352|353|358|36|380|375|359|40|41|420|421|43|45|46|47|48|52|54|56|57|58|60|61|62|63|65|66|81|82|84|852|880|886|961|962|963|964|965|966|968|971|972|973|974|994|995|996|998)\d{8,11}$/,
    2,
  ],
  // Eight digits and fewer: Hong Kong, Singapore, Denmark, Norway, Tunisia, the Gulf.
  [/^3-4$/, /^[2-9]/, 1],
  [/^(?:2-){3,}2$/, /^[2-9]/, 1],
  [/^/, /^\d{8,12}$/, 1],
];

/** How much the digits and the way they are grouped (`2-2-2-2-2`) look like a number to call: 0 to 4, 8 behind a plus sign. */
export function shapePoints(digits: string, groups: readonly string[], plus: boolean): number {
  const size = digits.length;
  if (plus) return size >= 8 && size <= 15 ? 8 : 0;
  if (isSeries(groups)) return 0;
  if (/^00[1-9]/.test(digits) && size >= 10 && size <= 16 && groups[0] !== '0') return 4;
  if (size > 13) return 0;
  const shape = groups.map((group) => group.length).join('-');
  for (const [form, kind, points] of ROWS) if (form.test(shape) && kind.test(digits)) return points;
  return 0;
}

/** `38 40 42 44`, `123456789`, `11111111`: sizes and examples, which rise or stay. */
function isSeries(groups: readonly string[]): boolean {
  const [only = ''] = groups;
  if (groups.length === 1) return '01234567890123'.includes(only) || /^(\d)\1+$/.test(only);
  if (groups.length < 3 || only.startsWith('0')) return false;
  const same = groups.every(({ length }) => length === only.length);
  const rising = groups.every((group, i) => i === 0 || Number(group) >= Number(groups[i - 1]));
  const step = Number(groups[1]) - Number(groups[0]);
  const even = groups.every((group, i) => i === 0 || Number(group) - Number(groups[i - 1]) === step);
  return rising && same && (even || (groups.length > 3 && only.length === 2));
}
