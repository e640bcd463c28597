import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { story } from './harness/story.ts';
import { until } from './harness/wait.ts';

const ASKS = 'Dear friend, please close the dispute first, then we send the money.';
const PEER = 'Blue Lantern Store';

/** The signs beside the seller's messages, by their names, in the page and its frames. */
const signs = async (page: Page): Promise<string[]> => {
  const names = (frame: Frame) =>
    frame
      .$$eval('parley-ui >>> .incoming-sign', (all) => all.map((each) => each.getAttribute('aria-label') ?? ''))
      .catch(() => []);
  return (await Promise.all(page.frames().map(names))).flat();
};
const isOpen = (page: Page) => until('the note is open', () => page.$('parley-ui >>> .incoming-card'));
/** Where the sign stands to the message that it is about. */
const placeOfSign = (page: Page) =>
  page.evaluate((asks) => {
    const bubble = [...document.querySelectorAll('*')].findLast((each) => each.textContent?.trim() === asks);
    const sign = document.querySelector('parley-ui')?.shadowRoot?.querySelector('.incoming-sign');
    const [a, b] = [bubble?.getBoundingClientRect(), sign?.getBoundingClientRect()];
    if (!a || !b) return 'nowhere';
    const isBeside = (b.left >= a.right || b.right <= a.left) && b.top < a.bottom && b.bottom > a.top;
    return isBeside ? 'beside' : 'elsewhere';
  }, ASKS);

story('what a seller asks for', (scene) => {
  it('gets a calm note beside the message, with an answer for the box that is never sent', async () => {
    const { buyer, market } = scene();
    const chat = await buyer.visit(buyer.chat(PEER));
    await buyer.hears(chat, /5 messages kept/);
    market.shop.sellerSays(PEER, ASKS);
    await until('there is one note', async () => (await signs(chat)).length === 1);
    expect(await signs(chat)).toEqual([expect.stringMatching(/close the dispute/)]);
    await buyer.press(chat, 'Asks you to close the dispute');
    await isOpen(chat);
    await buyer.press(chat, 'Put into the chat box');
    await until('the answer is in the box', async () => (await buyer.draft(chat)).includes('keep the dispute open'));
    await buyer.hears(chat, /press send yourself/);
    expect(market.shop.sent).toEqual([]);
    await buyer.clear(chat);
    await chat.close();
  });

  it('is marked in the archive, and what is clean is not', async () => {
    const { buyer } = scene();
    const archive = await buyer.open('archive.html');
    await buyer.sees(archive, '1 warning');
    await buyer.read(archive, PEER);
    const marked = () =>
      archive.$$eval('.bubble', (all) =>
        all.filter((each) => each.querySelector('.warned')).map((each) => each.querySelector('.text')?.textContent),
      );
    expect(await until('the mark is there', async () => ((await marked()).length > 0 ? marked() : undefined))).toEqual([
      ASKS,
    ]);
    await archive.close();
  });

  it('stands beside its message, wherever that is scrolled', async () => {
    const { buyer, market } = scene();
    for (let n = 0; n < 12; n++) market.shop.sellerSays(PEER, `Your parcel passed station ${n} of 12.`);
    const chat = await buyer.visit(buyer.chat(PEER));
    await buyer.hears(chat, /18 messages kept/);
    await until('the note is out of sight', async () => (await signs(chat)).length === 0);
    for (const block of ['center', 'start'] as const) {
      await chat.evaluate(
        (asks, to) => {
          const bubble = [...document.querySelectorAll('*')].findLast((each) => each.textContent?.trim() === asks);
          bubble?.scrollIntoView({ block: to });
        },
        ASKS,
        block,
      );
      await until('the note stands beside', async () => (await placeOfSign(chat)) === 'beside');
    }
    await chat.close();
  });

  it('is noted in a chat that lives in a frame', async () => {
    const { buyer, market } = scene();
    const chat = await buyer.visit(buyer.chat('Northlight Lamps Store', '&variant=iframe'));
    await buyer.hears(chat, /messages kept/);
    expect(await signs(chat)).toEqual([]);
    market.shop.sellerSays('Northlight Lamps Store', ASKS);
    await until('there is one note', async () => (await signs(chat)).length === 1);
    await chat.close();
  });

  it('can be opened, read and dismissed with the keyboard, and stays dismissed until that is taken back', async () => {
    const { buyer, market } = scene();
    market.shop.sellerSays('Vega Store', ASKS);
    const chat = await buyer.visit(buyer.chat('Vega Store'));
    const sign = await until('there is a note', () => chat.$('parley-ui >>> .incoming-sign'));
    await sign.focus();
    await chat.keyboard.press('Enter');
    await isOpen(chat);
    await chat.keyboard.press('Escape');
    await until('it is closed', async () => (await chat.$('parley-ui >>> .incoming-card')) === null);
    await chat.keyboard.press('Enter');
    await isOpen(chat);
    await buyer.press(chat, 'Not a problem');
    await until('the note is gone', async () => (await signs(chat)).length === 0);
    await buyer.hears(chat, /27 messages kept/);
    await chat.reload();
    await buyer.hears(chat, /27 messages kept/);
    market.shop.sellerSays('Vega Store', 'Please close the dispute now.');
    // Awake, and warns of the new one only.
    await until('there is a note', async () => (await signs(chat)).length > 0);
    expect(await signs(chat)).toHaveLength(1);
    const archive = await buyer.open('archive.html');
    await buyer.read(archive, 'Vega Store');
    await buyer.push(archive, 'Warn me again');
    await buyer.sees(archive, '2 warnings');
    await archive.close();
    await chat.close();
  });
});
