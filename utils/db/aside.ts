import { Dexie } from 'dexie';
import type { StoredOrder } from '../replies/order.ts';
import { listUnlisted } from './unlisted.ts';

/** What was written while the second copy could not be looked at; the fact `aside` until it is united with the copy. */
export interface Aside<Unit, Trashed> {
  units: Unit[];
  trash: Trashed[];
  orders?: StoredOrder[];
}

/**
 * Takes what was written into a new database out of the way, before the second copy is brought back into it: in both, the
 * first message of a conversation has the same place.
 */
export function setAside(db: Dexie): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    await listUnlisted(db);
    const conversations = await db.table<{ key: string }>('conversations').toArray();
    const trash = await db.table('trash').toArray();
    const orders = await db.table<StoredOrder>('orders').toArray();
    if (conversations.length + trash.length + orders.length === 0) return;
    const before = (await db.table('facts').get('aside'))?.value as Aside<object, object> | undefined;
    const units: object[] = [...(before?.units ?? [])];
    for (const conversation of conversations) {
      const of = (name: string) =>
        db
          .table(name)
          .where(':id')
          .between([conversation.key, Dexie.minKey], [conversation.key, Dexie.maxKey])
          .toArray();
      const reminder = await db.table('reminders').get(conversation.key);
      units.push({ conversation, messages: await of('messages'), erased: await of('erased'), reminder });
    }
    const value: Aside<object, object> = {
      units,
      trash: [...(before?.trash ?? []), ...trash],
      orders: [...(before?.orders ?? []), ...orders],
    };
    await db.table('facts').put({ name: 'aside', value });
    for (const name of [
      'conversations',
      'messages',
      'erased',
      'pictureJobs',
      'reminders',
      'orders',
      'trash',
      'searchBlocks',
    ])
      await db.table(name).clear();
    await db.table('facts').delete('searchDirectory');
  });
}
