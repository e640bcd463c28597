import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { oddChat, oddTalk } from './harness/odd-chat.ts';
import { story } from './harness/story.ts';
import { until } from './harness/wait.ts';

const mine = oddTalk.flatMap(([from, text]) => (from === 'me' ? [text] : []));
const theirs = oddTalk.flatMap(([from, text]) => (from === 'them' ? [text] : []));
const question = `${mine.length + theirs.length} messages: ${mine.length} yours, ${theirs.length} theirs`;

/** The texts of one side as the archive page shows them. */
const textsOf = (archive: Page, side: 'in' | 'out') =>
  archive.$$eval(`.message.${side} .text`, (all) => all.map((each) => each.textContent));

story('a chat that cannot be read', (scene) => {
  const address = (seller: string) =>
    `https://www.aliexpress.com/p/message/index.html?odd=${encodeURIComponent(seller)}`;
  const visit = async (seller: string) => {
    const { buyer, market } = scene();
    market.addPage(address(seller), oddChat(seller));
    const chat = await buyer.visit(address(seller));
    await buyer.hears(chat, 'Not kept');
    return chat;
  };
  const isArchived = async (seller: string) => {
    const { buyer } = scene();
    const archive = await buyer.open('archive.html');
    await buyer.read(archive, seller);
    expect(await textsOf(archive, 'out')).toEqual(mine);
    expect(await textsOf(archive, 'in')).toEqual(theirs);
    await archive.close();
  };

  it('is shown to Parley by mouse, and is in the archive; the page does not notice', async () => {
    const { buyer } = scene();
    const chat = await visit('Mouse Lamps');
    await chat.evaluate(() => {
      const noticed = ({ target }: Event) =>
        (target as Element).localName !== 'parley-ui' && document.body.setAttribute('data-used', '');
      for (const type of ['click', 'mousedown', 'pointerup']) document.addEventListener(type, noticed, true);
    });
    const before = await chat.$eval('body', (body) => body.outerHTML);
    await buyer.press(chat, 'Show Parley');
    await buyer.hears(chat, 'click one of your messages');
    await chat.click('.k1');
    await buyer.hears(chat, 'click one of the seller');
    await chat.click('.k2');
    await buyer.hears(chat, 'click the box');
    await chat.click('textarea');
    await buyer.hears(chat, question);
    await buyer.press(chat, 'Yes, keep it');
    await buyer.hears(chat, `${oddTalk.length} messages kept`);
    expect(await chat.$eval('body', (body) => body.outerHTML)).toBe(before);
    await chat.close();
    await isArchived('Mouse Lamps');
  });

  it('is read by what was taught on the next visit', async () => {
    const { buyer, market } = scene();
    market.addPage(address('Next Lamps'), oddChat('Next Lamps'));
    const chat = await buyer.visit(address('Next Lamps'));
    await buyer.hears(chat, `${oddTalk.length} messages kept`);
    await chat.close();
    await isArchived('Next Lamps');
  });

  it('what was taught is listed in the options, and can be removed', async () => {
    const { buyer } = scene();
    const options = await buyer.open('options.html');
    await buyer.sees(options, 'www.aliexpress.com');
    await buyer.push(options, 'Remove what was taught for www.aliexpress.com');
    await until(
      'it is gone',
      async () => !(await options.$eval('#app', (app) => app.textContent))?.includes('www.ali'),
    );
    await options.close();
  });

  it('is shown to Parley by keyboard alone', async () => {
    const { buyer } = scene();
    const chat = await visit('Keyboard Lamps');
    await (await buyer.findIn(chat, 'button', 'Show Parley')).focus();
    await chat.keyboard.press('Enter');
    await buyer.hears(chat, 'click one of your messages');
    // Begins at the newest message; walks up to the one that is meant.
    await walkTo(chat, 'Thank you');
    await chat.keyboard.press('Enter');
    await buyer.hears(chat, 'click one of the seller');
    await walkTo(chat, 'Four to six working days');
    await chat.keyboard.press('Enter');
    await buyer.hears(chat, 'click the box');
    await chat.keyboard.press('ArrowDown');
    await chat.keyboard.press('Enter');
    await buyer.hears(chat, question);
    await chat.keyboard.press('Enter');
    await buyer.hears(chat, `${oddTalk.length} messages kept`);
    await chat.close();
    await isArchived('Keyboard Lamps');
  });

  it('is left as it was on Escape', async () => {
    const { buyer } = scene();
    const options = await buyer.open('options.html');
    await buyer.push(options, 'Remove what was taught for www.aliexpress.com');
    const chat = await visit('Escape Lamps');
    await buyer.press(chat, 'Show Parley');
    await buyer.hears(chat, 'click one of your messages');
    await chat.click('.k1');
    await chat.keyboard.press('Escape');
    await until('the lesson is over', async () => !(await buyer.says(chat)).includes('Step'));
    await chat.click('textarea');
    await chat.keyboard.type('Hello');
    expect(await chat.$eval('textarea', (box) => box.value)).toBe('Hello');
    expect(await options.$eval('#app', (app) => app.textContent)).not.toContain('www.aliexpress.com');
    await options.close();
    await chat.close();
  });

  /** Walks up with the arrow keys until Parley says the text. */
  async function walkTo(chat: Page, text: string): Promise<void> {
    const { buyer } = scene();
    for (let steps = 0; steps < 20; steps += 1) {
      await chat.keyboard.press('ArrowUp');
      if ((await buyer.says(chat)).includes(text)) return;
    }
    throw new Error(`"${text}" was not reached`);
  }
});
