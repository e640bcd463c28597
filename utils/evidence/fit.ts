/** Chooses what goes into a record that has no room for everything. Nothing is left out silently. */
import { breather } from './breathe.ts';
import type { Weigh } from './fit-weights.ts';
import type { Block } from './page.ts';
import { own } from './record-text.ts';
import type { Translate } from './types.ts';

/** What a choice is made by. */
export interface Fit {
  /** The height of a block, in points. */
  heightOf: (block: Block) => Promise<number>;
  weigh: Weigh;
  words: Translate;
  language: string;
}

/** What goes in, in its order, and how many messages do not. */
export interface Chosen {
  blocks: () => Iterable<Block>;
  left: number;
}

interface Candidate {
  place: number;
  height: number;
  weight: number;
  isMessage: boolean;
}

/** A record that was looked at once. */
export interface Fitting {
  /** What fits into so many points of height, with a word wherever something is left out. */
  choose: (room: number) => Chosen;
  /** Height of everything that weighs so much, or comes before it. */
  needed: (weight: number) => number;
}

/** Looks at `blocks`, which give the same each time. */
export async function fitting(blocks: () => Iterable<Block>, by: Fit, signal?: AbortSignal): Promise<Fitting> {
  const breathe = breather(signal);
  const candidates: Candidate[] = [];
  let used = 0;
  let place = 0;
  let leading = 0;
  for (const block of blocks()) {
    await breathe();
    const weight = by.weigh(block);
    const height = await by.heightOf(block);
    // A day and a gap are there for what follows them.
    if (isLead(block)) leading += height;
    else if (weight === undefined) used += height;
    else {
      candidates.push({ place, height: height + leading, weight, isMessage: block.kind === 'message' });
      leading = 0;
    }
    place++;
  }
  const notice = await by.heightOf(noticeOf({ messages: 9999, first: 9999, last: 9999 }, by));
  return {
    choose(room) {
      const kept = choose(candidates, room - used - notice, notice);
      const left = candidates.filter((each) => each.isMessage && !kept.has(each.place)).length;
      return { blocks: () => withNotices(blocks(), kept, by), left };
    },
    needed: (most) => candidates.reduce((sum, { weight, height }) => sum + (weight <= most ? height : 0), used),
  };
}

const isLead = ({ kind }: Block) => kind === 'day' || kind === 'gap';

/** Places of the candidates that fit, the weightiest first, the newest of equals first: each stretch left out costs a notice. */
function choose(candidates: readonly Candidate[], room: number, notice: number): Set<number> {
  const order = candidates
    .map((_, index) => index)
    .sort((a, b) => (candidates[a]?.weight ?? 0) - (candidates[b]?.weight ?? 0) || b - a);
  const kept = new Set<number>();
  const isLeft = (index: number) => index >= 0 && index < candidates.length && !kept.has(index);
  let used = notice;
  for (const index of order) {
    const stretches = (isLeft(index - 1) ? 1 : 0) + (isLeft(index + 1) ? 1 : 0) - 1;
    const cost = (candidates[index]?.height ?? 0) + stretches * notice;
    if (used + cost > room) continue;
    used += cost;
    kept.add(index);
  }
  return new Set([...kept].map((index) => candidates[index]?.place as number));
}

/** What is left out at one place. */
interface LeftOut {
  messages?: number;
  events?: number;
  screenshots?: number;
  /** Numbers of the first and the last message. */
  first?: number;
  last?: number;
}

function* withNotices(blocks: Iterable<Block>, kept: ReadonlySet<number>, by: Fit): Generator<Block> {
  let leads: Block[] = [];
  let left: LeftOut | undefined;
  let why = by.words('evidenceLeftWhy');
  let place = -1;
  for (const block of blocks) {
    place++;
    const optional = by.weigh(block) !== undefined;
    if (isLead(block)) {
      // Of two days without a message between them only the later one counts.
      leads = [...leads.filter(({ kind }) => kind !== block.kind), block];
    } else if (optional && !kept.has(place)) {
      left = added(left ?? {}, block);
      leads = leads.filter(({ kind }) => kind === 'day');
    } else {
      if (left) {
        yield noticeOf(left, by, why);
        why = '';
      }
      left = undefined;
      yield* leads;
      leads = [];
      yield block;
    }
  }
  if (left) yield noticeOf(left, by, why);
}

function added(left: LeftOut, { kind, number }: Block): LeftOut {
  if (kind === 'event') return { ...left, events: (left.events ?? 0) + 1 };
  if (kind === 'screenshot') return { ...left, screenshots: (left.screenshots ?? 0) + 1 };
  if (kind !== 'message') return left;
  return { ...left, messages: (left.messages ?? 0) + 1, first: left.first ?? number, last: number };
}

/** `why` is said once, at the first place. */
function noticeOf({ messages = 0, events = 0, screenshots = 0, first, last }: LeftOut, by: Fit, why = ''): Block {
  const counted = (key: string, count: number, ...values: (number | undefined)[]) =>
    count > 0 ? [by.words(`${key}_${count === 1 ? 'one' : 'other'}`, ...[count, ...values].map(String))] : [];
  const parts = [
    ...counted('evidenceLeftMessages', messages, first, last),
    ...counted('evidenceLeftEvents', events),
    ...counted('evidenceLeftScreens', screenshots),
  ];
  const text = [...parts, why].filter(Boolean).join(' ') || by.words('evidenceLeftWhy');
  return { kind: 'notice', items: [own('notice', text, by.language)] };
}
