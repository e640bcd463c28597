import { existsSync, readFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Marketplace, startMarketplace } from '../marketplace/server.ts';
import { findBrowser } from '../setup/find-browser.mjs';
import { chromiumArgs } from './harness/chromium.ts';
import { until } from './harness/wait.ts';
import { bundlePageScript } from './redesign/bundle.ts';
import type { Mutant } from './redesign/page.ts';
import { serveFolder } from './redesign/served.ts';

const KITS = '../shared/kits';
/** Redesigns of each page, told by the seeds 1 to this. */
const MUTANTS = 200;
/** The clock of the demo: its shown times, and so its day rows, are the same on every run. */
const NOW = Date.parse('2026-11-22T12:00:00Z');
const CHAT = 'https://www.aliexpress.com/p/message/index.html?sellerSeq=2668012345';

interface Place {
  id: string;
  url: string;
  chat: boolean;
}

let market: Marketplace;
let kits: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
let script: string;

beforeAll(async () => {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge found: install one or set CHROMIUM_PATH');
  [market, kits, script] = await Promise.all([startMarketplace({ now: NOW }), serveFolder(KITS), bundlePageScript()]);
  browser = await puppeteer.launch({
    executablePath,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    args: [...chromiumArgs(market.proxyPort, 'en-US'), `--proxy-bypass-list=<-loopback>;127.0.0.1:${kits.port}`],
  });
});

afterAll(async () => {
  await browser?.close();
  await market?.close();
  kits?.close();
});

const demo: Place[] = ['', 'contenteditable', 'iframe'].map((variant) => ({
  id: variant ? `the demo, ${variant}` : 'the demo',
  url: variant ? `${CHAT}&variant=${variant}` : CHAT,
  chat: true,
}));

describe('a redesigned chat is read as before, or not at all', () => {
  it.concurrent.each([...demo, ...kitPages()])(
    '$id',
    async ({ id, url, chat }) => {
      const page = await browser.newPage();
      await page.goto(url.startsWith('/') ? kits.url + url : url, { waitUntil: 'load' });
      await page.evaluate(script);
      await settled(page, chat);
      const before = await page.evaluate(() => redesign.start());
      expect(before.page !== null, 'is a chat').toBe(chat);
      expect([before.frozen, ...before.difference], 'read without its scripts').toEqual(['same']);
      const mutants: Mutant[] = [];
      for (let seed = 1; seed <= MUTANTS; seed += 25) {
        const seeds = Array.from({ length: 25 }, (_, at) => seed + at);
        mutants.push(...(await page.evaluate((list) => redesign.tryAll(list), seeds)));
      }
      await page.close();
      const count = (verdict: Mutant['verdict']) => mutants.filter((mutant) => mutant.verdict === verdict).length;
      console.info(`${id}: ${((100 * count('same')) / MUTANTS).toFixed(1)} % read the same`, tally(mutants));
      expect(mutants.filter(({ verdict }) => verdict === 'wrong').map(told), 'wrong').toEqual([]);
      expect(count('same')).toBeGreaterThanOrEqual(MUTANTS * (chat ? 0.95 : 1));
    },
    300_000,
  );
});

if (!existsSync(KITS)) console.warn(`Chat kits are not here (${KITS}): only the demo is redesigned.`);

function kitPages(): Place[] {
  if (!existsSync(KITS)) return [];
  const { chat, negatives } = JSON.parse(readFileSync(`${KITS}/manifest.json`, 'utf8'));
  const place = (isChat: boolean) => (kit: { id: string; page: string }) => ({
    id: kit.id,
    url: `/${kit.page}`,
    chat: isChat,
  });
  return [...chat.map(place(true)), ...negatives.map(place(false))];
}

function told({ seed, kinds, difference }: Mutant): string {
  return `seed ${seed} (${kinds.join(', ')}): ${difference[0] ?? ''}`;
}

function tally(mutants: Mutant[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { verdict } of mutants) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}

/** Pages draw late and in steps: waits until the same has been read for a while, and in a chat page a conversation. */
async function settled(page: Page, chat: boolean): Promise<void> {
  let [last, since] = ['', Date.now()];
  await until('the page has settled', async () => {
    const now = await page.evaluate(() => redesign.look());
    if (now !== last) [last, since] = [now, Date.now()];
    // A chat that is not there yet is not settled.
    return Date.now() - since > 1500 && (!chat || !now.endsWith(',null]'));
  });
}
