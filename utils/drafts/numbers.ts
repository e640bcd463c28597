import { matchAccounts } from './accounts.ts';
import { findAll } from './find-all.ts';
import type { Folded } from './fold.ts';
import { matchLeetNumbers } from './leet-numbers.ts';
import { cueAfter, cueBefore, isCalling } from './number-cues.ts';
import { masked, UNIT_AFTER } from './number-masks.ts';
import { ENOUGH, type NumberHit, shapePoints } from './number-shapes.ts';
import { IDEOGRAPH, isWord, kindOf, LETTER, MARK, SPACE } from './skeleton.ts';

const DIGITS = /\d+/g;
const FEWEST = 7;
const MOST = 16;
const MAX_GAP = 4;

// Five pairs with any sign between: `06:12:34:56:78`, `06,12,34,56,78`.
const PAIRS = /(?<![\p{L}\d.,:/-])0[1-9]([^\p{L}\d\n]{1,4})\d\d(?:\1\d\d){3}(?!\d|:|,\d|\1\d\d\1)/gu;
// Brazil: 0xx and the carrier.
const CARRIER = /(?<!\d)\(?0 ?xx ?\d\d\)? ?\d{4,5}[- .]?\d{4}(?!\d)/g;

/** Letters that measures, times and dates have between their digits. */
const JOINING = 'xхh年月';

interface Group {
  from: number;
  to: number;
}

/** Numbers to call, and accounts (IBAN, wallets, cards). Linear. */
export function matchNumbers(folded: Folded): NumberHit[] {
  const { plain } = folded;
  if (!/\d/.test(plain)) return [];
  const hits = [...matchAccounts(folded), ...matchLeetNumbers(plain)];
  const push = (from: number, to: number) => hits.push({ category: 'phone', term: 'phone', from, to });
  if (/0[1-9]\D{1,4}\d\d\D/.test(plain)) {
    for (const found of findAll(PAIRS, plain)) {
      if (cueBefore(plain, found.index) !== 'other') push(found.index, found.index + found[0].length);
    }
  }
  for (const cluster of clusters(plain)) {
    for (const run of runs(masked(plain, cluster.from, cluster.to), cluster)) search(folded, run, push);
  }
  if (plain.includes('xx')) {
    for (const found of findAll(CARRIER, plain)) push(found.index, found.index + found[0].length);
  }
  return hits;
}

/** Stretches of digit groups close to each other, with digits enough for a number. */
function clusters(plain: string): Group[] {
  const found: Group[] = [];
  let from = -1;
  let to = -1;
  let digits = 0;
  const close = () => {
    if (digits >= FEWEST && !(digits > MOST && digits === to - from)) found.push({ from, to });
    from = -1;
    digits = 0;
  };
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      if (from < 0) from = at;
      digits++;
      to = at + 1;
    } else if (from >= 0 && (at - to >= MAX_GAP || (isWord(code) && !JOINING.includes(plain.charAt(at))))) close();
  }
  if (from >= 0) close();
  return found;
}

/** Groups of digits that belong together, by what stands between them. */
function runs(text: string, { from: offset }: Group): Group[][] {
  const all: Group[][] = [];
  let run: Group[] = [];
  for (const { 0: digits, index } of findAll(DIGITS, text)) {
    const last = run.at(-1);
    const gap = last ? text.slice(last.to - offset, index) : '';
    if (last && (gap.length > MAX_GAP || !isGap(gap))) {
      all.push(run);
      run = [];
    }
    run.push({ from: offset + index, to: offset + index + digits.length });
  }
  if (run.length) all.push(run);
  return all;
}

function isGap(gap: string): boolean {
  for (let i = 0; i < gap.length; i++) {
    const kind = kindOf(gap.charCodeAt(i));
    if (kind !== MARK && kind !== SPACE) return false;
    if ('$€£¥₽%#@<>="?;&,:\'\u0001'.includes(gap.charAt(i))) return false;
  }
  return (gap.match(/\n/g)?.length ?? 0) < 2;
}

type Push = (from: number, to: number) => void;

/** A run may be a number, two numbers side by side, a number in two lines, or one with a stray group before or behind. */
function search(folded: Folded, run: Group[], push: Push): void {
  const { plain } = folded;
  const total = run.reduce((sum, group) => sum + group.to - group.from, 0);
  if (total < FEWEST) return;
  for (let i = 1; i < run.length && run.length < 40; i++) {
    const gap = plain.slice((run[i - 1] as Group).to, (run[i] as Group).from);
    if (!/^(?: [-–/|•] |.?\n.?)$/.test(gap)) continue;
    const parts = [run.slice(0, i), run.slice(i)];
    const sizes = parts.map((part) => part.reduce((sum, group) => sum + group.to - group.from, 0));
    if (sizes.every((size) => size >= FEWEST)) {
      for (const part of parts) search(folded, part, push);
      return;
    }
  }
  if (total <= MOST && isNumber(folded, run, ENOUGH)) return void span(plain, run, push);
  if (run.length < 4 || run.length > 9) return;
  for (const part of [run.slice(0, -1), run.slice(1), run.slice(0, -2)]) {
    const digits = digitsOf(plain, part);
    if (/^(?:0[1-9]|00[1-9]|[78]9)/.test(digits) && digits.length > 9 && isNumber(folded, part, ENOUGH))
      return void span(plain, part, push);
  }
}

