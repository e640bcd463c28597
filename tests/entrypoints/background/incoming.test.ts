import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSnapshot } from '../../../entrypoints/background/archive.ts';
import { checkTexts, dismissText, tendWarnings } from '../../../entrypoints/background/incoming.ts';
import { thread } from '../../../utils/db/chats.ts';
import { db } from '../../../utils/db/index.ts';
import { emptyDatabase } from '../../database.ts';

vi.mock('../../../utils/drafts/scams.ts', () => ({
  checkIncoming: (text: string) =>
    text.includes('dispute') ? [{ category: 'close_dispute', term: 'close_dispute', start: 0, end: 4 }] : [],
}));

const KEY = 'aliexpress//name%3Avega';
const NOW = Date.UTC(2026, 10, 22, 12);
const ASKS = 'Close the dispute, please';
const asked = (...texts: unknown[]) => ({ key: KEY, marketplace: 'aliexpress', texts });
const categories = async (...texts: unknown[]) =>
  (await checkTexts(asked(...texts))).map((found) => found.map(({ category }) => category));

const keep = () => {
  const messages = [{ direction: 'in' as const, text: ASKS, images: [] }];
  const url = 'https://www.aliexpress.com/p/message/index.html';
  const conversation = { marketplace: 'aliexpress', peer: 'Vega' };
  const snapshot = { conversation, url, seenAt: NOW, way: 'detected', messages };
  return keepSnapshot(snapshot, '0.1.0', NOW, async () => undefined);
};

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
});

describe('what the page asks about sellers’ texts', () => {
  it('is answered text by text', async () => {
    expect(await categories('Hello', ASKS, 'Bye')).toEqual([[], ['close_dispute'], []]);
  });

  it('is not warned about any more once the buyer dismissed it, in this conversation', async () => {
    await keep();
    expect(await dismissText({ key: KEY, text: ASKS })).toBe(true);
    expect(await categories(ASKS, 'Please close the dispute')).toEqual([[], ['close_dispute']]);
    const elsewhere = await checkTexts({ ...asked(ASKS), key: 'aliexpress//name%3Alyra' });
    expect(elsewhere[0]).toHaveLength(1);
  });

  it('may be anything: what is no text finds nothing', async () => {
    expect(await categories(1, null, {})).toEqual([[], [], []]);
    for (const odd of [undefined, 'x', {}, { key: 1, marketplace: 'a', texts: [ASKS] }, { key: KEY, texts: ASKS }])
      expect(await checkTexts(odd)).toEqual([]);
    for (const odd of [undefined, { key: KEY }, { key: KEY, text: 1 }]) expect(await dismissText(odd)).toBe(false);
  });

  it('is answered when the archive cannot be opened', async () => {
    const get = vi.spyOn(db.conversations, 'get').mockRejectedValue(new Error('no database'));
    expect(await categories(ASKS)).toEqual([['close_dispute']]);
    get.mockRestore();
  });
});

it('a new version looks once at what was kept before', async () => {
  await keep();
  const unmark = () =>
    db.messages.toCollection().modify((message) => {
      delete message.warnings;
    });
  await unmark();
  await tendWarnings('0.2.0');
  expect((await thread(KEY))[0]?.warnings).toHaveLength(1);
  await unmark();
  await tendWarnings('0.2.0');
  expect((await thread(KEY))[0]?.warnings).toBeUndefined();
});
