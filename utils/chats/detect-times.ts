/** When the rows of a thread were sent: their own times, the date rows above them, stamps in the markup. */

import type { Row } from './detect-parts.ts';
import { stampOf } from './detect-stamps.ts';
import type { Direction, Instant } from './model.ts';
import { isDayText, isTimeText, type ResolvedTime } from './times.ts';
import { parseTime } from './times-parse.ts';
import type { ShownTime } from './times-shape.ts';
import { resolveThread } from './times-thread.ts';

export interface Clock {
  now?: Instant;
  zone?: string;
  language?: string;
}

export interface RowTime {
  /** Text that names the day from this row on. */
  shownDay?: string;
  shownTime?: string;
  resolved?: ResolvedTime;
}

/** Some pages draw times with the style sheet; looking for them costs, so only this many rows are tried first. */
const TRIED = 6;

/** The time of each row, in order. Nothing is resolved without `now` and `zone`. */
export function timesOf(rows: Row[], directions: (Direction | undefined)[], clock: Clock): RowTime[] {
  const { now, zone, language } = clock;
  const drawn = drawnTimes(rows, language);
  const heads: (string | undefined)[] = [];
  const found = rows.map((row, at): RowTime => {
    const shownDay = dayOf(row, directions[at], language);
    heads.push(shownDay ?? headOf(row, directions[at]));
    const shownTime = row.time && row.time.text !== shownDay ? row.time.text : drawn?.(row);
    return { ...(shownDay ? { shownDay } : {}), ...(shownTime ? { shownTime } : {}) };
  });
  if (now === undefined || !zone) return found;
  const said = (text: string | undefined) => (text === undefined ? undefined : parseTime(text, language));
  const shown: ShownTime[] = [];
  const timed = found.some(({ shownTime }, at) => shownTime !== undefined && shownTime !== heads[at]);
  const places = found.map(({ shownTime }, at) => {
    const row = rows[at] as Row;
    const head = heads[at];
    if (head !== undefined) shown.push({ said: said(head), heads: true });
    if (head === shownTime && head !== undefined) return shown.length - 1;
    // Among messages that show their time, one that does not is of no known place in the day.
    if (timed && !shownTime) return -1;
    return shown.push({ said: said(shownTime), exact: stampOf(row, said(shownTime), zone, now) }) - 1;
  });
  const resolved = resolveThread(shown, { now, zone });
  found.forEach((time, at) => {
    const instant = resolved[places[at] as number];
    if (instant) time.resolved = instant;
  });
  return found;
}

/** A row of its own that names a day, or a day's line above a message that has another time. */
function dayOf(row: Row, direction: Direction | undefined, language: string | undefined): string | undefined {
  const day = row.times.find((block) => isDayText(block.text, language));
  if (!day) return undefined;
  if (isEmpty(row)) return direction === 'system' || !direction ? day.text : undefined;
  return row.times.length > 1 && row.times[0] === day ? day.text : undefined;
}

/** A row of its own with a day and a clock, or a clock alone: it stands above the messages sent then. */
function headOf(row: Row, direction: Direction | undefined): string | undefined {
  if (!isEmpty(row) || (direction && direction !== 'system')) return undefined;
  return row.times[0]?.text;
}

function isEmpty(row: Row): boolean {
  return row.body.length === 0 && row.pictures.length === 0;
}

/** How to find times that the style sheet draws from an attribute (`<i data-text="09:12">`), if the page does that. */
function drawnTimes(rows: Row[], language: string | undefined): ((row: Row) => string | undefined) | undefined {
  const messages = rows.filter((row) => row.body.length > 0);
  if (messages.some((row) => row.time)) return undefined;
  for (const row of messages.slice(0, TRIED)) {
    for (const element of row.unit.root.element.querySelectorAll('*')) {
      if (/\S/.test(ownText(element))) continue;
      for (const { name, value } of element.attributes) {
        if (!name.startsWith('data-') || value.length > 40 || !isTimeText(value, language)) continue;
        const view = element.ownerDocument.defaultView;
        const drawn = [':before', ':after'].some((part) =>
          view?.getComputedStyle(element, part).content.includes(value),
        );
        if (drawn)
          return (other) => other.unit.root.element.querySelector(`[${name}]`)?.getAttribute(name) ?? undefined;
      }
    }
  }
  return undefined;
}

function ownText(element: Element): string {
  return [...element.childNodes].map((node) => (node.nodeType === 3 ? (node as Text).data : '')).join('');
}
