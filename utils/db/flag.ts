import { commit } from './commit.ts';
import { db } from './index.ts';

/** Marks a message, to find it again, or takes the mark away. False when it is not kept. */
export async function toggleFlag(conversation: string, rank: number): Promise<boolean> {
  const rows = await commit(async () => {
    const message = await db.messages.get([conversation, rank]);
    if (!message) return undefined;
    const { flagged, ...rest } = message;
    return { changed: [flagged ? rest : { ...rest, flagged: true as const }] };
  });
  return rows !== undefined;
}
