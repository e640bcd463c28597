import type { StoredConversation } from '../chats/model.ts';
import { type Entry, entryOf } from '../search/block.ts';
import { db } from './index.ts';
import type { Rows } from './rows.ts';
import { type Edit, openBlocks } from './search-blocks.ts';

/**
 * Brings the search blocks up to date in the running transaction, before the rows are written. Answers the rows with the
 * `blocks` of their conversations: those here, whatever the rows said.
 */
export async function indexRows(rows: Rows): Promise<Rows> {
  const { added = [], changed = [], removed = {} } = rows;
  const messages = [...added, ...changed];
  const gone = new Set(removed.conversations);
  const known = await conversationsOf([
    ...(rows.conversations ?? []).map(({ key }) => key),
    ...messages.map(({ conversation }) => conversation),
    ...(removed.messages ?? []).map(({ conversation }) => conversation),
    ...gone,
  ]);
  if (messages.length === 0 && !removed.messages?.length && gone.size === 0) return withBlocks(rows, known, new Map());
  const blocks = await openBlocks(db);
  if (gone.size > 0) {
    await blocks.drop(gone, new Set([...gone].flatMap((key) => known.get(key)?.blocks ?? [])));
    for (const key of gone) known.delete(key);
  }
  const { edits, fresh } = sort(rows, gone, known);
  // Not found, though kept: it was not searchable till now.
  for (const { entry } of await blocks.edit(edits)) if (entry) fresh.push(entry);
  const landed = await blocks.append(fresh);
  await blocks.write();
  return withBlocks(rows, known, landed);
}

/** What is to be changed where it stands, and what is new. A message that is taken away and added again only moves. */
function sort(
  { added = [], changed = [], removed = {} }: Rows,
  gone: ReadonlySet<string>,
  known: ReadonlyMap<string, StoredConversation>,
) {
  const edit = ({ conversation, seq }: { conversation: string; seq: number }, entry?: Entry): Edit => ({
    conversation,
    seq,
    ids: known.get(conversation)?.blocks ?? [],
    ...(entry && { entry }),
  });
  const name = ({ conversation, seq }: { conversation: string; seq: number }) => `${seq} ${conversation}`;
  const away = new Map((removed.messages ?? []).map((message) => [name(message), message]));
  const edits: Edit[] = [];
  const fresh: Entry[] = [];
  for (const message of changed) {
    away.delete(name(message));
    edits.push(edit(message, entryOf(message)));
  }
  for (const message of added) {
    if (away.delete(name(message)) && !gone.has(message.conversation)) edits.push(edit(message, entryOf(message)));
    else fresh.push(entryOf(message));
  }
  for (const message of away.values()) if (!gone.has(message.conversation)) edits.push(edit(message));
  return { edits, fresh };
}

async function conversationsOf(keys: readonly string[]): Promise<Map<string, StoredConversation>> {
  const found = await db.conversations.bulkGet([...new Set(keys)]);
  return new Map(found.flatMap((row) => (row ? [[row.key, row] as const] : [])));
}

function withBlocks(
  rows: Rows,
  known: ReadonlyMap<string, StoredConversation>,
  landed: ReadonlyMap<string, ReadonlySet<number>>,
): Rows {
  const blocksOf = (key: string) => {
    const before = known.get(key)?.blocks ?? [];
    return [...new Set([...before, ...(landed.get(key) ?? [])])].sort((a, b) => a - b);
  };
  const given = (rows.conversations ?? []).map((row) => ({ ...row, blocks: blocksOf(row.key) }));
  const isGiven = new Set(given.map(({ key }) => key));
  const others = [...landed.keys()].flatMap((key) => {
    const row = known.get(key);
    const blocks = blocksOf(key);
    return row && !isGiven.has(key) && blocks.length !== row.blocks.length ? [{ ...row, blocks }] : [];
  });
  return { ...rows, conversations: [...given, ...others] };
}
