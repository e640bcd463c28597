import { browser } from '../../utils/browser.ts';
import type { Instant } from '../../utils/chats/model.ts';
import { nextOrderWake, ordersToNotify } from '../../utils/db/orders.ts';
import { anyDue, healReminders, nextWake } from '../../utils/db/reminders.ts';
import { todoNow } from '../../utils/db/todo.ts';
import { endOfQuiet } from '../../utils/replies/quiet.ts';
import { urgent } from '../../utils/replies/todo.ts';
import { report } from '../../utils/report.ts';
import { readSettings } from '../../utils/settings.ts';
import { keepNext, keepTick } from './alarms.ts';
import { tendClocks } from './due-clock.ts';
import { clearOld, settle, tell } from './tell.ts';

/** One look after the other, also where two workers run at once (an update): two would notify twice. */
let looking: Promise<void> = Promise.resolve();

/** Notifies what is due, sets the badge and the next alarm. Idempotent; safe to call at any time, by anyone. Never throws. */
export function sweep(now: Instant): Promise<void> {
  const alone = async () => {
    await navigator.locks.request('parley-reminders', () => look(now));
  };
  looking = looking.then(alone).catch((error: unknown) => report(error, 'look after reminders'));
  return looking;
}

/** A part that fails must not take the others with it: the badge and the alarms above all. */
async function look(now: Instant): Promise<void> {
  await steady(() => settle(), 'see what was notified');
  await steady(() => healReminders(now), 'put reminders right');
  await steady(async () => tendClocks(now, browser.runtime.getManifest().version), 'work out the clocks');
  await steady(() => setBadge(now), 'set the badge');
  await steady(() => keepTick(now), 'set the alarm');
  const { quiet } = await readSettings();
  const quietUntil = endOfQuiet(quiet, now);
  if (quietUntil === undefined) await steady(() => tell(now), 'notify');
  await steady(() => clearOld(), 'clear notifications');
  await keepNext(await nextTime(now, quietUntil), now);
}

/** When to look again: at the end of the quiet hours for what waits for it, else when the next thing is due. */
async function nextTime(now: Instant, quietUntil: Instant | undefined): Promise<number> {
  if (quietUntil !== undefined && ((await anyDue(quietUntil)) || (await ordersToNotify(quietUntil)).length > 0))
    return quietUntil;
  const order = (await nextOrderWake()) ?? 0;
  return Math.min(await nextWake(now), order > now ? order : Number.POSITIVE_INFINITY);
}

async function steady(act: () => Promise<void>, doing: string): Promise<void> {
  await act().catch((error: unknown) => report(error, doing));
}

async function setBadge(now: Instant): Promise<void> {
  const count = urgent(await todoNow(now));
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 9 ? '9+' : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: '#b3261e' });
}
