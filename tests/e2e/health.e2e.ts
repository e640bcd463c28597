import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Buyer } from './harness/buyer.ts';
import { story } from './harness/story.ts';
import { until } from './harness/wait.ts';

/**
 * The popup of Parley as over a page: loaded in a tab behind the page's, which is so the active one that the popup asks; then
 * brought to the front.
 */
async function popupOver(buyer: Buyer, page: Page): Promise<Page> {
  const popup = await buyer.open('popup.html');
  await page.bringToFront();
  await popup.evaluate(() => {
    document.getElementById('app')?.remove();
    location.reload();
  });
  await until('the popup is drawn again', () => popup.$('#app > *').catch(() => null));
  await until('the popup has asked the page', () =>
    popup.evaluate(() => {
      document.getElementById('tab-page')?.click();
      return document.querySelector('.health') !== null;
    }),
  );
  await popup.bringToFront();
  // A headless browser has no clipboard to look into.
  await popup.evaluate(() => {
    const writeText = (text: string) => Promise.resolve(void Object.assign(globalThis, { copied: text }));
    Object.defineProperty(navigator.clipboard, 'writeText', { value: writeText });
  });
  return popup;
}
const HOST = 'www.aliexpress.com';

story('what is read of a page, and how', (scene) => {
  it('a message page whose anchors are gone is archived all the same, and the popup says so', async () => {
    const { buyer, market } = scene();
    const chat = await buyer.visit(buyer.chat('Vega Store'));
    await buyer.hears(chat, '26 messages kept');
    const popup = await popupOver(buyer, chat);
    const text = await buyer.sees(popup, 'Read another way than planned');
    expect(text).toContain('Messages: 26, read by detection');
    await buyer.push(popup, 'Copy report');
    await buyer.sees(popup, 'It holds no messages');
    const report = await until('the report is copied', () =>
      popup.evaluate(() => (globalThis as { copied?: string }).copied),
    );
    expect(report).toContain('State: degraded');
    expect(report).toContain('.message-view-title__content');
    expect(report).toContain(`messages page on ${HOST}`);
    const said = market.shop.conversations.flatMap(({ peer, messages }) => [
      peer,
      ...messages.map((each) => each.text),
    ]);
    expect(said.filter((words) => words.length > 2 && report.includes(words))).toEqual([]);
    expect(report).not.toMatch(/\d{7}|https?:|\?/);
    await popup.close();
    await chat.close();
  });

  it('a message page with them is read as planned', async () => {
    const { buyer } = scene();
    const chat = await buyer.visit(buyer.chat('Vega Store', '&anchors'));
    await buyer.hears(chat, '26 messages kept');
    const popup = await popupOver(buyer, chat);
    await buyer.sees(popup, 'Read as planned');
    await popup.close();
    await chat.close();
  });

  it('of a chat in a frame, the frame answers', async () => {
    const { buyer } = scene();
    const chat = await buyer.visit(buyer.chat('Blue Lantern Store', '&variant=iframe&anchors'));
    await buyer.hears(chat, /messages kept/);
    const popup = await popupOver(buyer, chat);
    await buyer.sees(popup, /Read as planned.*Messages: \d+, read by detection/);
    await popup.close();
    await chat.close();
  });

  it('a product page tells where each value comes from, and what is missing', async () => {
    const { buyer } = scene();
    const page = await buyer.visit('https://www.aliexpress.com/item/1005006200000021.html');
    await buyer.findIn(page, 'button', 'Write to the seller');
    const popup = await popupOver(buyer, page);
    await buyer.sees(popup, /Read as planned.*from what the page shows/);
    await popup.close();
    await page.close();
  });
});
