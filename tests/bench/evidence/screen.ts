/** The screen that builds evidence, used as a buyer does with a very long conversation. Runs in Node. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Page } from 'puppeteer-core';
import { launchBrowser } from '../../e2e/harness/browsers.ts';
import { makeButton, tick } from '../../e2e/harness/build.ts';
import { makeBuyer } from '../../e2e/harness/buyer.ts';
import type { BrowserKind } from '../../e2e/harness/types.ts';
import { until } from '../../e2e/harness/wait.ts';
import { extensionWith } from '../../faults/extra-page.ts';
import { type Grown, watchMemory } from './memory.ts';

/** What one step cost. */
export interface Step {
  name: string;
  seconds: number;
  /** The longest that the page did not answer, in milliseconds. */
  pause: number;
  /** The same of a thread that does nothing: how busy the machine was with other things. */
  idle: number;
  /** What grew most since the conversation was open. */
  grown?: Grown;
  /** The most of the page's own heap, in MB; Chromium tells it. */
  heap?: number;
}

/** A port that nobody listens on: the benchmark asks the web for nothing. */
const NOWHERE = 9;
const LONG = 900_000;
/** Firefox forgets what a temporary extension kept, unless it is told not to. */
const KEEP = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Fills an archive, opens it in a fresh browser, and builds evidence of it for each of `places`. */
export async function useScreen(
  kind: BrowserKind,
  messages: number,
  pictures: number,
  places: readonly string[],
  onStep: (step: Step) => void,
): Promise<void> {
  const extension = await extensionWith(kind, [{ name: 'fill', entry: 'tests/bench/evidence/fill.ts' }]);
  const profileDir = mkdtempSync(join(tmpdir(), `parley-screen-${kind}-`));
  const options = { extensionDir: extension.dir, proxyPort: NOWHERE, profileDir, firefoxPrefs: KEEP };
  const filling = await launchBrowser(kind, options);
  const page = await filling.openExtensionPage('fill.html');
  page.setDefaultTimeout(0);
  const peer = (await page.evaluate(`fill(${messages}, ${pictures})`)) as string;
  await filling.close();

  const launched = await launchBrowser(kind, options);
  const buyer = makeBuyer(launched);
  const archive = await buyer.open('archive.html');
  archive.setDefaultTimeout(0);
  await buyer.read(archive, peer);
  const step = async (name: string, act: () => Promise<void>) => {
    const heap = watchHeap(kind, archive);
    const idle = watchIdle();
    await archive.evaluate(WATCH);
    const begin = performance.now();
    await act();
    const seconds = (performance.now() - begin) / 1000;
    const pause = (await archive.evaluate('pauses.stop()')) as number;
    onStep({ name, seconds, pause, idle: await idle(), heap: await heap(), grown: memory.most() });
  };
  const memory = watchMemory(launched.browser.process()?.pid);
  await step('the case is read, and what is private in it found', async () => {
    await buyer.push(archive, 'Build evidence');
    await until('what is private is found', () => makeButton(archive), LONG);
  });
  for (const place of places) {
    await tick(archive, place);
    await step(`made: ${place}`, async () => {
      await (await makeButton(archive)).click();
      await until('it is being made', () => archive.$('.case progress'));
      await until('the files are made', () => archive.$('.made a[download$=".zip"]'), LONG);
    });
  }
  memory.stop();
  await launched.close();
  rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  extension.remove();
}

/** Looks at the clock every 20 ms: rarely enough for the browser to have idle time. Text for the page. */
const WATCH = `globalThis.pauses = (() => {
  let [longest, last] = [0, performance.now()];
  const note = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 20);
    last = now;
  };
  const timer = setInterval(note, 20);
  return { stop() { clearInterval(timer); note(); return longest; } };
})(), 0`;

/** The longest that a thread of its own, which only looks at the clock, got no turn; in ms. */
function watchIdle(): () => Promise<number> {
  const worker = new Worker(
    `let [longest, last] = [0, performance.now()];
    setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last - 20);
      last = now;
    }, 20);
    const { parentPort } = require('node:worker_threads');
    parentPort.on('message', () => parentPort.postMessage(longest));`,
    { eval: true },
  );
  return async () => {
    const answer = once(worker, 'message') as Promise<[number]>;
    worker.postMessage('');
    const [longest] = await answer;
    await worker.terminate();
    return longest;
  };
}

/** The most of the page's heap until the answer is called, in MB. */
function watchHeap(kind: BrowserKind, page: Page): () => Promise<number | undefined> {
  if (kind !== 'chromium') return async () => undefined;
  let most = 0;
  let isOver = false;
  const look = async () => {
    while (!isOver) {
      const { JSHeapUsedSize = 0 } = await page.metrics();
      most = Math.max(most, JSHeapUsedSize / 1e6);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  };
  const looking = look().catch(() => undefined);
  return async () => {
    isOver = true;
    await looking;
    return most;
  };
}
