import { browser } from '../../utils/browser.ts';

/** A notification as it is shown. */
export interface Note {
  title: string;
  message: string;
  /** Texts of its buttons; only Chromium shows any. */
  buttons?: string[];
}

/** Shows a notification, in the place of one with the same id. Throws when the browser shows none. */
export async function show(id: string, { title, message, buttons = [] }: Note): Promise<void> {
  const plain = { type: 'basic' as const, iconUrl: browser.runtime.getURL('/icons/128.png'), title, message };
  const rich = buttons.length > 0 ? { buttons: buttons.map((title) => ({ title })) } : {};
  try {
    await browser.notifications.create(id, { ...plain, ...rich });
  } catch {
    // Firefox throws on options it does not know, and then shows nothing at all: without them it works everywhere.
    await browser.notifications.create(id, plain);
  }
}

/** Whether the buyer lets Parley notify; Firefox cannot be asked, and refuses when something is shown. */
export async function mayNotify(): Promise<'granted' | 'denied' | 'unknown'> {
  const { getPermissionLevel } = browser.notifications as { getPermissionLevel?: () => Promise<string> };
  try {
    const level = await getPermissionLevel?.();
    return level === 'granted' || level === 'denied' ? level : 'unknown';
  } catch {
    return 'unknown';
  }
}

/** Ids of the notifications that can still be seen. */
export async function visible(): Promise<Set<string>> {
  const shown = await browser.notifications.getAll().catch(() => ({}));
  return new Set(Object.keys(shown ?? {}));
}

const ORDER = 'order:';

/** Id of the notification of an order's deadline. */
export const orderId = (order: string, deadline: string): string => `${ORDER}${order}:${deadline}`;

/** Key of the order and id of the deadline that a notification is about; `undefined` when it is about something else. */
export function orderIn(notification: string): { order: string; deadline: string } | undefined {
  const end = notification.lastIndexOf(':');
  if (!notification.startsWith(ORDER) || end < ORDER.length) return undefined;
  return { order: notification.slice(ORDER.length, end), deadline: notification.slice(end + 1) };
}
