import { isWord } from './skeleton.ts';

/** Letters, a gap (one space), something not spelled out, or several ways to go on. */
type Part = string | typeof UNKNOWN | Part[][];

const UNKNOWN = 0;
const NOTHING: Part = [[]];
/** A beginning as long as this is rare enough. */
const ENOUGH = 5;
/** More beginnings of a pattern than this are not spelled out further; nor more words that it needs. */
const MANY = 40;
const MANY_WORDS = 150;

/** What a pattern cannot do without, as letters with one space for each gap. */
export interface Outline {
  /**
   * Every way it may begin: `(?:call|ring) me` begins with `call me` or `ring me`. Each match begins with one of them, but not
   * everything that does is a match; an empty beginning says that the pattern may begin with anything.
   */
  heads: string[];
  /** Beginnings of words of which one stands later in each match; none where nothing of the kind is known. */
  needs: string[];
}

/**
 * Reads a pattern. `pattern`: the folded source of a `Phrase`; `lists`: what its `%NAME`s stand for, folded; `anywhere`: in a
 * language without spaces words begin anywhere.
 */
export function outlineOf(pattern: string, lists: Record<string, string> = {}, anywhere = false): Outline {
  const whole = [readChoices({ pattern, lists, at: 0 })];
  const { open, ended } = spell(whole);
  const heads = shortest([...open, ...ended]);
  return { heads, needs: needsOf(whole, false, anywhere) };
}

/** Leaves out what begins with another one. */
function shortest(heads: string[]): string[] {
  let shorter: string | undefined;
  return heads.sort().filter((head) => {
    if (shorter !== undefined && head.startsWith(shorter)) return false;
    shorter = head;
    return true;
  });
}

/** The rarest set of words, by a guess, of which one must follow. `bound`: a word begins here. */
function needsOf(parts: Part[], bound: boolean, anywhere: boolean): string[] {
  let best: string[] = [];
  const offer = (needs: string[]) => {
    if (needs.length && (!best.length || frequency(needs) < frequency(best))) best = needs;
  };
  let begins = bound;
  parts.forEach((part, index) => {
    if (begins && index && part !== UNKNOWN) offer(firstWords(parts.slice(index)));
    if (typeof part === 'object') offer(needsOfAll(part, begins, anywhere));
    begins = anywhere || endsInGap(part, begins);
  });
  return best;
}

function needsOfAll(choices: Part[][], bound: boolean, anywhere: boolean): string[] {
  const all: string[] = [];
  for (const choice of choices) {
    const needs = needsOf(choice, bound, anywhere);
    if (!needs.length) return [];
    all.push(...needs);
  }
  return shortest(all);
}

/** The first words of a pattern's rest, or none where there may be others. */
function firstWords(parts: Part[]): string[] {
  const { open, ended } = spell(parts, (head) => head.length >= ENOUGH || head.includes(' '));
  if (open.length + ended.length > MANY_WORDS) return [];
  const words = shortest([...open, ...ended]);
  return words.includes('') ? [] : words;
}

function endsInGap(part: Part, before: boolean): boolean {
  if (typeof part !== 'object') return part === ' ';
  return part.every((parts) => parts.reduce((begins, one) => endsInGap(one, begins), before));
}

/** Words of every second sentence, in the languages of the draft guard. */
const COMMON = new Set(
  (
    'a an and are be can could do for have i in is it me my not of on or please so that the this to u ur want we what will with would you your ' +
    'au ce de des du en est et il je la le les mon ne ou par pas pour que sur te ton tu un une vos votre vous y ' +
    'al con el es las lo los mi no o para por se si su favor ' +
    'auf das dein deine den der die ein eine er fur ich ihr ihre ist mein mir mit sie und uns von wir zu ' +
    'com da em eu meu na os seu sua um uma voce vc ' +
    'che del di e gli ho io lei mio non per suo sua ti tuo tua una vi ' +
    'в вам вас ваш вы и к мне могу можно мои мы на не по с у ты тебе я ' +
    'من في على هل ان لي هذا الى ما لا مع يا'
  ).split(' '),
);

/** A guess how often one of the words is met. */
function frequency(words: string[]): number {
  let sum = 0;
  for (const word of words) sum += COMMON.has(word.trim()) ? 1 : 6 ** -Math.min(6, word.length);
  return sum;
}

/** Beginnings to which the next part may be added, and those that are not spelled out further. */
interface Spelled {
  open: string[];
  ended: string[];
}

