import { isWord } from './skeleton.ts';

/** A letter, a gap (one space), something not spelled out, or several ways to go on. */
type Part = string | typeof UNKNOWN | Part[][];

const UNKNOWN = 0;
const NOTHING: Part = [[]];
/** With more beginnings than this only those shorter than `ENOUGH` are spelled out further, with `TOO_MANY` none. */
const MANY = 32;
const ENOUGH = 8;
const TOO_MANY = 400;

/**
 * Every way a pattern may begin, as letters with one space for each gap: `(?:call|ring) me` begins with `call me` or
 * `ring me`. Each match begins with one of them, but not everything that does is a match; an empty beginning says that the
 * pattern may begin with anything. `pattern`: the folded source of a `Phrase`; `lists`: what its `%NAME`s stand for, folded.
 */
export function headsOf(pattern: string, lists: Record<string, string> = {}): string[] {
  const ended: string[] = [];
  const whole = spell([readChoices({ pattern, lists, at: 0 })], [''], ended);
  let shorter: string | undefined;
  return [...whole, ...ended].sort().filter((head) => {
    if (shorter !== undefined && head.startsWith(shorter)) return false;
    shorter = head;
    return true;
  });
}

/** Adds `parts` to each of `heads`; beginnings which are not spelled out further go to `ended`. */
function spell(parts: Part[], heads: string[], ended: string[]): string[] {
  let open = heads;
  for (const part of parts) {
    const ways = typeof part === 'object' ? part.length : 1;
    if (ways * open.length > MANY) {
      for (const head of open) if (head.length >= ENOUGH) ended.push(head);
      open = open.filter((head) => head.length < ENOUGH);
    }
    if (ways * open.length > TOO_MANY && !open.includes('')) {
      ended.push(...open);
      return [];
    }
    open = [...new Set(lengthen(part, open, ended))];
  }
  return open;
}

function lengthen(part: Part, heads: string[], ended: string[]): string[] {
  if (part === UNKNOWN) {
    ended.push(...heads);
    return [];
  }
  if (typeof part === 'object') return part.flatMap((parts) => spell(parts, heads, ended));
  // Of two gaps in a row nobody knows where the first one ends.
  if (part === ' ') ended.push(...heads.filter((head) => head.endsWith(' ')));
  return heads.filter((head) => part !== ' ' || !head.endsWith(' ')).map((head) => head + part);
}

const PART = /%[A-Z]+|\((?:\?(?:[:=!]|<[=!]))?|\[\^?[^\]]*\]|\\(?:[pP]\{[^}]*\}|u[\da-f]{4}|.)|./suy;
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
    } else choices.at(-1)?.push(readRepeat(reader, readPart(reader)));
  }
  reader.at++;
  return choices;
}

function readPart(reader: Reader): Part {
  const taken = read(reader, PART);
  if (taken.startsWith('(')) {
    const group = readChoices(reader);
    return /[=!]$/.test(taken) ? NOTHING : group;
  }
  if (/^%./.test(taken)) return readList(reader.lists[taken.slice(1)] ?? '');
  if (/^(?:[$^]|\\b)$/i.test(taken)) return NOTHING;
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
  const taken = read(reader, REPEAT);
  if (!taken) return part;
  const once: Part[] = taken.startsWith('?') ? [part] : [part, UNKNOWN];
  return /^(?:[?*]|\{0?,)/.test(taken) ? [once, []] : [once];
}

function read(reader: Reader, expression: RegExp): string {
  expression.lastIndex = reader.at;
  const taken = expression.exec(reader.pattern)?.[0] ?? '';
  reader.at += taken.length;
  return taken;
}
