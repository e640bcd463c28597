import { browser, type Runtime } from '../../utils/browser.ts';
import { align } from '../../utils/chats/align.ts';
import { conversationKey } from '../../utils/chats/key.ts';
import type { SeenMessage, StoredMessage } from '../../utils/chats/model.ts';
import { partsOf } from '../../utils/chats/thread-parts.ts';
import { thread } from '../../utils/db/chats.ts';
import { keepScreenshot } from '../../utils/db/screenshots.ts';
import { askPage } from '../../utils/messages.ts';
import { report } from '../../utils/report.ts';
import type {
  FramePlace,
  ScreenshotAnswer,
  ScreenshotEnd,
  ScreenshotProblem,
  ScreenshotRange,
  ScreenshotState,
  ScreenshotStep,
} from '../../utils/screenshot.ts';
import { giveBack, makeStitcher, type Shot, type Stitcher } from './screenshot-canvas.ts';
import { paneInSight } from './screenshot-capture.ts';
import { checkStep } from './screenshot-check.ts';

/** A page that says nothing for so long has gone away. */
const SILENT_MS = 40_000;
/** One picture for each of these at most; the page script ends earlier. */
const MOST_PICTURES = 200;

interface Job {
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

/** Begins a screenshot of the conversation on a tab. Only a page of Parley may ask, after the buyer's click there. */
export async function startScreenshot(value: unknown, sender: Runtime.MessageSender): Promise<ScreenshotState> {
  const { tabId, range } = (value ?? {}) as { tabId?: unknown; range?: unknown };
  if (!isOwn(sender) || typeof tabId !== 'number') return { phase: 'none' };
  if (job) return { phase: 'failed', tabId, problem: 'busy' };
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  // Another may have been begun meanwhile: it goes on.
  if (job) return { phase: 'failed', tabId, problem: 'busy' };
  if (tab?.windowId === undefined || !tab.active) return fail(tabId, 'moved');
  const mine: Job = {
    tabId,
    windowId: tab.windowId,
    url: '',
    takenAt: 0,
    stitcher: makeStitcher(() => mine.takenAt),
    pictures: 0,
    lastAt: 0,
    stopped: false,
  };
  job = mine;
  state = { phase: 'running', tabId, pictures: 0 };
  listenOn(mine);
  const wanted: ScreenshotRange = range === 'sight' ? 'sight' : 'whole';
  const begun = await askPage(tabId, 'takeScreenshot', { range: wanted }).catch(() => undefined);
  if (!begun && job === mine) return fail(tabId, begun === false ? 'busy' : 'noChat');
  return state;
}

/** The buyer has enough: what is taken by then is kept. */
export async function stopScreenshot(sender: Runtime.MessageSender): Promise<boolean> {
  if (!job || !isOwn(sender)) return false;
  job.stopped = true;
  return true;
}

/** Takes a picture of the page as it says that it stands; only the page that was asked to has a say. */
export function screenshotStep(value: unknown, sender: Runtime.MessageSender): Promise<ScreenshotAnswer> {
  const step = checkStep(value);
  const answer = steps.then(() => (step ? take(step, sender) : 'moved'));
  steps = answer.catch((error: unknown) => report(error, 'take a screenshot'));
  return answer;
}

/** Asks the page around a frame where it stands; only while a screenshot of that tab is taken. */
export async function placeOfFrame(value: unknown, sender: Runtime.MessageSender): Promise<FramePlace | null> {
  const { width, height } = (value ?? {}) as { width?: unknown; height?: unknown };
  const { url: address } = sender;
  const mine = jobOf(sender);
  if (!mine || typeof width !== 'number' || typeof height !== 'number' || address === undefined) return null;
  return askPage(mine.tabId, 'findFrame', { width, height, address }, 0).catch(() => null);
}

/** Whether the page is still to go on; it has not gone away. */
export function screenshotGoesOn(sender: Runtime.MessageSender): boolean {
  const mine = jobOf(sender);
  if (mine) listenOn(mine);
  return mine !== undefined && !mine.stopped;
}

/** The page has shown all: keeps what was taken. */
export function endScreenshot(value: unknown, sender: Runtime.MessageSender): Promise<boolean> {
  const { isLastGood, partial, problem } = (value ?? {}) as Partial<ScreenshotEnd>;
  const ended = steps.then(() => {
    const mine = jobOf(sender);
    const why = problem === 'notAllowed' || problem === 'notDrawn' || problem === 'frame' ? problem : undefined;
    return mine ? keep(mine, isLastGood === true, isPartial(partial) ? partial : undefined, why) : false;
  });
  steps = ended.catch(() => undefined);
  return ended;
}

async function take(step: ScreenshotStep, sender: Runtime.MessageSender): Promise<ScreenshotAnswer> {
  const mine = jobOf(sender);
  if (!mine) return 'stopped';
  const key = conversationKey(step.snapshot.conversation);
  listenOn(mine);
  if (mine.key !== undefined && mine.key !== key) return 'moved';
  await settle(mine, step.isLastGood);
  if (mine.stopped || mine.pictures >= MOST_PICTURES) return 'stopped';
  const pane = await paneInSight(mine, step);
  if (typeof pane === 'string') return pane;
  mine.frameId ??= sender.frameId;
  mine.key ??= key;
  mine.url ||= step.snapshot.url;
  mine.takenAt ||= mine.lastAt;
  mine.waiting = { pane, step, ranks: await ranksOf(key, step.snapshot.messages) };
  mine.pictures += 1;
  state = { phase: 'running', tabId: mine.tabId, pictures: mine.pictures };
  return mine.stopped ? 'stopped' : 'taken';
}

/** The rank in the archive of each message that the page shows, by its place there. */
async function ranksOf(key: string, seen: readonly SeenMessage[]): Promise<Map<number, number>> {
  const stored = await thread(key);
  const pairs = align(partsOf(stored), seen);
  return new Map(
    pairs.flatMap(({ stored: at, seen: index, as }) =>
      as === undefined || as === 'swapped' ? [[index, (stored[at] as StoredMessage).rank] as const] : [],
    ),
  );
}

async function keep(
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
      fail(tabId, problem ?? (partial === 'stopped' ? 'stopped' : 'moved'));
      return false;
    }
    const shot = { takenAt, url: mine.url, scale, pieces, ...(partial && { partial }) };
    if (!(await keepScreenshot(key, shot, pictures))) {
      fail(tabId, 'notKept');
      return false;
    }
    const messages = new Set(pieces.flatMap(({ ranks }) => ranks)).size;
    state = { phase: 'kept', tabId, key, takenAt, pieces: pieces.length, messages, ...(partial && { partial }) };
    end(mine);
    return true;
  } catch (error) {
    fail(tabId, 'notKept');
    await report(error, 'keep a screenshot');
    return false;
  }
}

function fail(tabId: number, problem: ScreenshotProblem): ScreenshotState {
  state = { phase: 'failed', tabId, problem };
  if (job) end(job);
  return state;
}

/** What was taken last is joined to the others where it is good, and else thrown away. */
async function settle(mine: Job, isGood: boolean): Promise<void> {
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
function listenOn(mine: Job): void {
  clearTimeout(mine.silence);
  mine.silence = setTimeout(() => {
    steps = steps.then(() => (job === mine ? keep(mine, true, 'moved') : undefined));
  }, SILENT_MS);
}

const jobOf = ({ tab, frameId }: Runtime.MessageSender): Job | undefined =>
  job && tab?.id === job.tabId && (job.frameId === undefined || job.frameId === frameId) ? job : undefined;

const isOwn = ({ url }: Runtime.MessageSender): boolean => url?.startsWith(browser.runtime.getURL('')) === true;

const isPartial = (value: unknown): value is ScreenshotEnd['partial'] =>
  value === 'long' || value === 'stopped' || value === 'moved';
