import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSnapshot } from '../../../entrypoints/background/archive.ts';
import type { SeenMessage, Snapshot } from '../../../utils/chats/model.ts';
import { deleteConversation, markGone, recentConversations, thread } from '../../../utils/db/chats.ts';
import { db } from '../../../utils/db/index.ts';
import { search } from '../../../utils/db/search.ts';
import { hashMessage } from '../../../utils/evidence/seal.ts';
import { emptyDatabase } from '../../database.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const say = (text: string, direction: SeenMessage['direction'] = 'in', images: string[] = []): SeenMessage => ({
  direction,
  text,
  images: images.map((url) => ({ url, alt: '' })),
});
const snapshot = (peer: string, messages: SeenMessage[], seenAt = NOW): Snapshot => ({
  conversation: { marketplace: 'aliexpress', peer },
  url: 'https://www.aliexpress.com/p/message/index.html',
  seenAt,
  way: 'detected',
  messages,
});
const keep = (value: unknown) => keepSnapshot(value, '0.1.0', NOW, async () => undefined);
const key = 'aliexpress//name%3Avega';
const texts = async () => (await thread(key)).map(({ text }) => text);

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
});

describe('keeping what is seen', () => {
  it('answers how many messages are kept, and lists the conversation', async () => {
    expect(await keep(snapshot('Vega', [say('hello'), say('hi', 'out')]))).toEqual({ kept: 2, added: 2, whole: false });
    const [listed] = await recentConversations(10);
    expect(listed).toMatchObject({ peer: 'Vega', count: 2, lastText: 'hi', lastDirection: 'out', lastSeen: NOW });
  });

  it('writes nothing when the same is seen again', async () => {
    await keep(snapshot('Vega', [say('hello')]));
    const put = vi.spyOn(db.conversations, 'put');
    expect(await keep(snapshot('Vega', [say('hello')], NOW + 1))).toEqual({ kept: 1, added: 0, whole: false });
    expect(put).not.toHaveBeenCalled();
    put.mockRestore();
  });

  it('chains each message to the one seen before it', async () => {
    await keep(snapshot('Vega', [say('b'), say('c')]));
    await keep(snapshot('Vega', [say('a'), say('b'), say('c')], NOW + 1));
    const bySight = (await thread(key)).sort((x, y) => x.seq - y.seq);
    expect(bySight.map(({ text }) => text)).toEqual(['b', 'c', 'a']);
    let previous = '';
    for (const message of bySight) {
      expect(message.previous).toBe(previous);
      expect(message.hash).toBe(await hashMessage(previous, message));
      previous = message.hash;
    }
    expect((await recentConversations(1))[0]?.head).toBe(previous);
  });

  it('keeps every message once when two tabs send at the same time', async () => {
    const all = Array.from({ length: 20 }, (_, i) => say(`m${i}`));
    await Promise.all([
      keep(snapshot('Vega', all.slice(0, 12))),
      keep(snapshot('Vega', all.slice(8))),
      keep(snapshot('Vega', all.slice(4, 16))),
    ]);
    expect(await texts()).toEqual(all.map(({ text }) => text));
  });

  it('keeps what the site edits and deletes', async () => {
    await keep(snapshot('Vega', [say('a'), say('b'), say('c')], NOW - 9));
    await keep(snapshot('Vega', [say('a'), say('B'), say('c')], NOW - 5));
    await keep(snapshot('Vega', [say('a'), say('c')], NOW - 2));
    const [, edited] = await thread(key);
    expect(edited).toMatchObject({ text: 'B', goneSince: NOW - 2, revisions: [{ text: 'b', replacedAt: NOW - 5 }] });
  });

  it('a snapshot that is sent again late adds what was missed, an earlier text too, and undoes nothing that was seen since', async () => {
    await keep(snapshot('Vega', [say('a'), say('B'), say('c'), say('d')], NOW - 1));
    await keep(snapshot('Vega', [say('0'), say('a'), say('b'), say('c'), say('d')], NOW - 5));
    const all = await thread(key);
    expect(all.map(({ text, revisions }) => [text, revisions])).toEqual(
      ['0', 'a', 'B', 'c', 'd'].map((t) => [
        t,
        t === 'B' ? [{ text: 'b', replacedAt: NOW - 1, late: true, seenAt: NOW - 5 }] : undefined,
      ]),
    );
    expect((await recentConversations(1))[0]?.lastSeen).toBe(NOW - 1);
  });

  it('an edit is still told after the clock of the computer was set back', async () => {
    await keep(snapshot('Vega', [say('a'), say('b'), say('c')], NOW));
    await keep(snapshot('Vega', [say('a'), say('B'), say('c')], NOW - 86_400_000));
    expect((await thread(key))[1]).toMatchObject({ text: 'B', revisions: [{ text: 'b' }] });
  });

  it('goes on when there is no number left between two messages', async () => {
    const texts = ['first'];
    await keep(snapshot('Vega', [say('first'), say('last')]));
    // Each new one stands right after the first, and so in half of what room is left.
    for (let n = 0; n < 70; n++) {
      texts.splice(1, 0, `m${n}`);
      await keep(
        snapshot(
          'Vega',
          [...texts, 'last'].map((text) => say(text)),
          NOW,
        ),
      );
    }
    expect((await thread(key)).map(({ text }) => text)).toEqual([...texts, 'last']);
  });

  it('marks a conversation that was deleted on the site, keeps it whole, and takes the mark back when it returns', async () => {
    const seen = snapshot('Vega', [say('a'), say('b')], NOW - 9);
    await keep(seen);
    await markGone(key, NOW - 5);
    expect(await texts()).toEqual(['a', 'b']);
    expect((await recentConversations(1))[0]?.goneSince).toBe(NOW - 5);
    await keep(seen);
    expect((await recentConversations(1))[0]?.goneSince, 'an old snapshot sent again').toBe(NOW - 5);
    await keep({ ...seen, seenAt: NOW });
    expect((await recentConversations(1))[0]?.goneSince).toBeUndefined();
  });

  it('refuses what is no snapshot, and stores nothing of it', async () => {
    expect(await keep({ messages: 'all of them' })).toEqual({ problem: 'wrongShape' });
    expect(await db.messages.count()).toBe(0);
  });

  it('says when the disk is full, and stores nothing half', async () => {
    const full = vi.spyOn(db.messages, 'bulkAdd').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
    const silent = vi.spyOn(console, 'error').mockReturnValue();
    expect(await keep(snapshot('Vega', [say('a')]))).toEqual({ problem: 'full' });
    expect(await db.conversations.count()).toBe(0);
    full.mockRestore();
    silent.mockRestore();
    expect(await keep(snapshot('Vega', [say('a')]))).toEqual({ kept: 1, added: 1, whole: false });
  });

  it('notes the pictures to fetch with their message', async () => {
    await keep(snapshot('Vega', [say('', 'in', ['https://ae01.alicdn.com/1.png', 'https://ae01.alicdn.com/2.png'])]));
    const jobs = await db.pictureJobs.toArray();
    expect(jobs.map(({ url, index }) => [url, index])).toEqual([
      ['https://ae01.alicdn.com/1.png', 0],
      ['https://ae01.alicdn.com/2.png', 1],
    ]);
  });
});

