import { addDays, getHours, set } from 'date-fns';
import type { Instant } from '../chats/model.ts';

/** Hours of the buyer's own clock (0 to 23) without notifications; across midnight when `from` > `to`. */
export interface QuietHours {
  on: boolean;
  from: number;
  to: number;
}

/** When the quiet hours around `now` end, on this machine's clock; `undefined` when it is not quiet. */
export function endOfQuiet({ on, from, to }: QuietHours, now: Instant): Instant | undefined {
  const hour = getHours(now);
  const quiet = from <= to ? hour >= from && hour < to : hour >= from || hour < to;
  if (!on || !quiet) return undefined;
  const end = set(now, { hours: to, minutes: 0, seconds: 0, milliseconds: 0 });
  return (end.getTime() > now ? end : addDays(end, 1)).getTime();
}
