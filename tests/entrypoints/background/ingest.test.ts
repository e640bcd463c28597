import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSnapshot } from '../../../entrypoints/background/archive.ts';
import { clockFor } from '../../../entrypoints/background/due-clock.ts';
import { applyChanges, threadAfter } from '../../../utils/chats/apply.ts';
import { merge } from '../../../utils/chats/merge.ts';
import type { SeenMessage, Snapshot, StoredMessage } from '../../../utils/chats/model.ts';
import { lastSeenOf } from '../../../utils/chats/sights.ts';
import { newest, recentConversations, renumber, thread } from '../../../utils/db/chats.ts';
import { checkArchive } from '../../../utils/db/check.ts';
import { db } from '../../../utils/db/index.ts';
import { dueReplies } from '../../../utils/db/reminders.ts';
import { search } from '../../../utils/db/search.ts';
import { emptyDatabase } from '../../database.ts';
import { installFakeFiles } from '../../fake-files.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const key = 'aliexpress//name%3Avega';
const HOUR = 3_600_000;
let at = NOW;
let files = installFakeFiles();

const say = (n: number, text = `message ${n}`): SeenMessage => ({
  direction: n % 3 ? 'in' : 'out',
  text,
  images: [],
  sentAt: NOW - 10 * 86_400_000 + n * 60_000,
  precision: 'minute',
});
const talk = (count: number) => Array.from({ length: count }, (_, n) => say(n));

function see(messages: SeenMessage[], more: Partial<Snapshot> = {}, peer = 'Vega') {
  at += 1000;
  const url = 'https://www.aliexpress.com/p/message/index.html';
  const conversation = { marketplace: 'aliexpress', peer };
  const snapshot = { conversation, url, seenAt: at, way: 'detected', messages, ...more };
  return keepSnapshot(snapshot, '0.1.0', at, (about, end) => clockFor(about, end, at));
}

/** The worker was stopped meanwhile: what it has in memory is of other conversations. */
async function forget() {
  for (const peer of ['A', 'B', 'C']) await see([say(0)], {}, peer);
}

/** Rows read from and written to the messages while something is done. */
async function rowsOf(work: () => Promise<unknown>): Promise<{ read: number; written: number }> {
  const rows = { read: 0, written: 0 };
  const store = (each: IDBObjectStore) => each.name === 'messages';
  const { getAll, openCursor, get, put, add } = IDBObjectStore.prototype;
  const spies = [
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...given) {
      const request = getAll.apply(this, given);
      request.addEventListener('success', () => {
        if (store(this)) rows.read += request.result.length;
      });
      return request;
    }),
    vi.spyOn(IDBObjectStore.prototype, 'openCursor').mockImplementation(function (this: IDBObjectStore, ...given) {
      const request = openCursor.apply(this, given);
      request.addEventListener('success', () => {
        if (store(this)) rows.read += 1;
      });
      return request;
    }),
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (store(this)) rows.read += 1;
      return get.apply(this, given);
    }),
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      rows.written += 1;
      return put.apply(this, given);
    }),
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
      rows.written += 1;
      return add.apply(this, given);
    }),
  ];
  await work();
  for (const spy of spies) spy.mockRestore();
  return rows;
}

beforeEach(async () => {
  fakeBrowser.reset();
  files = installFakeFiles();
  at = NOW;
  await emptyDatabase();
});
afterEach(() => {
  files.remove();
  vi.restoreAllMocks();
});

