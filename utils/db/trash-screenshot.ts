import type { Instant, Screenshot } from '../chats/model.ts';
import {
  nameOf,
  reachOf,
  rerankedScreenshots,
  screenshotHashes,
  unitedScreenshots,
  withoutLost,
  withScreenshots,
} from '../chats/screenshots.ts';
import { linesOf } from './backup.ts';
import { thread } from './chats.ts';
import { commit } from './commit.ts';
import { db, type Trashed } from './index.ts';
import { linesIn, piecesOf } from './trash-lines.ts';

/**
 * Deletes a screenshot of a conversation, `name` as of `nameOf`, so that it can be undone for 30 days; its messages stay, and its
 * pictures until then. False when it is not there.
 */
export async function trashScreenshot(key: string, name: string, now: Instant): Promise<boolean> {
  for (;;) {
    const conversation = await db.conversations.get(key);
    const { screenshots = [] } = conversation ?? {};
    const gone = screenshots.filter((shot) => nameOf(shot) === name);
    if (!conversation || gone.length === 0) return false;
    const lines = await piecesOf(
      linesOf({ conversation: { ...conversation, ...withScreenshots(gone) }, messages: [], erased: [] }),
    );
    const entry = { deletedAt: now, kind: 'screenshot' as const, peer: conversation.peer, messages: 0, lines };
    let isCurrent = false;
    await commit(async () => {
      const current = await db.conversations.get(key);
      isCurrent = JSON.stringify(current?.screenshots) === JSON.stringify(screenshots);
      if (!current || !isCurrent) return undefined;
      const { screenshots: shots = [], ...rest } = current;
      const kept = withScreenshots(shots.filter((shot) => nameOf(shot) !== name));
      const shown = await shownOn(key, gone);
      return { conversations: [{ ...rest, ...kept }], trash: [{ ...entry, shown }], screens: true };
    });
    if (isCurrent) return true;
  }
}

/** Rank and hash of the messages that may stand on these screenshots. */
async function shownOn(key: string, shots: readonly Screenshot[]): Promise<NonNullable<Trashed['shown']>> {
  const messages = await thread(key);
  const ranks = messages.map(({ rank }) => rank);
  const reaches = shots.map((shot) => reachOf(shot, ranks));
  return messages.flatMap(({ rank, hash }) =>
    reaches.some(({ from, to }) => from <= rank && rank <= to) ? [[rank, hash]] : [],
  );
}

/**
 * Brings a screenshot back to its conversation, with the ranks that its messages have by now, and ends the entry. False when not
 * every message that may stand on it is there, also when the chat was kept anew: nobody could tell what it shows. The entry stays.
 */
export async function bringBackScreenshot({ id, lines, shown }: Trashed): Promise<boolean> {
  const [line] = (await linesIn({ lines }).next()).value ?? [];
  if (line?.kind !== 'conversation' || !shown) return false;
  const { key, screenshots = [] } = line.row;
  let isBack = false;
  await commit(async () => {
    const conversation = await db.conversations.get(key);
    const messages = await thread(key);
    const ranks = new Map(messages.map(({ hash, rank }) => [hash, rank]));
    const rankOf = new Map(shown.map(([rank, hash]) => [rank, ranks.get(hash)]));
    // With no message, a conversation is known by its age alone.
    const isSame = shown.length > 0 || conversation?.firstSeen === line.row.firstSeen;
    isBack = isSame && shown.every(([, hash]) => ranks.has(hash));
    if (!conversation || !isBack || !(await db.trash.get(id))) return undefined;
    const names = screenshotHashes(line.row);
    const there = new Set(await db.pictures.where('sha256').anyOf(names).primaryKeys());
    const whole = withoutLost(screenshots, new Set(names.filter((name) => !there.has(name))));
    const back = rerankedScreenshots(whole, (rank) => rankOf.get(rank));
    const all = withScreenshots(unitedScreenshots(conversation.screenshots ?? [], back));
    return { conversations: [{ ...conversation, ...all }], screens: true, removed: { trash: [id] } };
  });
  return isBack;
}
