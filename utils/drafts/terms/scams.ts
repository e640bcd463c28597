import type { Phrase } from './types.ts';

/** What sellers ask for against the buyer's protection, by category and language. */
export const scams: Phrase[] = [];
