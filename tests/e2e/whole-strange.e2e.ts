import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { story } from './harness/story.ts';
import { until } from './harness/wait.ts';
import { PEER as STRANGER, type StrangeChat, strangeChat, TEXTS } from './pages/strange-chat.ts';

const archived = (archive: Page) =>
  archive.$$eval('.message .text', (all) => all.map((element) => element.textContent ?? ''));

story('a whole conversation on a strange page', (scene) => {
  it.each<StrangeChat>([
    { place: 'page', order: 'down', earlier: 'scroll' },
    { place: 'page', order: 'reverse', earlier: 'scroll' },
    { place: 'shadow', order: 'down', earlier: 'scroll' },
    { place: 'srcdoc', order: 'down', earlier: 'scroll' },
  ])('in the $place, order $order: every message is kept', async (kind) => {
    const { buyer, market } = scene();
    const url = buyer.chat('Vega Store', `&strange=${Object.values(kind).join('-')}`);
    market.addPage(url, strangeChat(kind), { scripts: true });
    const chat = await buyer.visit(url);
    await buyer.hears(chat, /messages kept/);
    await buyer.press(chat, 'Keep the whole conversation');
    await buyer.hears(chat, 'The whole conversation, from its very first message.', 60_000);
    const archive = await buyer.open('archive.html');
    await buyer.read(archive, STRANGER);
    await until('all are drawn', async () => (await archived(archive)).length === TEXTS.length);
    expect(await archived(archive)).toEqual(TEXTS);
    // Not the one in the list of what was deleted before.
    await archive.$$eval('.reader button', (all) => {
      for (const button of all) if (button.textContent?.trim() === 'Delete') button.click();
    });
    await buyer.push(archive, 'Delete the conversation');
    await until('it is deleted', async () => (await archive.$('.message')) === null);
    await archive.close();
    await chat.close();
  });

  it('with a button before the earlier messages: the buyer is told to press it', async () => {
    const { buyer, market } = scene();
    const url = buyer.chat('Vega Store', '&strange=button');
    market.addPage(url, strangeChat({ place: 'page', order: 'down', earlier: 'button' }), { scripts: true });
    const chat = await buyer.visit(url);
    await buyer.hears(chat, /messages kept/);
    await buyer.press(chat, 'Keep the whole conversation');
    await buyer.hears(chat, 'behind a button of the page', 30_000);
    await chat.close();
  });
});
