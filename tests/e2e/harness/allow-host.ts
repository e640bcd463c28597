import type { TestBrowser } from './types.ts';
import { until } from './wait.ts';

/**
 * Lets the extension have a host (a match pattern) when it asks on a click: Chromium's dialog is one that no test can press, and its
 * own page of extensions can say it beforehand. Firefox has a preference for that.
 */
export async function allowHost({ kind, browser, extensionUrl }: TestBrowser, pattern: string): Promise<void> {
  if (kind === 'firefox') return;
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const id = new URL(extensionUrl('')).hostname;
  await until('the host is allowed', () =>
    page.evaluate(
      ([id, pattern]) =>
        new Promise<boolean>((resolve) => {
          const { developerPrivate } = chrome as unknown as { developerPrivate: Developer };
          developerPrivate.addHostPermission(id as string, pattern as string, () => resolve(true));
        }),
      [id, pattern],
    ),
  );
  await page.close();
}

interface Developer {
  addHostPermission(id: string, pattern: string, done: () => void): void;
}
