/** Which of the stretches in common are right: those that follow one another with the least that must have happened. */

import type { Run } from './anchors.ts';
import { endOf, type Parts, presentIn, startOf } from './thread-parts.ts';

/** What must be said for a part of the thread, beyond what speaks against it: more than a single "ok" says. */
const JOIN = 3;
/** Both go on with something else: one of the two has a hole there. */
const HOLE = 6;
/** A stored message that is not seen between two that are; a seen one that is not stored. */
const GONE = 1;
const INSERTED = 1.5;
/** However much lies between two stretches of one part. */
const MOST = 14;
/** Both begin, or both end, with the same. */
const SAME_END = 3;
/** All of a part is seen. */
const ALL = 1;
/** Stretches looked at, those that say most. */
const LIMIT = 3_000;

/** The stretches that are right, in the order of the window, cut so that none begins before the last one ends. */
export function chain(runs: readonly Run[], parts: Parts, length: number): Run[] {
  const best = [...runs]
    .sort((a, b) => total(b) - total(a))
    .slice(0, LIMIT)
    .sort((a, b) => a.seen - b.seen || a.stored - b.stored);
  const scores: number[] = [];
  const before: { at: number; cut: number }[] = [];
  let end = -1;
  let most = Number.NEGATIVE_INFINITY;
  best.forEach((run, at) => {
    let score = total(run) - startCost(run, parts);
    let from = { at: -1, cut: 0 };
    for (let other = 0; other < at; other++) {
      const way = step(best[other] as Run, run, parts);
      if (!way) continue;
      const through = (scores[other] as number) + way.worth;
      if (through > score) [score, from] = [through, { at: other, cut: way.cut }];
    }
    scores.push(score);
    before.push(from);
    const whole = score - endCost(run, parts, length);
    if (whole >= most) [most, end] = [whole, at];
  });
  const found: Run[] = [];
  for (let at = end; at >= 0; at = (before[at] as { at: number }).at)
    found.unshift(cutBy(best[at] as Run, (before[at] as { cut: number }).cut));
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return [];
  const ends = (isStart(first) ? SAME_END : 0) + (isEnd(last, parts, length) ? SAME_END : 0);
  return most + ends > JOIN ? withoutReturns(found, parts) : [];
}

const isStart = ({ stored, seen }: Run): boolean => stored === 0 && seen === 0;

const isEnd = ({ stored, seen, worth }: Run, parts: Parts, length: number): boolean =>
  stored + worth.length === parts.stored.length && seen + worth.length === length;

const total = ({ worth }: Run): number => worth.at(-1) ?? 0;

/** What a stretch after another is worth, less what must have happened between them; `cut` of it belong to the other. */
function step(run: Run, next: Run, parts: Parts): { worth: number; cut: number } | undefined {
  const [part, nextPart] = [parts.partOf[run.stored] as number, parts.partOf[next.stored] as number];
  const [storedEnd, seenEnd] = [run.stored + run.worth.length, run.seen + run.worth.length];
  const same = part === nextPart;
  if (next.seen <= run.seen || (same && next.stored <= run.stored)) return undefined;
  const cut = Math.max(0, seenEnd - next.seen, same ? storedEnd - next.stored : 0);
  if (cut >= next.worth.length) return undefined;
  const worth = total(next) - (cut > 0 ? (next.worth[cut - 1] as number) : 0);
  const [stored, seen] = [next.stored + cut, next.seen + cut];
  if (same) {
    const cost = GONE * presentIn(parts, storedEnd, stored) + INSERTED * (seen - seenEnd);
    return { worth: worth - Math.min(MOST, cost), cut };
  }
  const left = Math.min(HOLE, presentIn(parts, storedEnd, endOf(parts, part)) * GONE);
  const right = Math.min(HOLE, presentIn(parts, startOf(parts, nextPart), stored) * GONE);
  const all = cut === 0 && isAll(next, parts) ? ALL : 0;
  // A hole in one part is no reason to go on in another.
  if (worth + all <= JOIN + right) return undefined;
  return { worth: worth + all - JOIN - left - right - (nextPart < part ? 0.1 : 0), cut };
}

function startCost(run: Run, parts: Parts): number {
  const { stored, seen } = run;
  const head = presentIn(parts, startOf(parts, parts.partOf[stored] as number), stored);
  return between(head, seen) - (isAll(run, parts) ? ALL : 0);
}

function endCost({ stored, seen, worth }: Run, parts: Parts, length: number): number {
  const [last, lastSeen] = [stored + worth.length, seen + worth.length];
  const tail = presentIn(parts, last, endOf(parts, parts.partOf[stored] as number));
  return between(tail, length - lastSeen);
}

const between = (stored: number, seen: number): number =>
  stored > 0 && seen > 0 ? Math.min(HOLE, stored * GONE + seen * INSERTED) : 0;

const isAll = ({ stored, worth }: Run, parts: Parts): boolean => {
  const part = parts.partOf[stored] as number;
  return startOf(parts, part) === stored && endOf(parts, part) === stored + worth.length;
};

function cutBy({ stored, seen, worth }: Run, cut: number): Run {
  return { stored: stored + cut, seen: seen + cut, worth: worth.slice(cut) };
}

/** A window goes through each part once: of its stretches in a part it seems to return to, the longest is right. */
function withoutReturns(runs: Run[], parts: Parts): Run[] {
  const visits: { part: number; runs: Run[] }[] = [];
  for (const run of runs) {
    const part = parts.partOf[run.stored] as number;
    const last = visits.at(-1);
    if (last?.part === part) last.runs.push(run);
    else visits.push({ part, runs: [run] });
  }
  const size = (visit: { runs: Run[] }) => visit.runs.reduce((sum, { worth }) => sum + worth.length, 0);
  return visits
    .filter(({ part }, at) => {
      const same = visits.filter((visit) => visit.part === part);
      return same.reduce((most, visit) => (size(visit) > size(most) ? visit : most)) === visits[at];
    })
    .flatMap((visit) => visit.runs);
}
