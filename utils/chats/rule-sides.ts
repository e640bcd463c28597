/** The differences between two examples that hold for the whole thread; and the side of each row by them. */

import type { Row } from './detect-parts.ts';
import type { Direction } from './model.ts';
import { messagesAmong } from './rule-notices.ts';
import { speaks } from './rule-rows.ts';
import type { Marks } from './rule-signs.ts';

/** One difference. `out` or `in` is absent where only the other side has something. */
export interface Sign {
  kind: 'edge' | 'paint' | 'ink' | 'token' | 'name';
  out?: string;
  in?: string;
}

export type Side = 'out' | 'in';

/** What a kind of difference counts for, once, however many of it there are. Sites recolour more often than they move. */
const WEIGHT: Record<Sign['kind'], number> = { edge: 3, token: 2, paint: 2, ink: 1, name: 1 };
/** Two differences that part the rows alike, but for this share of them, mean the same. */
const ALIKE = 0.95;
const MOST_SIGNS = 16;

/** What the signs say of a thread. */
export interface Sided {
  directions: (Direction | undefined)[];
  /** Share of the signs' weight that speaks on this page and agrees, 0 to 1. */
  agreement: number;
  /** Share of the rows with something said that are a message with a side, or a notice, 0 to 1. */
  told: number;
  /** The kinds of signs that speak and agree. */
  kinds: Sign['kind'][];
}

/** Every difference between two rows that parts all rows the way most differences do, most telling first. */
export function learnSides(rows: Row[], marks: Marks[], common: string[], own: number, theirs: number): Sign[] {
  const [mine, other] = [marks[own], marks[theirs]];
  if (!mine || !other) return [];
  const byEdge = isSide(mine.edge) && isSide(other.edge) && mine.edge !== other.edge;
  const messages = messagesAmong(rows, marks, common, byEdge);
  const said = marks.filter((_, at) => messages[at] || at === own || at === theirs);
  const kept = agreeing(differences(mine, other), said);
  // A name is somebody's: it is kept only where nothing else tells.
  const nameless = kept.filter(({ kind }) => kind !== 'name');
  return (nameless.length > 0 ? nameless : kept).slice(0, MOST_SIGNS);
}

/** Who wrote each row, by the signs that agree on this page. */
export function sidesBy(signs: Sign[], rows: Row[], marks: Marks[], common: string[]): Sided {
  const byEdge = signs.some(({ kind }) => kind === 'edge');
  const messages = messagesAmong(rows, marks, common, byEdge);
  const said = marks.filter((_, at) => messages[at]);
  const kept = agreeing(signs, said);
  const present = presentIn(said);
  const sides = marks.map((mark, at) => (messages[at] ? majority(kept, mark, present) : undefined));
  const directions = rows.map((row, at): Direction | undefined => {
    if (sides[at]) return sides[at];
    if (!speaks(row)) return row.times.length > 0 && !row.bubble ? 'system' : undefined;
    // Bare text at the end is "typing…" or "seen"; what looks like a message of nobody is left out.
    const loose = !row.bubble && at >= rows.length - 2 && marks[at]?.edge !== 'middle';
    return loose || (messages[at] && row.bubble) ? undefined : 'system';
  });
  const spoken = rows.filter(speaks).length;
  const untold = messages.filter((is, at) => is && !sides[at]).length;
  return {
    directions,
    agreement: weightOf(kept) / Math.max(1, weightOf(signs)),
    told: spoken === 0 ? 0 : (spoken - untold) / spoken,
    kinds: [...new Set(kept.map(({ kind }) => kind))],
  };
}

function differences(mine: Marks, other: Marks): Sign[] {
  const signs: Sign[] = [];
  if (isSide(mine.edge) && isSide(other.edge) && mine.edge !== other.edge)
    signs.push({ kind: 'edge', out: mine.edge, in: other.edge });
  for (const kind of ['paint', 'ink'] as const) {
    if (mine[kind] !== other[kind]) signs.push({ kind, out: mine[kind], in: other[kind] });
  }
  // The other side is another one in the next conversation.
  if (mine.name && other.name && mine.name !== other.name) signs.push({ kind: 'name', out: mine.name });
  const [own, theirs] = [without(mine.tokens, other.tokens), without(other.tokens, mine.tokens)];
  for (const out of own) signs.push({ kind: 'token', out });
  for (const other of theirs) signs.push({ kind: 'token', in: other });
  // Two that exclude each other say more than one that is there or not.
  for (const out of own)
    for (const other of theirs) if (akin(out, other)) signs.push({ kind: 'token', out, in: other });
  return signs;
}

