/** Parley's own archive, as the background runs it: what the benchmarks measure in a page of the extension. */
import { keepSnapshot } from '../../../entrypoints/background/archive.ts';
import { clockFor } from '../../../entrypoints/background/due-clock.ts';
import type { Snapshot } from '../../../utils/chats/model.ts';
import { db } from '../../../utils/db/index.ts';

/** Keeps a snapshot as the background does; throws when it was not kept. */
export async function keep(snapshot: Snapshot): Promise<number> {
  const now = snapshot.seenAt + 1_000;
  const result = await keepSnapshot(snapshot, '0.1.0', now, (conversation, messages) =>
    clockFor(conversation, messages, now),
  );
  if ('problem' in result) throw new Error(`not kept: ${result.problem}`);
  return result.added;
}

/** Waits until the database can be used. */
export async function openArchive(): Promise<void> {
  await db.open();
}
