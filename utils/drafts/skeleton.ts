/** What a folded UTF-16 unit is to a word: the kinds that decide about boundaries and gaps. */
export const LETTER = 0;
export const DIGIT = 1;
/** Scripts written without spaces: every character may begin or end a word. */
export const IDEOGRAPH = 2;
export const ARABIC = 3;
export const MARK = 4;
export const SPACE = 5;

// Look-alikes after lower-casing, from what is seen in drafts; Cyrillic, Greek, Armenian and leet, each pair `from` + `to`.
const PAIRS =
  'аa вb еe ѐe ёe зe кk мm нh оo рp сc тt уy хx ѕs іi їi јj ԁd ԛq ԝw һh ӏi ԍg гr пn дd шw щw ьb ѵv ɡg ' +
  'αa βb γy εe ηn ιi κk νv οo ρp τt υu χx ωw σo ςc ϲc ϳj μm ϸp λa ' +
  'աw եe հh օo ոn սu ցg զq ';
const LEET = '0o 1l 3e 4a 5s 7t 8b 9g @a $s €e !l |l ¡l';

const table = build();
const ALPHABETS = 0x1100;
const kinds = Uint8Array.from({ length: ALPHABETS }, (_, code) => findKind(code));
const words = Uint8Array.from({ length: ALPHABETS }, (_, code) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** The Latin look-alike of a folded unit, as a code; units without one are themselves. */
export function skeletonOf(code: number): number {
  return code < table.length ? (table[code] as number) : code;
}

/** Is this unit a letter or digit that may stand for another one (`@`, `$`, `4`)? */
export function isLeet(code: number): boolean {
  return code < 128 && table[code] !== code && !(code >= 97 && code <= 122);
}

/** Kind of a folded unit. */
export function kindOf(code: number): number {
  return code < kinds.length ? (kinds[code] as number) : findKind(code);
}

/** May a word go on here: is this unit a letter or a digit? Beyond the alphabets of Europe and the Near East: nearly. */
export function isWord(code: number): boolean {
  return code < words.length ? words[code] === 1 : findKind(code) < MARK;
}

function findKind(code: number): number {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
    if (code >= 48 && code <= 57) return DIGIT;
    return code === 32 || code === 10 ? SPACE : MARK;
  }
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return MARK;
  if (code < 0x590) return code === 0x37e || code === 0x387 || code === 0x55a ? MARK : LETTER;
  if (code < 0x800) return isArabicMark(code) ? MARK : ARABIC;
  if (code < 0x1100) return code >= 0x10a0 ? LETTER : IDEOGRAPH;
  if (code < 0x1200) return IDEOGRAPH;
  if (code >= 0x1780 && code < 0x1800) return IDEOGRAPH;
  if (code >= 0x3041 && code <= 0xd7ff) return code === 0x30fb ? MARK : IDEOGRAPH;
  if (code >= 0xf900 && code < 0xfb00) return IDEOGRAPH;
  return MARK;
}

function isArabicMark(code: number): boolean {
  return code === 0x60c || code === 0x61b || code === 0x61f || code === 0x6d4 || (code >= 0x66a && code <= 0x66d);
}

function build(): Uint16Array {
  const codes = Uint16Array.from({ length: 0x590 }, (_, code) => code);
  for (const pair of `${PAIRS}${LEET}`.split(' ')) if (pair) codes[pair.charCodeAt(0)] = pair.charCodeAt(1);
  for (const code of [73, 105]) codes[code] = 108;
  // A look-alike of `i` is a look-alike of `l` too.
  return codes.map((code) => (code === 105 ? 108 : code));
}
