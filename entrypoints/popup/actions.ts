import type { SnoozeChoice } from '../../components/SnoozeMenu.tsx';
import { browser } from '../../utils/browser.ts';
import { db } from '../../utils/db/index.ts';
import { changeOrder, snoozeOrder } from '../../utils/db/orders.ts';
import { markAnswered, snooze } from '../../utils/db/reminders.ts';
import { needsNoAnswer } from '../../utils/db/todo.ts';
import { ask } from '../../utils/messages.ts';
import { snoozeEnd } from '../../utils/replies/snooze.ts';
import type { TodoItem } from '../../utils/replies/todo.ts';
import { report } from '../../utils/report.ts';

/** Opens the archive, at a conversation when one is named. */
export async function openArchive(conversation?: unknown): Promise<void> {
  const place = typeof conversation === 'string' ? `#${encodeURIComponent(conversation)}` : '';
  await open(browser.runtime.getURL(`archive.html${place}`));
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

/** Opens the place where a backup is saved. */
export async function openBackup(): Promise<void> {
  await open(browser.runtime.getURL('options.html#options-backup'));
}

/** Opens the chat on the marketplace, or the archive when it is gone from there. */
export async function openConversation({ conversation, url }: TodoItem): Promise<void> {
  const kept = conversation === undefined ? undefined : await db.conversations.get(conversation);
  if (kept?.goneSince !== undefined) await openArchive(conversation);
  else await open(url);
}

/** Opens the order's page on the marketplace. */
export async function openOrder({ url }: TodoItem): Promise<void> {
  await open(url);
}

/** Puts something off until the end of a choice. */
export function putOff({ conversation, order, sentAt, deadline }: TodoItem, choice: SnoozeChoice): Promise<void> {
  const until = choice === 'answer' ? choice : snoozeEnd(choice, Date.now());
  return change(async () => {
    if (until === undefined) return;
    if (sentAt !== undefined && conversation !== undefined) await snooze(conversation, until);
    else if (order !== undefined && deadline && until !== 'answer') await snoozeOrder(order, deadline.id, until);
  });
}

/** The buyer was answered elsewhere, no longer waits, need not answer, or has nothing to watch any more. */
export function done({ conversation, order, state, deadline }: TodoItem): Promise<void> {
  return change(async () => {
    if (deadline && order !== undefined) await changeOrder(order, { done: true });
    else if (conversation === undefined) return;
    else if (state === 'your-turn') await needsNoAnswer(conversation);
    else await markAnswered(conversation);
  });
}

async function change(write: () => Promise<void>): Promise<void> {
  try {
    await write();
    await ask('remindersChanged');
  } catch (error) {
    await report(error, 'change a reminder');
  }
}

async function open(url: string): Promise<void> {
  await browser.tabs.create({ url });
  window.close();
}
