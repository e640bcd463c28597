import type { Instant } from '../chats/model.ts';
import { db } from './index.ts';
import type { Refilled } from './refill.ts';

/** What is to be told of a database that the browser lost. */
export type RefillNews = ({ kind: 'refilled' } & Refilled) | { kind: 'lost'; at: Instant };

/**
 * What happened to the database since the buyer was last told; `since` is the marker outside it: when it was known to be
 * there. A database that is younger, and was not refilled, replaced one that is lost.
 */
export async function refillNews(since: Instant | undefined): Promise<RefillNews | undefined> {
  const [refilled, created] = await db.facts.bulkGet(['refilled', 'created']);
  if (refilled) return { kind: 'refilled', ...(refilled.value as Refilled) };
  const at = created?.value as Instant | undefined;
  return at !== undefined && since !== undefined && since < at ? { kind: 'lost', at } : undefined;
}

/** The buyer has read it. The marker is to be renewed first. */
export async function forgetRefill(): Promise<void> {
  await db.facts.delete('refilled');
}

/** Why nothing can be copied just now, by the name of the browser's error; `undefined` where all is well. */
export async function copyProblem(): Promise<string | undefined> {
  const fact = await db.facts.get('copyProblem');
  return (fact?.value as { error: string } | undefined)?.error;
}
