/** Makes the paragraphs of a record, so that a text from a page can play no tricks on what stands around it. */
import type { Paragraph, Role } from './page.ts';

/**
 * Controls, halves of a sign (`Cs` never matches a whole pair), code points that are no characters, and the characters that switch
 * direction (Unicode 17, UAX 9). A record shows them as `[U+202E]`.
 */
const ODD = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu;

/** What other systems break a line with. */
const BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;

/** A text as a record shows it: every break is `\n`, a tab four spaces, and what nobody would see stands as `[U+202E]`. */
export function shown(text: string): string {
  return text
    .replace(BREAKS, '\n')
    .replaceAll('\t', '    ')
    .replace(ODD, (sign) => (sign === '\n' ? sign : `[${codePoint(sign)}]`));
}

/** An address, cut where it is longer than anyone reads, as that of a picture written into the page itself is. */
export const shortened = (address: string): string =>
  address.length > MOST_ADDRESS ? `${address.slice(0, MOST_ADDRESS)}…` : address;

/** Characters of an address in a record; what programs read has it whole. */
const MOST_ADDRESS = 500;

/** A text from elsewhere inside a line of Parley's own words: one line, and its direction is its own (U+2068 … U+2069). */
export const apart = (text: string): string => `\u2068${shown(text).replaceAll('\n', ' ')}\u2069`;

/** A paragraph that is a text from a page, or of the buyer, and nothing else. */
export const foreign = (role: Role, text: string): Paragraph => ({
  kind: 'paragraph',
  role,
  text: shown(text),
  direction: 'auto',
});

/** A paragraph of Parley's own words in `language` (BCP 47); what comes from elsewhere stands in it through `apart`. */
export const own = (role: Role, text: string, language: string): Paragraph => ({
  kind: 'paragraph',
  role,
  text: text.replace(ODD, (sign) => (/[\n\u2068\u2069]/.test(sign) ? sign : `[${codePoint(sign)}]`)),
  direction: directionOf(language),
});

/** The direction in which a language (BCP 47) is written, for the scripts of the world's larger languages. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  /^(ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)\b/i.test(language) ? 'rtl' : 'ltr';

const codePoint = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
