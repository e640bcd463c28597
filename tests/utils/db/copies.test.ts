import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unpack } from '../../../utils/db/copy-format.ts';
import { installFakeFiles } from '../../fake-files.ts';
import { conversation, everything, message, more, type Session, startSession, wipe } from './copy-session.ts';
import { order } from './rows.ts';

let disk: ReturnType<typeof installFakeFiles>;
let worker: Session;
/** A worker that is killed keeps a lock of Node, but not one of a browser. */
const withoutLocks = () => Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });

beforeEach(async () => {
  withoutLocks();
  disk = installFakeFiles();
  worker = await startSession();
});
afterEach(async () => {
  disk.before = () => undefined;
  await wipe(worker);
  disk.remove();
  Reflect.deleteProperty(navigator, 'locks');
});

/** The worker ends; the next one finds what it left. */
async function restart() {
  worker.db.close();
  worker = await startSession();
}
async function loseDatabase() {
  await wipe(worker);
  worker = await startSession();
}
const files = () => [...disk.files.keys()].filter((name) => name.endsWith('.gz')).sort();
const fact = async (name: string) => (await worker.db.facts.get(name))?.value;

/** From now on nothing that the worker does to files ever comes back: it was killed at its `n`th step. */
function killAt(n: number): Promise<void> {
  let step = 0;
  return new Promise((killed) => {
    disk.before = () => {
      if (++step < n) return undefined;
      killed();
      return new Promise(() => undefined);
    };
  });
}

