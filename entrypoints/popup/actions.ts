import { browser } from '../../utils/browser.ts';
import { db } from '../../utils/db/index.ts';
import { markAnswered, snooze } from '../../utils/db/reminders.ts';
import { ask } from '../../utils/messages.ts';
import type { Reminder } from '../../utils/replies/reminder.ts';
import { report } from '../../utils/report.ts';

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

/** Opens the place where a backup is saved. */
export async function openBackup(): Promise<void> {
  await open(browser.runtime.getURL('options.html#options-backup'));
}

/** Opens the chat on the marketplace, or the archive when it is gone from there. */
export async function openConversation({ conversation, url }: Reminder): Promise<void> {
  const kept = await db.conversations.get(conversation);
  if (kept?.goneSince !== undefined) await openArchive(conversation);
  else await open(url);
}

export function snoozeUntilTomorrow({ conversation }: Reminder): Promise<void> {
  return change(() => snooze(conversation, Date.now() + DAY));
}

/** The buyer was answered elsewhere, or no longer waits. */
export function answered({ conversation }: Reminder): Promise<void> {
  return change(() => markAnswered(conversation));
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