function span(plain: string, run: Group[], push: Push): void {
  const [from, to] = [startOf(plain, run), (run.at(-1) as Group).to];
  push(from, to);
}

/** Where the number begins, with its plus sign and an opening bracket that closes inside. */
function startOf(plain: string, run: Group[]): number {
  let { from } = run[0] as Group;
  const plus = /\+ ?$/.exec(plain.slice(Math.max(0, from - 2), from));
  if (plus) from -= plus[0].length;
  const closed = plain.slice(from, (run.at(-1) as Group).to).includes(')');
  return plain.charAt(from - 1) === '(' && closed ? from - 1 : from;
}

function digitsOf(plain: string, run: Group[]): string {
  return run.map(({ from, to }) => plain.slice(from, to)).join('');
}

function isNumber(folded: Folded, run: Group[], enough: number): boolean {
  const { plain } = folded;
  const digits = digitsOf(plain, run);
  const begin = (run[0] as Group).from;
  const end = (run.at(-1) as Group).to;
  if (digits.length < FEWEST || digits.length > MOST) return false;
  const from = startOf(plain, run);
  const plus = plain.charAt(from) === '+' || plain.charAt(from + 1) === '+';
  const groups = run.map((group) => plain.slice(group.from, group.to));
  const shape = shapePoints(digits, groups, plus);
  const sure = shape >= ENOUGH && (plus || digits.startsWith('0') || /^[78]9/.test(digits));
  if (!shape) return false;
  const unit = UNIT_AFTER.exec(plain.slice(end, end + 10))?.[0].trim();
  if (unit && (unit.length > 1 || !sure)) return false;
  if (!mayBegin(plain, from, plus || sure) || !mayEnd(plain, end, sure) || isPart(folded, begin, end, groups))
    return false;
  const before = cueBefore(plain, from);
  let points = shape;
  if (before === 'other') points -= 4;
  else if (before === 'phone' || before === 'mine') points += 2;
  else {
    const after = cueAfter(plain, end);
    if (after === 'other') points -= before ? 1 : 2;
    else if (after) points += 2;
    if (before === 'number') points++;
  }
  return points >= enough;
}

/** Inside a word, a price, a file name or an address a number is none to call, but it may be glued to its cue (`tel0612…`). */
function mayBegin(plain: string, from: number, sure: boolean): boolean {
  if (from === 0) return true;
  const previous = plain.charAt(from - 1);
  if (kindOf(previous.charCodeAt(0)) === LETTER) {
    const word = /\p{L}+$/u.exec(plain.slice(Math.max(0, from - 14), from))?.[0] ?? '';
    return isCalling(word) || (sure && word.length > 3);
  }
  if ('#$€£¥₽_@\u0001'.includes(previous)) return false;
  if (',.'.includes(previous)) return !/\d/.test(plain.charAt(from - 2));
  if (!'/=&-'.includes(previous)) return true;
  const word = /([\p{L}\d]+)[/=&-]$/u.exec(plain.slice(Math.max(0, from - 14), from))?.[1];
  return !word || isCalling(word);
}

function mayEnd(plain: string, to: number, sure: boolean): boolean {
  if (to === plain.length) return true;
  const rest = plain.slice(to, to + 14);
  if (/^[\p{L}]/u.test(rest) && kindOf(rest.charCodeAt(0)) !== IDEOGRAPH)
    return sure && /^(?:\p{L}{3}|\p{L}['’]\p{L})/u.test(rest);
  return !/^(?:[,.:]\d|[#@_×=]|[/-]\p{L})/u.test(rest);
}

/** `A 447 260 7088`, `030 905 377 C`, `LP 123 456 789 CN`: capitals beside the groups make a part or a parcel of them. */
function isPart({ text, start, end }: Folded, from: number, to: number, groups: string[]): boolean {
  const first = start[from] as number;
  const last = end[to - 1] as number;
  const ahead = text.slice(Math.max(0, first - 4), first);
  const behind = text.slice(last, last + 4);
  if (/(?:^|[^\p{L}\d])\p{Lu}{2} ?$/u.test(ahead) && /^ ?\p{Lu}{2}(?![\p{L}\d])/u.test(behind)) return true;
  if (groups.length < 2) return false;
  if (/^ \p{Lu}{1,2}(?![\p{L}\d'’])/u.test(behind) && groups.every(({ length }) => length === 3)) return true;
  return /(?:^|[^\p{L}\d])[ABNWHQ] ?$/u.test(ahead) && groups.slice(0, 2).every(({ length }) => length === 3);
}
