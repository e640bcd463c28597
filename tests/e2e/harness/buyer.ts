import type { ElementHandle, Page } from 'puppeteer-core';
import { pressFound } from './press.ts';
import type { TestBrowser } from './types.ts';
import { until } from './wait.ts';

/** What a buyer does in a browser with Parley. Everything goes through what is on the screen. */
export type Buyer = ReturnType<typeof makeBuyer>;

const UI = 'parley-ui';

export function makeBuyer(parley: TestBrowser) {
  const { browser } = parley;

  async function visit(url: string): Promise<Page> {
    const page = await parley.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  /** Presses a button, link or choice of Parley's own UI in a page, by its text. */
  async function press(page: Page, text: string): Promise<void> {
    await pressFound(() => findIn(page, 'button, summary', text));
  }

  /** An element of Parley's own UI in a page or its frames that holds a text. */
  function findIn(page: Page, selector: string, text: string): Promise<ElementHandle<Element>> {
    return until(`"${text}" is on the page`, async () => {
      for (const frame of page.frames())
        for (const element of await frame.$$(`${UI} >>> :is(${selector})`))
          if (await element.evaluate((e, wanted) => e.textContent?.includes(wanted), text)) return element;
    });
  }

  /** The text of Parley's own UI in a page and its frames, one part a line; `''` when it shows nothing. */
  async function says(page: Page): Promise<string> {
    const texts = await Promise.all(
      page.frames().map((frame) =>
        frame
          .evaluate((name) => {
            const roots = [...document.querySelectorAll(name)].map(({ shadowRoot }) => shadowRoot);
            const parts = roots.flatMap((root) => [...(root?.querySelectorAll('.parley') ?? [])]);
            return parts.map((part) => part.textContent).join('\n');
          }, UI)
          .catch(() => ''),
      ),
    );
    return texts.filter(Boolean).join('\n');
  }

  return {
    visit,
    press,
    findIn,
    says,

    /** Waits until the extension answers: a fresh profile needs a moment. */
    async ready(): Promise<void> {
      const page = await parley.openExtensionPage('options.html');
      await until('the options are shown', () => page.$('h1'));
      await page.close();
    },

    /** Waits until Parley says something in a page. */
    hears: (page: Page, words: string | RegExp, ms?: number): Promise<string> =>
      until(
        `Parley says ${words}`,
        async () => {
          const text = await says(page);
          return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
        },
        ms,
      ),

    /** Opens the helper on a page and chooses a situation; answers the message it writes. */
    async compose(page: Page, situation: string): Promise<string> {
      await press(page, 'Write to the seller');
      await press(page, situation);
      const written = () => until('a message is written', () => page.$(`${UI} >>> #parley-message`), 4_000);
      // What is known of the seller comes later and moves the list: a buyer whose press went beside presses again.
      const box = await written().catch(() => press(page, situation).then(written));
      return box.evaluate((e) => (e as HTMLTextAreaElement).value);
    },

    /** Does something that opens a tab, and gives the tab. */
    async newTabAfter(act: () => Promise<void>): Promise<Page> {
      const before = new Set(await browser.pages());
      await act();
      return until('a tab opens', async () => (await browser.pages()).find((page) => !before.has(page)));
    },

    /** The shop's own box to write in, also inside its frame; answers what stands in it. */
    draft: (page: Page): Promise<string> =>
      until('the chat has a box', async () => {
        for (const frame of page.frames()) {
          const box = await frame.$('textarea, [contenteditable="true"]');
          if (box) return box.evaluate((e) => ('value' in e ? String(e.value) : ((e as HTMLElement).innerText ?? '')));
        }
      }),

    /** Types into the shop's box, key by key. */
    async type(page: Page, text: string): Promise<void> {
      const box = await page.waitForSelector('textarea, [contenteditable="true"]');
      await box?.click();
      await page.keyboard.type(text);
    },

    /** Empties the shop's box. */
    async clear(page: Page): Promise<void> {
      const box = await page.waitForSelector('textarea, [contenteditable="true"]');
      await box?.click();
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.press('Backspace');
    },

    /** Asks the extension's own API something, from one of its pages. */
    async ask<T>(question: string): Promise<T> {
      const page = await parley.openExtensionPage('options.html');
      try {
        return (await page.evaluate(`(globalThis.browser ?? chrome).${question}`)) as T;
      } finally {
        await page.close();
      }
    },

    /** Opens a page of the extension and waits until it is drawn. */
    async open(path: string, page?: Page): Promise<Page> {
      const opened = await parley.openExtensionPage(path, page);
      await until('the page is drawn', () => opened.$('#app > *'));
      return opened;
    },

    /** Waits until an extension page shows the words; answers its whole text. */
    sees: (page: Page, words: string | RegExp): Promise<string> =>
      until(`the page shows ${words}`, async () => {
        const text = await page.$eval('#app', (app) => app.textContent ?? '');
        return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
      }),

    /** Presses a button of an extension page, by its text or label. */
    async push(page: Page, text: string): Promise<void> {
      const find = async () => {
        for (const each of await page.$$('button, a.button, [role="tab"]'))
          if (await each.evaluate((e, t) => e.textContent?.includes(t) || e.getAttribute('aria-label') === t, text))
            return each;
      };
      await pressFound(() => until(`the button "${text}" is there`, find));
    },

    /** Opens a conversation on the archive page and waits until its messages are drawn. */
    async read(archive: Page, peer: string): Promise<void> {
      const find = async () => {
        for (const each of await archive.$$('button.conversation'))
          if (await each.evaluate((e, name) => e.textContent?.includes(name), peer)) return each;
      };
      await pressFound(() => until(`${peer} is listed`, find));
      await archive.waitForSelector('.message');
    },

    /** The message centre of the shop, at the conversation with a seller. */
    chat: (peer: string, more = ''): string =>
      `https://www.aliexpress.com/p/message/index.html?sellerSeq=${sellerSeq[peer]}${more}`,
  };
}

/** Numbers of the demo shop's sellers. */
const sellerSeq: Record<string, string> = {
  'Vega Store': '2668012345',
  'Northlight Lamps Store': '2668012346',
  'Blue Lantern Store': '2668012347',
  'Juniper Tea House': '2668012348',
};
