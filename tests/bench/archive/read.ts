/** Reading a full archive, and a conversation that is seen again. Runs in Node. */
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../e2e/harness/types.ts';
import { until } from '../../e2e/harness/wait.ts';
import { type Lab, openLab } from './lab.ts';

/** What a buyer looks for: words, parts of words, several words, numbers, every script of the messages. */
const QUERIES = [
  '发货',
  'interrupteur',
  'arrivee',
  'лампа',
  'зеленый метр',
  'المصباح',
  '今天下午',
  '🙏',
  'lamp switch',
  '9999',
];
const LONG = 5_000;
/** Messages that a site draws at a time, where it does not draw the whole thread. */
const ON_SCREEN = 100;

/** Everything that is read, in one browser with `conversations` of `each` messages. */
export async function readings(kind: BrowserKind, dir: string, conversations: number, each: number, runs: number) {
  const lab = await openLab(kind, dir);
  await lab.measure('openArchive');
  const before = lab.disk();
  await lab.measure('fill', conversations, each);
  const megabytes = await disk(lab, before);
  const keys = await lab.measure('someKeys', runs);
  const newest = await lab.measure('newest', keys, Math.min(50, each));
  const list = await lab.measure('list', conversations, runs);
  const cold = await coldSearches(lab);
  const warm = await lab.measure('search', [...QUERIES, ...QUERIES, ...QUERIES]);
  const longestFrame = await typing(lab);
  // Every way adds to a long conversation of its own.
  for (let more = 0; more < 4; more++) await lab.measure('begin', conversations + more, LONG);
  const again = await lab.measure('seenAgain', conversations, LONG, runs);
  const all = LONG + runs;
  const more = await lab.measure('oneMore', conversations, LONG, all, runs);
  const asked = await lab.measure('oneMoreAsked', conversations + 1, LONG, all, runs);
  const moreOfPart = await lab.measure('oneMore', conversations + 2, LONG, ON_SCREEN, runs);
  const askedOfPart = await lab.measure('oneMoreAsked', conversations + 3, LONG, ON_SCREEN, runs);
  await lab.close();
  return { megabytes, newest, list, cold, warm, longestFrame, again, more, asked, moreOfPart, askedOfPart };
}

/** Megabytes: by the browser's own estimate, and of the profile on the disk. */
async function disk(lab: Lab, before: number) {
  const usage = await lab.page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  return { estimate: usage / 1e6, profile: (lab.disk() - before) / 1e6 };
}

/** The first search of a fresh page, for some queries. */
async function coldSearches(lab: Lab): Promise<number[]> {
  const times: number[] = [];
  for (const query of QUERIES.slice(0, 5)) times.push(...(await lab.measureFresh('search', [query])).first);
  return times;
}

/** The longest time between two frames while somebody types into the search of the archive page; milliseconds. */
async function typing(lab: Lab): Promise<number> {
  const archive = await lab.openPage('archive.html');
  const box = await archive.waitForSelector('input[type="search"]');
  await archive.evaluate(watchFrames);
  await box?.type('lamp switch 发货 12', { delay: 80 });
  await until('nothing more happens', () => quiet(archive));
  const longest = await archive.evaluate(() => (globalThis as unknown as { longestFrame: number }).longestFrame);
  await archive.close();
  await lab.page.bringToFront();
  return longest;
}

function watchFrames(): void {
  const watched = Object.assign(globalThis, { longestFrame: 0 });
  let last = performance.now();
  const frame = (now: number) => {
    watched.longestFrame = Math.max(watched.longestFrame, now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** True once the page has shown the same for some frames. */
function quiet(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const before = document.body.textContent;
    for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
    return document.body.textContent === before;
  });
}
