/** Times in the markup: what a page says about a message's time beside the text it shows. */

import type { Row } from './detect-parts.ts';
import type { Instant } from './model.ts';
import { resolveSaid, SKEW } from './times.ts';
import { parseTime } from './times-parse.ts';
import type { ResolvedTime, SaidTime } from './times-shape.ts';
import { wallAt } from './times-zone.ts';

/** Attributes in which pages write the whole time: for machines, or for who rests the mouse on it. */
const NAMES = 'datetime title aria-label data-time data-timestamp data-date data-tooltip data-original-title'.split(
  ' ',
);
/** Seconds or milliseconds since 1970, from 2001 on. */
const EPOCH = /^1\d{9}(\d{3})?$/;

/**
 * The instant that the markup gives for the time a row shows. `<time datetime>` with a zone says it; anything else must
 * agree with the clock that is shown, for an attribute may be about something else.
 */
export function stampOf(row: Row, shown: SaidTime | undefined, zone: string, now: Instant): ResolvedTime | undefined {
  const element = row.time?.box.element;
  if (!element) return undefined;
  for (const each of new Set([element.closest('time') ?? element, element, element.parentElement])) {
    // Most have none of them: one question tells.
    if (!each?.getAttributeNames().some((name) => NAMES.includes(name))) continue;
    if (each !== element && (each.textContent ?? '').length > (element.textContent ?? '').length + 4) continue;
    for (const name of NAMES) {
      const text = each.getAttribute(name)?.trim();
      const found = text ? readStamp(text, zone, now) : undefined;
      if (!found || found.sentAt > now + SKEW) continue;
      const isSure = each.tagName === 'TIME' && name === 'datetime' && /(z|[+-]\d\d:?\d\d)$/i.test(text ?? '');
      if (isSure || agrees(found, shown, zone)) return found;
    }
  }
  return undefined;
}

function readStamp(text: string, zone: string, now: Instant): ResolvedTime | undefined {
  if (EPOCH.test(text)) return { sentAt: Number(text) * (text.length === 10 ? 1000 : 1), precision: 'second' };
  const said = parseTime(text);
  // A clock alone, or "yesterday", says no more than what is shown.
  if (!said?.day?.year && !said?.day?.readings) return undefined;
  const found = said.clock && resolveSaid(said, { now, zone });
  return found?.precision === 'day' ? undefined : found;
}

/** Is it the clock that is shown? An instant that is surely one may be shown in another zone, by whole quarters of an hour. */
function agrees({ sentAt }: ResolvedTime, shown: SaidTime | undefined, zone: string): boolean {
  if (!shown?.clock) return false;
  const { hour, minute } = wallAt(sentAt, shown.zone ?? zone);
  return hour === shown.clock.hour && minute === shown.clock.minute;
}
