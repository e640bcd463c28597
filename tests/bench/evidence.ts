/**
 * What a record costs as PDF and as pictures: pages a second, size, what `pdftotext` reads back, memory and freezes of a long one; in
 * both browsers, with Parley's own code in a page of the built extension, and two libraries that write the same pages in the same run.
 * Figures depend on the machine; needs poppler-utils, and the Noto fonts for pdf-lib.
 *
 *     npm run build && node tests/bench/evidence.ts [--browser chromium] [--messages 10000] [--only pdf,peers,painted,long]
 */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Page as BrowserPage } from 'puppeteer-core';
import { launchBrowser } from '../e2e/harness/browsers.ts';
import { type ExtraPage, extensionWith } from '../faults/extra-page.ts';
import { type Line, tableOf } from './archive/table.ts';
import { fontsInto } from './evidence/fonts.ts';
import { watchMemory } from './evidence/memory.ts';
import type { Figures } from './evidence/page.ts';
import type { PeerFigures } from './evidence/peers.ts';
import { type Tongue, textOf } from './evidence/scene.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium,firefox' },
    messages: { type: 'string', default: '10000' },
    only: { type: 'string', default: 'pdf,peers,painted,long' },
  },
});
const kinds = (['chromium', 'firefox'] as const).filter((kind) => values.browser.split(',').includes(kind));
const does = (part: string) => values.only.split(',').includes(part);
/** A port that nobody listens on: the benchmark asks the web for nothing. */
const NOWHERE = 9;
const TONGUES: Tongue[] = ['latin', 'chinese', 'russian', 'arabic', 'mixed'];

const lines: Line[] = [];
for (const kind of kinds) {
  const pages: ExtraPage[] = ['page', 'peers'].map((name) => ({ name, entry: `tests/bench/evidence/${name}.ts` }));
  const extension = await extensionWith(kind, pages);
  const hasFonts = fontsInto(extension.dir);
  const launched = await launchBrowser(kind, { extensionDir: extension.dir, proxyPort: NOWHERE });
  const own = await launched.openExtensionPage('page.html');
  own.setDefaultTimeout(0);
  console.log(`${await launched.browser.version()}, ${cpus().length} cores (${cpus()[0]?.model})`);
  const say = (what: string, goal: string, shown: string, met?: boolean) => sayOf(kind, what, goal, shown, met);
  // The first record of a browser finds its fonts; the buyer waits for that once.
  await run(own, 'bench.pdf({ messages: 20, tongue: "mixed" })');
  if (does('pdf')) for (const tongue of TONGUES) await nineteen(own, tongue, say);
  if (does('peers')) {
    const theirs = await launched.openExtensionPage('peers.html');
    theirs.setDefaultTimeout(0);
    for (const tongue of ['latin', 'chinese', 'mixed'] as const) await peers(own, theirs, tongue, hasFonts, say);
    await theirs.close();
    await own.bringToFront();
  }
  if (does('painted')) await painted(own, say);
  if (does('long')) await long(own, launched.browser.process()?.pid, say);
  await launched.close();
  extension.remove();
}
console.log(`\n${tableOf(lines, kinds)}`);

type Say = (what: string, goal: string, shown: string, met?: boolean) => void;

async function nineteen(page: BrowserPage, tongue: Tongue, say: Say): Promise<void> {
  const task = JSON.stringify({ messages: 400, tongue, pages: 19 });
  const made = await run<Figures & { base64: string }>(page, `bench.pdf(${task}, true)`);
  const speed = (made.pages / made.total) * 1000;
  say(`PDF, 19 pages, ${tongue}: pages/s, layout and signs included`, '>= 10', speed.toFixed(0), speed >= 10);
  say(`PDF, 19 pages, ${tongue}: KB`, '<= 2,000', (made.bytes / 1000).toFixed(0), made.bytes <= 2e6);
  const part = readBack(made.base64, tongue, made.whole);
  say(`PDF, 19 pages, ${tongue}: messages that pdftotext reads`, '100 %', percent(part), part === 1);
}

