import { entryAt, entryOf, type SearchBlock, sameEntry } from '../search/block.ts';
import { FRESH } from '../search/directory.ts';
import { db } from './index.ts';
import { buildBlocks } from './search-build.ts';
import { readDirectory } from './search-tables.ts';

/** Builds the search blocks anew, in one transaction: all of it or nothing. About 10 s for 100,000 messages. */
export async function rebuildIndex(): Promise<void> {
  await db.transaction('rw', [db.conversations, db.messages, db.searchBlocks, db.facts], async () => {
    await buildBlocks(db);
  });
}

/** How many messages are not found as they are, or found though they are not there. 0: all is well. */
export async function countUnsearchable(): Promise<number> {
  return db.transaction('r', [db.conversations, db.messages, db.searchBlocks, db.facts], async () => {
    const { lines, target } = await readDirectory(db);
    const listed = new Map((await db.conversations.toArray()).map(({ key, blocks }) => [key, blocks]));
    const ids = await db.searchBlocks.toCollection().primaryKeys();
    const known = new Map(lines.map(({ id, version }) => [id, version]));
    let wrong = 0;
    const good = new Set<string>();
    for (const id of ids) {
      const block = (await db.searchBlocks.get(id)) as SearchBlock;
      const isKnown = id === FRESH || known.get(id) === block.version;
      const messages = await db.messages.bulkGet(
        Array.from(block.ends, (_, place) => {
          const { conversation, rank } = entryAt(block, place);
          return [conversation, rank] as [string, number];
        }),
      );
      messages.forEach((message, place) => {
        const entry = entryAt(block, place);
        const name = `${entry.seq} ${entry.conversation}`;
        const isListed = listed.get(entry.conversation)?.includes(id === FRESH ? target : id) ?? true;
        if (isKnown && isListed && message && sameEntry(entry, entryOf(message)) && !good.has(name)) good.add(name);
        else wrong++;
      });
    }
    return wrong + (await db.messages.count()) - good.size;
  });
}
