import type { Instant } from '../chats/model.ts';
import { db } from './index.ts';

/**
 * What is being shown to the buyer at this moment: noted before it is, forgotten once it is noted that the buyer was told. What
 * is found here later was begun by a worker that was killed in between.
 */
export interface Showing {
  at: Instant;
  /** Each thing that is due, and the notification it is part of. */
  items: { id: string; notification: string }[];
}

const NAME = 'showing';

/** Notes what is about to be shown. */
export async function noteShowing(showing: Showing): Promise<void> {
  await db.facts.put({ name: NAME, value: showing });
}

/** What a killed worker may or may not have shown. */
export async function leftShowing(): Promise<Showing | undefined> {
  return (await db.facts.get(NAME))?.value as Showing | undefined;
}

export async function forgetShowing(): Promise<void> {
  await db.facts.delete(NAME);
}

const REFUSED = 'notificationsRefused';

/** Notes whether this browser shows notifications at all; the options say so when it does not. */
export async function noteRefused(isRefused: boolean): Promise<void> {
  const known = (await db.facts.get(REFUSED)) !== undefined;
  if (isRefused && !known) await db.facts.put({ name: REFUSED, value: true });
  if (!isRefused && known) await db.facts.delete(REFUSED);
}

/** Whether the last notification could not be shown. */
export async function isRefused(): Promise<boolean> {
  return (await db.facts.get(REFUSED)) !== undefined;
}

const CLOCKS = 'clocks';

/** By what the running clocks were last worked out, and when. */
export interface ClockFact {
  at: Instant;
  version: string;
  wait: 'auto' | number;
}

export async function clockFact(): Promise<ClockFact | undefined> {
  return (await db.facts.get(CLOCKS))?.value as ClockFact | undefined;
}

export async function noteClocks(value: ClockFact): Promise<void> {
  await db.facts.put({ name: CLOCKS, value });
}
