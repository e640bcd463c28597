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
/** Private units which stand for something found before. */
const SLOTS = 0xe000;
const kinds = buildKinds();
const words = buildWords();

/** The Latin look-alike of a folded unit, as a code; units without one are themselves. */
export function skeletonOf(code: number): number {
  return code < table.length ? (table[code | 0] as number) : code;
}

/** Is this unit a letter or digit that may stand for another one (`@`, `$`, `4`)? */
export function isLeet(code: number): boolean {
  return code < 128 && table[code] !== code && !(code >= 97 && code <= 122);
}

/** Kind of a folded unit; of no unit (`NaN`) `MARK`: read as unit 0, since a table asked for `NaN` is slow ever after. */
export function kindOf(code: number): number {
  return kinds[code | 0] as number;
}

/** May a word go on here: is this unit a letter or a digit? Beyond the alphabets of Europe and the Near East: nearly. */
export function isWord(code: number): boolean {
  return words[code | 0] === 1;
}

function buildKinds(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(MARK);
  const set = (kind: number, from: number, to: number) => table.fill(kind, from, to + 1);
  set(LETTER, 65, 90);
  set(LETTER, 97, 122);
  set(DIGIT, 48, 57);
  set(SPACE, 32, 32);
  set(SPACE, 10, 10);
  set(LETTER, 0xc0, 0x58f);
  set(ARABIC, 0x590, 0x7ff);
  set(IDEOGRAPH, 0x800, 0x109f);
  set(LETTER, 0x10a0, 0x10ff);
  set(IDEOGRAPH, 0x1100, 0x11ff);
  set(IDEOGRAPH, 0x1780, 0x17ff);
  set(IDEOGRAPH, 0x3041, 0xd7ff);
  set(IDEOGRAPH, 0xf900, 0xfaff);
  for (const mark of '×÷\u037e\u0387\u055a،؛؟۔٪٫٬٭・') table[mark.charCodeAt(0)] = MARK;
  return table;
}

function buildWords(): Uint8Array {
  return kinds.map((kind, code) => {
    if (code >= ALPHABETS) return kind < MARK || (code >= SLOTS && code < SLOTS + 16) ? 1 : 0;
    return /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0;
  });
}

function build(): Uint16Array {
  const codes = Uint16Array.from({ length: 0x590 }, (_, code) => code);
  for (const pair of `${PAIRS}${LEET}`.split(' ')) if (pair) codes[pair.charCodeAt(0)] = pair.charCodeAt(1);
  for (const code of [73, 105]) codes[code] = 108;
  // A look-alike of `i` is a look-alike of `l` too.
  return codes.map((code) => (code === 105 ? 108 : code));
}
