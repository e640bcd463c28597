import type { Instant } from '../chats/model.ts';

/** Hours of the buyer's own clock (0 to 23) without notifications; across midnight when `from` > `to`. */
export interface QuietHours {
  on: boolean;
  from: number;
  to: number;
}

/** When the quiet hours around `now` end, on this machine's clock; `undefined` when it is not quiet. */
export function endOfQuiet({ on, from, to }: QuietHours, now: Instant): Instant | undefined {
  const date = new Date(now);
  const hour = date.getHours();
  const quiet = from <= to ? hour >= from && hour < to : hour >= from || hour < to;
  if (!on || !quiet) return undefined;
  const end = new Date(now);
  end.setHours(to, 0, 0, 0);
  if (end.getTime() <= now) end.setDate(end.getDate() + 1);
  return end.getTime();
}
