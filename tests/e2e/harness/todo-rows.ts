import type { Page } from 'puppeteer-core';

/**
 * Puts something of every state into the archive: two late replies, one that was put off, one that has time, two sellers who
 * wait for the buyer, an order to act on and one whose deadline comes near. `page` is one of the extension's own.
 */
export async function keepTodo(page: Page): Promise<void> {
  await page.evaluate(put);
}

/** The conversation that has an order. */
export const ORDERED = 'Northlight Lamps and Everything Else Official Store';

/** Runs in the page. */
async function put(): Promise<void> {
  const opening = indexedDB.open('parley');
  const database = await new Promise<IDBDatabase>((done) => {
    opening.onsuccess = () => done(opening.result);
  });
  const writing = database.transaction(['conversations', 'messages', 'reminders', 'orders'], 'readwrite');
  const now = Date.now();
  const DAY = 86_400_000;
  const day = (days: number) => new Date(now + days * DAY).toISOString().slice(0, 10);
  const chat = (id: string) => `https://www.aliexpress.com/p/message/index.html?sellerSeq=${id}`;
  const talk = (id: string, peer: string, more: object = {}): string => {
    const key = `aliexpress//id%3A${id}`;
    const base = { url: chat(id), firstSeen: now - 20 * DAY, hash: '', previous: '', version: '1', way: 'adapter' };
    writing.objectStore('conversations').put({
      ...{ key, marketplace: 'aliexpress', peer, id, url: base.url, firstSeen: base.firstSeen, lastSeen: now },
      ...{ count: 2, links: 2, sights: [], blocks: [], digest: '', head: '' },
      ...{ lastAt: now - DAY, lastText: 'When will it ship?', lastDirection: 'out' },
      ...more,
    });
    const lamp = { kind: 'product', id: '1', title: 'LED desk lamp', url: 'https://www.aliexpress.com/item/1.html' };
    for (const rank of [0, 1])
      writing.objectStore('messages').put({
        ...base,
        ...{ conversation: key, rank, seq: rank, text: rank ? 'When will it ship?' : 'Is it dimmable?' },
        ...{ direction: 'out', images: [], sentAt: now - (6 - rank) * DAY, precision: 'minute' },
        ...(rank === 0 && id === '2668012345' && { cards: [lamp] }),
      });
    return key;
  };
  const wait = (conversation: string, peer: string, due: number, more: object = {}) =>
    writing.objectStore('reminders').put({
      ...{ conversation, peer, url: chat(conversation.slice(-10)), sentAt: now - 6 * DAY },
      ...{ dueAt: now + due * DAY, wakeAt: due > 0 ? now + due * DAY : Number.POSITIVE_INFINITY, notifiedAt: now },
      because: [
        { code: 'work', hours: 36, dayHours: 12 },
        { code: 'closed', name: 'nationalDay', from: '2026-10-01', to: '2026-10-08' },
        { code: 'usual', hours: 9, replies: 5 },
      ],
      ...more,
    });
  wait(talk('2668012345', 'Vega Store'), 'Vega Store', -2.2);
  const northlight = 'Northlight Lamps and Everything Else Official Store';
  const ordered = talk('2668012346', northlight, { orderId: '8212313961591322' });
  wait(ordered, northlight, -0.1);
  wait(talk('2668012347', 'Blue Lantern Store'), 'Blue Lantern Store', 1.1);
  wait(talk('2668012349', 'Put Off Store'), 'Put Off Store', -1, { wakeAt: now + DAY, snoozedAt: now });
  talk('2668012348', 'Juniper Tea House', { lastDirection: 'in', lastText: 'What colour?' });
  talk('2668012350', 'مصابيح الليل', { lastDirection: 'in', lastText: 'أي لون تريد؟' });
  const order = (orderId: string, more: object) =>
    writing.objectStore('orders').put({
      ...{ key: `aliexpress:${orderId}`, marketplace: 'aliexpress', orderId, clocks: [], days: {} },
      url: `https://www.aliexpress.com/p/order/detail.html?orderId=${orderId}`,
      ...{ seenAt: now, firstSeen: now - 60 * DAY, clocksAt: now, wakeAt: Number.POSITIVE_INFINITY },
      ...more,
    });
  order('8212313961591322', {
    ...{ title: 'Wireless charger, 3 in 1', sellerName: northlight, status: 'Awaiting delivery', paidBy: 'card' },
    ...{ conversation: ordered, days: { ordered: day(-60) } },
    clocks: [{ about: 'dispute', text: `Refund if no delivery before ${day(1)}`, day: day(1) }],
  });
  order('8200000000000001', { title: 'Tea set', sellerName: 'Old Tea Shop', days: { delivered: day(-3) } });
  await new Promise((done) => {
    writing.oncomplete = done;
  });
  database.close();
}
