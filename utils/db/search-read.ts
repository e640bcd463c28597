import type { SearchBlock } from '../search/block.ts';
import { type BlockLine, FRESH } from '../search/directory.ts';
import { db } from './index.ts';
import { readBlock, readDirectory } from './search-tables.ts';

/** Texts kept in memory between searches, in UTF-16 units: those of about 200,000 messages, 80 MB at most. */
const MOST_KEPT = 40_000_000;
const kept = new Map<number, SearchBlock>();
let keptText = 0;

/** What there is to look through: the newest messages, and the lines of all blocks. Both of one moment. */
export function readNewest(): Promise<{ fresh: SearchBlock; lines: BlockLine[] }> {
  return db.transaction('r', [db.facts, db.searchBlocks], async () => {
    const { lines } = await readDirectory(db);
    return { fresh: await readBlock(db, FRESH), lines };
  });
}

/** How many of these blocks are not in memory as they are now. */
export function countUnread(lines: readonly BlockLine[]): number {
  return lines.filter(isUnread).length;
}

/** Reads blocks; those that were not written since they were last read come from memory. A block taken out is left out. */
export async function readBlocks(lines: readonly BlockLine[]): Promise<SearchBlock[]> {
  const unread = lines.filter(isUnread).map(({ id }) => id);
  const read = unread.length > 0 ? await db.searchBlocks.bulkGet(unread) : [];
  const fresh = new Map(read.flatMap((block) => (block ? [[block.id, block] as const] : [])));
  for (const block of fresh.values()) keep(block);
  return lines.flatMap(({ id }) => fresh.get(id) ?? (unread.includes(id) ? [] : (kept.get(id) ?? [])));
}

/** Another number whenever what can be found changes. */
export async function indexStamp(): Promise<number> {
  const { fresh, lines } = await readNewest();
  return lines.reduce((sum, { version }) => sum + version, fresh.version);
}

/** Gives the memory back that searching took. */
export function forgetBlocks(): void {
  kept.clear();
  keptText = 0;
}

function isUnread({ id, version }: BlockLine): boolean {
  return kept.get(id)?.version !== version;
}

function keep(block: SearchBlock): void {
  keptText += block.text.length - (kept.get(block.id)?.text.length ?? 0);
  kept.delete(block.id);
  kept.set(block.id, block);
  for (const [id, { text }] of kept) {
    if (keptText <= MOST_KEPT) return;
    kept.delete(id);
    keptText -= text.length;
  }
}
