import { describe, expect, it } from 'vitest';
import { type Fit, fitting } from '../../../utils/evidence/fit.ts';
import type { SetBlock } from '../../../utils/evidence/layout-block.ts';
import type { Block } from '../../../utils/evidence/page.ts';
import type { Planned } from '../../../utils/evidence/record.ts';

const PAGE = 700;

/** Heights of messages go up and down; every 40th stands under a new day. */
const heightOf = ({ kind, number = 0 }: Pick<Planned, 'kind' | 'number'>) =>
  kind === 'message' ? 20 + ((number * 7) % 23) : 14;

const textIn = ({ items }: Block) => items.flatMap((item) => (item.kind === 'paragraph' ? [item.text] : [])).join(' ');

function planOf(count: number): Planned[] {
  const head = (text: string): Planned => ({
    kind: 'head',
    block: () => ({ kind: 'head', items: [{ kind: 'paragraph', role: 'heading', text, direction: 'auto' }] }),
  });
  const messages = Array.from({ length: count }, (_, at): Planned => {
    const number = at + 1;
    const block = () => ({ kind: 'message' as const, number, items: [] });
    return { kind: 'message', number, place: number, message: { conversation: 'c', rank: at }, block };
  });
  const day: Planned = { kind: 'day', block: () => ({ kind: 'day', items: [] }) };
  return [head('begin'), ...messages.flatMap((each, at) => (at % 40 === 0 ? [{ ...day }, each] : [each])), head('end')];
}

/** Set blocks are counted; a page ends where the next block does not fit. */
function fitWith(weigh: Fit['weigh'] = ({ kind }) => (kind === 'message' ? 5 : undefined)) {
  let set = 0;
  const by: Fit = {
    weigh,
    words: (key, ...values) => [key, ...values].join(' '),
    language: 'en',
    height: PAGE,
    async set(block) {
      set++;
      const rows = [{ height: heightOf(block), items: [] }];
      return { rows, padding: 0, before: 0, leads: block.kind === 'day', marked: false };
    },
    async count(sets, most) {
      let [pages, room] = [1, PAGE];
      for (const { rows } of sets as Iterable<SetBlock>) {
        const height = rows[0]?.height ?? 0;
        if (height > room) [pages, room] = [pages + 1, PAGE];
        room -= height;
        if (pages > most) break;
      }
      return { pages, room };
    },
  };
  return { by, sets: () => set };
}

const numbersIn = (blocks: Iterable<Block>) => [...blocks].flatMap(({ number }) => number ?? []);

it('of a longer record no more is set than of a long one', async () => {
  const used: number[] = [];
  for (const count of [1_000, 10_000]) {
    const { by, sets } = fitWith();
    await (await fitting(planOf(count), by)).choose(5);
    used.push(sets());
  }
  const [long = 0, longer = 0] = used;
  expect(longer).toBeLessThan(long * 1.2);
  expect(longer).toBeLessThan(400);
});

describe.each([1, 2, 5, 19])('on %i pages', (most) => {
  it('stays on them, fills the last, and says how many messages are missing', async () => {
    const { by } = fitWith();
    const { blocks, pages, left } = await (await fitting(planOf(3_000), by)).choose(most);
    expect(pages).toBe(most);
    const all = [...blocks()];
    const height = all.reduce((sum, block) => sum + heightOf(block), 0);
    // Where a page ends, a message may have no room by a little.
    expect(height).toBeGreaterThan(most * PAGE - most * 42 - 42);
    expect(height).toBeLessThanOrEqual(most * PAGE);
    const said = all.flatMap((block) => /evidenceLeftMessages_\w+ (\d+)/.exec(textIn(block))?.[1] ?? []);
    expect(said.reduce((sum, number) => sum + Number(number), 0)).toBe(left);
    expect(numbersIn(all).length + left).toBe(3_000);
  });
});

it('takes what matters more first, wherever it stands, and puts it in its order', async () => {
  const marked = new Set([3, 700, 701, 1_500, 2_999]);
  const { by } = fitWith(({ kind, number = 0 }) => (kind === 'message' ? (marked.has(number) ? 2 : 5) : undefined));
  const fitted = await fitting(planOf(3_000), by);
  const kept = numbersIn((await fitted.choose(3)).blocks());
  expect(kept).toEqual(expect.arrayContaining([...marked]));
  expect(kept).toEqual(kept.toSorted((a, b) => a - b));
  expect(numbersIn((await fitted.choose(3)).blocks())).toEqual(kept);
});

it('one message between two that are in is not left out for a line that says so', async () => {
  const isMarked = (number: number) => number <= 41 && number % 2 === 1;
  const { by } = fitWith(({ kind, number = 0 }) => (kind === 'message' ? (isMarked(number) ? 2 : 5) : undefined));
  const kept = numbersIn((await (await fitting(planOf(3_000), by)).choose(3)).blocks());
  expect(kept.slice(0, 41)).toEqual(Array.from({ length: 41 }, (_, at) => at + 1));
});

it('what must go in goes in, and takes the pages that it takes', async () => {
  const { by } = fitWith();
  const heads = Array.from({ length: 120 }, () => planOf(0)).flat();
  const { pages, left } = await (await fitting([...heads, ...planOf(10)], by)).choose(1);
  expect(pages).toBeGreaterThan(1);
  expect(left).toBe(10);
});