/** `.bubble--sent` and `.bubble--received`, `[data-from=me]` and `[data-from=shop]`: one name with two values. */
function akin(a: string, b: string): boolean {
  if (a.startsWith('[') || b.startsWith('[')) return a.split('=')[0] === b.split('=')[0];
  if (a[0] !== b[0]) return false;
  const [first, second] = [a.split(/[-_]/), b.split(/[-_]/)];
  return first.length === second.length && (first.length === 1 || first[0] === second[0]);
}

function isSide(edge: Marks['edge']): edge is 'start' | 'end' {
  return edge === 'start' || edge === 'end';
}

/** The largest group of signs that speak and part the rows alike, most telling kinds first. */
function agreeing(signs: Sign[], said: Marks[]): Sign[] {
  const present = presentIn(said);
  const parted = signs
    .map((sign) => ({ sign, sides: said.map((mark) => sideBy(sign, mark, present)) }))
    .filter(({ sides }) => sides.some(Boolean));
  const groups = parted.map(({ sides }) => parted.filter((each) => alike(sides, each.sides)).map(({ sign }) => sign));
  const best = groups.reduce<Sign[]>((a, b) => (weightOf(a) >= weightOf(b) ? a : b), []);
  const order = (sign: Sign) => WEIGHT[sign.kind] + (sign.out && sign.in ? 0.5 : 0);
  return [...best].sort((a, b) => order(b) - order(a));
}

function alike(a: (Side | undefined)[], b: (Side | undefined)[]): boolean {
  let [same, both] = [0, 0];
  a.forEach((side, at) => {
    if (!side || !b[at]) return;
    both += 1;
    if (side === b[at]) same += 1;
  });
  return both > 0 && same >= both * ALIKE;
}

function weightOf(signs: Sign[]): number {
  return [...new Set(signs.map(({ kind }) => kind))].reduce((sum, kind) => sum + WEIGHT[kind], 0);
}

function majority(signs: Sign[], mark: Marks, present: Set<string>): Side | undefined {
  const votes = { out: 0, in: 0 };
  for (const kind of new Set(signs.map((sign) => sign.kind))) {
    const own = { out: 0, in: 0 };
    for (const sign of signs) {
      const side = sign.kind === kind ? sideBy(sign, mark, present) : undefined;
      if (side) own[side] += sign.out && sign.in ? 3 : 1;
    }
    if (own.out !== own.in) votes[own.out > own.in ? 'out' : 'in'] += WEIGHT[kind];
  }
  return votes.out === votes.in ? undefined : votes.out > votes.in ? 'out' : 'in';
}

/** What one sign says of one row. That something is absent says nothing where nobody has it. */
function sideBy(sign: Sign, mark: Marks, present: Set<string>): Side | undefined {
  if (sign.kind === 'name') return mark.name === undefined ? undefined : mark.name === sign.out ? 'out' : 'in';
  if (sign.kind !== 'token') {
    const value = mark[sign.kind];
    return value === undefined ? undefined : value === sign.out ? 'out' : value === sign.in ? 'in' : undefined;
  }
  const has = (token: string | undefined) => token !== undefined && mark.tokens.has(token);
  if (has(sign.out) !== has(sign.in)) return has(sign.out) ? 'out' : 'in';
  if (sign.out && sign.in) return undefined;
  return present.has(sign.out ?? sign.in ?? '') ? (sign.out ? 'in' : 'out') : undefined;
}

function presentIn(said: Marks[]): Set<string> {
  const present = new Set<string>();
  for (const { tokens } of said) for (const token of tokens) present.add(token);
  return present;
}

function without(set: Set<string>, other: Set<string>): string[] {
  return [...set].filter((token) => !other.has(token));
}
