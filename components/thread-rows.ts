import type { Instant, StoredMessage } from '../utils/chats/model.ts';
import type { VirtualList } from './virtual.ts';
import { midnight } from './words.ts';

/** When a message counts as said: its own time, or when it was first seen. */
export function dayOf({ sentAt, firstSeen }: StoredMessage): Instant {
  return sentAt ?? firstSeen;
}

/** Whether a day begins with a message. */
export function isNewDay(message: StoredMessage, before: StoredMessage | undefined): boolean {
  return before === undefined || midnight(dayOf(message)) !== midnight(dayOf(before));
}

/** Place of the first message at a rank or after it; the length where there is none. */
export function indexAt(messages: readonly StoredMessage[], rank: number): number {
  let low = 0;
  let high = messages.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((messages[middle] as StoredMessage).rank < rank) low = middle + 1;
    else high = middle;
  }
  return low;
}

const DAY = 24 * 3_600_000;
/** Heights in px, near what the style sheet makes of them: a row is measured as soon as it is drawn. */
const LINE = 20;
const FRAME = 53;
const HEADING = 36;
const PICTURE = 200;
const CARD = 70;
const WARNING = 130;
/** Letters in a line of a bubble, about. */
const LETTERS = 70;

/** How high a row may be before it is measured. */
export function heightOf(messages: readonly StoredMessage[], at: number): number {
  const message = messages[at] as StoredMessage;
  const before = messages[at - 1];
  const isDay = !before || Math.floor(dayOf(message) / DAY) !== Math.floor(dayOf(before) / DAY);
  const lines = message.text ? Math.ceil(message.text.length / LETTERS) : 0;
  return (
    FRAME +
    lines * LINE +
    (isDay ? HEADING : 0) +
    (message.gapBefore ? 2 * HEADING : 0) +
    message.images.length * PICTURE +
    (message.cards?.length ?? 0) * CARD +
    (message.warnings?.length ?? 0) * WARNING
  );
}

/** A page leaves this much of the last one on the screen. */
const PAGE = 0.9;

/** Scrolls as a key asks for; answers which row is then the active one, or `undefined` for other keys. */
export function placeAfterKey(key: string, list: VirtualList, active: number, last: number): number | undefined {
  if (key === 'End') list.scrollToEnd();
  if (key === 'End') return last;
  if (key === 'Home') list.scrollToIndex(0, { align: 'start' });
  if (key === 'Home') return 0;
  if (key === 'PageDown' || key === 'PageUp') return byPage(key === 'PageDown' ? 1 : -1, list, last);
  if (key === 'ArrowDown' || key === 'ArrowUp') return byRow(key === 'ArrowDown' ? 1 : -1, list, active, last);
  return undefined;
}

/** Where the list is scrolled to, px: also right after it was told to, before the browser says so. */
const topOf = (list: VirtualList): number => list.scrollElement?.scrollTop ?? 0;

function byPage(way: 1 | -1, list: VirtualList, last: number): number {
  const height = list.scrollRect?.height ?? 0;
  const top = topOf(list);
  const most = Math.max(0, list.getTotalSize() - height);
  const next = Math.max(0, Math.min(most, top + way * height * PAGE));
  list.scrollBy(next - top);
  if (way > 0 && next === most) return last;
  return list.getVirtualItemForOffset(way > 0 ? next + height / 2 : next)?.index ?? last;
}

/** The next row; within one that is higher than the screen it is scrolled first. */
function byRow(way: 1 | -1, list: VirtualList, active: number, last: number): number {
  const height = list.scrollRect?.height ?? 0;
  const top = topOf(list);
  const row = list.measurementsCache[active];
  const isSeen = row && row.end > top && row.start < top + height;
  if (!isSeen) return list.getVirtualItemForOffset(way > 0 ? top : top + height)?.index ?? active;
  const hidden = way > 0 ? row.end - (top + height) : top - row.start;
  if (hidden > 1 && row.end - row.start > height) {
    list.scrollBy(way * Math.min(hidden, height * PAGE));
    return active;
  }
  const next = Math.max(0, Math.min(last, active + way));
  list.scrollToIndex(next, { align: 'auto' });
  return next;
}
