import { type Entry, packBlock, sameEntry, unpackBlock } from '../search/block.ts';
import { type Directory, FRESH, hasRoom, mayWait, nextTarget, withLine } from '../search/directory.ts';
import { type IndexTables, newVersion, readBlock, readDirectory, writeDirectory } from './search-tables.ts';

/** A message by its name, and what it becomes; without an entry it is taken out. */
export interface Edit {
  conversation: string;
  seq: number;
  /** Blocks of its conversation. */
  ids: readonly number[];
  entry?: Entry;
}

/** The search blocks while they are changed, in a running transaction. */
export interface Blocks {
  /** Takes every message of conversations out of these blocks, one block after the other. */
  drop(conversations: ReadonlySet<string>, ids: ReadonlySet<number>): Promise<void>;
  /** Replaces messages, or takes them out; answers those that are nowhere. */
  edit(edits: readonly Edit[]): Promise<Edit[]>;
  /** Adds messages; answers for each conversation the blocks they are in, or will be. */
  append(entries: readonly Entry[]): Promise<Map<string, Set<number>>>;
  /** Writes each block that was changed, once. */
  write(): Promise<void>;
}

/** A block in memory; a message taken out leaves a hole until it is written. */
interface Open {
  entries: (Entry | undefined)[];
  /** Places of the messages, by their name. */
  places: Map<string, number>;
  isChanged: boolean;
}

const nameOf = (conversation: string, seq: number) => `${seq} ${conversation}`;

export async function openBlocks(tables: IndexTables): Promise<Blocks> {
  const before = await readDirectory(tables);
  let directory: Directory = before;
  const blocks = new Map<number, Open>();

  async function open(id: number): Promise<Open> {
    const known = blocks.get(id);
    if (known) return known;
    const block = await readBlock(tables, id);
    const entries = unpackBlock(block);
    const places = new Map(entries.map(({ conversation, seq }, place) => [nameOf(conversation, seq), place]));
    const opened: Open = { entries, places, isChanged: false };
    blocks.set(id, opened);
    return opened;
  }

  async function write(id: number, { entries }: Open): Promise<void> {
    const left = entries.filter((entry) => entry !== undefined);
    const block = packBlock(id, newVersion(), left);
    if (block.ends.length > 0) await tables.searchBlocks.put(block);
    else await tables.searchBlocks.delete(id);
    if (id !== FRESH) directory = withLine(directory, block);
  }

  /**
   * The block with a message, or the number of one to read first. Blocks hold a conversation in the order of first sight:
   * halved first, then each looked at.
   */
  function find({ conversation, seq, ids }: Edit): Open | number | undefined {
    const name = nameOf(conversation, seq);
    const fresh = blocks.get(FRESH);
    if (!fresh || fresh.places.has(name)) return fresh ?? FRESH;
    for (let [low, high] = [0, ids.length - 1]; low <= high; ) {
      const middle = (low + high) >> 1;
      const block = blocks.get(ids[middle] as number);
      if (!block || block.places.has(name)) return block ?? ids[middle];
      const first = block.entries.find((entry) => entry?.conversation === conversation);
      if (!first) break;
      if (seq < first.seq) high = middle - 1;
      else low = middle + 1;
    }
    for (const id of ids) {
      const block = blocks.get(id);
      if (!block || block.places.has(name)) return block ?? id;
    }
    return undefined;
  }

  function put({ entries, places }: Open, { conversation, seq, entry }: Edit): boolean {
    const name = nameOf(conversation, seq);
    const place = places.get(name) as number;
    const current = entries[place];
    if (current && entry && sameEntry(current, entry)) return false;
    entries[place] = entry;
    if (!entry) places.delete(name);
    return true;
  }

  return {
    async drop(conversations, ids) {
      for (const id of new Set([FRESH, ...ids])) {
        const block = await open(id);
        const entries = block.entries.filter((entry) => entry && !conversations.has(entry.conversation));
        if (entries.length < block.entries.length) await write(id, { ...block, entries });
        blocks.delete(id);
      }
    },

    async edit(edits) {
      const nowhere: Edit[] = [];
      for (const each of edits) {
        let found = find(each);
        // Waited for only where something is read: a transaction that waits for nothing of its own too often is over.
        for (; typeof found === 'number'; found = find(each)) await open(found);
        if (!found) nowhere.push(each);
        else if (put(found, each)) found.isChanged = true;
      }
      return nowhere;
    },

    async append(added) {
      const landed = new Map<string, Set<number>>();
      if (added.length === 0) return landed;
      const note = ({ conversation }: Entry, id: number) =>
        landed.set(conversation, (landed.get(conversation) ?? new Set()).add(id));
      const fresh = await open(FRESH);
      const waiting = fresh.entries.filter((entry) => entry !== undefined);
      if (mayWait([...waiting, ...added])) {
        fresh.entries = [...waiting, ...added];
        fresh.isChanged = true;
        for (const entry of added) note(entry, directory.target);
        return landed;
      }
      let id = directory.target;
      let block = await open(id);
      block.entries.push(...waiting);
      block.isChanged = true;
      let size = block.entries.reduce((sum, entry) => sum + (entry?.text.length ?? 0), 0);
      for (const entry of added) {
        if (!hasRoom(block.entries.length, size, entry.text)) {
          id++;
          block = await open(id);
          block.isChanged = true;
          size = 0;
        }
        block.entries.push(entry);
        size += entry.text.length;
        note(entry, id);
      }
      fresh.entries = [];
      fresh.isChanged = waiting.length > 0;
      // Where the next ones go: known once the lines are.
      directory = { ...directory, target: 0 };
      return landed;
    },

    async write() {
      for (const [id, block] of blocks) if (block.isChanged) await write(id, block);
      if (directory.target === 0) directory = { ...directory, target: nextTarget(directory.lines) };
      if (directory !== before) await writeDirectory(tables, directory);
    },
  };
}
