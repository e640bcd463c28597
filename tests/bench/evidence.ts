/**
 * What a record costs as PDF and as pictures: pages a second, size, what `pdftotext` reads back, memory and freezes of a long one; in
 * both browsers, with Parley's own code in a page of the built extension, and two libraries that write the same pages in the same run.
 * Figures depend on the machine; needs poppler-utils, and the Noto fonts for pdf-lib.
 *
 *     npm run build && node tests/bench/evidence.ts [--browser chromium] [--messages 10000] [--only pdf,peers,painted,long,fit,screen]
 */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Page as BrowserPage } from 'puppeteer-core';
import { launchBrowser } from '../e2e/harness/browsers.ts';
import { type ExtraPage, extensionWith } from '../faults/extra-page.ts';
import { type Line, tableOf } from './archive/table.ts';
import { fontsInto } from './evidence/fonts.ts';
import { type Grown, watchMemory } from './evidence/memory.ts';
import type { Figures, Sent } from './evidence/page.ts';
import type { PeerFigures } from './evidence/peers.ts';
import { type Tongue, textOf } from './evidence/scene.ts';
import { useScreen } from './evidence/screen.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium,firefox' },
    messages: { type: 'string', default: '10000' },
    only: { type: 'string', default: 'pdf,peers,painted,long,fit' },
    places: { type: 'string', default: 'A mediator or a court,Fits everywhere' },
  },
});
const kinds = (['chromium', 'firefox'] as const).filter((kind) => values.browser.split(',').includes(kind));
const does = (part: string) => values.only.split(',').includes(part);
/** What is measured in a page beside the extension's own. */
const PAGE_PARTS = ['pdf', 'peers', 'painted', 'long', 'fit'];
/** A port that nobody listens on: the benchmark asks the web for nothing. */
const NOWHERE = 9;
const TONGUES: Tongue[] = ['latin', 'chinese', 'russian', 'arabic', 'mixed'];

const lines: Line[] = [];
for (const kind of kinds) {
  if (does('screen')) await screen(kind, (what, goal, shown, met) => sayOf(kind, what, goal, shown, met));
  if (!PAGE_PARTS.some(does)) continue;
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
  if (does('fit')) await fitted(own, say);
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

/** Of a long record as much as fits on few pages: with more messages it takes hardly longer. */
async function fitted(page: BrowserPage, say: Say): Promise<void> {
  for (const id of ['everywhere', 'aliexpress'])
    for (const pictures of [0, 200])
      for (const messages of [3_000, 10_000]) {
        const task = JSON.stringify({ messages, tongue: 'mixed', pictures });
        const { pages, kept, total, base64 } = await run<Sent>(page, `bench.sent(${task}, "${id}")`);
        const speed = (pages / total) * 1000;
        const what = `${id}, of ${messages} messages and ${pictures} pictures`;
        const end = id === 'aliexpress' ? '' : `, the last to ${percent(lowestOn(base64))}`;
        say(`${what}: seconds, pages, messages in them`, '', `${(total / 1000).toFixed(1)}, ${pages}${end}, ${kept}`);
        say(`${what}: pages/s`, '>= 10', speed.toFixed(1), speed >= 10);
      }
}

/** How far down the text of the last page goes, as part of its height; what stands at its foot does not count. */
function lowestOn(base64: string): number {
  const { stdout } = spawnSync('pdftotext', ['-bbox', '-', '-'], {
    input: Buffer.from(base64, 'base64'),
    maxBuffer: 1 << 28,
  });
  const [last = ''] = stdout.toString().split('<page ').slice(-1);
  const height = Number(/height="([\d.]+)"/.exec(last)?.[1]);
  const lows = [...last.matchAll(/yMax="([\d.]+)"/g)].map(([, low]) => Number(low) / height);
  return Math.max(...lows.filter((low) => low < 0.95));
}

async function long(page: BrowserPage, browser: number | undefined, say: Say): Promise<void> {
  const task = { messages: Number(values.messages), tongue: 'mixed', pictures: 200 };
  const memory = watchMemory(browser);
  const { pages, total, bytes, freeze } = await run<Figures>(page, `bench.pdf(${JSON.stringify(task)})`);
  const grown = memory.most();
  memory.stop();
  const what = `PDF, ${task.messages} messages, 200 pictures`;
  say(`${what}: pages, seconds, MB`, '', `${pages}, ${(total / 1000).toFixed(1)}, ${(bytes / 1e6).toFixed(1)}`);
  say(`${what}: pages/s`, '>= 10', ((pages / total) * 1000).toFixed(0), (pages / total) * 1000 >= 10);
  if (grown !== undefined)
    say(`${what}: most memory of a process over its start, MB`, '<= 300', grownWords(grown), grown.megabytes <= 300);
  say(`${what}: longest freeze, ms`, '', freeze.toFixed(0));
}

async function screen(kind: 'chromium' | 'firefox', say: Say): Promise<void> {
  const [messages, pictures] = [Number(values.messages), 200];
  console.log(`${kind}: ${messages} messages and ${pictures} pictures are kept …`);
  await useScreen(kind, messages, pictures, values.places.split(','), ({ name, seconds, pause, idle, grown, heap }) => {
    say(`screen, ${messages} messages: ${name}: seconds`, '', seconds.toFixed(1));
    const paused = `${pause.toFixed(0)} (of a thread that does nothing: ${idle.toFixed(0)})`;
    say(`… longest pause of the page, ms (${name})`, '<= 200', paused, pause <= 200);
    if (grown)
      say(`… most growth of a process so far, MB (${name})`, '<= 300', grownWords(grown), grown.megabytes <= 300);
    if (heap) say(`… most of the page's heap, MB (${name})`, '', heap.toFixed(0));
  });
}

function grownWords({ megabytes, process }: Grown): string {
  return `${megabytes.toFixed(0)} (${process})`;
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
