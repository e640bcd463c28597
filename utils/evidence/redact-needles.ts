/** What is looked for to hide a text: the ways to write it that letters and digits alone do not make the same. */
import type { HiddenText } from './case.ts';
import { inWords } from './digit-words.ts';
import { foldText, lowered } from './redact-fold.ts';

/** One way to write a hidden text, folded. */
export interface Needle {
  kind: HiddenText['kind'];
  plain: string;
  /** Places in `plain` before which something stood between the letters. */
  gaps: ReadonlySet<number>;
  /** Exactly as given: what is looked for where there are no letters, or too few beside the other signs. */
  exact?: string;
  /** The text as it was given, without what is around it. */
  text: string;
  /** Place of its text among those given. */
  index: number;
}

/** Needles for texts to hide, longer ones first. Texts without a visible sign have none. */
export function needlesOf(texts: readonly HiddenText[]): Needle[] {
  const needles = texts.flatMap((hidden, index) => [...needlesFor(hidden, index)]);
  return needles.sort((a, b) => (b.exact ?? b.plain).length - (a.exact ?? a.plain).length);
}

function needlesFor({ kind, text }: HiddenText, index: number): Iterable<Needle> {
  const trimmed = text.trim();
  const found = new Map<string, Needle>();
  const add = (written: string) => {
    const { plain, gaps } = foldText(written);
    if (plain === '' || found.has(plain)) return;
    const places = new Set(Array.from(plain, (_, at) => at).filter((at) => at > 0 && gaps[at] === 1));
    found.set(plain, { kind, plain, gaps: places, text: trimmed, index });
  };
  const signs = trimmed.replace(/[\p{L}\p{N}\p{M}\s]/gu, '');
  const { plain } = foldText(trimmed);
  if (trimmed && (plain === '' || (plain.length < 3 && signs !== ''))) {
    const exact = lowered(trimmed);
    return [{ kind, plain, gaps: new Set(), exact, text: trimmed, index }];
  }
  add(trimmed);
  for (const other of waysToWrite(kind, trimmed)) add(other);
  return found.values();
}

function waysToWrite(kind: HiddenText['kind'], text: string): string[] {
  if (kind === 'phone') return phoneCores(text).flatMap((core) => [core, ...inWords(core)]);
  if (kind === 'number' && /^[\d\s.-]{4,20}$/.test(text)) return inWords(text.replace(/\D/g, ''));
  if (kind === 'email') return spelledEmails(text);
  const ways = [...spelledLetters(text), ...(kind === 'name' ? turned(text) : [])];
  if (kind !== 'address') return ways;
  const parts = partsOf(text);
  return [...ways, ...parts, ...[...ways, text, ...parts].flatMap(streetWords)];
}

/** Country codes of one and of two digits; all others have three (ITU-T E.164, list of 2016-11-15). */
const SHORT_CODES = /^(?:[17]|2[07]|3[0-4]|36|39|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;
/** A shorter number is too likely to be part of another. */
const FEWEST_DIGITS = 7;

/** The digits that stay the same however a phone number is written: without country code and the zero before the area code. */
function phoneCores(text: string): string[] {
  const { plain } = foldText(text);
  const digits = plain.replace(/\D/g, '');
  const rest = /^\s*(?:[(（]\s*)?[+＋]/.test(text) ? digits : /^00[1-9]/.test(digits) ? digits.slice(2) : undefined;
  const national = rest === undefined ? digits : rest.slice(SHORT_CODES.exec(rest)?.[0].length ?? 3);
  const own = national.replace(/^0/, '');
  const cores = [digits, national, own, `0${own}`];
  // Before it at home: 8 in Russia, 06 in Hungary; 1 in North America.
  if (rest === undefined && /^(?:[18]\d{10}|06\d{9})$/.test(digits))
    cores.push(digits.slice(digits.length - (digits.startsWith('0') ? 9 : 10)));
  return cores.filter((core) => core.length >= FEWEST_DIGITS);
}

const AT = ['at', 'arobase', 'arroba', 'chez', 'ät', 'chiocciola', 'собака', '艾特', 'at sign'];
const DOT = ['dot', 'point', 'punkt', 'punto', 'ponto', 'точка', '点', '點'];

/** An address with its signs in words: "anna at example dot org". */
function spelledEmails(text: string): string[] {
  const parts = /^([^@＠]+)[@＠](.+)$/.exec(text);
  if (!parts) return [];
  const [, name = '', host = ''] = parts;
  const ats = ['', ...AT];
  return ats.flatMap((at) => [
    `${name} ${at} ${host}`,
    ...DOT.flatMap((dot) => [
      `${name} ${at} ${host.replaceAll('.', ` ${dot} `)}`,
      `${name.replaceAll('.', ` ${dot} `)} ${at} ${host.replaceAll('.', ` ${dot} `)}`,
    ]),
  ]);
}

const LETTERS: readonly (readonly [string, string])[] = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['å', 'aa'],
  ['ø', 'oe'],
];

/** "Müller" as "Mueller", and the other way round. */
function spelledLetters(text: string): string[] {
  const lower = text.normalize('NFC').toLowerCase();
  const long = LETTERS.reduce((all, [letter, letters]) => all.replaceAll(letter, letters), lower);
  const short = lower.replace(/([aou])e/g, '$1').replaceAll('aa', 'a');
  return [long, short].filter((each) => each !== lower);
}

/** "Anna Lee" as "Lee, Anna", with and without what is between. */
function turned(text: string): string[] {
  const words = text.split(/[\s,]+/).filter(Boolean);
  if (words.length < 2) return [];
  return [[words.at(-1), ...words.slice(0, -1)].join(' '), [...words.slice(1), words[0]].join(' ')];
}

/** Street and town by themselves: what has a number, and is long enough to be found again without the rest. */
function partsOf(address: string): string[] {
  const parts = address.split(/[,，、;\n]+|\s(?=(?:[A-Z]{1,2}-)?\d{4,6}\b)/).map((part) => part.trim());
  return parts.length < 2 ? [] : parts.filter((part) => /\p{N}/u.test(part) && foldText(part).plain.length >= 8);
}

/** Words of streets with their short forms. */
const STREETS: readonly (readonly [RegExp, string])[] = [
  [/stra(?:ß|ss)e\b/gi, 'str'],
  [/(?<=\p{L})str\b\.?/giu, 'straße'],
  [/\bstreet\b/gi, 'st'],
  [/\bst\b\.?$/gi, 'street'],
  [/\broad\b/gi, 'rd'],
  [/\brd\b\.?/gi, 'road'],
  [/\bavenue\b/gi, 'av'],
  [/\bavenue\b/gi, 'ave'],
  [/\bave?\b\.?/gi, 'avenue'],
  [/\bboulevard\b/gi, 'bd'],
  [/\bboulevard\b/gi, 'blvd'],
  [/\b(?:bl?vd|bd)\b\.?/gi, 'boulevard'],
  [/\bimpasse\b/gi, 'imp'],
  [/\broute\b/gi, 'rte'],
  [/\bplace\b/gi, 'pl'],
  [/\bcalle\b/gi, 'c/'],
  [/(?<!\p{L})ул(?:ица)?(?!\p{L})\.?/giu, 'улица'],
  [/(?<!\p{L})улица(?!\p{L})/giu, 'ул'],
];

const streetWords = (text: string): string[] => {
  const ways = STREETS.map(([words, short]) => text.replace(words, short));
  return [...new Set(ways)].filter((each) => each !== text);
};