describe('the second copy', () => {
  it('of a change is complete when the change is acknowledged', async () => {
    await worker.write(more('vega', 0, 2));
    expect(files()).toHaveLength(1);
    await loseDatabase();
    expect(await worker.db.messages.toArray()).toEqual([message('vega', 0), message('vega', 1)]);
    expect(await fact('refilled')).toMatchObject({ conversations: 1, messages: 2, unreadable: 0 });
    expect((await worker.messagesWith('vega 1', 9)).map(({ seq }) => seq)).toEqual([1]);
  });

  it('brings back everything: flags, marks, versions, reminders, links, the trash, pictures', async () => {
    const changed = { ...message('vega', 1), flagged: true as const, goneSince: 5, text: 'a\ud800\u0000\n"$number"' };
    const bytes = new Uint8Array([1, 2, 3]).buffer;
    await worker.write(more('vega', 0, 3));
    await worker.write(more('other', 0, 1));
    await worker.write({
      conversations: [{ ...conversation('vega', 3), goneSince: 7 }],
      changed: [changed],
      pictures: [{ sha256: 'p', type: 'image/png', fetchedAt: 1, ...(await worker.keepBytes('p', bytes)) }],
      reminders: [{ conversation: 'vega', dueAt: 1, wakeAt: Number.POSITIVE_INFINITY, answered: true } as never],
      orders: [order({ done: true }), order({ orderId: '2' }), order({ orderId: '3' })],
      erased: [{ conversation: 'vega', seq: 2, hash: 'h', previous: 'p', erasedAt: 3 }],
      jobs: [{ conversation: 'vega', rank: 1, index: 0, url: 'u', tries: 0 }],
      trash: [{ deletedAt: 1, kind: 'period', messages: 1, lines: [bytes] }],
      removed: { messages: [message('vega', 2)] },
    });
    await worker.write({
      removed: { conversations: ['other'], messages: [message('other', 0)], orders: ['aliexpress:2'] },
    });
    const before = await everything(worker);
    await loseDatabase();
    expect(await everything(worker)).toEqual(before);
    const [picture] = await worker.db.pictures.toArray();
    expect(picture && new Uint8Array((await worker.bytesOf(picture)) ?? bytes)).toEqual(new Uint8Array([1, 2, 3]));
    expect((await worker.db.reminders.get('vega'))?.wakeAt).toBe(Number.POSITIVE_INFINITY);
  });

  it('goes on after a refill, also when the clock was set back', async () => {
    await worker.write(more('vega', 0, 2));
    vi.spyOn(Date, 'now').mockReturnValue(1_000);
    await loseDatabase();
    vi.restoreAllMocks();
    await worker.write({ conversations: [conversation('vega', 3)], added: [message('vega', 2)] });
    await worker.write({ changed: [message('vega', 0, 'edited')] });
    const before = await everything(worker);
    await loseDatabase();
    expect(await everything(worker)).toEqual(before);
  });

  it('tells while it brings things back', async () => {
    await worker.write(more('vega', 0, 2));
    await loseDatabase();
    const told: boolean[] = [];
    worker.refilling.subscribe((isRunning) => told.push(isRunning));
    await worker.db.open();
    expect(told).toEqual([false, true, false]);
  });

  it('says nothing where Parley is new', async () => {
    expect(await worker.db.messages.count()).toBe(0);
    expect(await fact('refilled')).toBeUndefined();
    expect(await fact('created')).toBeGreaterThan(0);
  });

  it('is made in the end when the worker was killed before it was', async () => {
    await worker.write(more('vega', 0, 2));
    const killed = killAt(1);
    void worker.write(more('vega', 2, 1));
    await killed;
    disk.before = () => undefined;
    await restart();
    await worker.tendCopy();
    await loseDatabase();
    expect(await worker.db.messages.count()).toBe(3);
  });

  it('of orders is made in the end too when the worker was killed before it was', async () => {
    await worker.write({ orders: [order(), order({ orderId: '2' })] });
    const killed = killAt(1);
    void worker.write({ orders: [order({ done: true })], removed: { orders: ['aliexpress:2'] } });
    await killed;
    disk.before = () => undefined;
    await restart();
    await worker.tendCopy();
    await loseDatabase();
    expect(await worker.db.orders.toArray()).toEqual([order({ done: true })]);
  });

  it('is made before the same again is acknowledged', async () => {
    const killed = killAt(2);
    void worker.write(more('vega', 0, 2));
    await killed;
    disk.before = () => undefined;
    await restart();
    await worker.ensureCopied('vega');
    await loseDatabase();
    expect(await worker.db.messages.count()).toBe(2);
    expect(await fact('refilled'), 'the file that was only begun is none').toMatchObject({ unreadable: 0 });
  });

  it('skips a torn file, and says so', async () => {
    await worker.write(more('vega', 0, 2));
    await worker.write(more('other', 0, 2));
    const torn = disk.files.get(files()[0] ?? '');
    if (torn) torn.bytes = torn.bytes.slice(0, 40);
    await loseDatabase();
    expect(await fact('refilled')).toMatchObject({ conversations: 1, messages: 2, unreadable: 1 });
  });

  it('of which the list of conversations is torn brings back their messages, and lists them', async () => {
    const key = 'aliexpress/me/id%3A42';
    const rows = more(key, 0, 3);
    await worker.write({ ...rows, added: rows.added?.map((each) => ({ ...each, url: 'https://a/', firstSeen: 7 })) });
    await worker.purgeCopy();
    for (const name of files()) {
      const file = disk.files.get(name);
      const [batch] = file ? await unpack(new Blob([file.bytes])) : [];
      const change = batch?.changes[0];
      if (file && change && 'put' in change && change.put === 'conversations') file.bytes = file.bytes.slice(0, 20);
    }
    await loseDatabase();
    expect(await worker.db.conversations.toArray()).toMatchObject([
      { key, marketplace: 'aliexpress', account: 'me', id: '42', url: 'https://a/', firstSeen: 7, count: 3, links: 3 },
    ]);
    expect(await worker.db.conversations.get(key)).toMatchObject({ head: 'hash 2', digest: '', sights: [], gaps: 0 });
    expect(await fact('refilled')).toMatchObject({ conversations: 1, messages: 3, unreadable: 1 });
    expect(await worker.messagesWith(`${key} 1`, 9)).not.toHaveLength(0);
  });

  it('is refilled once when a page and the worker open the archive together', async () => {
    Reflect.deleteProperty(navigator, 'locks');
    for (let n = 0; n < 5; n++) await worker.write(more(`c${n}`, 0, 3));
    await wipe(worker);
    const page = await startSession();
    worker = await startSession();
    const counts = await Promise.all([page.db.messages.count(), worker.db.messages.count()]);
    expect(counts).toEqual([15, 15]);
    page.db.close();
  });

  it('that cannot be written stops nothing, is told, and is made later', async () => {
    disk.before = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    for (let n = 0; n < 20; n++) await worker.write(more('vega', n));
    expect(await worker.db.messages.count()).toBe(20);
    expect(await fact('copyProblem')).toMatchObject({ error: 'QuotaExceededError' });
    expect(await worker.db.uncopied.count(), 'the outbox does not grow').toBeLessThan(15);
    disk.before = () => undefined;
    await worker.write(more('other', 0));
    await vi.waitFor(async () => expect(await fact('copyProblem')).toBeUndefined());
    await worker.ensureCopied('vega');
    await loseDatabase();
    expect(await worker.db.messages.count()).toBe(21);
  });

  it('that cannot be looked at just now is no empty archive: it opens when it can', async () => {
    await worker.write(more('vega', 0, 2));
    await loseDatabase();
    const { getDirectory } = navigator.storage;
    const fail = (name: string, times: number) => {
      let failed = 0;
      navigator.storage.getDirectory = () =>
        failed++ < times ? Promise.reject(new DOMException('', name)) : getDirectory();
    };
    fail('InvalidStateError', Number.POSITIVE_INFINITY);
    await expect(worker.db.open()).rejects.toMatchObject({ name: 'InvalidStateError' });
    await expect(worker.write(more('vega', 0, 1))).rejects.toThrow();
    await restart();
    fail('InvalidStateError', 1);
    expect(await worker.db.messages.count()).toBe(2);
    await loseDatabase();
    // As in a private window.
    fail('SecurityError', Number.POSITIVE_INFINITY);
    expect(await worker.db.messages.count()).toBe(0);
    await restart();
    fail('', 0);
    expect(await worker.db.messages.count()).toBe(2);
  });

  it('and what was written while it could not be looked at are both kept', async () => {
    await worker.write(more('vega', 0, 3));
    await worker.write({ ...more('other', 0, 1), orders: [order()] });
    await loseDatabase();
    const { getDirectory } = navigator.storage;
    navigator.storage.getDirectory = () => Promise.reject(new DOMException('', 'SecurityError'));
    expect(await worker.db.messages.count()).toBe(0);
    navigator.storage.getDirectory = getDirectory;
    const before = files();
    const texts = ['vega 1', 'vega 2', 'vega 3'];
    const added = texts.map((text, seq) => ({ ...message('vega', seq, text), firstSeen: 9, hash: `new ${seq}` }));
    await worker.write({
      conversations: [{ ...conversation('vega', 3), head: 'new 2' }],
      added,
      orders: [order({ orderId: '2' })],
    });
    await worker.tendCopy();
    expect(files(), 'no file is written over those that are not brought back').toEqual(before);
    await restart();
    const restored = await import('../../../utils/db/restore.ts');
    await restored.uniteAside(10);
    await restored.uniteAside(10);
    const kept = async () => (await worker.db.messages.toArray()).map(({ text }) => text);
    const all = ['other 0', 'vega 0', 'vega 1', 'vega 2', 'vega 3'];
    expect(await kept()).toEqual(all);
    expect((await worker.db.orders.toArray()).map(({ orderId }) => orderId)).toEqual(['2', '8190000000000001']);
    expect((await worker.messagesWith('vega', 9)).map(({ text }) => text).sort()).toEqual(all.slice(1));
    await worker.tendCopy();
    await loseDatabase();
    expect(await kept()).toEqual(all);
  });

  it('without private files the archive works as ever', async () => {
    disk.remove();
    await restart();
    await worker.write(more('vega', 0, 2));
    expect(await fact('copyProblem')).toMatchObject({ error: 'NotSupportedError' });
    await restart();
    expect(await worker.db.messages.count()).toBe(2);
    disk = installFakeFiles();
  });
});

