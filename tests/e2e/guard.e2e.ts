import { expect, it } from 'vitest';
import { story } from './harness/story.ts';
import { until } from './harness/wait.ts';

const WARNED = /may get this message blocked/;
const forbidden = [
  ['plain', 'Can you send photos on WhatsApp?'],
  ['spaced', 'add me on w h a t s a p p please'],
  ['with a Cyrillic letter', 'my whats\u0430pp is better'],
];
const CLEAN = 'Hello, is the lamp 40 cm high? What sapphire colour is it?';

story('a draft that would be blocked', (scene) => {
  it.each(['', '&variant=contenteditable'])(
    'is warned about while typing in the chat%s, a clean one is not',
    async (more) => {
      const { buyer } = scene();
      const chat = await buyer.visit(buyer.chat('Juniper Tea House', more));
      for (const [, text] of forbidden) {
        await buyer.type(chat, text as string);
        await buyer.hears(chat, WARNED);
        await buyer.clear(chat);
        await until('the warning is gone', async () => !WARNED.test(await buyer.says(chat)));
      }
      await buyer.type(chat, CLEAN);
      await buyer.type(chat, ' WhatsApp');
      // The guard is awake, and finds this one word only: nothing in the clean text before it.
      expect(await buyer.hears(chat, WARNED)).toContain('1 thing that may');
      await chat.close();
    },
  );

  it.each(forbidden)('is warned about in the popup: %s', async (_, text) => {
    const { buyer } = scene();
    const popup = await buyer.open('popup.html');
    await buyer.push(popup, 'Write');
    await buyer.push(popup, 'Real photos of the item');
    const box = await popup.waitForSelector('#parley-message');
    await box?.evaluate((element) => (element as HTMLTextAreaElement).select());
    await popup.keyboard.press('Backspace');
    await box?.type(CLEAN);
    await box?.type(` ${text}`);
    expect(await buyer.sees(popup, WARNED)).toContain('1 thing that may');
    await popup.close();
  });

  it('is let through in the popup where the buyer says so', async () => {
    const { buyer } = scene();
    const popup = await buyer.open('popup.html');
    await buyer.push(popup, 'Write');
    await buyer.push(popup, 'Real photos of the item');
    const box = await popup.waitForSelector('#parley-message');
    await box?.type(' WhatsApp');
    await buyer.sees(popup, WARNED);
    await buyer.push(popup, 'Not here');
    await until('the warning is gone', () => popup.$eval('#app', (app) => !/may get this/.test(app.textContent ?? '')));
    await popup.close();
  });

  it('is refused by the site when it is sent all the same, as Parley had said', async () => {
    const { buyer, market } = scene();
    const chat = await buyer.visit(buyer.chat('Vega Store'));
    await buyer.type(chat, 'write me on whatsapp');
    expect(await buyer.hears(chat, WARNED)).toContain('refuses such a message and may block the chat');
    await chat.evaluate(() => [...document.querySelectorAll('button')].find((b) => b.textContent === 'Send')?.click());
    await until('the site refuses', () =>
      chat.$eval('body', (body) => /error occurred|erreur/i.test(body.textContent ?? '')),
    );
    expect(market.shop.sent).toEqual([]);
    await chat.close();
  });
});
