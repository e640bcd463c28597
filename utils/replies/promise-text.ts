/** A text to look for words in, and where each of its characters stood. */
export interface Folded {
  /** Lower case, no accents, no vowel marks, plain digits and punctuation. */
  text: string;
  /** UTF-16 offset in the original of each UTF-16 unit of `text`, and its length at the end. */
  at: number[];
}

/** A part of a folded text. */
export interface Part {
  start: number;
  end: number;
}

/** Accents and vowel marks; the Arabic stretcher; marks without width. */
const DROPPED = /[\p{Mn}\u0640\p{Cf}]/gu;

/** Makes spelling variants alike. */
export function fold(text: string): Folded {
  const units: string[] = [];
  const at: number[] = [];
  let offset = 0;
  for (const character of text) {
    for (const unit of plain(character)) {
      units.push(unit);
      for (let each = 0; each < unit.length; each++) at.push(offset);
    }
    offset += character.length;
  }
  at.push(offset);
  return { text: units.join(''), at };
}

/** A character, or the source of an expression, as `fold` makes it. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(DROPPED, '')
    .toLowerCase()
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[^\S\n]/g, ' ');
}

/** Where a sentence ends; a dot after a number is none before a month, as in "am 5. September". */
const ENDS =
  /[!?。؟\n;؛…]+|(?<!(?<!\p{L})(?:ca|approx|max|min|nr|no|sept|tel|mr|mrs|dr))(?<!\d)\.+(?=\s|$)|(?<=\d)\.(?=\s|$)(?!\s?(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez))|(?<=\p{L}{3})\.(?=\p{L})/gu;

/** The sentences of a folded text, each with its own end mark. */
export function sentencesOf(text: string): Part[] {
  return partsAt(text, 0, text.length, ENDS, true);
}

/** A part cut where `between` matches; the cuts belong to no piece, or to the one before. */
export function partsAt(text: string, from: number, to: number, between: RegExp, withCut = false): Part[] {
  const parts: Part[] = [];
  let start = from;
  for (const { 0: cut, index } of text.slice(from, to).matchAll(between)) {
    parts.push({ start, end: from + index + (withCut ? cut.length : 0) });
    start = from + index + cut.length;
  }
  parts.push({ start, end: to });
  return parts.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}
