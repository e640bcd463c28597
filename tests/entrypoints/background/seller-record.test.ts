import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSnapshot } from '../../../entrypoints/background/archive.ts';
import { openKept, recordFor } from '../../../entrypoints/background/seller-record.ts';
import type { SeenMessage } from '../../../utils/chats/model.ts';
import { db } from '../../../utils/db/index.ts';
import { keepOrder } from '../../../utils/db/orders.ts';
import { emptyDatabase } from '../../database.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 22, 12);
/** A Wednesday morning in China. */
const SENT = Date.UTC(2026, 8, 2, 2);

async function keep(peer: string, lines: [hours: number, direction: 'in' | 'out', text: string][], id?: string) {
  const messages: SeenMessage[] = lines.map(([hours, direction, text]) => ({
    direction,
    text,
    images: [],
    sentAt: SENT + hours * HOUR,
    precision: 'minute',
  }));
  const url = 'https://www.aliexpress.com/p/message/index.html';
  const conversation = { marketplace: 'aliexpress', peer, ...(id && { id }) };
  await keepSnapshot(
    { conversation, url, seenAt: NOW, way: 'detected', messages },
    '0.1.0',
    NOW,
    async () => undefined,
  );
}

const order = {
  marketplace: 'aliexpress',
  orderId: '9123456789012347',
  url: 'https://www.aliexpress.com/p/order/detail.html?orderId=9123456789012347',
  sellerName: 'Vega Store',
  days: { shipped: '2026-09-10' },
  clocks: [],
  seenAt: NOW,
};

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
});

describe('what a page is told of its seller', () => {
  it('is what the archive knows, by the name as the page writes it', async () => {
    await keep('Vega Store', [
      [0, 'out', 'Hello?'],
      [3, 'in', 'Yes, we will ship your order in 3 days.'],
      [24, 'out', 'Thanks. Which colour?'],
      [29, 'in', 'Blue.'],
    ]);
    await keepOrder(order, NOW);
    expect(await recordFor({ marketplace: 'aliexpress', sellerName: ' vega store' }, NOW)).toMatchObject({
      conversations: 1,
      orders: 1,
      times: { replies: 2, medianHours: 4, withinDay: 2, of: 2 },
      promises: [{ kind: 'ship', state: 'broken', words: 'will ship your order in 3 days' }],
    });
  });

  it('is found by the site’s id too, and never on another marketplace', async () => {
    await keep('Vega Store', [[0, 'out', 'Hello?']], '77');
    expect(await recordFor({ marketplace: 'aliexpress', sellerId: '77' }, NOW)).toMatchObject({ conversations: 1 });
    expect(await recordFor({ marketplace: 'etsy', sellerName: 'Vega Store' }, NOW)).toBeNull();
  });

  it('is nothing for a stranger, and for what is no seller', async () => {
    await keep('Vega Store', [[0, 'out', 'Hello?']]);
    for (const odd of [undefined, 'x', {}, { marketplace: 'aliexpress' }, { marketplace: 1, sellerName: 'Vega Store' }])
      expect(await recordFor(odd, NOW)).toBeNull();
    for (const sellerName of ['Lyra', '', '  ', 5, ['Vega Store'], 'x'.repeat(1_000)])
      expect(await recordFor({ marketplace: 'aliexpress', sellerName }, NOW)).toBeNull();
  });

  it('is no flood: the latest promises, and a piece of each', async () => {
    const lines = Array.from({ length: 40 }, (_, index): [number, 'in', string] => [
      index * 48,
      'in',
      `We will ship the ${'very '.repeat(60)}last one tomorrow`,
    ]);
    await keep('Vega Store', lines);
    const record = await recordFor({ marketplace: 'aliexpress', sellerName: 'Vega Store' }, NOW);
    expect(record?.promises.length).toBeLessThanOrEqual(20);
    for (const { words } of record?.promises ?? []) expect(words.length).toBeLessThanOrEqual(160);
  });
});

describe('opening what is kept from a page', () => {
  it('shows the message in the archive, and only what there is', async () => {
    await keep('Vega Store', [[0, 'out', 'Hello?']]);
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    const key = (await db.conversations.toCollection().first())?.key ?? '';
    expect(await openKept({ key, rank: 3 })).toBe(true);
    expect(create.mock.calls[0]?.[0]?.url).toMatch(/archive\.html#aliexpress.*&3$/);
    for (const odd of [undefined, {}, { key: 1 }, { key: 'javascript:alert(1)' }])
      expect(await openKept(odd)).toBe(false);
    expect(create).toHaveBeenCalledTimes(1);
  });
});
