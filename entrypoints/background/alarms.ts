import { browser } from '../../utils/browser.ts';
import type { Instant } from '../../utils/chats/model.ts';

/** Wakes the worker for what is due next. Firefox forgets alarms at a restart: the rows are the truth. */
const NEXT = 'next';
/** Looks again now and then, whatever happened to `next`. */
const TICK = 'tick';
const TICK_MINUTES = 30;
const MINUTE = 60_000;
/** Alarms this close are the same one. */
const SAME_MS = 1_000;

/** Sets the alarm for what is due next, at `Infinity` none; one that is set so already is left alone. */
export async function keepNext(wake: number, now: Instant): Promise<void> {
  const set = await browser.alarms.get(NEXT);
  if (!Number.isFinite(wake)) {
    if (set) await browser.alarms.clear(NEXT);
    return;
  }
  const when = Math.max(wake, now + SAME_MS);
  if (!set || Math.abs(set.scheduledTime - when) >= SAME_MS) browser.alarms.create(NEXT, { when });
}

/** Sets the alarm that comes every half hour, unless it is set. One far away was set before the clock was set back. */
export async function keepTick(now: Instant): Promise<void> {
  const set = await browser.alarms.get(TICK);
  const isSane = set?.periodInMinutes === TICK_MINUTES && set.scheduledTime - now <= (TICK_MINUTES + 1) * MINUTE;
  if (!isSane) browser.alarms.create(TICK, { periodInMinutes: TICK_MINUTES });
}
