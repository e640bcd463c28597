import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openBackup } from '../../utils/backup/read.ts';
import { buildOf, startScene } from './harness/story.ts';
import { until } from './harness/wait.ts';

/** A build that need not ask: no test can press the button of Chromium's own dialog. Firefox has a preference for that. */
function granted(kind: 'chromium' | 'firefox'): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-granted-'));
  cpSync(buildOf(kind), folder, { recursive: true });
  if (kind === 'firefox') return folder;
  const file = join(folder, 'manifest.json');
  const { optional_permissions, permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: [...permissions, ...optional_permissions] }));
  return folder;
}

/** Makes the last backup ten days old, with less in it, and lets Parley look. Runs in an extension page. */
async function tenDaysLater(): Promise<void> {
  const opened = indexedDB.open('parley');
  const database = await new Promise<IDBDatabase>((done) => {
    opened.onsuccess = () => done(opened.result);
  });
  const writing = database.transaction('facts', 'readwrite');
  writing.objectStore('facts').put({ name: 'lastBackup', value: { at: Date.now() - 10 * 86_400_000, links: 1 } });
  await new Promise((done) => {
    writing.oncomplete = done;
  });
  database.close();
  const { browser, chrome } = globalThis as unknown as {
    browser?: typeof globalThis.chrome;
    chrome: typeof globalThis.chrome;
  };
  await (browser ?? chrome).alarms.create('look', { when: Date.now() + 2_000 });
}

/** When the last backup was noted. Runs in an extension page. */
async function lastBackupAt(): Promise<number> {
  const opened = indexedDB.open('parley');
  const database = await new Promise<IDBDatabase>((done) => {
    opened.onsuccess = () => done(opened.result);
  });
  const read = database.transaction('facts').objectStore('facts').get('lastBackup');
  await new Promise((done) => {
    read.onsuccess = done;
  });
  database.close();
  return read.result.value.at;
}

describe.each(['chromium', 'firefox'] as const)('a weekly file (%s)', (kind) => {
  it('is saved by itself, and the last four are kept', async () => {
    const extensionDir = granted(kind);
    const scene = await startScene(kind, { extensionDir });
    const { buyer, browser } = scene;
    try {
      const chat = await buyer.visit(buyer.chat('Blue Lantern Store'));
      await buyer.hears(chat, /messages kept/);
      await chat.close();
      const options = await buyer.open('options.html');
      await choose(options, 'Save a file into the folder');
      await buyer.sees(options, 'Saved');
      // Under the debugger Chromium gives every download a name of its own, in no folder.
      const files = () =>
        readdirSync(browser.downloads, { recursive: true, encoding: 'utf8' }).filter((name) =>
          /\.(zip|txt)$/.test(name),
        );
      const seen = new Set<string>();
      for (let week = 1; week <= 5; week++) {
        await options.evaluate(tenDaysLater);
        await until(`file ${week} is saved`, async () => files().some((name) => !seen.has(name)), 30_000);
        // A day is a short time for a file that was just noted.
        await until('it is noted', async () => Date.now() - (await options.evaluate(lastBackupAt)) < 86_400_000);
        for (const name of files()) seen.add(name);
      }
      await until('the first is removed', async () => files().length === 4);
      const [last] = files();
      if (kind === 'firefox') expect(last).toMatch(/^Parley.parley-backup-/);
      const backup = await openBackup(new Blob([readFileSync(join(browser.downloads, last as string))]));
      expect(backup).toMatchObject({ counts: { conversation: 1 } });
    } finally {
      await scene.close();
      rmSync(extensionDir, { recursive: true, force: true });
    }
  }, 240_000);
});

async function choose(page: Page, text: string): Promise<void> {
  const label = await until(`"${text}" can be chosen`, async () => {
    for (const each of await page.$$('label'))
      if (await each.evaluate((e, words) => e.textContent?.includes(words), text)) return each;
  });
  await label.click();
}
