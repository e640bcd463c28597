/** In which languages a text could be a time, told by how its words begin: most texts are none, and need no words. */

import { SIGNS, STARTS } from './times-starts.ts';

const LATIN = 'en fr es de it pt nl pl tr'.split(' ');
/** Languages whose words of time are all known here; others are always asked. */
const COVERED = new Set([...LATIN, 'ru', 'zh', 'ja', 'ko', 'ar', 'he']);
const ALL = (1 << LATIN.length) - 1;
const ENGLISH = 1;
/** Without digits, or longer than this, only the page's own language and English are asked. */
const SHORT = 40;

/** Letters of a word that are looked up. */
const FIRST = 5;
/** By the first letters, packed into a number, the languages that have such a word, a bit for each. */
const starts = new Map<number, number>();
/** The same for languages that alone give it a meaning. */
const meant = new Map<number, number>();
for (const entry of STARTS.split(' ')) {
  const [start = '', languages = ''] = entry.split(/[.+]/);
  const bits = Number.parseInt(languages, 36);
  starts.set(packed(start), entry.includes('+') ? ALL : bits);
  meant.set(packed(start), bits);
}

/** Signs of Chinese, Japanese and Korean that a time can have. */
const signs = new Set([...SIGNS].map((sign) => sign.charCodeAt(0)));

/**
 * Could a text, as it is on the page, be a time? Looks at its words in ASCII alone, as far as its first clock, and makes
 * nothing: this is asked of every text of a page.
 */
export function couldBe(shown: string, language: string | undefined): boolean {
  const base = baseOf(language);
  if (base && !COVERED.has(base)) return true;
  let bits = ALL;
  let digits = false;
  let word = 0;
  let letters = 0;
  let plainWord = true;
  for (let at = 0; at <= shown.length; at += 1) {
    const code = at < shown.length ? shown.charCodeAt(at) : 32;
    const letter = code | 32;
    if (letter >= 97 && letter <= 122) {
      if (letters < FIRST) word = word * 27 + letter - 96;
      letters += 1;
      continue;
    }
    if (code > 127) {
      if (((code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af)) && !signs.has(code)) return false;
      // A letter with an accent belongs to the word; whether it is a letter at all is found out later.
      plainWord = false;
      continue;
    }
    if (letters > 0 && plainWord) bits &= starts.get(letters < FIRST ? word * 27 ** (FIRST - letters) : word) ?? 0;
    if (bits === 0) return false;
    word = 0;
    letters = 0;
    plainWord = true;
    if (code >= 48 && code <= 57) digits = true;
    // What follows a clock may be the name of a zone.
    const next = code === 58 && digits ? shown.charCodeAt(at + 1) : 0;
    if ((next >= 48 && next <= 57) || next > 127) return true;
  }
  if (digits || !base) return true;
  const own = LATIN.indexOf(base);
  return (bits & (ENGLISH | (own < 0 ? ALL : 1 << own))) !== 0;
}

/** Languages to try on a text in its `plain` form: the page's own, then those of its script that have such words. */
export function languagesFor(text: string, language: string | undefined): string[] {
  const base = baseOf(language);
  const own = language && base ? [language] : [];
  if (!/\p{L}/u.test(text)) return [own[0] ?? 'en'];
  // Regions shorten names in their own ways; a page may follow another than it says.
  if (base && own[0] !== base && /^[a-z]{2}-/i.test(own[0] ?? '')) own.push(base);
  const far = byScript(text, own.length > 0);
  const { bits, apart } = bitsOf(text);
  const has = (tag: string, languages: number) => !LATIN.includes(tag) || (languages & (1 << LATIN.indexOf(tag))) !== 0;
  // "16: the" says in no other language more than in the page's own, and the words of a language are dear.
  const others = far.filter((tag) => has(tag, bits & apart));
  const found = [...own.filter(() => !base || has(base, bits)), ...others];
  return found.length > 0 ? [...new Set(found)] : bits === ALL ? ['en'] : [];
}

function byScript(text: string, hasOwn: boolean): string[] {
  if (/[\uac00-\ud7af]/.test(text)) return ['ko'];
  if (/[\u3040-\u30ff]/.test(text)) return ['ja'];
  if (/[\u3400-\u9fff]/.test(text)) return ['zh', 'ja'];
  if (/[\u0590-\u05ff]/.test(text)) return ['he'];
  if (/[\u0600-\u06ff]/.test(text)) return ['ar'];
  if (/[\u0400-\u04ff]/.test(text)) return ['ru'];
  // "lundi" is no day to an English reader.
  return hasOwn && (!/\d/.test(text) || text.length > SHORT) ? ['en'] : LATIN;
}

/** The languages that have a word that begins so for every Latin word of the text, and those where one says more. */
function bitsOf(text: string): { bits: number; apart: number } {
  let bits = ALL;
  let apart = 0;
  for (const [word] of text.matchAll(/[a-z]+/g)) {
    const start = packed(word);
    bits &= starts.get(start) ?? 0;
    apart |= meant.get(start) ?? 0;
  }
  return { bits, apart };
}

function packed(word: string): number {
  let number = 0;
  for (let at = 0; at < FIRST; at += 1) number = number * 27 + (at < word.length ? word.charCodeAt(at) - 96 : 0);
  return number;
}

function baseOf(language: string | undefined): string | undefined {
  const base = language && /^[a-z]{2,3}(?![a-z])/i.exec(language)?.[0].toLowerCase();
  return base === 'und' ? undefined : base || undefined;
}
