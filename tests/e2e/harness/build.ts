import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { downloadFrom } from './download.ts';
import { pressFound } from './press.ts';
import type { TestBrowser } from './types.ts';
import { until } from './wait.ts';

/** The button that makes the files, once it can be pressed. */
export const makeButton = (page: Page): Promise<ElementHandle<Element>> =>
  until('the files can be made', () => page.$('#case-make ~ * button.primary:not(:disabled)'));

/** Ticks or chooses what a text stands beside, on the screen that builds evidence. */
export async function tick(page: Page, text: string): Promise<void> {
  const find = async () => {
    for (const each of await page.$$('.case label'))
      if (await each.evaluate((e, wanted) => e.textContent?.includes(wanted), text))
        return (await each.$('input')) ?? each;
  };
  await pressFound(() => until(`"${text}" can be chosen`, find));
}

/** Makes the files, and answers their names once they are there. */
export async function makeFiles(page: Page): Promise<string[]> {
  await pressFound(() => makeButton(page));
  await until('the files are made', () => page.$('.made a[download$=".zip"]'), 60_000);
  return page.$$eval('.made a[download]', (all) => all.map((each) => each.getAttribute('download') ?? ''));
}

/** Saves one of the files; answers its path. One of the same name that was saved before goes: browsers differ in what they do then. */
export function saveMade(browser: TestBrowser, page: Page, name: string): Promise<string> {
  rmSync(join(browser.downloads, name), { force: true });
  const exactly = new RegExp(`^${name.replace(/[^\w-]/g, '\\$&')}$`);
  return downloadFrom(browser, async () => (await page.$(`.made a[download="${name}"]`))?.click(), exactly);
}
