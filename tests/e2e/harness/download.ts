import { mkdtempSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { until } from './wait.ts';

/**
 * Does something that downloads a file and gives the file's path. Both browsers are headless here and would drop the
 * download, so the file is taken at the last step: the link that the page clicks, with its name and its bytes.
 */
export async function downloadFrom(page: Page, act: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    const original = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      if (!this.download) return original.call(this);
      const { download, href } = this;
      void fetch(href)
        .then((response) => response.blob())
        .then((blob) => {
          const reader = new FileReader();
          reader.onload = () => Object.assign(window, { downloaded: { download, data: reader.result } });
          reader.readAsDataURL(blob);
        });
    };
  });
  await act();
  const { download, data } = await until('the file is made', () =>
    page.evaluate(() => (window as unknown as { downloaded?: { download: string; data: string } }).downloaded),
  );
  const folder = mkdtempSync(join(tmpdir(), 'parley-download-'));
  await writeFile(join(folder, download), Buffer.from(data.split(',')[1] ?? '', 'base64'));
  return join(folder, readdirSync(folder)[0] as string);
}
