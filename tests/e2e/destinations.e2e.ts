import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTexts } from '../evidence-checker/texts.ts';
import { checkUpload } from '../evidence-checker/upload.ts';
import { listen } from '../marketplace/proxy.ts';
import { findBrowser } from '../setup/find-browser.mjs';
import { textsOf } from './destinations/case.ts';
import type { Made } from './destinations/page.ts';
import { bundled, plainChromium } from './harness/kits.ts';

/** Not the product's list: a place that is gone from it is missed here. */
const PLACES = [
  'aliexpress',
  'signalconso',
  'paypal',
  'mastercard',
  'visa',
  'amex',
  'diners',
  'revolut',
  'everywhere',
  'court',
];

const plainFirefox = (): Promise<Browser> =>
  puppeteer.launch({ browser: 'firefox', executablePath: findBrowser('firefox'), headless: true });

describe.each([
  ['chromium', 'demo', plainChromium],
  ['chromium', 'long', plainChromium],
  ['firefox', 'demo', plainFirefox],
] as const)('files for every destination, made in %s of the %s case', (_, name, launch) => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-made-'));
  const server = createServer(
    (_, response) => void response.setHeader('content-type', 'text/html').end('<!doctype html>'),
  );
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const port = await listen(server);
    browser = await launch();
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.addScriptTag({ content: await bundled('tests/e2e/destinations/page.ts', 'lab') });
  });
  afterAll(async () => {
    await browser?.close();
    server.close();
    rmSync(folder, { recursive: true });
  });

  it.each(PLACES)('%s: within every number, and every message in its place', async (place) => {
    const { files, left } = (await page.evaluate(`lab.make('${name}', '${place}')`)) as Made;
    const made = files.map((file) => {
      const path = join(folder, file.name);
      writeFileSync(path, Buffer.from(file.base64, 'base64'));
      return path;
    });
    expect(await checkUpload(made, place)).toEqual([]);
    if (made.every((path) => path.endsWith('.pdf'))) expect(await checkTexts(made, textsOf(name))).toEqual([]);
    if (name === 'demo') expect(left).toBe(0);
  });
});
