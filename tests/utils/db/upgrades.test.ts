import { readdirSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { keepSnapshot } from '../../../entrypoints/background/archive.ts';
import { recentConversations, thread } from '../../../utils/db/chats.ts';
import { checkArchive } from '../../../utils/db/check.ts';
import { db } from '../../../utils/db/index.ts';
import { keepOrder, ordersOf } from '../../../utils/db/orders.ts';
import { sampleOf, sampleSteps, writeSample } from '../../archives.ts';

const versions = readdirSync(new URL('../../fixtures/archives', import.meta.url)).map((name) =>
  Number(/\d+/.exec(name)),
);
const key = 'aliexpress//name%3Avega%20store';
const NOW = Date.UTC(2026, 10, 20, 12);
const [, , , last] = sampleSteps(NOW);
const again = {
  ...last,
  seenAt: NOW + 3_600_000,
  messages: [...(last?.messages ?? []), { direction: 'in', text: 'new', images: [] }],
};

async function openedFrom(version: number, change?: (rows: Record<string, unknown[]>) => void) {
  db.close();
  const sample = sampleOf(version);
  change?.(sample.rows);
  await writeSample(sample);
  return sample;
}

afterEach(() => vi.restoreAllMocks());
afterAll(() => Dexie.delete('parley'));

it('every version of the database has a sample', async () => {
  await openedFrom(1);
  await db.open();
  expect(versions.sort()).toEqual(Array.from({ length: db.verno }, (_, at) => at + 1));
});

describe.each(versions)('an archive of version %i', (version) => {
  it('has everything it had, sealed and found, after the upgrade', async () => {
    const { rows, writtenBy } = await openedFrom(version);
    await db.open();
    for (const name of ['messages', 'conversations', 'reminders', 'orders', 'pictures', 'pictureJobs']) {
      const before = rows[name] ?? [];
      const after = await db.table(name).toArray();
      expect(after).toHaveLength(before.length);
      for (const row of before) expect(after).toContainEqual(expect.objectContaining(row as object));
    }
    expect((await thread(key))[0]?.version).toBe(writtenBy);
    const found = await checkArchive(() => undefined, new AbortController().signal);
    expect(found).toEqual({ conversations: 2, messages: 10, pictures: 1, faults: [] });
    const [reminder] = await db.reminders.toArray();
    const listed = await recentConversations(9);
    expect(listed.map(({ dueAt }) => dueAt)).toContain(reminder?.dueAt);
    expect(reminder?.dueAt).toBeGreaterThan(NOW);
  });

  it('finds the conversation with the seller of an order', async () => {
    await openedFrom(version);
    await db.open();
    const order = { marketplace: 'aliexpress', orderId: '9', url: 'https://shop.example/9', days: {}, clocks: [] };
    await keepOrder({ ...order, sellerName: 'vega store', seenAt: NOW }, NOW);
    expect((await ordersOf(key)).map(({ orderId }) => orderId)).toContain('9');
  });

  it('is gone on with, in the same chain', async () => {
    await openedFrom(version);
    await db.open();
    expect(await keepSnapshot(again, '0.2.0', NOW + 3_600_000, async () => undefined)).toMatchObject({
      kept: 7,
      added: 1,
    });
    expect((await checkArchive(() => undefined, new AbortController().signal)).faults).toEqual([]);
    expect((await thread(key)).map(({ text }) => text).at(-1)).toBe('new');
  });
});

it('an upgrade that fails stops: it is said, and everything is as it was', async () => {
  const { rows } = await openedFrom(1, ({ messages = [] }) => Object.assign(messages[3] as object, { text: 5 }));
  const told = vi.spyOn(console, 'error').mockReturnValue();
  await expect(db.open()).rejects.toThrow();
  await expect(recentConversations(9)).rejects.toThrow();
  expect(await keepSnapshot(again, '0.2.0', NOW + 3_600_000, async () => undefined)).toEqual({ problem: 'database' });
  expect(told).toHaveBeenCalled();
  const old = await new Dexie('parley').open();
  expect(old.verno).toBe(1);
  for (const [name, before] of Object.entries(rows)) expect(await old.table(name).toArray()).toEqual(before);
  old.close();
});
