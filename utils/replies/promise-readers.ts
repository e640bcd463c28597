import { PLEDGES } from './promise-pledges.ts';
import { plain } from './promise-text.ts';
import { bareReader, type WhenReader, whenReader } from './promise-when.ts';
import { PROMISE_WORDS, type PromiseKind, type PromiseWords } from './promise-words.ts';

/** A language that promises are read in. */
export type Language = keyof typeof PROMISE_WORDS;

/** The expressions of a language, over folded text. */
export interface Reader {
  when: WhenReader;
  /** Lengths without a word before them: "3 days". */
  bare: WhenReader;
  pledges: RegExp;
  infinitives: [PromiseKind, RegExp][];
  fillers: RegExp;
  does: [PromiseKind, RegExp][];
  commits?: RegExp;
  present?: RegExp;
  yours?: RegExp;
  about: [PromiseKind, RegExp][];
  joins: RegExp;
  polite: RegExp;
  blocks: RegExp;
  refuses: RegExp;
  automatic: RegExp;
}

const LATIN: Language[] = ['en', 'fr', 'es', 'de', 'pt', 'it'];
/** Who wins where a part of a sentence has verbs of several kinds. */
const ORDER: PromiseKind[] = ['replace', 'refund', 'answer', 'deliver', 'ship'];

/** The languages a folded text may be in. */
export function languagesOf(text: string): Language[] {
  const letters = (script: RegExp) => text.match(script)?.length ?? 0;
  const latin = letters(/\p{Script=Latin}/gu) >= 6 ? latinLanguages(text) : [];
  return [
    ...(letters(/\p{Script=Han}/gu) >= 2 ? (['zh'] as const) : []),
    ...(letters(/\p{Script=Cyrillic}/gu) >= 4 ? (['ru'] as const) : []),
    ...(letters(/\p{Script=Arabic}/gu) >= 4 ? (['ar'] as const) : []),
    ...latin,
  ];
}

/** The languages with the most common words of the text, all of them where there are none. */
function latinLanguages(text: string): Language[] {
  const counts = LATIN.map((language) => text.match(commonOf(language))?.length ?? 0);
  const most = Math.max(...counts);
  return LATIN.filter((_, index) => counts[index] === most);
}

/** Made once each. */
const commons = new Map<Language, RegExp>();

function commonOf(language: Language): RegExp {
  const words: PromiseWords = PROMISE_WORDS[language];
  const common = commons.get(language) ?? wholeWords(words.common ?? '');
  commons.set(language, common);
  return common;
}

const readers = new Map<Language, Reader>();

/** The expressions of a language; they are dear to make, so only those of languages that are met are. */
export function readerOf(language: Language): Reader {
  const made = readers.get(language);
  if (made) return made;
  const words: PromiseWords = PROMISE_WORDS[language];
  const whole = language === 'zh' ? anywhere : language === 'ar' ? wholeArabic : wholeWords;
  const { pledges, infinitives = {}, fillers } = PLEDGES[language];
  const optional = (source?: string) => (source === undefined ? undefined : whole(source));
  const reader: Reader = {
    when: whenReader(words.when, whole),
    bare: bareReader(words.when, whole),
    pledges: whole(pledges),
    infinitives: ORDER.flatMap((kind) => {
      const verb = infinitives[kind];
      return verb === undefined ? [] : [[kind, whole(verb)] as [PromiseKind, RegExp]];
    }),
    fillers: whole(fillers),
    does: ORDER.map((kind) => [kind, whole(words.does[kind])]),
    commits: optional(words.commits),
    present: optional(words.present),
    yours: optional(words.yours),
    about: Object.entries(words.about).map(([kind, source]) => [kind as PromiseKind, whole(source)]),
    joins: new RegExp(`[,،、:](?!\\d)|${language === 'zh' ? words.joins : ` (?:${plain(words.joins)})(?= )`}`, 'gu'),
    polite: whole(words.polite),
    blocks: whole(words.blocks),
    refuses: whole(words.refuses),
    automatic: whole(words.automatic),
  };
  readers.set(language, reader);
  return reader;
}

/** An expression for a script that does not part its words. */
export function anywhere(source: string): RegExp {
  return new RegExp(`(?:${letters(source)})`, 'gu');
}

/** An expression of whole words: they end where letters and digits end, or with an apostrophe. */
export function wholeWords(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${letters(source)})(?:(?<=')|(?![\\p{L}\\p{N}]))`, 'gu');
}

/** "and", "so", "with" and "for" are written together with the next word. */
function wholeArabic(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])[وفبل]?(?:${letters(source)})(?![\\p{L}\\p{N}])`, 'gu');
}

function letters(source: string): string {
  return plain(source).replaceAll('\\w', '[\\p{L}\\p{N}]').replaceAll('~', '\\p{L}*');
}
