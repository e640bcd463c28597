import type { Transaction } from 'dexie';
import type { StoredConversation } from '../chats/model.ts';
import type { Reminder } from '../replies/reminder.ts';
import { buildBlocks } from './search-build.ts';

/** Conversations of version 1 had no links, sights and blocks, and did not say when an answer is due; no search text was kept. */
export async function toVersion2(transaction: Transaction): Promise<void> {
  const reminders = await transaction.table<Reminder>('reminders').toArray();
  const due = new Map(
    reminders.flatMap(({ conversation, answered, dueAt }) => (answered ? [] : [[conversation, dueAt]])),
  );
  const conversations = transaction.table<StoredConversation>('conversations');
  await conversations.toCollection().modify((conversation) => {
    const { key, count } = conversation;
    Object.assign(conversation, { links: count, sights: [], blocks: [], ...(due.has(key) && { dueAt: due.get(key) }) });
  });
  await buildBlocks({
    conversations,
    messages: transaction.table('messages'),
    searchBlocks: transaction.table('searchBlocks'),
    facts: transaction.table('facts'),
  });
}
