import { Dexie } from 'dexie';
import type { StoredMessage } from '../chats/model.ts';
import { withWarnings } from '../drafts/warnings.ts';
import { commit } from './commit.ts';
import { db } from './index.ts';

/** Name of the fact that says how far the messages kept earlier were checked, and by which rules. */
const WARNED = 'warned';

interface Way {
  rules: string;
  /** Primary key of the last message that was looked at; absent when all were. */
  after?: [string, number];
}

/** Messages looked at in one go: some milliseconds, then others have their turn. */
const STEP = 500;

/**
 * Warns of what sellers asked for in messages that were kept before these rules were there. Once for each `rules`; stopped in
 * the middle, it goes on where it was. Only what changes is written.
 */
export async function warnOlder(rules: string, pause: () => Promise<void>, signal?: AbortSignal): Promise<void> {
  for (;;) {
    const known = (await db.facts.get(WARNED))?.value as Way | undefined;
    if (known?.rules === rules && !known.after) return;
    const after = known?.rules === rules ? known.after : undefined;
    const step = await db.messages
      .where('[conversation+rank]')
      .above(after ?? [Dexie.minKey, Dexie.minKey])
      .limit(STEP)
      .toArray();
    await warnAgain(step);
    const last = step.at(-1);
    const isOver = step.length < STEP || !last;
    await db.facts.put({ name: WARNED, value: { rules, ...(!isOver && { after: [last.conversation, last.rank] }) } });
    if (isOver || signal?.aborted) return;
    await pause();
  }
}

/** Writes those of which something else is to be said now. What happens to them meanwhile is kept: `commit` warns of what is there. */
async function warnAgain(messages: readonly StoredMessage[]): Promise<void> {
  const marketplaces = new Map<string, string>();
  for (const key of new Set(messages.map(({ conversation }) => conversation)))
    marketplaces.set(key, (await db.conversations.get(key))?.marketplace ?? '');
  const isNew = (message: StoredMessage) => {
    const again = withWarnings(message, marketplaces.get(message.conversation) ?? '', () => false);
    const count = (each: StoredMessage) => JSON.stringify([each.warnings, each.revisions], leaveOut);
    return again !== message && count(again) !== count(message);
  };
  const names = messages.filter(isNew).map(({ conversation, rank }): [string, number] => [conversation, rank]);
  if (names.length === 0) return;
  await commit(async () => {
    const changed = (await db.messages.bulkGet(names)).flatMap((message) => message ?? []);
    return changed.length > 0 ? { changed } : undefined;
  });
}

/** What the buyer dismissed is another matter. */
const leaveOut = (key: string, value: unknown) => (key === 'dismissed' ? undefined : value);
