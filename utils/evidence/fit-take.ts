/** Takes what matters most of a record, as long as there is room. */
import { isLead } from './fit-notices.ts';
import type { Weigh } from './fit-weights.ts';
import type { Planned } from './record.ts';

/** What may be left out, with what stands there for it. */
export interface Candidate {
  planned: Planned;
  weight: number;
  day?: Planned;
  gaps: readonly Planned[];
}

/** A record as there is to choose from. */
export interface Choice {
  candidates: readonly Candidate[];
  /** Places among the candidates, by weight; of one weight the newest first. */
  order: readonly (readonly number[])[];
  /** What goes in whatever is left out. */
  always: ReadonlySet<Planned>;
}

/** So many of one weight that found no room, one after the other: the others of that weight are not tried. */
export const MISSES = 50;

/** What there is to choose from. */
export function choiceOf(plan: readonly Planned[], weigh: Weigh): Choice {
  const candidates: Candidate[] = [];
  const always = new Set<Planned>();
  const order: number[][] = [];
  let day: Planned | undefined;
  let gaps: Planned[] = [];
  for (const planned of plan) {
    if (isLead(planned)) {
      if (planned.kind === 'day') day = planned;
      else gaps.push(planned);
      continue;
    }
    const weight = weigh(planned);
    if (weight === undefined) {
      always.add(planned);
      day = undefined;
    } else {
      order[weight] ??= [];
      order[weight].push(candidates.length);
      candidates.push({ planned, weight, gaps, ...(day && { day }) });
    }
    gaps = [];
  }
  return { candidates, always, order: order.filter(Boolean).map((equals) => equals.reverse()) };
}

/**
 * What of `choice` fits into so many points, about: pages have ends. Heights are only asked for while there is room. Each stretch left
 * out costs a notice.
 */
export async function takeInto(
  room: number,
  { candidates, order }: Choice,
  heightOf: (planned: Planned) => Promise<number>,
  notice: number,
): Promise<Set<Planned>> {
  const kept = new Set<Planned>();
  const days = new Set<Planned>();
  const isLeft = (index: number) => index in candidates && !kept.has((candidates[index] as Candidate).planned);
  let used = notice;
  const take = async (index: number): Promise<boolean> => {
    const { planned, day, gaps } = candidates[index] as Candidate;
    const stretches = (isLeft(index - 1) ? 1 : 0) + (isLeft(index + 1) ? 1 : 0) - 1;
    let cost = (await heightOf(planned)) + stretches * notice;
    for (const gap of gaps) cost += await heightOf(gap);
    if (day && !days.has(day)) cost += await heightOf(day);
    if (used + cost > room) return false;
    used += cost;
    kept.add(planned);
    if (day) days.add(day);
    return true;
  };
  for (const equals of order) {
    // One alone between two that are in costs hardly more than the word that it is missing.
    for (const index of equals) if (isLeft(index) && !isLeft(index - 1) && !isLeft(index + 1)) await take(index);
    let missed = 0;
    for (const index of equals) {
      if (!isLeft(index)) continue;
      missed = (await take(index)) ? 0 : missed + 1;
      if (missed >= MISSES) break;
    }
  }
  return kept;
}
