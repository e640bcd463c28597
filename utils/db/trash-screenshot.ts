import type { Instant } from '../chats/model.ts';
import { nameOf, withScreenshots } from '../chats/screenshots.ts';
import { linesOf } from './backup.ts';
import { commit } from './commit.ts';
import { db } from './index.ts';
import { piecesOf } from './trash.ts';

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
    // When it comes back, nothing else of the conversation may change.
    const { fromStart: _, calm: __, ...row } = conversation;
    const lines = await piecesOf(
      linesOf({ conversation: { ...row, ...withScreenshots(gone) }, messages: [], erased: [] }),
    );
    const entry = { deletedAt: now, kind: 'screenshot' as const, peer: conversation.peer, messages: 0, lines };
    let isCurrent = false;
    await commit(async () => {
      const current = await db.conversations.get(key);
      isCurrent = JSON.stringify(current?.screenshots) === JSON.stringify(screenshots);
      if (!current || !isCurrent) return undefined;
      const { screenshots: shots = [], ...rest } = current;
      const kept = withScreenshots(shots.filter((shot) => nameOf(shot) !== name));
      return { conversations: [{ ...rest, ...kept }], trash: [entry], screens: true };
    });
    if (isCurrent) return true;
  }
}
