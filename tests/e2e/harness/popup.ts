import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './types.ts';
import { until } from './wait.ts';

/** Parley's popup as its button in the toolbar opens it: with the grant for the tab that this gives. */
export interface Popup {
  /** Presses a button in it, by its text. */
  press(text: string): Promise<void>;
  /** Waits until it shows these words; answers its whole text. */
  sees(words: string | RegExp, ms?: number): Promise<string>;
}

/** Opens the popup on a page by its button. */
export async function openPopup(browser: TestBrowser, page: Page): Promise<Popup> {
  await page.bringToFront();
  return browser.kind === 'chromium' ? inChromium(browser, page) : inFirefox(browser);
}

const says = (text: string, words: string | RegExp) =>
  typeof words === 'string' ? text.includes(words) : words.test(text);

async function inChromium({ browser }: TestBrowser, page: Page): Promise<Popup> {
  const [parley] = [...(await browser.extensions()).values()];
  await parley?.triggerAction(page);
  const target = await until('the popup opens', async () =>
    browser.targets().find((each) => each.url().endsWith('/popup.html')),
  );
  const popup = await target.asPage();
  return {
    press: async (text) => {
      const button = await until(`"${text}" is in the popup`, async () => {
        for (const each of await popup.$$('button'))
          if (await each.evaluate((e, words) => e.textContent?.includes(words), text)) return each;
      });
      await button.click();
    },
    sees: (words, ms) =>
      until(
        `the popup shows ${words}`,
        async () => {
          const text = await popup.evaluate(() => document.body.textContent ?? '');
          return says(text, words) && text;
        },
        ms,
      ),
  };
}

/** What is needed of the WebDriver BiDi connection behind puppeteer's browser. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }>;
}

/** Firefox lets nobody drive its popups: its own window is told to, and the popup answers from a script of that window. */
async function inFirefox({ browser }: TestBrowser): Promise<Popup> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const contexts = tree.result.contexts as { context: string; url: string }[];
  const context = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  const evaluate = async (expression: string): Promise<string> => {
    const target = { context };
    const { result } = await connection.send('script.evaluate', { target, awaitPromise: true, expression });
    const { type, result: answer, exceptionDetails } = result as Record<string, { value?: string } | string>;
    if (type !== 'success') throw new Error(JSON.stringify(exceptionDetails));
    return (answer as { value?: string }).value ?? '';
  };
  // One that is still open would only be closed by the button.
  await until('no popup is open', async () => {
    const open = await evaluate(`(() => {
      const popups = [...document.querySelectorAll('browser')].filter(({ currentURI }) => currentURI?.spec.endsWith('/popup.html'));
      for (const popup of popups) popup.closest('panel')?.hidePopup();
      return popups.length > 0 ? 'open' : '';
    })()`);
    return open !== 'open';
  });
  await evaluate(`(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('parley@parley.example');
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  })()`);
  // It is loaded out of sight first, and then moved.
  await until('the popup is open', () =>
    evaluate(`[...document.querySelectorAll('browser')]
      .some((each) => each.currentURI?.spec.endsWith('/popup.html') && each.closest('panel')?.state === 'open') ? 'open' : ''`).then(
      (state) => state === 'open',
    ),
  );
  const inPopup = (code: string) =>
    evaluate(`(async () => {
      const popup = [...document.querySelectorAll('browser')].find(({ currentURI }) => currentURI?.spec.endsWith('/popup.html'));
      if (!popup) return '';
      const script = ${JSON.stringify(`(() => { let said; try { said = (${code})(content); } catch (error) { said = String(error); } sendAsyncMessage('parley-test', said); })()`)};
      return new Promise((resolve) => {
        popup.messageManager.addMessageListener('parley-test', function heard({ data }) {
          popup.messageManager.removeMessageListener('parley-test', heard);
          resolve(String(data ?? ''));
        });
        popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
      });
    })()`);
  return {
    press: (text) =>
      until(`"${text}" is in the popup`, async () => {
        const done = await inPopup(`(content) => {
          const all = [...content.document.querySelectorAll('button')];
          const button = all.find(({ textContent }) => textContent.includes(${JSON.stringify(text)}));
          if (!button) return '';
          button.scrollIntoView({ block: 'nearest' });
          const { left, top, width, height } = button.getBoundingClientRect();
          const [x, y] = [left + width / 2, top + height / 2];
          let isPressed = false;
          button.addEventListener('click', () => { isPressed = true; }, { once: true, capture: true });
          for (const type of ['mousemove', 'mousedown', 'mouseup']) {
            const mouse = { button: 0, clickCount: 1, buttons: type === 'mousedown' ? 1 : 0 };
            content.synthesizeMouseEvent(type, x, y, mouse, { ignoreRootScrollFrame: true });
          }
          return isPressed ? 'pressed' : '';
        }`);
        if (done && done !== 'pressed') throw new Error(done);
        return done === 'pressed';
      }).then(() => undefined),
    sees: (words, ms) =>
      until(
        `the popup shows ${words}`,
        async () => {
          const text = await inPopup('(content) => content.document.body.textContent');
          return says(text, words) && text;
        },
        ms,
      ),
  };
}
