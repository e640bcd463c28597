import { expect, it } from 'vitest';
import { story } from './harness/story.ts';
import { until } from './harness/wait.ts';

const PRODUCT = 'https://www.aliexpress.com/item/1005006200000011.html';
const SELLER = 'Vega Store';
const ORDER = 'https://www.aliexpress.com/p/order/detail.html?orderId=9123456789012347';

story('a buyer writes to a seller', (scene) => {
  it.each([
    ['a product', PRODUCT, 'Real photos of the item', 'Ceramic Pour-Over Coffee Set'],
    ['an order', ORDER, 'No tracking information', '9123456789012347'],
  ])(
    'from %s: the message is filled from the page and put into the site’s own chat, never sent',
    async (_, url, situation, fact) => {
      const { buyer, market } = scene();
      const page = await buyer.visit(url);
      await buyer.hears(page, 'Write to the seller');
      // The page draws itself late and twice: the helper fills in what has come by then.
      await until('the page has its facts', () => page.$('[data-pl="product-title"], .order-detail-item'));
      const message = await buyer.compose(page, situation);
      expect(message).toContain(fact);
      expect(message).not.toMatch(/\{\{|undefined|null/);
      const chat = await buyer.newTabAfter(() => buyer.press(page, 'Open the chat with this text'));
      await until('the text is in the box', async () => (await buyer.draft(chat)).trim() === message.trim());
      await buyer.hears(chat, 'Your text is in the box');
      expect(market.shop.sent).toEqual([]);
      await chat.close();
      await page.close();
    },
  );

  it.each(['contenteditable', 'iframe'])('into a chat whose box is a %s', async (variant) => {
    const { buyer, market } = scene();
    const page = await buyer.visit(`${PRODUCT}?variant=${variant}`);
    await page.waitForSelector('[data-pl="product-title"]');
    const message = await buyer.compose(page, 'Real photos of the item');
    const chat = await buyer.newTabAfter(() => buyer.press(page, 'Open the chat with this text'));
    await until('the text is in the box', async () => (await buyer.draft(chat)).trim() === message.trim());
    expect(market.shop.sent).toEqual([]);
    await chat.close();
    await page.close();
  });

  it('asks for what the page does not tell, and opens nothing before it is filled in', async () => {
    const { buyer } = scene();
    const page = await buyer.visit(PRODUCT);
    await buyer.compose(page, 'Delivery address');
    await buyer.hears(page, 'Fill in before you go on');
    const open = await buyer.findIn(page, 'button', 'Open the chat with this text');
    expect(await open.evaluate((button) => (button as HTMLButtonElement).disabled)).toBe(true);
    for (const input of await page.$$('parley-ui >>> input.input')) await input.type('42 Lyon');
    await until('it can be opened', () => open.evaluate((button) => !(button as HTMLButtonElement).disabled));
    await page.close();
  });

  it.each(['', '&variant=iframe'])('puts a text from the popup into the chat that is open%s', async (variant) => {
    const { buyer, market } = scene();
    const chat = await buyer.visit(buyer.chat('Juniper Tea House', variant));
    await buyer.draft(chat);
    // What the popup asks of the tab it is opened on; headless browsers open no popup.
    const place = `tabs.query({ url: 'https://www.aliexpress.com/p/message/*' }).then(([tab]) =>
      (globalThis.browser ?? chrome).tabs.sendMessage(tab.id, { call: 'placeDraft', argument: { text: 'Hello there' } }))`;
    await until('the chat took it', async () => (await buyer.ask<{ value: boolean }>(place))?.value);
    expect(await buyer.draft(chat)).toContain('Hello there');
    expect(market.shop.sent).toEqual([]);
    await chat.close();
  });

  it('says where the button is when the page has no link to the chat', async () => {
    const { buyer } = scene();
    const page = await buyer.visit('https://www.aliexpress.com/item/1005006200000051.html');
    await buyer.compose(page, 'Real photos of the item');
    await buyer.hears(page, 'This page shows no link to the chat');
    await page.close();
  });

  it('tells in the panel what the archive knows about the seller, and leads there', async () => {
    const { buyer } = scene();
    const chat = await buyer.visit(buyer.chat(SELLER));
    await buyer.hears(chat, /messages kept/);
    await chat.close();
    const page = await buyer.visit(PRODUCT);
    await buyer.press(page, 'Write to the seller');
    await buyer.hears(page, 'What you know about this shop');
    await buyer.hears(page, 'Usually answers in');
    // "This afternoon" is one more, unless it was over in China when it was said.
    await buyer.hears(page, /[12] promises? in their messages/);
    const archive = await buyer.newTabAfter(() => buyer.press(page, 'Open in the archive'));
    await buyer.sees(archive, SELLER);
    await buyer.sees(archive, 'What you know about this shop');
    await archive.close();
    await page.close();
  });

  it('follows the site from page to page without a reload', async () => {
    const { buyer } = scene();
    const page = await buyer.visit('https://www.aliexpress.com/p/order/index.html');
    await buyer.hears(page, 'Write to the seller');
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>('header a[href*="/p/message/"]')?.click());
    await buyer.hears(page, /messages kept/);
    expect(await buyer.says(page)).not.toContain('Write to the seller');
    await page.close();
  });
});
