import type { Table } from 'dexie';
import type { StoredConversation, StoredMessage } from '../chats/model.ts';
import { type Entry, entryOf, packBlock } from '../search/block.ts';
import { type Directory, FRESH, hasRoom, lineOf, nextTarget } from '../search/directory.ts';
import { type IndexTables, newVersion, writeDirectory } from './search-tables.ts';

/** What search blocks are built from, and into. */
export interface BuildTables extends IndexTables {
  conversations: Table<StoredConversation, string>;
  messages: Table<StoredMessage, [string, number]>;
}

/** Messages read at a time. */
const STEP = 500;

/**
 * Builds every search block anew from the messages, in the running transaction, and notes the blocks in each conversation.
 * Nothing is read but the messages themselves, so that it also repairs.
 */
export async function buildBlocks(tables: BuildTables): Promise<void> {
  const { conversations, messages, searchBlocks } = tables;
  await searchBlocks.clear();
  const lines: Directory['lines'] = [];
  let id = FRESH + 1;
  let entries: Entry[] = [];
  let size = 0;
  const write = async () => {
    if (entries.length === 0) return;
    const block = packBlock(id, newVersion(), entries);
    await searchBlocks.put(block);
    lines.push(lineOf(block));
    [id, entries, size] = [id + 1, [], 0];
  };
  let owner: string | undefined;
  let blocks = new Set<number>();
  const note = async () => {
    if (owner !== undefined) await conversations.update(owner, { blocks: [...blocks] });
  };
  let last: [string, number] | undefined;
  for (;;) {
    const from = last ? messages.where(':id').above(last) : messages.orderBy(':id');
    const step = await from.limit(STEP).toArray();
    for (const message of step) {
      const entry = entryOf(message);
      if (!hasRoom(entries.length, size, entry.text)) await write();
      if (entry.conversation !== owner) {
        await note();
        [owner, blocks] = [entry.conversation, new Set()];
      }
      blocks.add(id);
      entries.push(entry);
      size += entry.text.length + 1;
      last = [message.conversation, message.rank];
    }
    if (step.length < STEP) break;
  }
  await note();
  await write();
  await writeDirectory(tables, { target: nextTarget(lines), lines });
}
