import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOf } from '../../utils/evidence/record.ts';
import { csvOf } from '../../utils/evidence/record-csv.ts';
import { htmlOf } from '../../utils/evidence/record-html.ts';
import { hostileCaseOf } from '../utils/evidence/hostile-case.ts';
import { FORMULAS, MARKUP, PDF } from '../utils/evidence/payloads.ts';
import { pixelIndex } from '../utils/evidence/record-sample.ts';
import { type PlainBrowser, plainBrowser } from './harness/plain-browser.ts';

const PAYLOADS = [...MARKUP, ...PDF, ...FORMULAS];
const INDEX = await pixelIndex();

/** The record of a case with all payloads in its messages and `first` in every field around them. */
async function record(first: string): Promise<string> {
  const evidence = await hostileCaseOf([first, ...PAYLOADS]);
  let html = '';
  for await (const part of htmlOf(evidence, INDEX, blocksOf(evidence, INDEX, 'full'))) html += part;
  return html;
}

describe.each(['chromium', 'firefox'] as const)('a record full of hostile texts, in %s', (kind) => {
  let browser: PlainBrowser;
  let folder: string;
  beforeAll(async () => {
    browser = await plainBrowser(kind);
    folder = await mkdtemp(join(tmpdir(), 'parley-hostile-'));
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens a file from the disk, moves over it and types in it, and tells what ran, what was asked for, and what was made. */
  async function opened(name: string, text: string) {
    const file = join(folder, name);
    await writeFile(file, text);
    const page = await browser.newPage();
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs++;
      void dialog.dismiss();
    });
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    await page.mouse.click(300, 300);
    await page.keyboard.press('Tab');
    const found =
      (await page.evaluate(`new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))).then(() => ({
      ran: 'pwned' in window,
      frames: window.length,
      active: document.querySelectorAll('script,iframe,object,embed,svg,math,base,form,input,button,a,link,template,[style]').length,
      images: [...document.images].map((image) => image.complete && image.naturalWidth),
      text: document.body.textContent,
    }))`)) as { ran: boolean; frames: number; active: number; images: (number | false)[]; text: string };
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
    const html = await record('"></title></style><script>pwned=1</script><img src=https://evil.example/a.png>');
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

  it('is text also where a browser opens the table', async () => {
    const found = await opened('messages.txt', csvOf(await hostileCaseOf(PAYLOADS), INDEX));
    expect(found).toMatchObject({ ran: false, frames: 0, dialogs: 0, asked: [] });
  });
});