describe('many files become few', () => {
  async function writeMany() {
    await worker.tendCopy();
    for (let n = 0; n < 66; n++) {
      await worker.write(more(`c${n % 3}`, Math.floor(n / 3)));
      if (n % 10 === 9) await worker.write({ removed: { messages: [message('c0', n % 5)] } });
    }
  }

  it('and bring back the same', async () => {
    await writeMany();
    await worker.tidyCopy();
    await worker.write(more('c0', 22));
    expect(files().length).toBeLessThan(5);
    const before = await everything(worker);
    await loseDatabase();
    expect(await everything(worker)).toEqual(before);
  });

  it.each(['tidyCopy', 'purgeCopy'] as const)(
    'killed at any point of %s nothing is lost',
    async (name) => {
      await writeMany();
      const before = await everything(worker);
      const saved = new Map(disk.files);
      let steps = 0;
      disk.before = () => void steps++;
      await worker[name]();
      expect(steps).toBeGreaterThan(5);
      // The same step comes many times when files are removed: some of them are enough.
      const points = Array.from({ length: steps }, (_, at) => at + 1);
      for (const step of points.filter((each) => each < 8 || each % 9 === 0 || each === steps)) {
        disk.files = new Map(saved);
        await wipe(worker);
        disk.before = () => undefined;
        worker = await startSession();
        const killed = killAt(step);
        void worker[name]();
        await killed;
        if (step % 2 === 0) {
          disk.before = () => undefined;
          await restart();
          await worker.tendCopy();
        }
        await loseDatabase();
        expect(await everything(worker), `killed at step ${step}`).toEqual(before);
      }
    },
    60_000,
  );

  it('what the buyer deleted for good is in none of them', async () => {
    const bytes = new Uint8Array([1]).buffer;
    await worker.write({ ...more('vega', 0), pictures: [{ sha256: 'p', type: 't', fetchedAt: 1 }] });
    await worker.keepBytes('p', bytes);
    await worker.write(more('other', 0));
    await worker.write({ removed: { conversations: ['vega'], messages: [message('vega', 0)], pictures: ['p'] } });
    for (const file of disk.files.values()) file.lastModified = 0;
    await worker.purgeCopy();
    const texts = await Promise.all(
      files().map((name) =>
        new Response(
          new Blob([disk.files.get(name)?.bytes ?? '']).stream().pipeThrough(new DecompressionStream('gzip')),
        ).text(),
      ),
    );
    expect(texts.join()).toContain('other');
    expect(texts.join()).not.toContain('vega');
    expect(disk.files.has('pictures/p')).toBe(false);
  });

  it('what was deleted for good leaves them later, when it could not at once', async () => {
    const { trashConversation, purge } = await import('../../../utils/db/trash.ts');
    await worker.write(more('vega', 0));
    await trashConversation('vega', 1);
    disk.before = (change) => {
      if (change.endsWith('.base')) throw new DOMException('', 'QuotaExceededError');
    };
    await expect(purge({ deletedAt: 1 })).rejects.toThrow();
    const kept = files();
    disk.before = () => undefined;
    expect(await purge({ now: 2 })).toBe(false);
    expect(files().filter((name) => kept.includes(name))).toEqual([]);
    const after = files();
    await purge({ now: 3 });
    expect(files()).toEqual(after);
  });

  it('an archive from before there was a copy is copied when a worker starts, pictures too', async () => {
    disk.remove();
    await worker.write({
      ...more('vega', 0, 3),
      pictures: [{ sha256: 'p', type: 't', fetchedAt: 1, bytes: new Uint8Array([7]).buffer }],
    });
    disk = installFakeFiles();
    await restart();
    await worker.tendCopy();
    expect(await fact('refilled'), 'nothing was lost').toBeUndefined();
    await loseDatabase();
    expect(await worker.db.messages.count()).toBe(3);
    const [picture] = await worker.db.pictures.toArray();
    expect(picture).toEqual({ sha256: 'p', type: 't', fetchedAt: 1 });
    expect(picture && (await worker.bytesOf(picture))?.byteLength).toBe(1);
  });
});
