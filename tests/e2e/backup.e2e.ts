import { readFileSync, writeFileSync } from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { downloadFrom } from './harness/download.ts';
import { keptOrders } from './harness/kept-orders.ts';
import { type Scene, startScene, story } from './harness/story.ts';
import { until } from './harness/wait.ts';

const WORDS = 'five plain words are enough';

/** SHA-256 of everything a person has in the archive; picture bytes by their hashes. Runs in an extension page. */
async function hashOfArchive(): Promise<string> {
  const opened = indexedDB.open('parley');
  const database = await new Promise<IDBDatabase>((done, failed) => {
    opened.onsuccess = () => done(opened.result);
    opened.onerror = () => failed(opened.error);
  });
  const rows: unknown[] = [];
  for (const table of ['conversations', 'messages', 'reminders', 'orders', 'erased', 'pictures']) {
    const read = database.transaction(table).objectStore(table).getAll();
    const all = await new Promise<object[]>((done) => {
      read.onsuccess = () => done(read.result);
    });
    // Search blocks and files are this browser's own.
    rows.push(all.map((row) => ({ ...row, blocks: 0, bytes: 0 })));
  }
  database.close();
  const sorted = JSON.stringify(rows, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sorted));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function fill(page: Page, values: string[]): Promise<void> {
  const fields = await until('there are fields for a passphrase', async () => {
    const found = await page.$$('input[type="password"]');
    return found.length === values.length && found;
  });
  for (const [at, field] of fields.entries()) await field.type(values[at] as string);
}

/** Chooses a backup in the options and brings it back; answers what is said then. */
async function bringBack({ buyer }: Scene, file: string, words?: string): Promise<string> {
  const options = await buyer.open('options.html');
  const chooser = await options.waitForSelector('input[accept=".zip,.age"]');
  await (chooser as ElementHandle<HTMLInputElement>).uploadFile(file);
  if (words !== undefined) await fill(options, [words]);
  await buyer.push(options, 'Bring it back');
  const said = await until(
    'it is said what became of it',
    () =>
      options.$$eval('form [role="status"]', (all) =>
        all.map((e) => e.textContent).find((text) => /\w/.test(text ?? '')),
      ),
    60_000,
  );
  await options.close();
  return said;
}

async function hashIn({ buyer }: Scene): Promise<string> {
  const page = await buyer.open('options.html');
  const hash = await page.evaluate(hashOfArchive);
  await page.close();
  return hash;
}

story('a backup is saved', (scene) => {
  it('and a wiped profile is the same archive again', async () => {
    const { buyer, browser } = scene();
    const chat = await buyer.visit(buyer.chat('Vega Store'));
    await buyer.hears(chat, '26 messages kept');
    const archive = await buyer.open('archive.html');
    await buyer.read(archive, 'Vega Store');
    await until('the pictures are kept', () =>
      archive.$$eval('img.picture', (all) => all.filter((e) => (e as HTMLImageElement).naturalWidth > 0).length === 3),
    );
    await chat.goto('https://www.aliexpress.com/p/order/index.html');
    await until('the orders are kept', async () => Object.keys(await keptOrders(archive)).length === 3);
    await archive.close();
    await chat.close();
    const options = await buyer.open('options.html');
    const plain = await downloadFrom(browser, () => buyer.push(options, 'Save a backup'));
    await buyer.sees(options, /Last backup: .*Nothing new since/);
    await options.evaluate(() => {
      const boxes = [...document.querySelectorAll('label')];
      boxes.find((label) => label.textContent?.includes('Protect it'))?.click();
    });
    await fill(options, [WORDS, WORDS]);
    const secret = await downloadFrom(browser, () => buyer.push(options, 'Save a backup'));
    expect(secret).toMatch(/\.zip\.age$/);
    await options.close();
    const hash = await hashIn(scene());
    expect(await bringBack(scene(), plain)).toContain('already in your archive');
    expect(await hashIn(scene())).toBe(hash);

    const wiped = await startScene(browser.kind);
    try {
      const empty = await hashIn(wiped);
      expect(await bringBack(wiped, secret, 'other words than those')).toContain('not the passphrase');
      for (const [name, damaged] of damagedCopies(plain)) {
        const file = `${plain}-${name}.zip`;
        writeFileSync(file, damaged);
        expect(await bringBack(wiped, file), name).toMatch(/cut off or damaged|no backup of Parley/);
      }
      expect(await hashIn(wiped)).toBe(empty);
      expect(await bringBack(wiped, secret, WORDS)).toContain('new messages 26');
      expect(await hashIn(wiped)).toBe(hash);
      expect(await bringBack(wiped, plain)).toContain('already in your archive');
      expect(await hashIn(wiped)).toBe(hash);
      const again = await wiped.buyer.open('archive.html');
      await wiped.buyer.read(again, 'Vega Store');
      await until('the pictures are drawn', () =>
        again.$$eval('img.picture', (all) => all.filter((e) => (e as HTMLImageElement).naturalWidth > 0).length === 3),
      );
    } finally {
      await wiped.close();
    }
  }, 240_000);
});

function damagedCopies(file: string): [string, Buffer][] {
  const whole = readFileSync(file);
  const changed = Buffer.from(whole);
  const place = changed.indexOf('Is the stand real oak?');
  changed[place] = (changed[place] as number) ^ 1;
  return [
    ['cut', whole.subarray(0, whole.length - 100)],
    ['half', whole.subarray(0, whole.length / 2)],
    ['changed', changed],
    ['other', Buffer.from('not a backup at all')],
  ];
}
