/** Lays a record out on pages: a message stays whole where it fits, and says on both sides where it is cut. */
import { type Breathe, breather } from './breathe.ts';
import { heightOfSet, type SetBlock, setBlock } from './layout-block.ts';
import type { PageForm } from './layout-form.ts';
import { remembered } from './layout-memory.ts';
import { heightOf, type Row } from './layout-rows.ts';
import { type Sheet, sheetOf } from './layout-sheet.ts';
import type { Block, Measure, Page, SizeOf } from './page.ts';

/** The pages of `blocks`, one after the other. Throws the reason of `signal` when it is aborted. */
export async function* layOut(
  blocks: Iterable<Block>,
  form: PageForm,
  measure: Measure,
  sizeOf: SizeOf,
  signal?: AbortSignal,
): AsyncGenerator<Page, void, undefined> {
  const breathe = breather(signal);
  const words = remembered(measure);
  const sheet = sheetOf(form, words);
  const placed = placer(sheet);
  for (const block of blocks) {
    await breathe();
    yield* placed.add(await setBlock(block, form, words, sizeOf));
  }
  yield* placed.end();
}

/** How many pages blocks take that are set already, and how much of the last is left, in points; counts no further than one more than `most`. */
export async function countPages(
  sets: Iterable<SetBlock>,
  form: PageForm,
  measure: Measure,
  most: number,
  breathe: Breathe,
): Promise<{ pages: number; room: number }> {
  const sheet = sheetOf(form, remembered(measure));
  const placed = placer(sheet);
  let pages = 0;
  for (const set of sets) {
    await breathe();
    for (const _ of placed.add(set)) pages++;
    if (pages > most) return { pages, room: 0 };
  }
  const room = sheet.left();
  for (const _ of placed.end()) pages++;
  return { pages, room };
}

/** Puts blocks on pages, one after the other; gives the pages that are full. */
function placer(sheet: Sheet) {
  let leading: SetBlock[] = [];
  return {
    *add(set: SetBlock): Generator<Page> {
      if (set.rows.length === 0) return;
      leading.push(set);
      if (set.leads && leading.length < MOST_LEADING) return;
      yield* put(leading, sheet);
      leading = [];
    },
    *end(): Generator<Page> {
      yield* put(leading, sheet);
      yield* some(sheet.last());
    },
  };
}

/** A day, gaps and a heading go with what follows; more than so many do not come together. */
const MOST_LEADING = 6;

const some = (page: Page | undefined): Page[] => (page ? [page] : []);

/** Rounding must not send a block to the next page. */
const SLACK = 0.01;

function* put(sets: readonly SetBlock[], sheet: Sheet): Generator<Page> {
  const last = sets.at(-1);
  if (!last) return;
  if (sets[0]?.fresh && !sheet.empty()) yield* some(sheet.next());
  const wanted = sets.reduce((sum, set) => sum + heightOfSet(set), 0);
  const fits = (height: number) => height <= sheet.whole + SLACK;
  if (last.marked && sets.length > 1 && !fits(wanted) && fits(heightOfSet(last))) {
    yield* put(sets.slice(0, -1), sheet);
    yield* put([last], sheet);
    return;
  }
  const least = last.marked && fits(wanted) ? wanted : Math.min(wanted, firstRows(sets, last));
  if (least > sheet.room() + SLACK && !sheet.empty()) yield* some(sheet.next());
  for (const set of sets) yield* putOne(set, sheet);
}

/** What must stand together at the least: what leads, and the first lines of what it leads to. */
function firstRows(sets: readonly SetBlock[], last: SetBlock): number {
  const leading = sets.slice(0, -1).reduce((sum, set) => sum + heightOfSet(set), 0);
  return leading + last.before + 2 * last.padding + heightOf(last.rows.slice(0, 3));
}

function* putOne(set: SetBlock, sheet: Sheet): Generator<Page> {
  const before = sheet.empty() ? 0 : set.before;
  if (heightOfSet(set) - set.before + before <= sheet.room() + SLACK) {
    sheet.add(set, set.rows);
    return;
  }
  let rows = set.rows;
  // The mark of what was before does not stand alone, nor the name of who wrote.
  let least = Math.min(2, rows.length);
  while (rows.length > 0) {
    const count = fitting(rows, set, sheet);
    if (count < least && !sheet.empty()) {
      yield* some(sheet.next());
      continue;
    }
    const part = rows.slice(0, Math.max(count, least));
    const rest = rows.slice(part.length);
    sheet.add(set, set.marked && rest.length > 0 ? [...part, sheet.mark('continues', set)] : part);
    if (rest.length === 0) return;
    yield* some(sheet.next());
    rows = set.marked ? [sheet.mark('continued', set), ...rest] : rest;
    least = set.marked ? 2 : 1;
  }
}

/** How many rows fit on the page: all, or as many as leave room for the mark under them. */
function fitting(rows: readonly Row[], set: SetBlock, sheet: Sheet): number {
  const room = sheet.room() - (sheet.empty() ? 0 : set.before) - 2 * set.padding + SLACK;
  if (heightOf(rows) <= room) return rows.length;
  const left = room - (set.marked ? sheet.mark('continues', set).height : 0);
  let used = 0;
  let count = 0;
  for (const { height } of rows) {
    used += height;
    if (used > left) break;
    count++;
  }
  return count;
}
