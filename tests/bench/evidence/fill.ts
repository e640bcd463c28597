/** Fills the archive with one long conversation and its pictures. Runs in a page of the extension. */

import { commit } from '../../../utils/db/commit.ts';
import { db } from '../../../utils/db/index.ts';
import { keepBytes } from '../../../utils/db/picture-files.ts';
import { sha256Hex } from '../../../utils/evidence/seal.ts';
import { snapshotOf } from '../archive/messages.ts';
import { keep } from '../archive/parley.ts';
import { photo } from './scene.ts';

/** Messages that are on the screen at once. */
const WINDOW = 500;
const KNOWN = 20;
/** Pixels of a picture, from left to right: what shops show on a click. */
const WIDE = 1200;

/** Keeps so many messages with one seller, and so many different pictures; answers the seller's name. */
async function fill(messages: number, pictures: number): Promise<string> {
  const every = Math.max(1, Math.floor(messages / Math.max(1, pictures)));
  for (let from = 0; from < messages; from += WINDOW) {
    const snapshot = snapshotOf(0, Math.max(0, from - KNOWN), Math.min(messages, from + WINDOW));
    const first = Math.max(0, from - KNOWN);
    const shown = snapshot.messages.map((message, at) => {
      const number = (first + at) / every;
      const isDrawn = Number.isInteger(number) && number < pictures;
      return isDrawn
        ? { ...message, images: [{ url: `https://ae01.alicdn.com/kf/S${number}.jpg`, alt: '' }] }
        : message;
    });
    await keep({ ...snapshot, messages: shown });
  }
  const pictured = await db.messages.filter(({ images }) => images.length > 0).toArray();
  for (const [number, message] of pictured.entries()) {
    const { bytes, type } = await photo(number, WIDE);
    const sha256 = await sha256Hex(bytes);
    const kept = await keepBytes(sha256, bytes.buffer);
    const images = message.images.map((image) => ({ ...image, sha256, size: bytes.length }));
    await commit(async () => ({
      changed: [{ ...message, images }],
      pictures: [{ sha256, type, ...kept, fetchedAt: Date.now() }],
      removed: { jobs: [[message.conversation, message.rank, 0] as [string, number, number]] },
    }));
  }
  const [row] = await db.conversations.toArray();
  if (row?.count !== messages || pictured.length !== pictures)
    throw new Error(`kept ${row?.count}, ${pictured.length}`);
  return row.peer;
}

Object.assign(globalThis, { fill });