describe('a long conversation', () => {
  it('seen again: no message is read and nothing is written, also after the worker was stopped', async () => {
    await see(talk(600));
    expect(await rowsOf(() => see(talk(600)))).toEqual({ read: 0, written: 0 });
    await forget();
    expect(await rowsOf(() => see(talk(600)))).toEqual({ read: 0, written: 0 });
  });

  it.each([
    ['the whole of it is seen', (all: SeenMessage[]) => all],
    ['only its end is seen', (all: SeenMessage[]) => all.slice(-41)],
  ])('with a message more: only its end is read when %s', async (_, part) => {
    const count = 600;
    await see(talk(count));
    for (const more of [1, 2, 3, 4]) {
      if (more > 2) await forget();
      const rows = await rowsOf(() => see(part(talk(count + more))));
      expect(rows.read).toBeLessThan(200);
      expect(await recentConversations(1)).toMatchObject([
        { count: count + more, links: count + more, lastText: `message ${count + more - 1}`, gaps: 1 },
      ]);
    }
    expect((await thread(key)).map(({ text, seq }) => [text, seq])).toEqual(
      talk(count + 4).map(({ text }, seq) => [text, seq]),
    );
  });

  it('of which a part was sent is known as a whole when the page is opened again', async () => {
    await see(talk(300));
    await see(talk(301).slice(-41));
    expect(await rowsOf(() => see(talk(301)))).toEqual({ read: 0, written: 0 });
  });

  it('that ends with many equal messages keeps each once', async () => {
    const ok = (count: number) => Array.from({ length: count }, () => ({ ...say(1, 'ok'), sentAt: undefined }));
    await see([...talk(100), ...ok(40)]);
    await see([...talk(100), ...ok(41)]);
    await forget();
    await see([...talk(100), ...ok(42)]);
    await see(ok(41));
    expect((await thread(key)).filter(({ text }) => text === 'ok')).toHaveLength(42);
  });

  it('that shows the same words at other times shows other messages', async () => {
    const thanks = (n: number) => [say(n, 'thanks'), say(n + 3, 'thanks')];
    await see(thanks(1));
    await see(thanks(60));
    expect(await thread(key)).toHaveLength(4);
  });

  it('tells of each message when it was last on the screen, also of one that went', async () => {
    const first = await see(talk(60)).then(() => at);
    at += HOUR;
    const second = await see(talk(60).slice(30)).then(() => at);
    at += HOUR;
    const third = await see([...talk(60).slice(30, 50), ...talk(60).slice(51)]).then(() => at);
    const all = await thread(key);
    const sights = (await recentConversations(1))[0]?.sights ?? [];
    const seen = (n: number) => lastSeenOf(all[n] as StoredMessage, sights);
    expect([seen(0), seen(29), seen(31), seen(50), seen(59)]).toEqual([first, first, third, second, third]);
    await see([...talk(60), say(60)]);
    expect(lastSeenOf((await thread(key))[0] as StoredMessage, (await recentConversations(1))[0]?.sights ?? [])).toBe(
      at,
    );
  });

  it('is merged again when its messages were given other ranks meanwhile', async () => {
    await see(talk(5));
    const edited = talk(6).map((message, n) => (n === 1 ? say(1, 'message one') : message));
    const url = 'https://www.aliexpress.com/p/message/index.html';
    const conversation = { marketplace: 'aliexpress', peer: 'Vega' };
    const snapshot = { conversation, url, seenAt: ++at, way: 'detected', messages: edited };
    let isFirst = true;
    await keepSnapshot(snapshot, '0.1.0', at, async () => {
      if (isFirst) await renumber(key);
      isFirst = false;
      return undefined;
    });
    const kept = await thread(key);
    expect(kept.map(({ text }) => text)).toEqual(edited.map(({ text }) => text));
    expect(kept[1]?.revisions?.map(({ text }) => text)).toEqual(['message 1']);
  });

  it('whose row was lost goes on', async () => {
    await see(talk(5));
    const before = await db.conversations.get(key);
    await db.conversations.delete(key);
    expect(await see(talk(6))).toMatchObject({ kept: 6, added: 1 });
    const after = await db.conversations.get(key);
    expect(after).toMatchObject({ peer: 'Vega', firstSeen: before?.firstSeen, links: 6, count: 6 });
    expect((await thread(key)).map(({ previous }) => previous)[5]).toBe(before?.head);
    expect((await search('message', {}, { limit: 20 })).results).toHaveLength(6);
    expect((await checkArchive(() => undefined, new AbortController().signal)).faults).toEqual([]);
  });

  it('of which only the end is shown again says nothing of the rest', async () => {
    await see(talk(60));
    const { lastSeen = 0 } = (await db.conversations.get(key)) ?? {};
    const end = talk(61).slice(40);
    await see(end);
    at += 2 * HOUR;
    await see(end);
    const sights = (await db.conversations.get(key))?.sights ?? [];
    const seen = (await thread(key)).map((message) => lastSeenOf(message, sights));
    expect([seen[0], seen[39], seen[41]]).toEqual([lastSeen, lastSeen, at]);
  });

  it('notes once an hour that it was on the screen', async () => {
    await see(talk(3));
    await see(talk(3));
    expect((await recentConversations(1))[0]?.lastSeen).toBe(NOW + 1000);
    at += HOUR;
    await see(talk(3));
    expect((await recentConversations(1))[0]?.lastSeen).toBe(at);
  });

  it('waits for an answer since the first message that has none, however far back that is', async () => {
    const asked = (count: number) => [
      ...talk(200),
      ...Array.from({ length: count }, (_, n) => ({ ...say(201 + n), direction: 'out' as const })),
    ];
    await see(asked(300));
    const [since] = await dueReplies();
    expect(since?.sentAt).toBe(say(201).sentAt);
    await db.reminders.clear();
    await see(asked(301));
    expect((await dueReplies())[0]?.sentAt).toBe(say(201).sentAt);
    expect((await recentConversations(1))[0]?.dueAt).toBe(since?.dueAt);
    await see([...asked(301), say(601, 'yes')]);
    expect(await dueReplies()).toEqual([]);
    expect((await recentConversations(1))[0]?.dueAt).toBeUndefined();
  });

  it('is read from its end', async () => {
    await see(talk(300));
    const rows = await rowsOf(async () => {
      expect((await newest(key, 50)).map(({ text }) => text)).toEqual(
        talk(300)
          .slice(-50)
          .map(({ text }) => text),
      );
    });
    expect(rows.read).toBeLessThanOrEqual(51);
  });
});

