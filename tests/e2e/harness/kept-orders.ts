import type { Page } from 'puppeteer-core';

/** Order numbers in the archive with when each was first seen; asked in a page of the extension. */
export const keptOrders = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const opened = indexedDB.open('parley');
    const database = await new Promise<IDBDatabase>((done, failed) => {
      opened.onsuccess = () => done(opened.result);
      opened.onerror = () => failed(opened.error);
    });
    const read = database.transaction('orders').objectStore('orders').getAll();
    const rows = await new Promise<{ orderId: string; firstSeen: number }[]>((done) => {
      read.onsuccess = () => done(read.result);
    });
    database.close();
    return Object.fromEntries(rows.map(({ orderId, firstSeen }) => [orderId, firstSeen]));
  });
