import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { story } from './harness/story.ts';
import { until } from './harness/wait.ts';

/** The clocks of the orders in the archive, by the order's number; asked in a page of the extension. */
const keptClocks = (page: Page) =>
  page.evaluate(async () => {
    const opened = indexedDB.open('parley');
    const database = await new Promise<IDBDatabase>((done) => {
      opened.onsuccess = () => done(opened.result);
    });
    const read = database.transaction('orders').objectStore('orders').getAll();
    const rows = await new Promise<{ orderId: string; clocks: { about: string; text: string }[] }[]>((done) => {
      read.onsuccess = () => done(read.result);
    });
    database.close();
    return Object.fromEntries(
      rows.map(({ orderId, clocks }) => [orderId, clocks.map(({ about, text }) => `${about}: ${text}`)]),
    );
  });

story('the clocks of orders', (scene) => {
  it('a list tells the countdown of each order, and not that of a sale', async () => {
    const { buyer } = scene();
    const archive = await buyer.open('archive.html');
    const list = await buyer.visit('https://www.aliexpress.com/p/order/index.html');
    const kept = await until('three orders are kept', async () => {
      const clocks = await keptClocks(archive);
      return Object.keys(clocks).length === 3 && clocks;
    });
    expect(kept['9123456789012347']).toEqual([
      expect.stringMatching(/^dispute: Buyer protection: 1[23] days \d+ hours? left$/),
    ]);
    expect(kept['8187654321098764']).toEqual([]);
    await list.close();

    const order = await buyer.visit('https://fr.aliexpress.com/p/order/detail.html?orderId=8187654321098764');
    const clocks = await until('the page of an order tells more', async () => {
      const of = (await keptClocks(archive))['8187654321098764'];
      return of?.length === 2 && of;
    });
    expect(clocks).toEqual([
      expect.stringMatching(
        /^return: En cas de problème, vous pouvez demander un retour ou un remboursement dans les 7 jours/,
      ),
      expect.stringMatching(/^dispute: Vous pouvez ouvrir un litige dans les 90 jours suivant la commande/),
    ]);
    await order.close();
    await archive.close();
  });
});
