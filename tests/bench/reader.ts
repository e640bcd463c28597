/**
 * How long a thread of 1,000 messages takes to read in Chromium: the first call in a page, later whole readings, one more
 * message, nothing changed. Beside it, in the same run and page, a plain sweep that measures every element: the ratio does
 * not depend on the machine. Layouts are those a reading forces. Run: `node tests/bench/reader.ts`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../setup/find-browser.mjs';
import { chatPage, messageRow } from './chat-page.ts';

const MESSAGES = 1_000;
const PAGES = 9;
const APPENDED = 20;

type Reader = { readConversation(document: Document): { messages: unknown[] } | null };
declare const reader: Reader;

const source = await bundle();
const profile = await mkdtemp(join(tmpdir(), 'parley-bench-'));
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  headless: true,
  pipe: true,
  userDataDir: profile,
  defaultViewport: { width: 1280, height: 800 },
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const runs: Awaited<ReturnType<typeof measure>>[] = [];
for (let run = 0; run < PAGES; run++) {
  const page = await browser.newPage();
  runs.push(await measure(page));
  await page.close();
}
await browser.close();
await rm(profile, { recursive: true, force: true });

const sweep = median(runs.map((run) => run.sweep));
const report = (name: string, times: number[]) =>
  console.log(
    `${name.padEnd(34)} median ${median(times).toFixed(1)} ms, p95 ${at(times, 0.95).toFixed(1)} ms, ` +
      `to sweep ${(median(times) / sweep).toFixed(2)}`,
  );
console.log(`${runs[0]?.elements} elements, sweep of them ${sweep.toFixed(1)} ms (first of a page)`);
report(
  'first call in a page',
  runs.map((run) => run.first),
);
report(
  'whole, again',
  runs.flatMap((run) => run.whole),
);
report(
  'one message more',
  runs.flatMap((run) => run.more),
);
report(
  'one message more, the first time',
  runs.map((run) => run.more[0] ?? 0),
);
report(
  'nothing changed',
  runs.flatMap((run) => run.same),
);
console.log(`layouts forced by a reading: ${Math.max(...runs.map((run) => run.layouts))} at most`);

async function measure(page: Page) {
  await page.setContent(chatPage(MESSAGES));
  await page.evaluate(source);
  const sweep = await page.evaluate(sweepPage);
  const clean = await layouts(page);
  const first = await page.evaluate(readOnce, MESSAGES);
  let forced = (await layouts(page)) - clean;
  const more: number[] = [];
  for (let n = 0; n < APPENDED; n++) {
    const before = await layouts(page);
    const took = await page.evaluate(append, messageRow(MESSAGES + n), MESSAGES + n + 1);
    forced = Math.max(forced, (await layouts(page)) - before);
    more.push(took);
  }
  const same = await page.evaluate(readAgain, 20);
  const whole = await page.evaluate(readWhole, 8);
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  return { sweep, first, more, same, whole, elements, layouts: forced };
}

async function layouts(page: Page): Promise<number> {
  return (await page.metrics()).LayoutCount ?? 0;
}

/** Runs in the page. */
function sweepPage(): number {
  const begin = performance.now();
  let height = 0;
  for (const element of document.querySelectorAll('*')) height += element.getBoundingClientRect().height;
  return height > 0 ? performance.now() - begin : Number.NaN;
}

/** Runs in the page: one reading, which must find every message. */
function readOnce(least: number): number {
  const begin = performance.now();
  const seen = reader.readConversation(document);
  const took = performance.now() - begin;
  if ((seen?.messages.length ?? 0) < least)
    throw new Error(`Only ${seen?.messages.length} of ${least} messages were read`);
  return took;
}

/** Runs in the page: a message more, drawn, then read; the newest must be seen. */
async function append(row: string, least: number): Promise<number> {
  const rows = document.querySelector('.rows');
  const template = document.createElement('template');
  template.innerHTML = row;
  rows?.append(template.content);
  const scroller = rows?.parentElement;
  if (scroller) scroller.scrollTop = scroller.scrollHeight;
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 20)));
  const begin = performance.now();
  const seen = reader.readConversation(document);
  const took = performance.now() - begin;
  if ((seen?.messages.length ?? 0) < least)
    throw new Error(`Only ${seen?.messages.length} of ${least} messages were read`);
  return took;
}

/** Runs in the page: readings of the same page. */
function readAgain(times: number): number[] {
  return Array.from({ length: times }, () => {
    const begin = performance.now();
    reader.readConversation(document);
    return performance.now() - begin;
  });
}

/** Runs in the page: a style sheet more each time, so that nothing known may be used again. */
function readWhole(times: number): number[] {
  return Array.from({ length: times }, () => {
    document.head.append(document.createElement('style'));
    document.body.getBoundingClientRect();
    const begin = performance.now();
    reader.readConversation(document);
    return performance.now() - begin;
  });
}

function median(times: number[]): number {
  return at(times, 0.5);
}

function at(times: number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The reader as one classic script that defines `reader`. */
async function bundle(): Promise<string> {
  const entry = new URL('../../utils/chats/detect.ts', import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'reader' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The reader could not be bundled');
  return `${chunk.code.replace(/^(var|const|let) reader/, 'globalThis.reader')}`;
}
