import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSnapshot } from '../../../entrypoints/background/archive.ts';
import { openBackup } from '../../../utils/backup/read.ts';
import { backupStream } from '../../../utils/backup/write.ts';
import type { SeenMessage, Snapshot, StoredMessage } from '../../../utils/chats/model.ts';
import { archiveHash } from '../../../utils/db/archive-hash.ts';
import { archiveItems } from '../../../utils/db/backup.ts';
import { setCalm } from '../../../utils/db/calm.ts';
import { conversationOf, renumber, thread } from '../../../utils/db/chats.ts';
import { checkArchive } from '../../../utils/db/check.ts';
import { toggleFlag } from '../../../utils/db/flag.ts';
import { db } from '../../../utils/db/index.ts';
import { restore } from '../../../utils/db/restore.ts';
import { search } from '../../../utils/db/search.ts';
import { bringBack, trashConversation, trashPeriod } from '../../../utils/db/trash.ts';
import { warnLater } from '../../../utils/db/warn-later.ts';
import { RULES } from '../../../utils/drafts/warnings.ts';
import { hashMessage } from '../../../utils/evidence/seal.ts';
import { emptyDatabase } from '../../database.ts';

/** One rule, so that these tests say nothing about the real ones. */
vi.mock('../../../utils/drafts/scams.ts', () => ({
  checkIncoming: (text: string) =>
    [...text.matchAll(/close the dispute/g)].map(({ index }) => ({
      category: 'close_dispute',
      term: 'close_dispute',
      start: index,
      end: index + 'close the dispute'.length,
      reason: 'scamReason_close_dispute',
      effect: 'warned',
      source: 'experience, 2026-11-22',
      sureness: 'experience',
    })),
}));

const NOW = Date.UTC(2026, 10, 22, 12);
const KEY = 'aliexpress//name%3Avega';
const ASKS = 'Dear friend, close the dispute first.';
const MARK = {
  category: 'close_dispute',
  term: 'close_dispute',
  start: 13,
  end: 30,
  sureness: 'experience',
  source: 'experience, 2026-11-22',
  rules: RULES,
};
let at = NOW;

const say = (n: number, text: string, direction: 'in' | 'out' = 'in'): SeenMessage => ({
  direction,
  text,
  images: [],
  sentAt: NOW - 10 * 86_400_000 + n * 60_000,
  precision: 'minute',
});
const talk = (third = ASKS): SeenMessage[] => [
  say(0, 'Where is my parcel?', 'out'),
  say(1, 'On its way.'),
  say(2, third),
  say(3, 'I will not close the dispute.', 'out'),
];

function see(messages: SeenMessage[], peer = 'Vega') {
  at += 1000;
  const url = 'https://www.aliexpress.com/p/message/index.html';
  const conversation = { marketplace: 'aliexpress', peer };
  const snapshot: Snapshot = { conversation, url, seenAt: at, way: 'detected', messages };
  return keepSnapshot(snapshot, '0.1.0', at, async () => undefined);
}

const warned = async () => (await db.conversations.get(KEY))?.warned;
const asking = async () => (await thread(KEY)).find(({ text }) => text === ASKS) as StoredMessage;
const marks = async () => (await thread(KEY)).flatMap(({ warnings = [] }) => warnings);
const shown = async () =>
  (await search('', { warned: true }, { limit: 10 })).results.map(({ message }) => message.text);

async function expectSound() {
  const { faults } = await checkArchive(() => undefined, new AbortController().signal);
  expect(faults).toEqual([]);
}

async function everything() {
  const rows = await Promise.all([db.conversations.toArray(), db.messages.toArray()]);
  return rows.map((list) => list.map((row) => ({ ...row, blocks: undefined })));
}

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
});