describe('what is shown of a message later', () => {
  it('is kept beside it, found, and changes neither its text nor its seal', async () => {
    await keep(snapshot('Vega', [say('您好'), say('hi', 'out')]));
    const [before] = await thread(key);
    const translated = { ...say('Hello dear'), translation: 'Hello dear' };
    await keep(snapshot('Vega', [translated, say('hi', 'out')], NOW + 1));
    await keep(snapshot('Vega', [say('您好'), say('hi', 'out')], NOW + 2));
    await keep(snapshot('Vega', [translated, say('hi', 'out')], NOW + 3));
    const [after, ...others] = await thread(key);
    const otherTexts = [{ kind: 'translation', text: 'Hello dear', seenAt: NOW }];
    expect(after).toEqual({ ...before, otherTexts });
    expect(others).toHaveLength(1);
    expect((await search('dear', {}, { limit: 10 })).results.map(({ message }) => message.text)).toEqual(['您好']);
  });

  it('has another address for a picture that only the page had: it is fetched from there', async () => {
    await keep(snapshot('Vega', [say('', 'out', ['blob:https://www.aliexpress.com/1'])]));
    await keep(snapshot('Vega', [say('', 'out', ['https://ae01.alicdn.com/1.png'])], NOW + 1));
    expect(await db.pictureJobs.toArray()).toMatchObject([
      { url: 'blob:https://www.aliexpress.com/1', from: 'https://ae01.alicdn.com/1.png' },
    ]);
  });
});

describe('finding and deleting', () => {
  it('finds every word in any script, accents and case aside, also in earlier versions', async () => {
    await keep(snapshot('Vega', [say('Expédié hier'), say('您的包裹已经发货了'), say('old words here'), say('end')]));
    await keep(
      snapshot('Vega', [say('Expédié hier'), say('您的包裹已经发货了'), say('new text'), say('end')], NOW + 1),
    );
    const find = async (query: string) =>
      (await search(query, {}, { limit: 10 })).results.map(({ message }) => message.text);
    expect(await find('HIER expedie')).toEqual(['Expédié hier']);
    expect(await find('发货')).toEqual(['您的包裹已经发货了']);
    expect(await find('old words')).toEqual(['new text']);
    expect(await find('  ')).toEqual([]);
  });

  it('deletes one conversation and leaves the other, with the pictures they share', async () => {
    await keep(snapshot('Vega', [say('', 'in', ['https://a/1.png'])]));
    await keep(snapshot('Other', [say('', 'in', ['https://a/1.png'])]));
    for (const message of await db.messages.toArray()) {
      const images = message.images.map((image) => ({ ...image, sha256: 'shared' }));
      await db.messages.update([message.conversation, message.rank], { images });
    }
    await db.pictures.put({ sha256: 'shared', type: 'image/png', bytes: new ArrayBuffer(1), fetchedAt: NOW });
    await deleteConversation(key);
    expect((await recentConversations(9)).map(({ peer }) => peer)).toEqual(['Other']);
    expect(await db.pictures.count()).toBe(1);
    await deleteConversation('aliexpress//name%3Aother');
    expect(await db.pictures.count()).toBe(0);
    expect(await db.messages.count()).toBe(0);
  });
});
