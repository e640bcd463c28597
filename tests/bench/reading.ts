/**
 * How smoothly a conversation of 10,000 messages is read on the archive page, in real browsers with the built extension: for
 * each way to go through it the time between frames, and the work in a frame (from its beginning until it is painted), p50,
 * p95 and the worst, in ms. `idle` is the same page untouched, in the same run: what the machine does by itself. `cpu` is what
 * the page's main thread used for a frame on average, in ms (Chromium only): other work on the machine does not count in it.
 * Run after `npm run build`: `node tests/bench/reading.ts [chromium|firefox]`.
 */
import { keepMade } from '../e2e/harness/long-thread.ts';
import { startScene } from '../e2e/harness/story.ts';
import type { BrowserKind } from '../e2e/harness/types.ts';
import { until } from '../e2e/harness/wait.ts';

const MESSAGES = 10_000;
const CONVERSATIONS = 2_000;
const PEER = 'Long Store';

interface Probe {
  gaps: number[];
  works: number[];
}
declare const probe: Probe;

for (const kind of process.argv[2] ? [process.argv[2] as BrowserKind] : (['chromium', 'firefox'] as const)) {
  const { buyer, close } = await startScene(kind);
  const page = await buyer.open('archive.html');
  await page.evaluate(fillList, CONVERSATIONS);
  await keepMade(page, PEER, 0, MESSAGES);
  await page.reload({ waitUntil: 'load', timeout: 2_000 }).catch(() => undefined);
  await until('the list is drawn', () => page.$('button.conversation'));
  console.log(`${kind}: list of ${CONVERSATIONS} drawn ${await page.evaluate(firstPaint)} ms after the page began`);
  await page.evaluate(startProbe);
  const session = kind === 'chromium' ? await page.createCDPSession() : undefined;
  await session?.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cpu = async () => {
    const found = (await session?.send('Performance.getMetrics'))?.metrics.find(({ name }) => name === 'TaskDuration');
    return 1_000 * (found?.value ?? Number.NaN);
  };
  const during = async (name: string, act: () => Promise<unknown>) => {
    await page.evaluate(() => {
      probe.gaps.length = 0;
      probe.works.length = 0;
    });
    const before = await cpu();
    await act();
    const used = (await cpu()) - before;
    const noted = await page.evaluate(() => probe);
    const each = session ? `   cpu ${(used / noted.gaps.length).toFixed(1)}` : '';
    console.log(`${kind}  ${name.padEnd(22)} ${describe(noted)}${each}`);
  };
  await during('idle', () => page.evaluate(frames, 90));
  await during('opened and read whole', async () => {
    await buyer.read(page, PEER);
    await until('all is read', () => page.$eval('.day-input', (field) => (field as HTMLInputElement).min));
  });
  await page.mouse.move(800, 500);
  await during('wheel', () => times(150, () => page.mouse.wheel({ deltaY: -300 })));
  await page.$eval('.thread .entry[tabindex="0"]', (row) => (row as HTMLElement).focus({ preventScroll: true }));
  await during('PageUp', () => times(80, () => page.keyboard.press('PageUp')));
  await during('arrow up', () => times(120, () => page.keyboard.press('ArrowUp')));
  await during('Home, End', () =>
    times(8, async (at) => {
      await page.keyboard.press(at % 2 ? 'End' : 'Home');
      await page.evaluate(frames, 12);
    }),
  );
  await during('thumb drawn down', () => page.evaluate(drag, 300, 1));
  await during('thumb thrown about', () => page.evaluate(drag, 150, 37));
  await during('100 messages arrive', async () => {
    for (let at = 0; at < 100; at += 5) await keepMade(page, PEER, MESSAGES + at - 40, MESSAGES + at + 5);
  });
  await close();
}

/** Two thousand conversations as rows: keeping each from a page would take minutes and show the same. Runs in the page. */
async function fillList(many: number): Promise<void> {
  const open = indexedDB.open('parley');
  await new Promise((done) => {
    open.onsuccess = done;
  });
  const write = open.result.transaction('conversations', 'readwrite');
  for (let n = 0; n < many; n++) {
    const lastAt = Date.UTC(2024, 0, 1) + n * 3_600_000;
    write.objectStore('conversations').put({
      key: `aliexpress//name%3Aseller-${n}`,
      marketplace: 'aliexpress',
      peer: `Seller ${n}`,
      url: 'https://www.aliexpress.com/p/message/index.html',
      firstSeen: lastAt,
      lastSeen: lastAt,
      count: 50,
      links: 50,
      sights: [],
      blocks: [],
      lastAt,
      lastText: `The last words of seller ${n}`,
      lastDirection: 'in',
      digest: '',
      head: '',
    });
  }
  await new Promise((done) => {
    write.oncomplete = done;
  });
  open.result.close();
}

/** When the page was first drawn with a list in it, ms. Runs in the page. */
function firstPaint(): Promise<number> {
  return new Promise((done) => requestAnimationFrame(() => done(Math.round(performance.now()))));
}

/** Notes every frame from now on. Runs in the page. */
function startProbe(): void {
  const noted: Probe = { gaps: [], works: [] };
  Object.assign(globalThis, { probe: noted });
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let began = 0;
  port1.onmessage = () => noted.works.push(performance.now() - began);
  const frame = () => {
    began = performance.now();
    noted.gaps.push(began - last);
    last = began;
    port2.postMessage(0);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** Lets frames pass. Runs in the page. */
async function frames(many: number): Promise<void> {
  for (let n = 0; n < many; n++) await new Promise((next) => requestAnimationFrame(next));
}

/** As the thumb of the scroll bar is moved: another place at every frame, in steps of `stride`. Runs in the page. */
async function drag(steps: number, stride: number): Promise<void> {
  const scroller = document.querySelector('.reading .scroll') as Element;
  for (let n = 0; n < steps; n++) {
    scroller.scrollTop = scroller.scrollHeight * (((n * stride) % steps) / steps);
    await new Promise((next) => requestAnimationFrame(next));
  }
}

async function times(many: number, act: (at: number) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < many; at++) await act(at);
}

function describe({ gaps, works }: Probe): string {
  return `frames ${String(gaps.length).padStart(4)}   apart ${spread(gaps)}   work ${spread(works)}   over 16 ms ${works.filter((ms) => ms > 16).length}`;
}

function spread(values: number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(1).padStart(5);
  return `${at(0.5)} ${at(0.95)} ${at(1)}`;
}
