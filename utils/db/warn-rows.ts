import { Dexie } from 'dexie';
import type { StoredConversation, StoredMessage } from '../chats/model.ts';
import { hasWarnings, isWarned } from '../drafts/warning-kinds.ts';
import { withWarnings } from '../drafts/warnings.ts';
import { calmName } from './calm-name.ts';
import { db } from './index.ts';
import type { Rows } from './rows.ts';

/** Name of the fact that says what is still to be looked at. */
export const PENDING = 'unwarned';

/** By conversation: its messages after this rank. */
export type Pending = Record<string, number>;

/** So many texts are looked at while they are written: what is said while a chat is open. More would hold up their keeping. */
const AT_ONCE = 20;

/** A conversation that is written to: as it will be, as it is, and what its warnings are made with. */
interface Touched {
  row: StoredConversation;
  kept: StoredConversation | undefined;
  warn: (message: StoredMessage) => StoredMessage;
  /** Its messages that are written, and ranks of those taken away. */
  written: StoredMessage[];
  away: number[];
}

/**
 * Warns of what sellers ask for in the rows that the running transaction is about to write, whatever writes them: messages
 * new, edited or brought back. Many at once are only noted, for `warn-later.ts`, unless it must be `now`. Keeps the number
 * of warned messages of each conversation, and follows what the buyer dismissed. Nothing of a thread is read unless it had a
 * warning before.
 */
export async function warnRows(rows: Rows, when: 'soon' | 'now'): Promise<Rows> {
  const touched = await touchedBy(rows);
  if (touched.size === 0) return rows;
  const told = [...(rows.added ?? []), ...(rows.changed ?? [])].filter(({ direction }) => direction === 'in');
  const isLater = when === 'soon' && told.length > AT_ONCE;
  if (isLater) await noteLater(told);
  const warn = (message: StoredMessage) => {
    const place = touched.get(message.conversation);
    const warned = (isLater ? undefined : place?.warn(message)) ?? message;
    place?.written.push(warned);
    return warned;
  };
  const added = rows.added?.map(warn);
  const changed = rows.changed?.map(warn);
  for (const { conversation, rank } of rows.removed?.messages ?? []) touched.get(conversation)?.away.push(rank);
  const conversations = new Map((rows.conversations ?? []).map((row) => [row.key, row]));
  const moved: StoredMessage[] = [];
  for (const place of touched.values()) {
    const { row } = place;
    const count = await countIn(place, moved);
    if (count === (row.warned ?? 0)) continue;
    const { warned: _, ...rest } = row;
    conversations.set(row.key, { ...rest, ...(count > 0 && { warned: count }) });
  }
  return {
    ...rows,
    ...(added && { added }),
    ...((changed || moved.length > 0) && { changed: [...(changed ?? []), ...moved] }),
    ...(conversations.size > 0 && { conversations: [...conversations.values()] }),
  };
}

async function touchedBy({ removed = {}, ...rows }: Rows): Promise<Map<string, Touched>> {
  const given = new Map((rows.conversations ?? []).map((row) => [row.key, row]));
  const gone = new Set(removed.conversations);
  const keys = new Set(given.keys());
  for (const list of [rows.added, rows.changed, removed.messages])
    for (const { conversation } of list ?? []) if (!gone.has(conversation)) keys.add(conversation);
  if (keys.size === 0) return new Map();
  const kept = new Map((await db.conversations.bulkGet([...keys])).flatMap((row) => (row ? [[row.key, row]] : [])));
  return new Map(
    [...keys].flatMap((key) => {
      const before = gone.has(key) ? undefined : kept.get(key);
      const row = given.get(key) ?? before;
      return row ? [[key, { row, kept: before, warn: warnerFor(row), written: [], away: [] }]] : [];
    }),
  );
}

/** Notes from where on the threads of these messages are to be looked at. */
async function noteLater(messages: readonly StoredMessage[]): Promise<void> {
  const pending = { ...((await db.facts.get(PENDING))?.value as Pending | undefined) };
  for (const { conversation, rank } of messages)
    pending[conversation] = Math.min(pending[conversation] ?? Number.POSITIVE_INFINITY, rank - 1);
  await db.facts.put({ name: PENDING, value: pending });
}

function warnerFor({ marketplace, calm = [] }: StoredConversation): Touched['warn'] {
  const names = new Set(calm);
  const isCalm = (text: string) => names.size > 0 && names.has(calmName(text));
  return (message) => withWarnings(message, marketplace, isCalm);
}

/** Warned messages after the write; `moved` takes what must change with it, because the buyer dismissed another text. */
async function countIn({ row, kept, warn, written, away }: Touched, moved: StoredMessage[]): Promise<number> {
  const now = written.filter(isWarned).length;
  const ranks = new Set([...written.map(({ rank }) => rank), ...away]);
  if (kept && String(kept.calm ?? '') === String(row.calm ?? '')) {
    if (!kept.warned) return now;
    const before = await db.messages.bulkGet([...ranks].map((rank): [string, number] => [row.key, rank]));
    return now + kept.warned - before.filter((message) => message && isWarned(message)).length;
  }
  const others = (await threadOf(row.key)).filter(({ rank }) => !ranks.has(rank));
  const after = others.map((message) => (hasWarnings(message) ? warn(message) : message));
  moved.push(...after.filter((message, at) => message !== others[at]));
  return now + after.filter(isWarned).length;
}

function threadOf(key: string): Promise<StoredMessage[]> {
  return db.messages.where('[conversation+rank]').between([key, Dexie.minKey], [key, Dexie.maxKey]).toArray();
}
