/** Two tabs and two windows write one conversation at the same time, each from another end: it stays one. */
import type { Page } from 'puppeteer-core';
import { until } from '../e2e/harness/wait.ts';
import type { Fault } from './fault.ts';
import { askIn, judge, openStage, type Stage } from './stage.ts';

/** Messages on the screen, and how far each scrolls at a time. */
const WINDOW = 30;
const STEP = 20;

export const tabs: Fault = {
  name: 'two tabs and two windows on one conversation',
  must: 'as one: every message once, in order',
  async run(kind, { extensionDir, whole }) {
    const length = whole ? 2_000 : 400;
    const stage = await openStage(kind, { extensionDir });
    const pages = [stage.page(), await stage.launched().openExtensionPage('probe.html')];
    for (let more = 0; more < 2; more++) pages.push(await newWindow(stage));
    const starts = Array.from({ length: length / STEP }, (_, at) => at * STEP);
    // Down, up, from the middle to both ends, and crosswise.
    const ways = [
      starts,
      starts.toReversed(),
      starts.toSorted((a, b) => Math.abs(a - length / 2) - Math.abs(b - length / 2)),
      starts.toSorted((a, b) => ((a * 7) % length) - ((b * 7) % length)),
    ];
    const refused = await Promise.all(pages.map((page, at) => scroll(page, ways[at] ?? starts, length)));
    const { lost, problems } = await judge(stage, [{ conversation: 0, messages: length }]);
    const [found] = await stage.ask('look', [0]);
    const tooMany = Math.max(0, (found?.messages ?? 0) - length);
    await stage.close();
    const passed = lost + tooMany + problems.length === 0 && refused.every((count) => count === 0);
    const shown = `${length} messages in ${starts.length * 4} windows: ${lost} lost, ${tooMany} twice ${problems.join(', ')}`;
    return { passed, shown: shown.trim() };
  },
};

/** Sends every part of the thread; answers how many were not kept. */
async function scroll(page: Page, starts: readonly number[], length: number): Promise<number> {
  let refused = 0;
  for (const from of starts)
    if ((await askIn(page, 'send', [0, from, Math.min(length, from + WINDOW)])) !== true) refused++;
  return refused;
}

async function newWindow(stage: Stage): Promise<Page> {
  const { browser } = stage.launched();
  const before = new Set(await browser.pages());
  await stage.page().evaluate(async () => void (await chrome.windows.create({ url: 'probe.html' })));
  return until('a window opens', async () => {
    const page = (await browser.pages()).find((each) => !before.has(each));
    return (await page?.evaluate(() => 'probe' in globalThis)) ? page : undefined;
  });
}
