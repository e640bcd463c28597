import { checkSnapshot } from '../../utils/chats/snapshot.ts';
import type { ScreenshotArea, ScreenshotStep } from '../../utils/screenshot.ts';

/** No window or thread is larger, CSS pixels. */
const MOST_PX = 100_000;
const MOST_SPANS = 5_000;

/** A step as a content script sent it, in the right shape; `undefined` for anything else: a page may have got at it. */
export function checkStep(value: unknown): ScreenshotStep | undefined {
  if (!isRecord(value) || !isRecord(value.window) || !isRecord(value.under) || !Array.isArray(value.spans))
    return undefined;
  const { window, under, moved, scrolled, spans } = value;
  const area = checkArea(value.area);
  const head = value.head === undefined ? undefined : checkArea(value.head);
  const snapshot = checkSnapshot(value.snapshot);
  if (value.head !== undefined && !head) return undefined;
  if (!area || typeof snapshot === 'string' || spans.length > MOST_SPANS) return undefined;
  if (!isLength(window.width) || !isLength(window.height) || window.width < 1 || window.height < 1) return undefined;
  if (!isLength(under.top) || !isLength(under.bottom) || !isNumber(scrolled)) return undefined;
  if (moved !== undefined && !isNumber(moved)) return undefined;
  const checked: ScreenshotStep['spans'] = [];
  for (const span of spans) {
    if (!isRecord(span) || !isNumber(span.top) || !isNumber(span.bottom)) return undefined;
    if (!Number.isSafeInteger(span.at) || snapshot.messages[span.at as number] === undefined) return undefined;
    checked.push({ at: span.at as number, top: span.top, bottom: span.bottom });
  }
  return {
    isLastGood: value.isLastGood === true,
    window: { width: window.width, height: window.height },
    area,
    ...(head && { head }),
    under: { top: under.top, bottom: under.bottom },
    ...(moved !== undefined && { moved }),
    scrolled,
    snapshot,
    spans: checked,
  };
}

function checkArea(value: unknown): ScreenshotArea | undefined {
  if (!isRecord(value)) return undefined;
  const { left, top, width, height } = value;
  if (!isNumber(left) || !isNumber(top) || !isLength(width) || !isLength(height)) return undefined;
  return { left, top, width, height };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isNumber = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) <= MOST_PX * MOST_PX;
const isLength = (value: unknown): value is number => isNumber(value) && value >= 0 && value <= MOST_PX;