/** Every way that parts may begin, up to where they are known or long enough. */
function spell(parts: Part[], isEnough = (head: string) => head.length >= ENOUGH): Spelled {
  let open = [''];
  const ended: string[] = [];
  for (const part of parts) {
    const next = ways(part);
    if (open.length * next.open.length > MANY && !open.includes('')) {
      ended.push(...open);
      return { open: [], ended };
    }
    const longer = new Set<string>();
    for (const head of open) {
      for (const piece of next.ended) ended.push(joined(head, piece) ?? head);
      for (const piece of next.open) {
        const both = joined(head, piece);
        if (both === undefined || (piece && isEnough(both))) ended.push(both ?? head);
        else longer.add(both);
      }
    }
    open = [...longer];
    if (!open.length) break;
  }
  return { open, ended };
}

/** Of two gaps in a row nobody knows where the first one ends. */
function joined(head: string, piece: string): string | undefined {
  return head.endsWith(' ') && piece.startsWith(' ') ? undefined : head + piece;
}

const spelled = new WeakMap<Part[][], Spelled>();

function ways(part: Part): Spelled {
  if (part === UNKNOWN) return { open: [], ended: [''] };
  if (typeof part === 'string') return { open: [part], ended: [] };
  let all = spelled.get(part);
  if (!all) {
    const each = part.map((parts) => spell(parts));
    all = { open: [...new Set(each.flatMap(({ open }) => open))], ended: each.flatMap(({ ended }) => ended) };
    spelled.set(part, all);
  }
  return all;
}

const PART = /%[A-Z]+|\((?:\?(?:[:=!]|<[=!]))?|\[\^?[^\]]*\]|\\(?:[pP]\{[^}]*\}|u[\da-f]{4}|.)|./suy;
/** Letters in a row, none of which is repeated: most of every pattern, read at once. */
const PLAIN = /[a-z\u0430-\u044f\u0621-\u063a\u0641-\u064a\u4e00-\u9fff]+(?![?*+{])/y;
const REPEAT = /(?:[?*+]|\{[^}]*\})\??/y;

interface Reader {
  pattern: string;
  lists: Record<string, string>;
  at: number;
}

/** Reads `a|b|c` and the closing bracket. */
function readChoices(reader: Reader): Part {
  const choices: Part[][] = [[]];
  while (reader.at < reader.pattern.length) {
    const character = reader.pattern.charAt(reader.at);
    if (character === ')') break;
    if (character === '|') {
      reader.at++;
      choices.push([]);
    } else {
      const letters = read(reader, PLAIN);
      if (letters) add(choices.at(-1) as Part[], letters);
      else add(choices.at(-1) as Part[], readRepeat(reader, readPart(reader)));
    }
  }
  reader.at++;
  return choices;
}

/** Letters in a row are one part. */
function add(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  if (typeof part === 'string' && part !== ' ' && typeof last === 'string' && last !== ' ') {
    parts[parts.length - 1] = last + part;
  } else parts.push(part);
}

function readPart(reader: Reader): Part {
  const taken = read(reader, PART);
  if (taken === ' ') return taken;
  if (taken.startsWith('(')) {
    const group = readChoices(reader);
    return /[=!]$/.test(taken) ? NOTHING : group;
  }
  if (/^%./.test(taken)) return readList(reader.lists[taken.slice(1)] ?? '');
  if (/^(?:[$^]|\\b)$/i.test(taken)) return NOTHING;
  if (/^\\u/.test(taken)) return letter(String.fromCharCode(Number.parseInt(taken.slice(2), 16)));
  if (taken === '\\d') return [...'0123456789'].map((digit) => [digit]);
  if (/^\[[^^\\-]+\]$/.test(taken)) return [...taken.slice(1, -1)].map((character) => [letter(character)]);
  return letter(taken);
}

const known = new Map<string, Part>();

/** The lists are long and in many patterns: each is read once. */
function readList(pattern: string): Part {
  const part = known.get(pattern) ?? readChoices({ pattern, lists: {}, at: 0 });
  known.set(pattern, part);
  return part;
}

function letter(character: string): Part {
  return character === ' ' || (character.length === 1 && isWord(character.charCodeAt(0))) ? character : UNKNOWN;
}

/** What follows a part: `?`, `*`, `+` or `{…}`. Only the first round is spelled out. */
function readRepeat(reader: Reader, part: Part): Part {
  if (!'?*+{'.includes(reader.pattern.charAt(reader.at) || '.')) return part;
  const taken = read(reader, REPEAT);
  if (!taken) return part;
  const once: Part[] = taken.startsWith('?') ? [part] : [part, UNKNOWN];
  return /^(?:[?*]|\{0?,)/.test(taken) ? [once, []] : [once];
}

function read(reader: Reader, expression: RegExp): string {
  const from = reader.at;
  expression.lastIndex = from;
  if (!expression.test(reader.pattern)) return '';
  reader.at = expression.lastIndex;
  return reader.pattern.slice(from, reader.at);
}