describe('what a seller asks for', () => {
  it('is marked in the message as it is kept, and nowhere else', async () => {
    await see(talk());
    expect((await thread(KEY)).map(({ warnings }) => warnings)).toEqual([undefined, undefined, [MARK], undefined]);
    expect(await warned()).toBe(1);
    expect(await shown()).toEqual([ASKS]);
    await expectSound();
  });

  it('is no part of the seal', async () => {
    await see(talk());
    const { warnings, ...plain } = await asking();
    expect(warnings).toHaveLength(1);
    expect(await hashMessage(plain.previous, plain)).toBe(plain.hash);
  });

  it('stays with the words that the seller edited away, and new words are marked', async () => {
    await see(talk('Thank you.'));
    expect(await warned()).toBeUndefined();
    await see(talk(ASKS));
    expect(await warned()).toBe(1);
    await see(talk('Have a nice day.'));
    const message = (await thread(KEY))[2];
    expect(message?.warnings).toBeUndefined();
    expect(message?.revisions?.map(({ text, warnings }) => [text, warnings])).toEqual([
      ['Thank you.', undefined],
      [ASKS, [MARK]],
    ]);
    expect(await warned()).toBe(1);
    expect(await shown()).toEqual(['Have a nice day.']);
    await expectSound();
  });

  it('is counted once, whatever else is written to the message', async () => {
    await see(talk());
    const { rank } = await asking();
    await toggleFlag(KEY, rank);
    await renumber(KEY);
    await see([...talk(), say(4, 'Please close the dispute.')]);
    expect(await warned()).toBe(2);
    expect(await marks()).toHaveLength(2);
    expect(await shown()).toHaveLength(2);
  });

  it('is not counted any more when it is deleted, and again when it is back', async () => {
    await see([...talk(), { ...say(5, 'close the dispute now'), sentAt: NOW }]);
    const before = await everything();
    await trashPeriod({ from: NOW - 1, to: NOW + 1 }, NOW);
    expect(await warned()).toBe(1);
    await bringBack(NOW, NOW + 1);
    expect(await warned()).toBe(2);
    await trashConversation(KEY, NOW + 2);
    expect(await shown()).toEqual([]);
    await bringBack(NOW + 2, NOW + 3);
    const digest = (rows: object[]) => rows.map((row) => ({ ...row, digest: undefined }));
    expect((await everything()).map(digest)).toEqual(before.map(digest));
  });
});

describe('what the buyer says is no problem', () => {
  it('is marked so in every equal message, now and later, and in no other', async () => {
    await see(talk());
    expect(await setCalm(KEY, ASKS, true)).toBe(true);
    expect(await marks()).toEqual([{ ...MARK, dismissed: true }]);
    expect(await warned()).toBeUndefined();
    expect(await shown()).toEqual([]);
    await see([...talk(), say(4, ASKS), say(5, 'Please close the dispute.')]);
    expect((await marks()).map(({ dismissed }) => dismissed)).toEqual([true, true, undefined]);
    expect(await warned()).toBe(1);
    await expectSound();
  });

  it('can be taken back', async () => {
    await see(talk());
    await setCalm(KEY, ASKS, true);
    await setCalm(KEY, ASKS, false);
    expect(await marks()).toEqual([MARK]);
    expect(await warned()).toBe(1);
    expect((await db.conversations.get(KEY))?.calm).toBeUndefined();
  });

  it('cannot be noted of a conversation that is not kept', async () => {
    expect(await setCalm(KEY, ASKS, true)).toBe(false);
  });
});

