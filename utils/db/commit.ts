import { copyRows, markUncopied } from './copies.ts';
import { db } from './index.ts';
import { linkRows } from './link-orders.ts';
import { afterReopening } from './reopen.ts';
import type { Rows } from './rows.ts';
import { indexRows } from './search-index.ts';
import { warnRows } from './warn-rows.ts';

/**
 * The only way anything of a conversation or an order is written: in one transaction, with the search text, the warnings and the
 * links between them, and then into the second copy. `plan` runs inside the transaction, may read what it needs, and answers what to write, or nothing. Answers what was
 * written, once the transaction is complete *and* copied: then it may be acknowledged. `warn`: of many messages at once the
 * sellers' texts are looked at later (`soon`), unless it must be `now`.
 */
export async function commit(
  plan: () => Promise<Rows | undefined>,
  warn: 'soon' | 'now' = 'soon',
): Promise<Rows | undefined> {
  const rows = await afterReopening(() => transact(plan, warn));
  if (rows) await copyRows(rows);
  return rows;
}

function transact(plan: () => Promise<Rows | undefined>, warn: 'soon' | 'now'): Promise<Rows | undefined> {
  return db.transaction('rw', db.tables, async () => {
    const planned = await plan();
    if (!planned) return undefined;
    const indexed = await indexRows(await warnRows(await linkRows(planned), warn));
    await write(indexed);
    await Promise.all([markUncopied(indexed), noteChange(indexed)]);
    return indexed;
  });
}

/** Name of the fact that is another after every change of what a backup holds. */
export const CHANGE = 'change';

/** What was only seen again, is still to be fetched, or left the trash, makes no other backup. */
async function noteChange({ removed = {}, ...rows }: Rows): Promise<void> {
  const lists = [rows.added, rows.changed, rows.pictures, rows.reminders, rows.orders, rows.erased];
  const gone = [removed.conversations, removed.messages, removed.reminders, removed.orders];
  if (rows.screens || [...lists, ...gone].some((list) => list && list.length > 0))
    await db.facts.put({ name: CHANGE, value: crypto.randomUUID() });
}

async function write({ removed = {}, ...rows }: Rows): Promise<void> {
  await remove(removed);
  const some = <T>(list: readonly T[] | undefined): list is readonly T[] => list !== undefined && list.length > 0;
  if (some(rows.conversations)) await db.conversations.bulkPut(rows.conversations);
  if (some(rows.added)) await db.messages.bulkAdd(rows.added);
  if (some(rows.changed)) await db.messages.bulkPut(rows.changed);
  if (some(rows.pictures)) await db.pictures.bulkPut(rows.pictures);
  if (some(rows.reminders)) await db.reminders.bulkPut(rows.reminders);
  if (some(rows.orders)) await db.orders.bulkPut(rows.orders);
  if (some(rows.erased)) await db.erased.bulkPut(rows.erased);
  if (some(rows.jobs)) await db.pictureJobs.bulkPut(rows.jobs);
  if (some(rows.trash)) await addTrash(rows.trash);
}

/** The rows learn their ids: the second copy tells them apart by these. */
async function addTrash(rows: NonNullable<Rows['trash']>): Promise<void> {
  const ids = await db.trash.bulkAdd(rows, { allKeys: true });
  rows.forEach((row, at) => {
    Object.assign(row, { id: ids[at] });
  });
}

async function remove(removed: NonNullable<Rows['removed']>): Promise<void> {
  if (removed.conversations) await db.conversations.bulkDelete(removed.conversations);
  if (removed.messages) await db.messages.bulkDelete(removed.messages.map((each) => [each.conversation, each.rank]));
  if (removed.pictures) await db.pictures.bulkDelete(removed.pictures);
  if (removed.reminders) await db.reminders.bulkDelete(removed.reminders);
  if (removed.orders) await db.orders.bulkDelete(removed.orders);
  if (removed.jobs) await db.pictureJobs.bulkDelete(removed.jobs);
  if (removed.erased) await db.erased.bulkDelete(removed.erased);
  if (removed.trash) await db.trash.bulkDelete(removed.trash);
}
