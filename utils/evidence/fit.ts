/** Chooses what goes into a record that has no room for everything. Nothing is left out silently. */
import { breather } from './breathe.ts';
import { longNotice, type NoticeWords, withNotices } from './fit-notices.ts';
import { choiceOf, MISSES, takeInto } from './fit-take.ts';
import type { Weigh } from './fit-weights.ts';
import { heightOfSet, type SetBlock } from './layout-block.ts';
import type { Block } from './page.ts';
import type { Planned } from './record.ts';

/** What a choice is made by. */
export interface Fit extends NoticeWords {
  weigh: Weigh;
  /** Sets a block on the sheet. */
  set: (block: Block) => Promise<SetBlock>;
  /** The pages that blocks take, and how many points of the last are left; counts no further than one more than `most`. */
  count: (sets: Iterable<SetBlock>, most: number) => Promise<{ pages: number; room: number }>;
  /** Points of height that a page has. */
  height: number;
}

/** What goes in, in its order, and how many messages do not. */
export interface Chosen {
  blocks: () => Iterable<Block>;
  /** Pages that it takes: more than were asked for only where what goes in always takes more. */
  pages: number;
  left: number;
}

/** A record to choose from. Of a long one only what may go in is ever set. */
export interface Fitting {
  /** What fits on so many pages, with a word wherever something is left out. */
  choose: (pages: number) => Promise<Chosen>;
  /** Whether everything that weighs so much, or comes before it, is higher than so many points. */
  exceeds: (weight: number, height: number) => Promise<boolean>;
}

/** How finely the room is found that a choice may take: it is halved so often. */
const HALVES = 10;
/** So many that did not fit although the last page had room for them: it is full. */
const FAILURES = 8;

/** Gets the parts of `plan` ready to be chosen from. */
export async function fitting(plan: readonly Planned[], by: Fit, signal?: AbortSignal): Promise<Fitting> {
  const breathe = breather(signal);
  const choice = choiceOf(plan, by.weigh);
  const { candidates, order, always } = choice;
  const sets = new Map<unknown, SetBlock>();
  const setOf = async (key: unknown, make: () => Block): Promise<SetBlock> => {
    const known = sets.get(key);
    if (known) return known;
    await breathe();
    const set = withoutItems(await by.set(make()));
    sets.set(key, set);
    return set;
  };
  const heightOf = async (planned: Planned) => heightOfSet(await setOf(planned, planned.block));
  const notice = heightOfSet(await by.set(longNotice(by)));
  let least = 0;
  for (const planned of always) least += await heightOf(planned);

  const partsOf = (kept: ReadonlySet<Planned>) => withNotices(plan, (each) => always.has(each) || kept.has(each), by);
  const counted = async (kept: ReadonlySet<Planned>, most: number) => {
    const parts: SetBlock[] = [];
    for (const planned of partsOf(kept)) parts.push(await setOf(planned.says ?? planned, planned.block));
    return by.count(parts, most);
  };

  /** Puts what still fits into what is left of the last page; answers the pages. */
  const fill = async (kept: Set<Planned>, most: number, { pages, room }: { pages: number; room: number }) => {
    let now = { pages, room };
    let failures = 0;
    for (const equals of order) {
      let missed = 0;
      for (const index of equals) {
        const { planned } = candidates[index] as (typeof candidates)[number];
        if (kept.has(planned)) continue;
        if (missed >= MISSES || failures >= FAILURES) break;
        missed++;
        if (now.pages === most && (await heightOf(planned)) - notice > now.room) continue;
        kept.add(planned);
        const more = await counted(kept, most);
        if (more.pages <= most) [now, missed] = [more, 0];
        else failures++;
        if (more.pages > most) kept.delete(planned);
      }
    }
    return now.pages;
  };

  return {
    async choose(most) {
      let best: { kept: Set<Planned>; pages: number; room: number } | undefined;
      // Where pages end, room stays empty: the room that fills them is found by trying.
      let [low, high] = [0, 2];
      for (let step = 0; step <= HALVES; step++) {
        const share = (low + high) / 2;
        const kept = await takeInto(most * by.height * share - least, choice, heightOf, notice);
        const now = await counted(kept, most);
        if (now.pages > most) high = share;
        else [best, low] = [{ kept, ...now }, share];
        if (low === 1) break;
      }
      const kept = best?.kept ?? new Set();
      const pages = await (best ? fill(kept, most, best) : (await counted(kept, Number.POSITIVE_INFINITY)).pages);
      const left = candidates.filter(({ planned }) => planned.kind === 'message' && !kept.has(planned)).length;
      return { blocks: () => blocksIn(partsOf(kept)), pages, left };
    },
    async exceeds(weight, height) {
      let sum = least;
      for (const candidate of candidates) {
        if (sum > height) return true;
        if (candidate.weight <= weight) sum += await heightOf(candidate.planned);
      }
      return sum > height;
    },
  };
}

function* blocksIn(parts: Iterable<Planned>): Generator<Block> {
  for (const { block } of parts) yield block();
}

type Items = SetBlock['rows'][number]['items'];
const NONE: Items = [];
const SOME: Items = [{ kind: 'text', x: 0, y: 0, width: 0, text: '', style: { size: 0, shade: 0 }, rtl: false }];

/** Only what is needed to see where pages end: thousands are held. */
const withoutItems = (set: SetBlock): SetBlock => ({
  ...set,
  rows: set.rows.map(({ height, items }) => ({ height, items: items.length > 0 ? SOME : NONE })),
});
