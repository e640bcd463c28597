/** Ends the background of the extension as the browser does when it wants its memory back. */
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../e2e/harness/types.ts';
import { until } from '../e2e/harness/wait.ts';

/** Gives a function that stops the worker (Chromium) or the event page (Firefox), in whatever it does. `page` is one of the extension. */
export async function workerStopper({ kind, browser }: TestBrowser, page: Page): Promise<() => Promise<void>> {
  if (kind === 'chromium') {
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    return async () => void (await session.send('ServiceWorker.stopAllWorkers'));
  }
  const own = await privileged(await browser.newPage());
  return () => own.evaluate(terminateBackground);
}

/** A page of Firefox itself, that may ask for more than any extension. `goto` may report a time-out though it has loaded. */
async function privileged(page: Page): Promise<Page> {
  await page.goto('about:support', { timeout: 500 }).catch(() => undefined);
  await until('the page of the browser is there', () => page.evaluate(() => 'WebExtensionPolicy' in globalThis));
  return page;
}

interface Policies {
  getByID(id: string): { extension: { terminateBackground(options: object): Promise<void> } };
}

/** Also when it is busy or looked at by the tools of a developer, which a test is. */
async function terminateBackground(): Promise<void> {
  const { WebExtensionPolicy } = globalThis as unknown as { WebExtensionPolicy: Policies };
  const { extension } = WebExtensionPolicy.getByID('parley@parley.example');
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
}
