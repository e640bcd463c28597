import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { keptOrders } from './harness/kept-orders.ts';
import { story } from './harness/story.ts';
import { until } from './harness/wait.ts';

/** The browser loses the database, as Chromium may when it was killed. */
const loseDatabase = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('parley');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );

const drawn = (page: Page) =>
  page.$$eval('img.picture', (all) => all.filter((e) => (e as HTMLImageElement).naturalWidth > 0).length);

story('the browser loses the database', (scene) => {
  it('everything comes back by itself, pictures too, and is said', async () => {
    const { buyer } = scene();
    const chat = await buyer.visit(buyer.chat('Vega Store'));
    await buyer.hears(chat, '26 messages kept');
    const before = await buyer.open('archive.html');
    await buyer.read(before, 'Vega Store');
    await until('the pictures are kept', async () => (await drawn(before)) === 3);
    const text = await before.$$eval('.message', (all) => all.map((e) => e.textContent));
    await chat.goto('https://www.aliexpress.com/p/order/detail.html?orderId=9123456789012347');
    const orders = await until('the order is kept', async () => {
      const kept = await keptOrders(before);
      return Object.keys(kept).length > 0 && kept;
    });
    expect(Object.keys(orders)).toEqual(['9123456789012347']);
    await chat.close();
    await loseDatabase(before);
    await before.close();

    const after = await buyer.open('archive.html');
    await buyer.read(after, 'Vega Store');
    await until('the pictures are there', async () => (await drawn(after)) === 3);
    expect(await after.$$eval('.message', (all) => all.map((e) => e.textContent))).toEqual(text);
    expect(await keptOrders(after)).toEqual(orders);
    await buyer.sees(after, 'brought it back from its second copy, with 26 messages');
    const options = await buyer.open('options.html');
    await buyer.sees(options, 'The second copy is up to date.');
    await options.close();
    await buyer.push(after, 'Close');
    await until('it is told once', async () => (await after.$('.banner')) === null);
    await after.close();
  });

  it('and nothing new is missed after', async () => {
    const { buyer, market } = scene();
    market.shop.editMessage('Vega Store', 16, 'Tracking number: LP00000000000000');
    const chat = await buyer.visit(buyer.chat('Vega Store'));
    await buyer.hears(chat, '26 messages kept');
    const archive = await buyer.open('archive.html');
    await buyer.read(archive, 'Vega Store');
    await buyer.sees(archive, '1 earlier version');
    await archive.close();
    await chat.close();
  });
});
