import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Backup, openBackup } from '../../../utils/backup/read.ts';
import { backupStream } from '../../../utils/backup/write.ts';
import type { StoredConversation, StoredMessage } from '../../../utils/chats/model.ts';
import { archiveItems } from '../../../utils/db/backup.ts';
import { checkArchive } from '../../../utils/db/check.ts';
import { db } from '../../../utils/db/index.ts';
import { type Restored, restore } from '../../../utils/db/restore.ts';
import { sha256Hex } from '../../../utils/evidence/seal.ts';
import { emptyDatabase } from '../../database.ts';
import { rezip } from '../backup/rezip.ts';
import { chain, conversationOf, KEY, NOW, sealed } from '../backup/sample.ts';
import { order } from './rows.ts';

const facts = { version: '0.1.0', madeAt: NOW, settings: {}, rules: [] };
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const nothing: Restored = { added: 0, changed: 0, pictures: 0, refused: 0 };

beforeEach(emptyDatabase);

const backUp = () => new Response(backupStream(archiveItems(), facts)).blob();

async function bring(file: Blob): Promise<Restored> {
  const backup = await openBackup(file);
  if (typeof backup === 'string') throw new Error(backup);
  return restore(backup as Backup, NOW + 1_000);
}

/** Everything a person has in the archive. */
async function everything() {
  const tables = [db.conversations, db.messages, db.pictures, db.reminders, db.orders, db.erased] as const;
  const rows = await Promise.all(tables.map((table) => table.toArray() as Promise<object[]>));
  return rows.map((list) => list.map((row) => ({ ...row, blocks: undefined })));
}

async function keep(messages: StoredMessage[], own: Partial<StoredConversation> = {}) {
  await db.conversations.put(conversationOf(messages, own));
  await db.messages.bulkPut(messages);
}

/** "Check my archive" finds nothing; what the test wrote by itself was never searchable. */
async function expectSound() {
  const { faults } = await checkArchive(() => undefined, new AbortController().signal);
  expect(faults.filter(({ code }) => code !== 'search')).toEqual([]);
}

const texts = async () => (await db.messages.toArray()).sort((a, b) => a.rank - b.rank).map(({ text }) => text);

