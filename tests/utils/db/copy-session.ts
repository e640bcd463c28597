import { vi } from 'vitest';
import type { StoredConversation, StoredMessage } from '../../../utils/chats/model.ts';
import type { Rows } from '../../../utils/db/rows.ts';

/** A worker or a page: its own instance of everything. The database and the files are those of the browser. */
export async function startSession() {
  vi.resetModules();
  const { db } = await import('../../../utils/db/index.ts');
  const { commit } = await import('../../../utils/db/commit.ts');
  const copies = await import('../../../utils/db/copies.ts');
  const tidy = await import('../../../utils/db/copy-tidy.ts');
  const pictureFiles = await import('../../../utils/db/picture-files.ts');
  const { search } = await import('../../../utils/db/search.ts');
  const messagesWith = async (query: string, limit: number) =>
    (await search(query, {}, { limit })).results.map(({ message }) => message);
  const { refilling } = await import('../../../utils/db/refill.ts');
  const write = (rows: Rows) => commit(async () => rows);
  return { db, write, refilling, messagesWith, ...copies, ...tidy, ...pictureFiles };
}
export type Session = Awaited<ReturnType<typeof startSession>>;

/** The browser loses the database, as Chromium does. */
export async function wipe({ db }: Session): Promise<void> {
  db.close();
  await db.delete();
}

/** Everything but the search text and the outbox, to compare. */
export async function everything({ db }: Session) {
  const names = ['conversations', 'messages', 'pictures', 'pictureJobs', 'reminders', 'orders', 'erased', 'trash'];
  const rows: Record<string, unknown[]> = {};
  for (const name of names) {
    const all = await db.table(name).toArray();
    rows[name] = all.map((row) => JSON.parse(JSON.stringify({ ...row, blocks: undefined }, shown)));
  }
  return rows;
}

export const message = (conversation: string, seq: number, text = `${conversation} ${seq}`): StoredMessage => ({
  conversation,
  rank: seq,
  seq,
  direction: 'in',
  text,
  images: [],
  firstSeen: 1,
  url: '',
  way: 'detected',
  version: '0',
  hash: `hash ${seq}`,
  previous: seq > 0 ? `hash ${seq - 1}` : '',
});

export const conversation = (key: string, count: number): StoredConversation => ({
  key,
  marketplace: 'aliexpress',
  peer: key,
  url: '',
  firstSeen: 1,
  lastSeen: 1,
  count,
  links: count,
  sights: [],
  blocks: [],
  lastAt: 1,
  lastText: '',
  lastDirection: 'in',
  digest: `${count}`,
  head: `hash ${count - 1}`,
});

/** The next `n` messages of a conversation that has `count`. */
export const more = (key: string, count: number, n = 1): Rows => ({
  conversations: [conversation(key, count + n)],
  added: Array.from({ length: n }, (_, at) => message(key, count + at)),
});

function shown(_key: string, value: unknown): unknown {
  if (value instanceof ArrayBuffer) return [...new Uint8Array(value)];
  return value === Number.POSITIVE_INFINITY ? 'infinity' : value;
}
