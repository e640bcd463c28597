import type { SeenMessage, Snapshot } from '../../utils/chats/model.ts';
import { isSameSight, type Sighting, sightingOf } from './digest.ts';

/** What was last on the screen of a few conversations. In memory only: without it the digest is worked out again. */
const seen = new Map<string, Sighting>();
const MOST = 3;

/** Notes what is kept of a conversation by now. */
export function remember(key: string, sighting: Sighting): void {
  seen.delete(key);
  seen.set(key, sighting);
  for (const oldest of seen.keys()) if (seen.size > MOST) seen.delete(oldest);
}

/**
 * The thread that a snapshot shows. `digest` is that of the conversation as it is kept. A page that shows, or sends, only the
 * end of what it did shows the same thread, gone on.
 */
export async function sightingFor(key: string, digest: string | undefined, snapshot: Snapshot): Promise<Sighting> {
  const { messages, atEnd, atStart } = snapshot;
  const before = seen.get(key);
  // Somebody else wrote in between: another page, a restore, a deletion.
  const last = before?.digest === digest ? before : undefined;
  if (!last) return sightingOf(messages);
  const from = atEnd === false || atStart ? 0 : goesOn(last.messages, messages);
  const sighting = await sightingOf(from > 0 ? [...last.messages.slice(0, from), ...messages] : messages, last);
  if (sighting.digest === digest) remember(key, sighting);
  return sighting;
}

/** So many messages in a row do not stand in two places of a thread by chance. */
const SURE = 8;

/** At which message of `before` the other thread begins, when it shows all from there to the end; else 0. */
function goesOn(before: readonly SeenMessage[], now: readonly SeenMessage[]): number {
  if (now.length >= before.length && showsFrom(before, now, 0)) return 0;
  for (let from = Math.max(1, before.length - now.length); from <= before.length - SURE; from++)
    if (showsFrom(before, now, from)) return from;
  return 0;
}

function showsFrom(before: readonly SeenMessage[], now: readonly SeenMessage[], from: number): boolean {
  for (let at = from; at < before.length; at++) {
    if (!isSameSight(before[at] as SeenMessage, now[at - from] as SeenMessage)) return false;
  }
  return true;
}