async function peers(
  own: BrowserPage,
  theirs: BrowserPage,
  tongue: Tongue,
  hasFonts: boolean,
  say: Say,
): Promise<void> {
  const task = JSON.stringify({ messages: 400, tongue, pages: 19 });
  const { whole } = await run<Figures>(own, `bench.pdf(${task})`);
  const pages = await run<string>(own, `bench.laidOut(${task})`);
  for (const [call, name] of [
    ['pdfLib', 'pdf-lib, fonts embedded'],
    ['jspdf', 'jsPDF, pages as JPEG at 150 dpi'],
  ] as const) {
    if (call === 'pdfLib' && !hasFonts) continue;
    const made = await run<PeerFigures>(theirs, `peers.${call}(${pages})`);
    const shown = [
      `${(19_000 / made.total).toFixed(0)} pages/s without layout`,
      `${(made.bytes / 1000).toFixed(0)} KB`,
      `${percent(readBack(made.base64, tongue, whole))} read`,
      ...(made.failed ? [`${made.failed} words refused`] : []),
    ];
    say(`${name}, the same 19 pages, ${tongue}`, '', shown.join(', '));
  }
}

async function painted(page: BrowserPage, say: Say): Promise<void> {
  for (const dpi of [100, 150, 190]) {
    const task = JSON.stringify({ messages: 400, tongue: 'mixed', pages: 19 });
    const { pages, total, bytes } = await run<Figures>(page, `bench.painted(${task}, ${dpi}, 'image/jpeg')`);
    const shown = `${((pages / total) * 1000).toFixed(0)} pages/s, ${(bytes / pages / 1000).toFixed(0)} KB each`;
    say(`pages as JPEG, ${dpi} dpi`, '>= 10 pages/s', shown, (pages / total) * 1000 >= 10);
  }
}

async function long(page: BrowserPage, browser: number | undefined, say: Say): Promise<void> {
  const task = { messages: Number(values.messages), tongue: 'mixed', pictures: 200 };
  const memory = watchMemory(browser);
  const { pages, total, bytes, freeze } = await run<Figures>(page, `bench.pdf(${JSON.stringify(task)})`);
  const grown = memory();
  const what = `PDF, ${task.messages} messages, 200 pictures`;
  say(`${what}: pages, seconds, MB`, '', `${pages}, ${(total / 1000).toFixed(1)}, ${(bytes / 1e6).toFixed(1)}`);
  say(`${what}: pages/s`, '>= 10', ((pages / total) * 1000).toFixed(0), (pages / total) * 1000 >= 10);
  if (grown !== undefined)
    say(`${what}: most memory of a process over its start, MB`, '<= 300', grown.toFixed(0), grown <= 300);
  say(`${what}: longest freeze, ms`, '', freeze.toFixed(0));
}

function sayOf(kind: string, what: string, goal: string, shown: string, met?: boolean): void {
  console.log(`${kind}: ${what}: ${shown}`);
  const line = lines.find((known) => known.what === what) ?? { what, goal, figures: {} };
  if (!lines.includes(line)) lines.push(line);
  line.figures[kind] = met === undefined ? { shown } : { shown, met };
}

/** Share of the messages (numbers from 1) that `pdftotext` gives back. */
function readBack(base64: string, tongue: Tongue, whole: number[]): number {
  const { stdout } = spawnSync('pdftotext', ['-', '-'], { input: Buffer.from(base64, 'base64'), maxBuffer: 1 << 28 });
  const flat = (text: string) => text.replace(/[\s\u200E\u200F\u202A-\u202E]/g, '');
  const read = flat(stdout.toString());
  return whole.filter((number) => read.includes(flat(textOf(number - 1, tongue)))).length / whole.length;
}

function percent(part: number): string {
  return `${Math.round(part * 100)} %`;
}

function run<T>(page: BrowserPage, call: string): Promise<T> {
  return page.evaluate(call) as Promise<T>;
}
