import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  endScreenshot,
  screenshotGoesOn,
  screenshotStep,
  startScreenshot,
  stopScreenshot,
} from '../../../entrypoints/background/screenshot.ts';
import { checkStep } from '../../../entrypoints/background/screenshot-check.ts';
import { screenshotState } from '../../../entrypoints/background/screenshot-job.ts';
import type { Runtime } from '../../../utils/browser.ts';
import { emptyDatabase } from '../../database.ts';

const TAB = 7;
const sender = (own: object) => own as Runtime.MessageSender;
const popup = () => sender({ url: fakeBrowser.runtime.getURL('/popup.html' as never) });
const page = (tab = TAB, frameId = 0) => sender({ url: 'https://shop.example/chat', tab: { id: tab }, frameId });

const step = (own: object = {}) => ({
  isLastGood: false,
  window: { width: 800, height: 600 },
  area: { left: 0, top: 0, width: 800, height: 600 },
  under: { top: 0, bottom: 0 },
  scrolled: 0,
  snapshot: {
    conversation: { marketplace: 'shop', peer: 'Vega' },
    url: 'https://shop.example/chat',
    seenAt: 1_700_000_000_000,
    way: 'detected',
    messages: [{ direction: 'in', text: 'Hello', images: [] }],
  },
  spans: [{ at: 0, top: 10, bottom: 40 }],
  ...own,
});

/** A browser with one tab; what its page answers, and what a picture of it is. */
function browse({ active = true, answers = true, picture }: { active?: boolean; answers?: unknown; picture?: string }) {
  const tabs = fakeBrowser.tabs as unknown as Record<'get' | 'sendMessage' | 'captureVisibleTab', () => unknown>;
  vi.spyOn(tabs, 'get').mockImplementation(async () => ({ id: TAB, windowId: 1, active }));
  vi.spyOn(tabs, 'sendMessage').mockImplementation(async () => {
    if (answers === 'nobody') throw new Error('nobody listens');
    return { value: answers };
  });
  tabs.captureVisibleTab = vi.fn(async () => {
    if (picture === undefined) throw new Error('not allowed');
    return picture;
  });
  return tabs;
}

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
});

afterEach(async () => {
  // No screenshot is left under way for the next test.
  await endScreenshot({ isLastGood: false }, page());
  vi.restoreAllMocks();
});

describe('a screenshot', () => {
  it('is begun by a page of Parley only, on a tab that is in front', async () => {
    browse({});
    expect(await startScreenshot({ tabId: TAB, range: 'whole' }, page())).toEqual({ phase: 'none' });
    for (const odd of [undefined, {}, { tabId: 'x' }]) expect((await startScreenshot(odd, popup())).phase).toBe('none');
    browse({ active: false });
    expect(await startScreenshot({ tabId: TAB }, popup())).toMatchObject({ phase: 'failed', problem: 'moved' });
    browse({});
    expect(await startScreenshot({ tabId: TAB }, popup())).toMatchObject({ phase: 'running', tabId: TAB });
    expect(await startScreenshot({ tabId: TAB }, popup())).toMatchObject({ phase: 'failed', problem: 'busy' });
  });

  it('is begun once, however fast it is asked for', async () => {
    browse({});
    const asked = [startScreenshot({ tabId: TAB }, popup()), startScreenshot({ tabId: TAB }, popup())];
    const phases = (await Promise.all(asked)).map(({ phase }) => phase);
    expect(phases.sort()).toEqual(['failed', 'running']);
    expect(screenshotState().phase).toBe('running');
  });

  it('is not begun where no conversation is read, or it is being read', async () => {
    browse({ answers: 'nobody' });
    expect(await startScreenshot({ tabId: TAB }, popup())).toMatchObject({ problem: 'noChat' });
    browse({ answers: false });
    expect(await startScreenshot({ tabId: TAB }, popup())).toMatchObject({ problem: 'busy' });
  });

  it('of a tab that nobody asked for is not taken', async () => {
    const tabs = browse({});
    expect(await screenshotStep(step(), page())).toBe('stopped');
    await startScreenshot({ tabId: TAB }, popup());
    expect(await screenshotStep(step(), page(TAB + 1))).toBe('stopped');
    expect(await endScreenshot({ isLastGood: true }, page(TAB + 1))).toBe(false);
    expect(screenshotGoesOn(page(TAB + 1))).toBe(false);
    expect(screenshotGoesOn(page())).toBe(true);
    expect(tabs.captureVisibleTab).not.toHaveBeenCalled();
  });

  it('ends when the browser does not give the picture, and the popup is told', async () => {
    browse({});
    await startScreenshot({ tabId: TAB }, popup());
    expect(await screenshotStep(step(), page())).toBe('notAllowed');
    await endScreenshot({ isLastGood: false, problem: 'notAllowed' }, page());
    expect(screenshotState()).toMatchObject({ phase: 'failed', problem: 'notAllowed' });
  });

  it('stops when the buyer says so, in a page of Parley', async () => {
    const tabs = browse({});
    await startScreenshot({ tabId: TAB }, popup());
    expect(await stopScreenshot(page())).toBe(false);
    expect(await stopScreenshot(popup())).toBe(true);
    expect(screenshotGoesOn(page())).toBe(false);
    expect(await screenshotStep(step(), page())).toBe('stopped');
    expect(tabs.captureVisibleTab).not.toHaveBeenCalled();
  });

  it('is not taken of another tab that came to the front', async () => {
    const tabs = browse({});
    await startScreenshot({ tabId: TAB }, popup());
    browse({ active: false });
    expect(await screenshotStep(step(), page())).toBe('moved');
    expect(tabs.captureVisibleTab).not.toHaveBeenCalled();
  });
});

describe('a step that a page sends', () => {
  it('is taken with known fields only', () => {
    expect(checkStep({ ...step(), more: 1 })).toEqual(step());
    const head = { left: 0, top: 0, width: 800, height: 640 };
    expect(checkStep(step({ head }))).toEqual(step({ head }));
  });

  it.each([
    [{ window: { width: 0, height: 600 } }],
    [{ window: undefined }],
    [{ head: { left: 0, top: 0, width: -1, height: 5 } }],
    [{ head: null }],
    [{ area: { left: 0, top: 0, width: -1, height: 5 } }],
    [{ area: { left: Number.NaN, top: 0, width: 1, height: 5 } }],
    [{ under: { top: 0, bottom: Number.POSITIVE_INFINITY } }],
    [{ moved: 'far' }],
    [{ spans: [{ at: 1, top: 0, bottom: 1 }] }],
    [{ spans: [null] }],
    [{ snapshot: { conversation: {} } }],
  ])('is thrown away when it is odd: %j', (own) => {
    expect(checkStep(step(own))).toBeUndefined();
  });
});
