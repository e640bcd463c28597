import { browser, type Runtime } from '../../utils/browser.ts';
import { align } from '../../utils/chats/align.ts';
import { conversationKey } from '../../utils/chats/key.ts';
import type { SeenMessage, StoredMessage } from '../../utils/chats/model.ts';
import { partsOf } from '../../utils/chats/thread-parts.ts';
import { thread } from '../../utils/db/chats.ts';
import { askPage } from '../../utils/messages.ts';
import type {
  FramePlace,
  ScreenshotAnswer,
  ScreenshotEnd,
  ScreenshotRange,
  ScreenshotState,
  ScreenshotStep,
} from '../../utils/screenshot.ts';
import { paneInSight } from './screenshot-capture.ts';
import { checkStep } from './screenshot-check.ts';
import {
  beginJob,
  currentJob,
  failJob,
  inTurn,
  jobOf,
  keepJob,
  listenOn,
  screenshotState,
  settle,
  tellTaken,
} from './screenshot-job.ts';

/** One picture for each of these at most; the page script ends earlier. */
const MOST_PICTURES = 200;

/** Begins a screenshot of the conversation on a tab. Only a page of Parley may ask, after the buyer's click there. */
export async function startScreenshot(value: unknown, sender: Runtime.MessageSender): Promise<ScreenshotState> {
  const { tabId, range } = (value ?? {}) as { tabId?: unknown; range?: unknown };
  if (!isOwn(sender) || typeof tabId !== 'number') return { phase: 'none' };
  if (currentJob()) return { phase: 'failed', tabId, problem: 'busy' };
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  // Another may have been begun meanwhile: it goes on.
  if (currentJob()) return { phase: 'failed', tabId, problem: 'busy' };
  if (tab?.windowId === undefined || !tab.active) return failJob(tabId, 'moved');
  const mine = beginJob(tabId, tab.windowId);
  const wanted: ScreenshotRange = range === 'sight' ? 'sight' : 'whole';
  const begun = await askPage(tabId, 'takeScreenshot', { range: wanted }).catch(() => undefined);
  if (!begun && currentJob() === mine) return failJob(tabId, begun === false ? 'busy' : 'noChat');
  return screenshotState();
}

/** The buyer has enough: what is taken by then is kept. */
export async function stopScreenshot(sender: Runtime.MessageSender): Promise<boolean> {
  const job = currentJob();
  if (!job || !isOwn(sender)) return false;
  job.stopped = true;
  return true;
}

/** Takes a picture of the page as it says that it stands; only the page that was asked to has a say. */
export function screenshotStep(value: unknown, sender: Runtime.MessageSender): Promise<ScreenshotAnswer> {
  const step = checkStep(value);
  return inTurn(() => (step ? take(step, sender) : 'moved'));
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
  return inTurn(() => {
    const mine = jobOf(sender);
    const why = problem === 'notAllowed' || problem === 'notDrawn' || problem === 'frame' ? problem : undefined;
    return mine ? keepJob(mine, isLastGood === true, isPartial(partial) ? partial : undefined, why) : false;
  });
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
  tellTaken(mine);
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

const isOwn = ({ url }: Runtime.MessageSender): boolean => url?.startsWith(browser.runtime.getURL('')) === true;

const isPartial = (value: unknown): value is ScreenshotEnd['partial'] =>
  value === 'long' || value === 'stopped' || value === 'moved';
