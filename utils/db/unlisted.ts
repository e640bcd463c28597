import { Dexie, type Table } from 'dexie';
import type { StoredConversation, StoredMessage } from '../chats/model.ts';
import { rowFor } from '../chats/unlisted.ts';
import { isWarned } from '../drafts/warning-kinds.ts';
import { calmName } from './calm-name.ts';

/** Lists the conversations whose messages are there but not their row, in the running transaction. */
export async function listUnlisted(db: Dexie): Promise<void> {
  const messages: Table<StoredMessage, [string, number]> = db.table('messages');
  const conversations: Table<StoredConversation, string> = db.table('conversations');
  let message = await messages.orderBy(':id').first();
  while (message) {
    const { conversation: key } = message;
    const row = (await conversations.get(key)) ? undefined : await unlistedRow(db, key);
    if (row) await conversations.put(row);
    message = await messages.where(':id').above([key, Dexie.maxKey]).first();
  }
}

/** The row of a conversation that is not listed, from what else is there of it; `undefined` where there is no message. */
export async function unlistedRow(db: Dexie, key: string): Promise<StoredConversation | undefined> {
  const of = <T>(name: 'messages' | 'erased'): Promise<T[]> =>
    db.table<T>(name).where(':id').between([key, Dexie.minKey], [key, Dexie.maxKey]).toArray();
  const messages = await of<StoredMessage>('messages');
  const row = rowFor(key, messages, await of<Pick<StoredMessage, 'seq' | 'hash'>>('erased'));
  return row && { ...row, ...warningsOf(messages) };
}

/** How many messages are warned of, and the texts that the buyer dismissed: their messages say so. */
function warningsOf(messages: readonly StoredMessage[]): Pick<StoredConversation, 'warned' | 'calm'> {
  const warned = messages.filter(isWarned).length;
  const texts = messages.flatMap(({ text, warnings, revisions = [] }) => [{ text, warnings }, ...revisions]);
  const calm = texts.filter(({ warnings }) => warnings?.some(({ dismissed }) => dismissed));
  return {
    ...(warned > 0 && { warned }),
    ...(calm.length > 0 && { calm: [...new Set(calm.map(({ text }) => calmName(text)))] }),
  };
}
