import type { Screenshot } from '../chats/model.ts';
import { unitedScreenshots } from '../chats/screenshots.ts';
import { sha256Hex } from '../evidence/seal.ts';
import { commit } from './commit.ts';
import { db, type Picture } from './index.ts';
import { keepBytes } from './picture-files.ts';

/** Screenshots of one conversation; more are not kept. */
export const MOST_SCREENSHOTS = 500;

/** Keeps the bytes of a piece before its screenshot is written; answers its row. */
export async function keepPiece(bytes: ArrayBuffer, type: string, takenAt: number): Promise<Picture> {
  const sha256 = await sha256Hex(new Uint8Array(bytes));
  return { sha256, type, ...(await keepBytes(sha256, bytes)), fetchedAt: takenAt };
}

/**
 * Keeps a screenshot of a conversation with its pictures, together. Ranks that are no longer in the thread are not named. False
 * when the conversation is not kept any more, or has too many.
 */
export async function keepScreenshot(key: string, shot: Screenshot, pictures: readonly Picture[]): Promise<boolean> {
  let isKept = false;
  await commit(async () => {
    const conversation = await db.conversations.get(key);
    const { screenshots = [] } = conversation ?? {};
    isKept = conversation !== undefined && screenshots.length < MOST_SCREENSHOTS;
    if (!conversation || !isKept) return undefined;
    const names = shot.pieces.flatMap(({ ranks }) => ranks.map((rank): [string, number] => [key, rank]));
    const there = new Set((await db.messages.bulkGet(names)).map((message) => message?.rank));
    const pieces = shot.pieces.map((piece) => ({ ...piece, ranks: piece.ranks.filter((rank) => there.has(rank)) }));
    return {
      conversations: [{ ...conversation, screenshots: unitedScreenshots(screenshots, [{ ...shot, pieces }]) }],
      pictures: [...pictures],
    };
  });
  return isKept;
}
