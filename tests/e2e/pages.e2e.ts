import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { story } from './harness/story.ts';
import { until } from './harness/wait.ts';

const SAVED = '../shared/pages';
/** A saved page without what would make a browser connect elsewhere, even where a policy forbids the request itself. */
const saved = (file: string) =>
  readFileSync(`${SAVED}/${file}`, 'utf8')
    .replace(/<link\b(?![^>]*canonical)[^>]*>/gi, '')
    .replace(/\s(src|srcset)=/gi, ' data-saved-$1=');

story('pages are told apart', (scene) => {
  it.each([
    ['product', 'https://www.aliexpress.com/item/1005006200000021.html', 'Write to Northlight Lamps Store'],
    ['store', 'https://www.aliexpress.com/store/1102345671', 'Write to'],
    ['order list', 'https://www.aliexpress.com/p/order/index.html', 'Write to the seller'],
    ['order', 'https://www.aliexpress.com/p/order/detail.html?orderId=8191234567890123', 'Write to Blue Lantern Store'],
    ['product on the American site', 'https://www.aliexpress.us/item/1005006200000011.html', 'Write to Vega Store'],
    ['product in Hebrew', 'https://he.aliexpress.com/item/1005006200000011.html', 'Write to Vega Store'],
  ])('the demo’s %s page has its helper', async (_, url, title) => {
    const { buyer } = scene();
    const page = await buyer.visit(url);
    await buyer.press(page, 'Write to the seller');
    await buyer.hears(page, title);
    await page.close();
  });

  it('the demo’s message centre is read as a chat', async () => {
    const { buyer } = scene();
    const page = await buyer.visit(buyer.chat('Vega Store'));
    await buyer.hears(page, '26 messages kept');
    await page.close();
  });

  it('pages without a seller are left alone', async () => {
    const { buyer } = scene();
    const page = await buyer.visit('https://www.aliexpress.com/');
    // Parley is awake on the page, knows that there is nobody to write to, and draws nothing.
    const kind = `tabs.query({ url: 'https://www.aliexpress.com/' }).then(([tab]) =>
      (globalThis.browser ?? chrome).tabs.sendMessage(tab.id, { call: 'describePage' })).then(({ value }) => value.kind)`;
    await until('Parley knows the page', async () => (await buyer.ask(kind)) === 'other');
    expect(await page.$('parley-ui')).toBeNull();
    await page.close();
  });

  it('a message page that shows reviews instead of a chat is not kept, and the chip says why', async () => {
    const { buyer, market } = scene();
    const url = 'https://www.aliexpress.com/p/message/index.html?reviews=1';
    const review = (n: number) =>
      `<div><b>Buyer ${n}</b><p>★★★★★ Lovely lamp number ${n}</p><small>2026-11-0${n}</small></div>`;
    market.addPage(url, `<h1>Reviews</h1>${[1, 2, 3, 4, 5, 6].map(review).join('')}<textarea></textarea>`);
    const page = await buyer.visit(url);
    await buyer.hears(page, /Not kept/);
    await page.close();
  });

  if (existsSync(SAVED)) {
    it('the real product page of 2020 is read, right to left', async () => {
      const { buyer, market } = scene();
      const url = 'https://he.aliexpress.com/item/32993251330.html';
      market.addPage(url, saved('aliexpress/product-he-2020-runparams.html'));
      const page = await buyer.visit(url);
      const message = await buyer.compose(page, 'Real photos of the item');
      await buyer.hears(page, 'Write to Summer Technology Co.,Ltd.');
      expect(message).toContain('Apple iPhone SE');
      await page.close();
    });

    it('the real, empty product page of 2024 gives its title and says where the button is', async () => {
      const { buyer, market } = scene();
      const url = 'https://es.aliexpress.com/item/1005006180026951.html';
      market.addPage(url, saved('aliexpress/product-item-2024-csr-shell.html'));
      const page = await buyer.visit(url);
      expect(await buyer.compose(page, 'Real photos of the item')).toContain('GaN-cargador USB');
      await buyer.hears(page, 'This page shows no link to the chat');
      await page.close();
    });

    it.each([
      ['https://www.amazon.com/dp/B000000001', 'amazon/order-history-2024-0.html'],
      ['https://www.etsy.com/listing/550571276', 'etsy/listing-2022.html'],
      ['https://www.leboncoin.fr/recherche', 'leboncoin/search-2019.html'],
    ])('a real page of another marketplace is left alone: %s', async (url, file) => {
      const { buyer, market } = scene();
      market.addPage(url, saved(file));
      const page = await buyer.visit(url);
      await page.waitForSelector('body');
      expect(await page.$('parley-ui')).toBeNull();
      await page.close();
    });
  } else console.warn(`Real saved pages are not here (${SAVED}): they are not tested.`);
});
