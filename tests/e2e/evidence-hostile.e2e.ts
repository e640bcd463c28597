import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MARKUP } from '../utils/evidence/payloads.ts';
import { EMPTY_PAGE, type PlainBrowser, plainBrowser } from './harness/plain-browser.ts';

const FIRST = '"></title></style><script>pwned=1</script><img src=https://evil.example/a.png>';

/** `hostile/page.ts` as one classic script that gives `hostile`. */
async function script(): Promise<string> {
  const entry = fileURLToPath(new URL('./hostile/page.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'hostile' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('Nothing was built');
  return output.output[0].code;
}

/** Moves, clicks and types on a page, and lets it draw twice. */
async function live(page: Page): Promise<void> {
  await page.mouse.click(300, 300);
  await page.keyboard.press('Tab');
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
}

interface Found {
  ran: boolean;
  frames: number;
  active: number;
  images: (number | false)[];
  text: string;
}

describe.each(['chromium', 'firefox'] as const)('a pack full of hostile texts, in %s', (kind) => {
  let browser: PlainBrowser;
  let folder: string;
  const files = new Map<string, Buffer>();
  beforeAll(async () => {
    browser = await plainBrowser(kind);
    folder = await mkdtemp(join(tmpdir(), 'parley-hostile-'));
    const page = await browser.newPage();
    await page.goto(EMPTY_PAGE);
    const make = `${await script()};hostile.make(${JSON.stringify(FIRST)})`;
    const made = (await page.evaluate(make)) as { path: string; base64: string }[];
    for (const { path, base64 } of made) files.set(path, Buffer.from(base64, 'base64'));
    await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens a file from the disk and tells what ran, what was asked for, and what was made. */
  async function opened(name: string, content: string | Buffer) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    const page = await browser.newPage();
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs++;
      void dialog.dismiss();
    });
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    await live(page);
    const found = (await page.evaluate(`({
      ran: 'pwned' in window,
      frames: window.length,
      active: document.querySelectorAll('script,iframe,object,embed,svg,math,base,form,input,button,a,link,template,[style]').length,
      images: [...document.images].map((image) => image.complete && image.naturalWidth),
      text: document.body.textContent,
    })`)) as Found;
    const asked = browser.asked.filter((address) => address.includes('evil.example'));
    browser.asked.length = 0;
    await page.close();
    return { ...found, dialogs, asked };
  }

  it('runs what is written into a page as it is, so that the test would see it', async () => {
    const found = await opened('raw.html', `<!DOCTYPE html><body>${MARKUP[11]}${MARKUP[17]}`);
    expect(found.ran).toBe(true);
    expect(found.asked.length).toBeGreaterThan(0);
  });

  it('shows the texts, runs nothing and asks for nothing, with its own policy and without it', async () => {
    const html = files.get('record.html')?.toString('utf8') ?? '';
    const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
    expect(html).toMatch(policy);
    for (const [name, text] of [
      ['record.html', html],
      ['bare.html', html.replace(policy, '')],
    ] as const) {
      const found = await opened(name, text);
      expect(found).toMatchObject({ ran: false, frames: 0, active: 0, dialogs: 0, asked: [] });
      expect(new Set(found.images)).toEqual(new Set([1]));
      for (const payload of ['<script>pwned=1</script>', '</bdi></dd></dl></div></article></main>'])
        expect(found.text).toContain(payload);
    }
  });

  it.each(['README.html', 'case.json', 'messages.csv'])('runs nothing in %s', async (path) => {
    const content = files.get(path) ?? '';
    expect(content.length).toBeGreaterThan(0);
    // A browser saves a table and does not show it: it is looked at as the text it is.
    const found = await opened(path.replace('.csv', '.txt'), content);
    expect(found).toMatchObject({ ran: false, dialogs: 0, asked: [] });
  });

  it('has nothing in its PDF that acts, and opens it without a question or a request', async () => {
    const pdf = files.get('record.pdf') ?? Buffer.alloc(0);
    const objects = pdf.toString('latin1').replace(/\bstream\r?\n[\s\S]*?endstream/g, '');
    expect(objects).toContain('/Type/Page');
    expect(objects).not.toMatch(
      /\/(JavaScript|JS|OpenAction|AA|A|URI|Launch|SubmitForm|ImportData|GoToR|EmbeddedFile|AcroForm|XFA|RichMedia|Annots)\b/,
    );
    const file = join(folder, 'record.pdf');
    await writeFile(file, pdf);
    const page = await browser.newPage();
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs++;
      void dialog.dismiss();
    });
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    await live(page);
    expect(await page.evaluate(`'pwned' in window`)).toBe(false);
    expect(dialogs).toBe(0);
    expect(browser.asked.filter((address) => address.includes('evil.example'))).toEqual([]);
    await page.close();
  });

  it('has no name that points anywhere but into it', () => {
    for (const path of files.keys()) expect(path).toMatch(/^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)?\.[a-z0-9]+$/);
  });
});
