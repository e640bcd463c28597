import { browser } from '../../utils/browser.ts';
import type { Instant } from '../../utils/chats/model.ts';
import { openOrders } from '../../utils/db/orders.ts';
import { toldReplies } from '../../utils/db/reminders.ts';
import { forgetShowing, leftShowing, noteRefused, noteShowing } from '../../utils/db/showing.ts';
import { t } from '../../utils/i18n.ts';
import { report } from '../../utils/report.ts';
import { type DueThing, dueThings, markTold } from './due-things.ts';
import { mayNotify, type Note, orderId, orderIn, show, visible } from './notify.ts';

/** More that is due at once becomes one notification. */
const TOGETHER = 3;
/** So many are named in it. */
const NAMED = 6;
/** Begins the id of such a summary; the rest is when it was shown. */
const SUMMARY = 'summary:';

/**
 * Tells the buyer of everything that is due. What is about to be shown is noted first, what was shown after: a worker that
 * is killed in between leaves the note, and the next one sees which notifications are there. What could not be shown
 * stays due, and is tried again with the next look; badge and lists do not need it.
 */
export async function tell(now: Instant): Promise<void> {
  const may = await mayNotify();
  if (may !== 'unknown') await noteRefused(may === 'denied');
  if (may === 'denied') return;
  const things = await dueThings(now);
  if (things.length === 0) return;
  const together = things.length > TOGETHER;
  const summary = `${SUMMARY}${now}`;
  const items = things.map(({ id }) => ({ id, notification: together ? summary : id }));
  await clearEarlier(things);
  await noteShowing({ at: now, items });
  const shown = together ? await showAll(summary, things) : await showEach(things);
  await markTold(shown, now);
  await forgetShowing();
  await noteRefused(shown.length < things.length);
}

/** What is told again after a snooze must not be taken for shown because of the first time. */
async function clearEarlier(things: readonly DueThing[]): Promise<void> {
  const seen = await visible();
  for (const { id } of things) if (seen.has(id)) await browser.notifications.clear(id);
}

/** Ends what a killed worker began: what can be seen, or was just closed, was shown. The rest is still due. */
export async function settle(): Promise<void> {
  const left = await leftShowing();
  if (!left) return;
  const seen = await visible();
  const shown = left.items.filter(({ notification }) => seen.has(notification) || closed.has(notification));
  await markTold(
    shown.map(({ id }) => id),
    left.at,
  );
  await forgetShowing();
}

const closed = new Set<string>();

/** Notes that the buyer closed or clicked a notification: it was there. */
export function noteClosed(id: string): void {
  closed.add(id);
}

/** Takes away the notifications of what is answered, put off, done or gone. */
export async function clearOld(): Promise<void> {
  const isOurs = (id: string) => id.includes('/') || id.startsWith(SUMMARY) || orderIn(id) !== undefined;
  const ours = [...(await visible())].filter(isOurs);
  if (ours.length === 0) return;
  const orders = (await openOrders()).flatMap(({ key, notified = {} }) =>
    Object.keys(notified).map((deadline) => orderId(key, deadline)),
  );
  const open = new Set([...(await toldReplies()), ...orders]);
  const isOld = (id: string) => (id.startsWith(SUMMARY) ? open.size === 0 : !open.has(id));
  for (const id of ours.filter(isOld)) await browser.notifications.clear(id);
}

async function showEach(things: readonly DueThing[]): Promise<string[]> {
  const shown: string[] = [];
  for (const { id, note } of things) if (await isShown(id, note)) shown.push(id);
  return shown;
}

async function showAll(id: string, things: readonly DueThing[]): Promise<string[]> {
  const lines = things.slice(0, NAMED).map(({ line }) => line);
  const more = things.length > NAMED ? [t('notifyMore', things.length - NAMED)] : [];
  const title = things.every(({ kind }) => kind === 'reply') ? 'notifyManyTitle' : 'notifyManyThings';
  const note = { title: t(title, things.length), message: [...lines, ...more].join('\n') };
  return (await isShown(id, note)) ? things.map((each) => each.id) : [];
}

async function isShown(id: string, note: Note): Promise<boolean> {
  try {
    closed.delete(id);
    await show(id, note);
    return true;
  } catch (error) {
    await report(error, 'notify');
    return false;
  }
}
