import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { StoredConversation, StoredMessage } from '../../../utils/chats/model.ts';
import { type FollowedThread, followThread } from '../../../utils/db/follow-thread.ts';
import { db } from '../../../utils/db/index.ts';
import { emptyDatabase } from '../../database.ts';

const KEY = 'shop//Vega';

function message(rank: number, text = `message ${rank}`, conversation = KEY): StoredMessage {
  return {
    conversation,
    rank,
    seq: rank,
    direction: 'in',
    text,
    images: [],
    firstSeen: 0,
    url: 'https://shop.example/',
    way: 'adapter',
    version: '0.1.0',
    hash: '',
    previous: '',
  };
}

const row = (key: string, count: number): StoredConversation => ({
  key,
  marketplace: 'shop',
  peer: key,
  url: '',
  firstSeen: 0,
  lastSeen: count,
  count,
  links: count,
  sights: [],
  blocks: [],
  lastAt: 0,
  lastText: '',
  lastDirection: 'in',
  digest: '',
  head: '',
});

const list = (from: number, to: number, conversation = KEY) =>
  Array.from({ length: to - from }, (_, at) => message(from + at, undefined, conversation));

let told: FollowedThread[];
let follower: ReturnType<typeof followThread>;
const ranks = () => told.at(-1)?.messages.map(({ rank }) => rank);
const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

function follow(idle: () => Promise<void> = async () => undefined): void {
  told = [];
  follower = followThread(
    KEY,
    idle,
    (thread) => told.push(thread),
    (error) => {
      throw error;
    },
  );
}

beforeEach(emptyDatabase);
afterEach(() => follower.stop());

it('gives the newest fifty at once, and everything before them when there is time', async () => {
  await db.messages.bulkAdd([...list(0, 2_000), ...list(0, 100, 'shop//Other')]);
  let isIdle = () => {};
  follow(() => new Promise((resolve) => (isIdle = resolve)));
  await vi.waitFor(() => expect(ranks()).toEqual(numbers(1_950, 2_000)));
  expect(told.at(-1)?.isWhole).toBe(false);
  isIdle();
  await vi.waitFor(() => expect(ranks()).toEqual(numbers(1_650, 2_000)));
  isIdle();
  await follower.finish();
  expect(ranks()).toEqual(numbers(0, 2_000));
  expect(told.at(-1)?.isWhole).toBe(true);
});

it('tells of an empty thread that it is whole', async () => {
  follow();
  await follower.finish();
  expect(told.at(-1)).toEqual({ messages: [], isWhole: true });
});

it('brings what is added, changed and deleted, and leaves all others the same objects', async () => {
  await db.messages.bulkAdd(list(0, 400));
  follow();
  await follower.finish();
  const before = told.at(-1)?.messages;
  await db.messages.add(message(400, 'new'));
  await db.messages.update([KEY, 7], { goneSince: 1 });
  await db.messages.add(message(7.5, 'between'));
  await db.messages.delete([KEY, 0]);
  await vi.waitFor(() => expect(ranks()).toEqual([...numbers(1, 8), 7.5, ...numbers(8, 401)]));
  const after = told.at(-1)?.messages ?? [];
  expect(after[6]).toMatchObject({ rank: 7, goneSince: 1 });
  expect(after.slice(0, 6)).toEqual(before?.slice(1, 7));
  expect(after[100]).toBe(before?.[100]);
});

it('brings a large batch too, which Dexie tells only as "something"', async () => {
  await db.messages.bulkAdd(list(0, 100));
  await db.conversations.put(row(KEY, 100));
  follow();
  await follower.finish();
  const before = told.at(-1)?.messages;
  await db.transaction('rw', db.messages, db.conversations, async () => {
    await db.conversations.put(row(KEY, 1_100));
    await db.messages.bulkAdd(list(100, 1_100));
  });
  await vi.waitFor(() => expect(ranks()).toEqual(numbers(0, 1_100)));
  expect(told.at(-1)?.messages[3]).toBe(before?.[3]);
});

it('reads nothing when another conversation grows', async () => {
  await db.messages.bulkAdd(list(0, 10));
  follow();
  await follower.finish();
  const times = told.length;
  const reads = vi.spyOn(db.messages, 'where');
  await db.transaction('rw', db.messages, db.conversations, async () => {
    await db.conversations.put(row('shop//Other', 100));
    await db.messages.bulkAdd(list(0, 100, 'shop//Other'));
  });
  await db.messages.add(message(10, 'mine'));
  await vi.waitFor(() => expect(ranks()).toEqual(numbers(0, 11)));
  expect(told.length).toBe(times + 1);
  expect(reads).not.toHaveBeenCalled();
});

it('misses nothing that is written while the thread is still being read', async () => {
  await db.messages.bulkAdd(list(0, 1_000));
  follow();
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(0));
  await db.messages.update([KEY, 1], { text: 'edited' });
  await db.messages.add(message(1_000));
  await follower.finish();
  await vi.waitFor(() => expect(ranks()).toEqual(numbers(0, 1_001)));
  expect(told.at(-1)?.messages[1]?.text).toBe('edited');
});
