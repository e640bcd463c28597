import type { Table } from 'dexie';
import type { SearchBlock } from '../search/block.ts';
import { type Directory, emptyBlock, FRESH, lineOf, nextTarget } from '../search/directory.ts';

/** The tables that the search text lives in; the archive's own, or those of an upgrade. */
export interface IndexTables {
  searchBlocks: Table<SearchBlock, number>;
  facts: Table<{ name: string; value: unknown }, string>;
}

const NAME = 'searchDirectory';

/** What there is to search. Made from the blocks themselves when the fact is not there. */
export async function readDirectory({ facts, searchBlocks }: IndexTables): Promise<Directory> {
  const fact = await facts.get(NAME);
  if (fact) return fact.value as Directory;
  const lines: Directory['lines'] = [];
  await searchBlocks.each((block) => {
    if (block.id !== FRESH && block.ends.length > 0) lines.push(lineOf(block));
  });
  return { target: nextTarget(lines), lines };
}

export async function writeDirectory({ facts }: IndexTables, value: Directory): Promise<void> {
  await facts.put({ name: NAME, value });
}

/** A block, empty when it was never written. */
export async function readBlock({ searchBlocks }: IndexTables, id: number): Promise<SearchBlock> {
  return (await searchBlocks.get(id)) ?? emptyBlock(id);
}

/** A number that no block had before: a block may be taken out and its `id` used again. */
export function newVersion(): number {
  return Math.random();
}
