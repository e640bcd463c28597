import type { Rows } from './rows.ts';

/** Notes in the running transaction which conversations change, so that a worker killed before the copy makes it later. */
export async function markUncopied(_rows: Rows): Promise<void> {}

/** Writes the rows of a change into the second copy, outside IndexedDB. Resolves when they are there. */
export async function copyRows(_rows: Rows): Promise<void> {}

/** Copies what of a conversation is not in the second copy yet: before the same again is acknowledged. */
export async function ensureCopied(_conversation: string): Promise<void> {}
