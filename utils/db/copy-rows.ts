import { Dexie } from 'dexie';
import type { CopiedChange, CopiedTable } from './copy-format.ts';
import { db } from './index.ts';
import type { Rows } from './rows.ts';

/** Stands in the outbox for what belongs to no conversation: pictures, and what was deleted lately. */
export const NO_CONVERSATION = '';
/** Stands there for the orders. Keys of conversations have other signs. */
export const ORDERS = '/orders';

/** Keys of the conversations that these rows change. */
export function touchedBy({ removed = {}, ...rows }: Rows): string[] {
  const of = (list: readonly { conversation: string }[] = []) => list.map(({ conversation }) => conversation);
  const lists = [rows.pictures, rows.trash, removed.pictures, removed.trash];
  const some = (all: readonly (readonly unknown[] | undefined)[]) => all.some((list) => list && list.length > 0);
  return [
    ...new Set([
      ...(rows.conversations ?? []).map(({ key }) => key),
      ...[rows.added, rows.changed, rows.reminders, rows.erased, rows.jobs, removed.messages].flatMap(of),
      ...(removed.conversations ?? []),
      ...(removed.reminders ?? []),
      ...(removed.jobs ?? []).map(([conversation]) => conversation),
      ...(some(lists) ? [NO_CONVERSATION] : []),
      ...(some([rows.orders, removed.orders]) ? [ORDERS] : []),
    ]),
  ];
}

/** The rows of a change as the second copy keeps them, in the order in which they are written. */
export function changesOf({ removed = {}, ...rows }: Rows): CopiedChange[] {
  return [
    ...take('conversations', removed.conversations),
    ...take(
      'messages',
      removed.messages?.map(({ conversation, rank }) => [conversation, rank]),
    ),
    ...take('pictures', removed.pictures),
    ...take('reminders', removed.reminders),
    ...take('orders', removed.orders),
    ...take('pictureJobs', removed.jobs),
    ...take('erased', removed.erased),
    ...take('trash', removed.trash),
    ...put('conversations', rows.conversations),
    ...put('messages', [...(rows.added ?? []), ...(rows.changed ?? [])]),
    ...put('pictures', rows.pictures),
    ...put('reminders', rows.reminders),
    ...put('orders', rows.orders),
    ...put('erased', rows.erased),
    ...put('pictureJobs', rows.jobs),
    ...put('trash', rows.trash),
  ];
}

/** Everything of a conversation as it is in the running transaction, in place of whatever was copied of it before. */
export async function wholeOf(conversation: string): Promise<CopiedChange[]> {
  if (conversation === NO_CONVERSATION) {
    const [pictures, trash] = await Promise.all([db.pictures.toArray(), db.trash.toArray()]);
    return [{ clear: 'pictures' }, { clear: 'trash' }, ...put('pictures', pictures), ...put('trash', trash)];
  }
  if (conversation === ORDERS) return [{ clear: 'orders' }, ...put('orders', await db.orders.toArray())];
  const of = (table: 'messages' | 'erased' | 'pictureJobs') =>
    db.table<object>(table).where(':id').between([conversation, Dexie.minKey], [conversation, Dexie.maxKey]).toArray();
  const [row, reminder, messages, erased, jobs] = await Promise.all([
    db.conversations.get(conversation),
    db.reminders.get(conversation),
    of('messages'),
    of('erased'),
    of('pictureJobs'),
  ]);
  return [
    { empty: conversation },
    ...put('conversations', row && [row]),
    ...put('messages', messages),
    ...put('reminders', reminder && [reminder]),
    ...put('erased', erased),
    ...put('pictureJobs', jobs),
  ];
}

const put = (table: CopiedTable, rows: readonly object[] = []): CopiedChange[] =>
  rows.length > 0 ? [{ put: table, rows: [...rows] }] : [];
const take = (table: CopiedTable, keys: readonly unknown[] = []): CopiedChange[] =>
  keys.length > 0 ? [{ remove: table, keys: [...keys] }] : [];
