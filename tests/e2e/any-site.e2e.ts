import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { oddChat, oddTalk } from './harness/odd-chat.ts';
import { story } from './harness/story.ts';
import { until } from './harness/wait.ts';

const talk: ['me' | 'them', string][] = [
  ['me', 'Hello, is the lamp still there?'],
  ['them', 'It is, three are left'],
  ['me', 'Good, I take one'],
  ['them', 'Thank you, it ships today'],
];

/** A plain chat with bubbles, on a site that no adapter knows. */
function plainChat(seller: string): string {
  const rows = talk.map(([from, text]) => `<div class="row ${from}"><div class="bubble">${text}</div></div>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Inbox</title><style>
    body { margin: 0; font: 16px/1.4 sans-serif; display: flex; flex-direction: column; height: 100vh; }
    main { flex: 1; overflow-y: auto; }
    .row { display: flex; margin: 6px 12px; }
    .me { justify-content: flex-end; }
    .bubble { padding: 8px 12px; border-radius: 10px; max-width: 60%; background: #eee; }
    .me .bubble { background: #cde; }
  </style><header><h2>${seller}</h2></header><main>${rows.join('')}</main><textarea></textarea></html>`;
}

story('a chat on a site that Parley has never heard of', (scene) => {
  const isArchived = async (seller: string, count: number) => {
    const { buyer } = scene();
    const archive = await buyer.open('archive.html');
    await buyer.read(archive, seller);
    expect(await archive.$$eval('.message', (all) => all.length)).toBe(count);
    await archive.close();
  };
  /** Parley's own popup, opened on a page as its button does. Chromium only: Firefox cannot be told to. */
  const openPopup = async (page: Page): Promise<Page> => {
    const { browser } = scene().browser;
    const [parley] = [...(await browser.extensions()).values()];
    await page.bringToFront();
    await parley?.triggerAction(page);
    const target = await until('the popup opens', async () =>
      browser.targets().find((each) => each.url().endsWith('/popup.html')),
    );
    return target.asPage();
  };
  const clickIn = async (popup: Page, text: string): Promise<void> => {
    await (
      await until(`"${text}" is in the popup`, async () => {
        for (const each of await popup.$$('button'))
          if (await each.evaluate((e, words) => e.textContent?.includes(words), text)) return each;
      })
    ).click();
  };

  it('is left alone until the buyer says so', async () => {
    const { buyer, market } = scene();
    const address = 'https://quiet.shop.example/inbox';
    market.addPage(address, plainChat('Quiet Shop'));
    const chat = await buyer.visit(address);
    expect(await chat.$('parley-ui')).toBeNull();
    await chat.close();
  });

  it('is archived within four clicks; with two more it is taught when it cannot be read', async () => {
    const { buyer, market, browser } = scene();
    if (browser.kind === 'firefox') return addedInOptions('https://chat.shop.example/inbox', 'Corner Shop');
    const address = 'https://chat.shop.example/inbox';
    market.addPage(address, plainChat('Corner Shop'));
    const chat = await buyer.visit(address);
    // The button of Parley, "This page", "Read this page": three.
    const popup = await openPopup(chat);
    await clickIn(popup, 'This page');
    await clickIn(popup, 'Read this page');
    await buyer.hears(chat, `${talk.length} messages kept`);
    await buyer.sees(popup, `Messages: ${talk.length}, read by detection`);
    await chat.close();
    await isArchived('Corner Shop', talk.length);

    const odd = 'https://odd.shop.example/inbox';
    market.addPage(odd, oddChat('Odd Shop'));
    const page = await buyer.visit(odd);
    const again = await openPopup(page);
    await clickIn(again, 'This page');
    await clickIn(again, 'Read this page');
    await clickIn(again, 'Show Parley the messages');
    await buyer.hears(page, 'click one of your messages');
    for (const place of ['.k1', '.k2', 'textarea']) await page.click(place);
    await buyer.press(page, 'Yes, keep it');
    await buyer.hears(page, `${oddTalk.length} messages kept`);
    await page.close();
    await isArchived('Odd Shop', oddTalk.length);
  });

  it('an extension page is no page to read, and the popup says so', async () => {
    const { buyer } = scene();
    const popup = await buyer.open('popup.html');
    await buyer.push(popup, 'This page');
    await buyer.sees(popup, 'The browser does not let extensions read this page.');
    await popup.close();
  });

  /** Firefox grants without asking in this test; a click of the buyer it needs all the same. */
  async function addedInOptions(address: string, seller: string): Promise<void> {
    const { buyer, market } = scene();
    market.addPage(address, plainChat(seller));
    const chat = await buyer.visit(address);
    const options = await buyer.open('options.html');
    await options.type('input[inputmode="url"]', new URL(address).host);
    await buyer.push(options, 'Add this site');
    // The page that was open is read at once, and again after a reload.
    await buyer.hears(chat, `${talk.length} messages kept`);
    await chat.reload();
    await buyer.hears(chat, `${talk.length} messages kept`);
    await isArchived(seller, talk.length);
    await buyer.push(options, `No longer read ${new URL(address).host}`);
    await until('it is given back', async () =>
      (await buyer.ask<string[]>('permissions.getAll().then((all) => all.origins)')).every(
        (origin) => !origin.includes('shop.example'),
      ),
    );
    await chat.reload();
    await chat.waitForSelector('textarea');
    expect(await chat.$('parley-ui')).toBeNull();
    await options.close();
    await chat.close();
  }
});
