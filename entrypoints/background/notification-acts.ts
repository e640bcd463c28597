import { browser } from '../../utils/browser.ts';
import type { Instant } from '../../utils/chats/model.ts';
import { db } from '../../utils/db/index.ts';
import { snoozeOrder } from '../../utils/db/orders.ts';
import { snooze } from '../../utils/db/reminders.ts';
import { snoozeEnd } from '../../utils/replies/snooze.ts';
import { orderIn } from './notify.ts';
import { sweep } from './reminders.ts';

/**
 * A click on a notification opens the conversation where it is read: on the marketplace, or here when it is gone;
 * that of an order's deadline opens the order.
 */
export async function openReminder(notification: string): Promise<void> {
  const conversation = await db.conversations.get(notification);
  const order = await db.orders.get(orderIn(notification)?.order ?? '');
  await browser.notifications.clear(notification);
  const place = conversation ? `#${encodeURIComponent(notification)}` : '';
  const kept = browser.runtime.getURL(`archive.html${place}`);
  const here = conversation && conversation.goneSince === undefined ? conversation.url : kept;
  await browser.tabs.create({ url: order?.url ?? here });
}

/** The buttons of a notification (Chromium only; Firefox knows none): in an hour, tomorrow. */
export async function snoozeReminder(notification: string, button: number, now: Instant): Promise<void> {
  const until = snoozeEnd(button === 0 ? 'hour' : 'tomorrow', now);
  const about = orderIn(notification);
  if (until === undefined) return;
  if (about) await snoozeOrder(about.order, about.deadline, until, now);
  else await snooze(notification, until, now);
  await browser.notifications.clear(notification);
  await sweep(now);
}