describe('restoring a backup', () => {
  it('into an empty archive gives the same archive, and again changes nothing', async () => {
    const sha256 = await sha256Hex(png);
    await db.pictures.put({ sha256, type: 'image/png', bytes: png.slice().buffer, fetchedAt: NOW });
    const image = { url: 'https://a.example/1.png', alt: '', sha256, size: png.length };
    const messages = await chain([
      { gapBefore: true, text: '\ud83d lone \0' },
      { images: [image], flagged: true },
      {
        revisions: [{ text: 'message 2', replacedAt: NOW }],
        text: 'edited',
        goneSince: NOW,
        goneBy: 'in',
        lastSeen: NOW,
      },
    ]);
    messages[2] = { ...(messages[2] as StoredMessage), ...(await sealed(2, messages[1]?.hash ?? '')), text: 'edited' };
    await keep(messages, { gaps: 1, sights: [{ from: 0, to: 2, at: NOW }] });
    await db.reminders.put({
      conversation: KEY,
      peer: 'Vega Store',
      url: 'https://shop.example/chat',
      sentAt: NOW,
      dueAt: NOW,
      because: [{ code: 'wait', days: 3 }],
      wakeAt: Number.POSITIVE_INFINITY,
      notifiedAt: NOW,
    });
    await db.orders.bulkPut([
      order({ conversation: KEY, done: true }),
      order({ orderId: '2', notified: { dispute: NOW } }),
    ]);
    const before = await everything();
    const file = await backUp();
    await emptyDatabase();
    expect(await bring(file)).toEqual({ added: 3, changed: 0, pictures: 1, refused: 0 });
    expect(await everything()).toEqual(before);
    expect(await bring(file)).toEqual(nothing);
    expect(await everything()).toEqual(before);
  });

  it('never writes an older order over a newer one, nor forgets what the buyer said', async () => {
    const said = { paidBy: 'paypal', given: { promised: '2026-12-01' }, changedAt: NOW } as const;
    await db.orders.bulkPut([
      order({ status: 'Paid', title: 'Cable', days: { ordered: '2026-11-01' }, ...said }),
      order({ orderId: '9', status: 'Paid', done: true, changedAt: NOW }),
    ]);
    const file = await backUp();
    const shipped = { status: 'Shipped', seenAt: NOW + 9, title: undefined };
    const clocks = [{ about: 'dispute', text: 'until Dec 4', day: '2026-12-04' } as const];
    await db.orders.bulkPut([
      order({ ...shipped, clocks, days: { shipped: '2026-11-03' } }),
      order({ orderId: '9', ...shipped, changedAt: NOW + 9 }),
    ]);
    await bring(file);
    const now = await db.orders.toArray();
    expect(now).toMatchObject([
      { status: 'Shipped', clocks, days: { ordered: '2026-11-01', shipped: '2026-11-03' }, ...said },
      { status: 'Shipped', seenAt: NOW + 9 },
    ]);
    expect(now[1], 'the buyer took it back since').not.toHaveProperty('done');
    expect((await db.facts.get('change'))?.value).toBeTruthy();
    const change = await db.facts.get('change');
    await bring(file);
    expect(await db.facts.get('change'), 'the same again writes nothing').toEqual(change);
  });

  it('links an order only to a conversation that is kept', async () => {
    await db.orders.put(order({ marketplace: 'shop', sellerName: 'Vega Store', conversation: 'gone' }));
    const file = await backUp();
    await bring(file);
    expect((await db.orders.toArray())[0]).not.toHaveProperty('conversation');
    await keep(await chain([{}]));
    await bring(file);
    expect(await db.orders.toArray()).toMatchObject([{ conversation: KEY }]);
  });

  it('goes on where ours ends', async () => {
    const all = await chain(Array.from({ length: 8 }, () => ({})));
    await keep(all, { lastSeen: NOW + 500, digest: 'newer' });
    const whole = await everything();
    const file = await backUp();
    await emptyDatabase();
    await keep(all.slice(0, 5));
    expect(await bring(file)).toMatchObject({ added: 3 });
    expect(await everything()).toEqual(whole);
    await expectSound();
  });

  it('of an older archive changes nothing', async () => {
    const all = await chain(Array.from({ length: 8 }, () => ({})));
    await keep(all.slice(0, 5));
    const file = await backUp();
    await keep(all, { lastSeen: NOW + 500 });
    const before = await everything();
    expect(await bring(file)).toEqual(nothing);
    expect(await everything()).toEqual(before);
  });

  it('of another computer unites both, without doubles and in order', async () => {
    const common = await chain([{}, {}, {}]);
    const head = common[2]?.hash ?? '';
    const at = (minutes: number) => ({
      direction: 'in' as const,
      sentAt: NOW + minutes * 60_000,
      firstSeen: NOW + minutes * 60_000,
    });
    const there = await sealed(3, head, { text: 'seen there only', ...at(1) });
    const both = await sealed(4, there.hash, { text: 'seen by both', ...at(2) });
    const late = await sealed(5, both.hash, { text: 'later', ...at(3) });
    await keep([...common, there, both, late], { lastSeen: NOW + 200_000 });
    const file = await backUp();
    await emptyDatabase();
    const here = await sealed(3, head, { ...at(2), text: 'seen by both', firstSeen: NOW + 999_000 });
    const last = await sealed(4, here.hash, { text: 'seen here only', ...at(20) });
    await keep([...common, here, last], { lastSeen: NOW + 1_300_000 });
    expect(await bring(file)).toMatchObject({ added: 2 });
    expect((await texts()).slice(3)).toEqual(['seen there only', 'seen by both', 'later', 'seen here only']);
    await expectSound();
    const added = await db.messages.filter(({ text }) => text === 'later').first();
    expect(added).toMatchObject({ firstSeen: late.firstSeen, version: late.version, way: late.way, url: late.url });
    const before = await everything();
    expect(await bring(file)).toEqual(nothing);
    expect(await everything()).toEqual(before);
  });

  it('brings versions, marks and pictures to messages that are there', async () => {
    const [first, second] = await chain([{ text: 'a' }, { images: [{ url: 'https://a.example/', alt: '' }] }]);
    const sha256 = await sha256Hex(png);
    await db.pictures.put({ sha256, type: 'image/png', bytes: png.slice().buffer, fetchedAt: NOW });
    const edited = {
      text: 'c',
      revisions: [
        { text: 'a', replacedAt: NOW + 10 },
        { text: 'b', replacedAt: NOW + 20 },
      ],
    };
    const known = { ...(second as StoredMessage), images: [{ url: 'https://a.example/', alt: '', sha256, size: 11 }] };
    await keep([
      { ...(first as StoredMessage), ...edited, flagged: true },
      { ...known, goneSince: NOW + 30, goneBy: 'in' },
    ]);
    const file = await backUp();
    await emptyDatabase();
    await keep([
      { ...(first as StoredMessage), text: 'b', revisions: [{ text: 'a', replacedAt: NOW + 10 }] },
      second as StoredMessage,
    ]);
    expect(await bring(file)).toEqual({ added: 0, changed: 2, pictures: 1, refused: 0 });
    const [one, two] = await db.messages.toArray();
    expect(one).toMatchObject({ ...edited, flagged: true });
    expect(two).toMatchObject({ images: known.images, goneSince: NOW + 30, goneBy: 'in' });
    expect(await bring(file)).toEqual(nothing);
    await expectSound();
  });

  it('takes no message that is not what was sealed, and says how many', async () => {
    await keep(await chain([{}, { text: 'I never said that' }, {}]));
    const file = await rezip(await backUp(), (_, text) => text.replace('I never said that', 'I said exactly that'));
    await emptyDatabase();
    expect(await bring(file)).toMatchObject({ added: 2, refused: 1 });
    expect(await texts()).toEqual(['message 0', 'message 2']);
    await expectSound();
  });

  it('lets in no picture that is none', async () => {
    const bytes = new TextEncoder().encode('<script>alert(1)</script>');
    const sha256 = await sha256Hex(bytes);
    await db.pictures.put({ sha256, type: 'image/png', bytes: bytes.slice().buffer, fetchedAt: NOW });
    await keep(await chain([{ images: [{ url: 'https://a.example/', alt: '', sha256, size: bytes.length }] }]));
    const file = await backUp();
    await emptyDatabase();
    expect(await bring(file)).toMatchObject({ pictures: 0, refused: 1 });
    expect(await db.pictures.count()).toBe(0);
  });

  it('of two archives of one conversation, however they differ: all there once, in any order, the same again changes nothing', async () => {
    const side = fc.array(fc.record({ text: fc.constantFrom('ok', 'yes', 'when?', 'a', 'b'), late: fc.nat(3) }), {
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(fc.nat(4), side, side, async (common, ours, theirs) => {
        await emptyDatabase();
        const start = await chain(Array.from({ length: common }, () => ({})));
        const grow = async (own: typeof ours, salt: number) => {
          const thread = [...start];
          for (const { text, late } of own) {
            const time = NOW + thread.length * 300_000 + late * 1_000_000 + salt;
            thread.push(
              await sealed(thread.length, thread.at(-1)?.hash ?? '', { text, sentAt: time, firstSeen: time }),
            );
          }
          return thread;
        };
        const [left, right] = [await grow(ours, 0), await grow(theirs, 7)];
        if (right.length === 0) return;
        await keep(right, { lastSeen: NOW + 9_999_999 });
        const file = await backUp();
        await emptyDatabase();
        if (left.length > 0) await keep(left);
        await bring(file);
        await expectSound();
        const now = await texts();
        for (const { text } of [...left, ...right]) expect(now).toContain(text);
        expect(now.length).toBeLessThanOrEqual(left.length + right.length - common);
        expect(now.length).toBeGreaterThanOrEqual(Math.max(left.length, right.length));
        const before = await everything();
        expect(await bring(file)).toEqual(nothing);
        expect(await everything()).toEqual(before);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
