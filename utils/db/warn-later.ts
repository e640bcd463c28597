import type { StoredMessage } from '../chats/model.ts';
import { withWarnings } from '../drafts/warnings.ts';
import { threadPage } from './chats.ts';
import { commit } from './commit.ts';
import { db } from './index.ts';
import { PENDING, type Pending } from './warn-rows.ts';

/** Name of the fact that says by which rules everything was looked at, or is to be. */
const RULED = 'warned';
/** Messages looked at in one go: some milliseconds, then others have their turn. */
const STEP = 200;
const MOST_THREADS = 50;

/**
 * Warns of what sellers asked for in messages that were kept in large numbers at once, and, once for each `rules`, in all that
 * were kept before. Stopped in the middle, it goes on where it was. Only what changes is written.
 */
export async function warnLater(rules: string, pause: () => Promise<void>, signal?: AbortSignal): Promise<void> {
  await begin(rules);
  for (;;) {
    const pending = ((await db.facts.get(PENDING))?.value ?? {}) as Pending;
    if (Object.keys(pending).length === 0 || signal?.aborted) return;
    const done = await look(pending);
    await db.transaction('rw', db.facts, async () => {
      const left = { ...((await db.facts.get(PENDING))?.value as Pending | undefined) };
      for (const [key, last] of done) {
        // Something before it was written meanwhile: that is looked at first.
        if (left[key] !== pending[key]) continue;
        if (last === undefined) delete left[key];
        else left[key] = last;
      }
      await db.facts.put({ name: PENDING, value: left });
    });
    await pause();
  }
}

/** Looks at some messages, of several conversations where they are short; answers how far, `undefined` for to the end. */
async function look(pending: Pending): Promise<Map<string, number | undefined>> {
  const done = new Map<string, number | undefined>();
  let room = STEP;
  for (const [key, after] of Object.entries(pending)) {
    const step = await threadPage(key, { after, limit: room });
    await warnAgain(key, step);
    done.set(key, step.length < room ? undefined : step.at(-1)?.rank);
    room -= step.length;
    if (room <= 0 || done.size === MOST_THREADS) break;
  }
  return done;
}

/** Other rules than at the last time: everything is looked at again. */
async function begin(rules: string): Promise<void> {
  if ((await db.facts.get(RULED))?.value === rules) return;
  await db.transaction('rw', db.facts, db.conversations, async () => {
    const keys = await db.conversations.toCollection().primaryKeys();
    const value = Object.fromEntries(keys.map((key) => [key, Number.NEGATIVE_INFINITY]));
    await db.facts.bulkPut([
      { name: PENDING, value },
      { name: RULED, value: rules },
    ]);
  });
}

/** Writes those of which something else is to be said now. What happens to them meanwhile is kept: `commit` warns of what is there. */
async function warnAgain(key: string, messages: readonly StoredMessage[]): Promise<void> {
  const marketplace = (await db.conversations.get(key))?.marketplace ?? '';
  const isNew = (message: StoredMessage) => {
    const again = withWarnings(message, marketplace, () => false);
    const said = (each: StoredMessage) => JSON.stringify([each.warnings, each.revisions], leaveOut);
    return again !== message && said(again) !== said(message);
  };
  const names = messages.filter(isNew).map(({ rank }): [string, number] => [key, rank]);
  if (names.length === 0) return;
  await commit(async () => {
    const changed = (await db.messages.bulkGet(names)).flatMap((message) => message ?? []);
    return changed.length > 0 ? { changed } : undefined;
  }, 'now');
}

/** What the buyer dismissed is another matter. */
const leaveOut = (key: string, value: unknown) => (key === 'dismissed' ? undefined : value);
