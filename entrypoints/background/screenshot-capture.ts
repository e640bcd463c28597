import { browser } from '../../utils/browser.ts';
import type { ScreenshotProblem, ScreenshotStep } from '../../utils/screenshot.ts';
import { giveBack, isBare, type Pane, paneOf } from './screenshot-pane.ts';

/** Browsers take two pictures of a tab a second and no more: between two, so long. */
const PACE_MS = 550;
/** A picture that shows nothing of the thread is taken again, so often. */
const TRIES = 3;

/** The tab that is taken. */
interface Taken {
  tabId: number;
  windowId: number;
  /** When its last picture was taken. */
  lastAt: number;
}

/** The thread as its window shows it now. Only while its tab is in front. */
export async function paneInSight(mine: Taken, step: ScreenshotStep): Promise<Pane | ScreenshotProblem> {
  for (let tries = 0; tries < TRIES; tries++) {
    await new Promise((resolve) => setTimeout(resolve, mine.lastAt + PACE_MS - Date.now()));
    if (!(await isActive(mine))) return 'moved';
    mine.lastAt = Date.now();
    const picture = await capture(mine.windowId);
    if (picture === 'notAllowed') return picture;
    const pane = paneOf(picture, step);
    // Another tab may have come to the front just then.
    const isHere = await isActive(mine);
    if (pane && isHere && !isBare(pane)) return pane;
    if (pane) giveBack(pane);
    if (!pane || !isHere) return 'moved';
  }
  return 'notDrawn';
}

async function capture(windowId: number): Promise<ImageBitmap | 'notAllowed'> {
  const address = await browser.tabs.captureVisibleTab(windowId, { format: 'png' }).catch(() => undefined);
  if (!address) return 'notAllowed';
  return createImageBitmap(await (await fetch(address)).blob());
}

const isActive = async ({ tabId, windowId }: Taken): Promise<boolean> => {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.active === true && tab.windowId === windowId;
};