/** What somebody does to a chat of a hundred messages or more, and what of it is on the screen then. */
const step = fc.record({
  more: fc.nat({ max: 5 }),
  edit: fc.option(fc.nat({ max: 40 }), { freq: 4 }),
  gone: fc.option(fc.nat({ max: 40 }), { freq: 4 }),
  window: fc.constantFrom('whole', 'end', 'end', 'middle'),
  size: fc.integer({ min: 2, max: 30 }),
  stopped: fc.boolean(),
});

describe('reading only a part of a thread', () => {
  it('makes of it what reading all of it does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(1, 3, 50),
        async (steps, kinds) => {
          await emptyDatabase();
          let all = Array.from({ length: 130 }, (_, n) => say(n, `text ${n % kinds}`));
          let kept: StoredMessage[] = [];
          let said = all.length;
          for (const { more, edit, gone, window, size, stopped } of steps) {
            all = [...all, ...Array.from({ length: more }, () => say(said++, `text ${said % kinds}`))];
            all = all.map((each, n) => (edit === all.length - n ? { ...each, text: `${each.text} edited` } : each));
            all = all.filter((_, n) => gone !== all.length - n);
            const middle = all.slice(60, 60 + size);
            const messages = window === 'whole' ? all : window === 'end' ? all.slice(-size) : middle;
            const atEnd = window !== 'middle';
            if (stopped) await forget();
            expect(await see(messages, { atEnd })).not.toHaveProperty('problem');
            const source = { url: '', seenAt: at, way: 'detected' as const, conversation: key, version: '' };
            const changes = merge(kept, { messages, atEnd, seenAt: at });
            const applied = applyChanges(kept, changes, source);
            const sealed = applied.added.map((each, n) => ({ ...each, seq: kept.length + n, hash: '', previous: '' }));
            kept = threadAfter(kept, applied, sealed);
          }
          const told = ({ text, seq, goneSince, gapBefore, revisions }: StoredMessage) =>
            [text, seq, goneSince, !!gapBefore, revisions?.length ?? 0] as const;
          const stored = await thread(key);
          expect(stored.map(told)).toEqual(kept.map(told));
          const [row] = await db.conversations.where({ key }).toArray();
          const gaps = stored.filter(({ gapBefore }) => gapBefore).length;
          expect(row).toMatchObject({ count: stored.length, links: stored.length, gaps });
          const newestFirst = stored.toSorted((a, b) => b.seq - a.seq);
          expect(row?.head).toBe(newestFirst[0]?.hash);
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);
});
