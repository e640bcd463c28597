import { browser } from '../../utils/browser.ts';
import { db } from '../../utils/db/index.ts';
import { setClock, snooze } from '../../utils/db/reminders.ts';
import { ask } from '../../utils/messages.ts';
import type { Reminder } from '../../utils/replies/reminder.ts';

const DAY = 24 * 3_600_000;

/** Opens the archive, at a conversation when one is named. */
export async function openArchive(conversation?: unknown): Promise<void> {
  const place = typeof conversation === 'string' ? `#${encodeURIComponent(conversation)}` : '';
  await open(browser.runtime.getURL(`archive.html${place}`));
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

/** Opens the chat on the marketplace, or the archive when it is gone from there. */
export async function openConversation({ conversation, url }: Reminder): Promise<void> {
  const kept = await db.conversations.get(conversation);
  if (kept?.goneSince !== undefined) await openArchive(conversation);
  else await open(url);
}

export async function snoozeUntilTomorrow({ conversation }: Reminder): Promise<void> {
  await snooze(conversation, Date.now() + DAY);
  await ask('remindersChanged');
}

/** The buyer was answered elsewhere, or no longer waits. */
export async function answered({ conversation }: Reminder): Promise<void> {
  await setClock(conversation, undefined);
  await ask('remindersChanged');
}

async function open(url: string): Promise<void> {
  await browser.tabs.create({ url });
  window.close();
}
