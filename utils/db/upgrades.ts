import type { Transaction } from 'dexie';
import type { StoredConversation } from '../chats/model.ts';

/** Conversations of version 1 had no links, sights and blocks. */
export async function toVersion2(transaction: Transaction): Promise<void> {
  const conversations = transaction.table<StoredConversation>('conversations');
  await conversations.toCollection().modify((conversation) => {
    Object.assign(conversation, { links: conversation.count, sights: [], blocks: [] });
  });
}
