/** The screenshot that is under way: what was taken, how far it is, and how it ends. */
import type { Runtime } from '../../utils/browser.ts';
import { keepScreenshot } from '../../utils/db/screenshots.ts';
import { report } from '../../utils/report.ts';
import type { ScreenshotEnd, ScreenshotProblem, ScreenshotState } from '../../utils/screenshot.ts';
import { makeStitcher, type Shot, type Stitcher } from './screenshot-canvas.ts';
import { giveBack } from './screenshot-pane.ts';

/** A page that says nothing for so long has gone away. */
const SILENT_MS = 40_000;

/** One screenshot, while it is taken. */
export interface Job {
  tabId: number;
  windowId: number;
  /** The frame with the chat, and its conversation: known with the first picture. */
  frameId?: number;
  key?: string;
  url: string;
  takenAt: number;
  stitcher: Stitcher;
  /** Taken, and not yet known to be good. */
  waiting?: Shot;
  pictures: number;
  lastAt: number;
  stopped: boolean;
  silence?: ReturnType<typeof setTimeout>;
}

/** In memory only: what was begun by a worker that was stopped is begun again by the buyer. */
let job: Job | undefined;
let state: ScreenshotState = { phase: 'none' };
/** One step after the other. */
let steps: Promise<unknown> = Promise.resolve();

/** How far the screenshot is, or what became of the last one. */
export const screenshotState = (): ScreenshotState => state;

/** That under way, if any. */
export const currentJob = (): Job | undefined => job;

/** Begins one; nothing may be under way. */
export function beginJob(tabId: number, windowId: number): Job {
  const mine: Job = {
    tabId,
    windowId,
    url: '',
    takenAt: 0,
    stitcher: makeStitcher(() => mine.takenAt),
    pictures: 0,
    lastAt: 0,
    stopped: false,
  };
  job = mine;
  tellTaken(mine);
  listenOn(mine);
  return mine;
}

/** Tells how many pictures are taken. */
export function tellTaken({ tabId, pictures }: Job): void {
  state = { phase: 'running', tabId, pictures };
}

/** Runs `step` after all steps before it. */
export function inTurn<T>(step: () => T | Promise<T>): Promise<T> {
  const done = steps.then(step);
  steps = done.catch((error: unknown) => report(error, 'take a screenshot'));
  return done;
}

/** Keeps what was taken; false where nothing is kept. */
export async function keepJob(
  mine: Job,
  isLastGood: boolean,
  partial: ScreenshotEnd['partial'],
  problem?: ScreenshotProblem,
): Promise<boolean> {
  const { tabId, key = '', takenAt } = mine;
  try {
    await settle(mine, isLastGood);
    const { pieces, pictures, scale } = await mine.stitcher.finish();
    if (pieces.length === 0) {
      failJob(tabId, problem ?? (partial === 'stopped' ? 'stopped' : 'moved'));
      return false;
    }
    const shot = { takenAt, url: mine.url, scale, pieces, ...(partial && { partial }) };
    if (!(await keepScreenshot(key, shot, pictures))) {
      failJob(tabId, 'notKept');
      return false;
    }
    const messages = new Set(pieces.flatMap(({ ranks }) => ranks)).size;
    state = { phase: 'kept', tabId, key, takenAt, pieces: pieces.length, messages, ...(partial && { partial }) };
    end(mine);
    return true;
  } catch (error) {
    failJob(tabId, 'notKept');
    await report(error, 'keep a screenshot');
    return false;
  }
}

/** Ends without a screenshot. */
export function failJob(tabId: number, problem: ScreenshotProblem): ScreenshotState {
  state = { phase: 'failed', tabId, problem };
  if (job) end(job);
  return state;
}

/** What was taken last is joined to the others where it is good, and else thrown away. */
export async function settle(mine: Job, isGood: boolean): Promise<void> {
  const { waiting } = mine;
  mine.waiting = undefined;
  if (waiting && isGood) await mine.stitcher.add(waiting);
  else if (waiting) giveBack(waiting.pane);
}

function end(mine: Job): void {
  clearTimeout(mine.silence);
  void settle(mine, false);
  if (job === mine) job = undefined;
}

/** A page that was closed never says that it is ready: what it showed is kept. */
export function listenOn(mine: Job): void {
  clearTimeout(mine.silence);
  mine.silence = setTimeout(() => {
    void inTurn(() => (job === mine ? keepJob(mine, true, 'moved') : false));
  }, SILENT_MS);
}

/** The screenshot that a page is asked for, if it is. */
export const jobOf = ({ tab, frameId }: Runtime.MessageSender): Job | undefined =>
  job && tab?.id === job.tabId && (job.frameId === undefined || job.frameId === frameId) ? job : undefined;
