import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Scene, story } from './harness/story.ts';
import { until } from './harness/wait.ts';

const PRODUCT = 'https://www.aliexpress.com/item/1005006200000011.html';
const SELLER = 'Juniper Tea House';
const TEXT = 'Hello Nora,\nis the lamp 40 cm high?\n\nMerci 🙏🏽 您好';
const BOX = '>>> :is(textarea, [contenteditable="true"])';

story('a text is put into the box of a chat', (scene) => {
  it.each(['textarea', 'contenteditable', 'controlled', 'shadow', 'iframe', 'iframe&box=contenteditable'])(
    '%s: all of it, behind what the buyer wrote, and sent by the buyer only',
    async (kind) => {
      const { buyer, market } = scene();
      const sent = market.shop.sent.length;
      const chat = await buyer.visit(buyer.chat(SELLER, `&variant=${kind}&enter=1`));
      await (await boxOf(chat)).type('Dear shop');
      await until('the chat took it', async () => (await placeFromPopup(scene()))?.held);
      expect(plain(await textIn(chat))).toBe(`Dear shop\n${TEXT}`);
      expect(market.shop.sent).toHaveLength(sent);
      await chat.keyboard.type('!');
      await chat.keyboard.press('Enter');
      await until('the shop has it', async () => market.shop.sent.length > sent);
      expect(plain(market.shop.sent.at(-1)?.text ?? '')).toBe(`Dear shop\n${TEXT}!`);
      await chat.close();
    },
  );

  it.each(['textarea', 'contenteditable'])('%s: one undo brings back what was there', async (kind) => {
    const chat = await scene().buyer.visit(scene().buyer.chat(SELLER, `&variant=${kind}`));
    const box = await boxOf(chat);
    await until('the chat took it', async () => (await placeFromPopup(scene()))?.held);
    await box.focus();
    await chat.keyboard.down('Control');
    await chat.keyboard.press('z');
    await chat.keyboard.up('Control');
    await until('the box is empty again', async () => (await textIn(chat)).trim() === '');
    await chat.close();
  });

  it('a box with a limit: as much as fits, and how much did not is told, there and to the popup', async () => {
    const { buyer } = scene();
    const [chat, message] = await carryOver(scene(), 'maxlength');
    await buyer.hears(chat, `The box is full: the last ${message.length - 60} characters of your text did not fit.`);
    expect(await textIn(chat)).toBe(message.slice(0, 60));
    expect(await until('the popup hears', () => placeFromPopup(scene()))).toEqual({ held: true, cut: TEXT.length + 1 });
    await chat.close();
  });

  it('a box that refuses: it is left as it was, and the text is on the clipboard', async () => {
    const { buyer, market } = scene();
    const [chat, message] = await carryOver(scene(), 'refusing');
    // Only after a click does every browser let a page copy.
    const told = await buyer.hears(chat, /The box did not take the text|could not be put into the box/);
    if (!told.includes('It is copied')) await buyer.press(chat, 'Copy');
    await buyer.hears(chat, 'It is copied: paste it into the box yourself.');
    expect(await textIn(chat)).toBe('');
    expect(market.shop.sent.map(({ text }) => text)).not.toContain(message);
    await chat.close();
    const other = await buyer.visit(buyer.chat(SELLER));
    await (await boxOf(other)).focus();
    await other.keyboard.down('Control');
    await other.keyboard.press('v', { commands: ['Paste'] });
    await other.keyboard.up('Control');
    await until('it can be pasted', async () => plain(await textIn(other)) === plain(message));
    await other.close();
  });
});

/** The helper's text from a product's page to the chat, whose box is of a kind. */
async function carryOver({ buyer }: Scene, kind: string): Promise<[chat: Page, message: string]> {
  const page = await buyer.visit(`${PRODUCT}?variant=${kind}`);
  await page.waitForSelector('[data-pl="product-title"]');
  const message = await buyer.compose(page, 'Real photos of the item');
  const chat = await buyer.newTabAfter(() => buyer.press(page, 'Open the chat with this text'));
  await page.close();
  return [chat, message];
}

/** What the popup asks of the tab it is opened on; headless browsers open no popup. */
async function placeFromPopup({ buyer }: Scene): Promise<{ held: boolean; cut: number } | undefined> {
  const argument = JSON.stringify({ text: TEXT });
  const answer = await buyer.ask<{ value?: { held: boolean; cut: number } }>(
    `tabs.query({ url: 'https://www.aliexpress.com/p/message/*' }).then(([tab]) =>
      (globalThis.browser ?? chrome).tabs.sendMessage(tab.id, { call: 'placeDraft', argument: ${argument} }))`,
  );
  return answer?.value;
}

const boxOf = (page: Page) =>
  until('the chat has a box', async () => {
    for (const frame of page.frames()) {
      const boxes = await frame.$$(BOX);
      // Parley's own boxes are in a shadow root of its own.
      for (const box of boxes)
        if (await box.evaluate((e) => (e.getRootNode() as ShadowRoot).host?.localName !== 'parley-ui')) return box;
    }
  });

const textIn = async (page: Page) =>
  (await boxOf(page)).evaluate((e) => ('value' in e ? String(e.value) : (e as HTMLElement).innerText));

const plain = (text: string) => text.replace(/\u00a0/g, ' ').trim();
