import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { StoredMessage } from '../../../utils/chats/model.ts';
import { commit } from '../../../utils/db/commit.ts';
import { toggleFlag } from '../../../utils/db/flag.ts';
import { db } from '../../../utils/db/index.ts';
import { countUnsearchable, rebuildIndex } from '../../../utils/db/search-check.ts';
import { entryOf, unpackBlock } from '../../../utils/search/block.ts';
import { emptyDatabase } from '../../database.ts';
import { conversation, message, NOW } from './rows.ts';

/** Every entry of every block, in one order. */
async function entries() {
  const blocks = await db.searchBlocks.toArray();
  const all = blocks.flatMap(unpackBlock);
  return all.sort((a, b) => a.conversation.localeCompare(b.conversation) || a.seq - b.seq);
}

async function expected() {
  const all = (await db.messages.toArray()).map(entryOf);
  return all.sort((a, b) => a.conversation.localeCompare(b.conversation) || a.seq - b.seq);
}

async function isRight() {
  expect(await entries()).toEqual(await expected());
  expect(await countUnsearchable()).toBe(0);
}

beforeEach(emptyDatabase);

describe('the search text', () => {
  it('of one message after the other is written in small pieces', async () => {
    await commit(async () => ({ conversations: [conversation('a')] }));
    for (let seq = 0; seq < 200; seq++) await commit(async () => ({ added: [message('a', seq, `m ${seq}`)] }));
    await isRight();
    const [fresh] = await db.searchBlocks.toArray();
    expect(fresh?.ends.length).toBeLessThan(100);
    expect(await db.searchBlocks.count()).toBe(2);
    expect((await db.conversations.get('a'))?.blocks).toEqual([1]);
  });

  it('of many messages is written in blocks, and no giant makes its neighbours one', async () => {
    const texts = Array.from({ length: 2_500 }, (_, n) => (n % 1_000 === 7 ? 'x'.repeat(1_000_000) : `m ${n}`));
    await commit(async () => ({
      conversations: [conversation('a')],
      added: texts.map((text, seq) => message('a', seq, text)),
    }));
    await isRight();
    const blocks = await db.searchBlocks.toArray();
    expect(blocks.every(({ text }) => text.length < 1_500_000)).toBe(true);
    expect((await db.conversations.get('a'))?.blocks).toEqual(blocks.map(({ id }) => id).filter((id) => id > 0));
  });

  it('follows edits, moves, flags and removals wherever the message is', async () => {
    const added = Array.from({ length: 3_000 }, (_, seq) => message(seq % 3 ? 'a' : 'b', seq, `m ${seq}`));
    await commit(async () => ({ conversations: [conversation('a'), conversation('b')], added }));
    const edited = message('a', 1_000, 'now another', { revisions: [{ text: 'm 1000', replacedAt: NOW }] });
    await commit(async () => ({ changed: [edited] }));
    await commit(async () => ({
      removed: { messages: [{ conversation: 'a', rank: 8, seq: 1 }] },
      added: [message('a', 1, 'm 1', { rank: 9 })],
    }));
    await commit(async () => ({ removed: { messages: [{ conversation: 'b', rank: 24, seq: 3 }] } }));
    expect(await toggleFlag('b', 2_999 * 8)).toBe(false);
    expect(await toggleFlag('a', 2_998 * 8)).toBe(true);
    await isRight();
    await commit(async () => {
      const keys = (await db.messages.toArray()).filter((each) => each.conversation === 'a');
      return { removed: { conversations: ['a'], messages: keys } };
    });
    await isRight();
    expect(await db.messages.count()).toBe(999);
  });

  it('names its blocks itself, whatever the rows of a backup say', async () => {
    await commit(async () => ({ conversations: [conversation('a', { blocks: [77] })], added: [message('a', 0, 'x')] }));
    expect((await db.conversations.get('a'))?.blocks).toEqual([1]);
    await commit(async () => ({ conversations: [conversation('a', { blocks: [] })] }));
    expect((await db.conversations.get('a'))?.blocks).toEqual([1]);
  });

  it('is told wrong when it is, and built anew', async () => {
    const added = Array.from({ length: 1_500 }, (_, seq) => message('a', seq, `m ${seq}`));
    await commit(async () => ({ conversations: [conversation('a')], added }));
    await db.messages.put({ ...(added[5] as StoredMessage), text: 'written past the index' });
    expect(await countUnsearchable()).toBeGreaterThan(0);
    await rebuildIndex();
    await isRight();
    await db.searchBlocks.clear();
    await db.facts.clear();
    await rebuildIndex();
    await isRight();
    await commit(async () => ({ added: [message('a', 1_500, 'after it')] }));
    await isRight();
  });

  it('is after any changes what it would be when built anew', async () => {
    const keys = fc.constantFrom('a', 'b', 'c');
    const step = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({ kind: fc.constant('add' as const), key: keys, many: fc.integer({ min: 1, max: 90 }) }),
      },
      fc.record({ kind: fc.constant('edit' as const), at: fc.nat() }),
      fc.record({ kind: fc.constant('move' as const), at: fc.nat() }),
      fc.record({ kind: fc.constant('remove' as const), at: fc.nat() }),
      fc.record({ kind: fc.constant('drop' as const), key: keys }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        await emptyDatabase();
        let seq = 0;
        for (const each of steps) {
          await commit(async () => {
            const all = await db.messages.toArray();
            if (each.kind === 'add') {
              const { key } = each;
              const added = Array.from({ length: each.many }, () => message(key, seq, `m ${seq++} ${'é'.repeat(40)}`));
              return { conversations: [(await db.conversations.get(key)) ?? conversation(key)], added };
            }
            if (each.kind === 'drop') {
              const { key } = each;
              return { removed: { conversations: [key], messages: all.filter((m) => m.conversation === key) } };
            }
            const one = all[each.at % Math.max(1, all.length)];
            if (!one) return undefined;
            if (each.kind === 'edit') return { changed: [{ ...one, text: `${one.text} edited` }] };
            if (each.kind === 'remove') return { removed: { messages: [one] } };
            return { removed: { messages: [one] }, added: [{ ...one, rank: one.rank + 0.5 }] };
          });
        }
        await isRight();
        await rebuildIndex();
        await isRight();
      }),
      { numRuns: 25 },
    );
  });
});