describe('a backup', () => {
  const backUp = () =>
    new Response(backupStream(archiveItems(), { version: '0.1.0', madeAt: NOW, settings: {}, rules: [] })).blob();
  const bring = async (file: Blob) => {
    const backup = await openBackup(file);
    if (typeof backup === 'string') throw new Error(backup);
    return restore(backup, NOW + 1_000);
  };

  it('brings marks and dismissals back as they were, and again changes nothing', async () => {
    await see([...talk(), say(4, 'Please close the dispute.')]);
    await setCalm(KEY, ASKS, true);
    const [before, hash, file] = [await everything(), await archiveHash(), await backUp()];
    await emptyDatabase();
    expect(await bring(file)).toMatchObject({ added: 5, refused: 0 });
    expect(await everything()).toEqual(before);
    expect(await archiveHash()).toBe(hash);
    expect(await bring(file)).toMatchObject({ added: 0, changed: 0 });
    expect(await everything()).toEqual(before);
  });

  it('made before there were marks gets them, and what was dismissed here stays dismissed', async () => {
    await see(talk());
    await db.messages.toCollection().modify((message) => {
      delete message.warnings;
    });
    const file = await backUp();
    await emptyDatabase();
    await bring(file);
    expect(await marks()).toEqual([MARK]);
    await setCalm(KEY, ASKS, true);
    await bring(file);
    expect(await marks()).toEqual([{ ...MARK, dismissed: true }]);
  });

  it('tells what was dismissed on another computer', async () => {
    await see(talk());
    await setCalm(KEY, ASKS, true);
    const file = await backUp();
    await setCalm(KEY, ASKS, false);
    await bring(file);
    expect(await marks()).toEqual([{ ...MARK, dismissed: true }]);
    expect(await warned()).toBeUndefined();
  });
});

describe('many messages at once', () => {
  const many = Array.from({ length: 800 }, (_, n) =>
    say(n, n % 200 === 150 ? ASKS : `message ${n}`, n % 2 ? 'out' : 'in'),
  );
  const pause = async () => undefined;

  it('are kept first, and marked a little later', async () => {
    await warnLater('1', pause);
    await see(many);
    expect(await marks()).toEqual([]);
    await warnLater('1', pause);
    expect(await marks()).toHaveLength(4);
    expect(await warned()).toBe(4);
    await expectSound();
    const before = await everything();
    await warnLater('1', pause);
    expect(await everything()).toEqual(before);
  });

  it('are marked though the worker was stopped in between', async () => {
    await see(many);
    const stop = new AbortController();
    await warnLater('1', async () => stop.abort(), stop.signal);
    const first = (await marks()).length;
    expect(first).toBeLessThan(4);
    await warnLater('1', pause);
    expect(await marks()).toHaveLength(4);
  });

  it('and those written while others are looked at, before them too', async () => {
    await see(many.slice(400));
    let isWritten = false;
    await warnLater('1', async () => {
      if (!isWritten) await see(many);
      isWritten = true;
    });
    expect(await marks()).toHaveLength(4);
    expect(await warned()).toBe(4);
  });
});

describe('messages kept before there were rules', () => {
  const pause = async () => undefined;

  const unmark = async () => {
    await db.messages.toCollection().modify((message) => {
      delete message.warnings;
    });
    await db.conversations.toCollection().modify((conversation) => {
      delete conversation.warned;
    });
  };

  beforeEach(async () => {
    await see(talk());
    await see([say(9, 'Hello', 'out'), say(10, 'close the dispute')], 'Lyra');
    await unmark();
  });

  it('are marked once, and the second time nothing is written', async () => {
    await warnLater('1', pause);
    expect(await marks()).toEqual([MARK]);
    expect((await db.conversations.toArray()).map((row) => row.warned)).toEqual([1, 1]);
    const before = await everything();
    await unmark();
    await warnLater('1', pause);
    expect(await marks()).toEqual([]);
    await warnLater('2', pause);
    expect(await everything()).toEqual(before);
    await expectSound();
  });

  it('keep what they say when other rules look at them', async () => {
    await warnLater('1', pause);
    await setCalm(KEY, ASKS, true);
    const before = await everything();
    await warnLater('2', pause);
    expect(await everything()).toEqual(before);
  });

  it('of a conversation whose row was lost are counted when it is listed again', async () => {
    await warnLater('1', pause);
    await see([...talk(), say(4, 'Please close the dispute.')]);
    await setCalm(KEY, ASKS, true);
    const { warned, calm } = (await conversationOf(KEY)) ?? {};
    expect(warned).toBe(1);
    await db.conversations.delete(KEY);
    expect(await conversationOf(KEY)).toMatchObject({ warned, calm });
  });
});
