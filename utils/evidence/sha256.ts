/**
 * SHA-256 of texts without waiting. WebCrypto goes to another thread and back for each message of a chain, one after the
 * other: for a thousand messages that took 20 to 60 ms in Chromium, 80 to 900 in Firefox on a busy machine. Large and single
 * contents are hashed by WebCrypto, see `sha256Hex` in `seal.ts`.
 */
import { BLOCK, compress, hexOf, START } from '../zip/sha256-pieces.ts';

/** One place for all: nothing is awaited while it is used. */
const state = new Int32Array(8);
let room = new Uint8Array(4096);
/** Longer texts are rare, and get a place of their own. */
const MOST_ROOM = 1_000_000;
const encoder = new TextEncoder();

/** Lower-case hex SHA-256 of the UTF-8 bytes of `text`. */
export function sha256OfText(text: string): string {
  // Three bytes a unit at most; the end mark and the length fill one or two blocks.
  const most = text.length * 3 + 2 * BLOCK;
  if (most > room.length && most < MOST_ROOM) room = new Uint8Array(most * 2);
  const place = most <= room.length ? room : new Uint8Array(most);
  const { written } = encoder.encodeInto(text, place);
  const end = (Math.floor((written + 8) / BLOCK) + 1) * BLOCK;
  place.fill(0, written, end);
  place[written] = 0x80;
  const view = new DataView(place.buffer);
  view.setUint32(end - 8, Math.floor(written / 0x20000000));
  view.setUint32(end - 4, written << 3);
  state.set(START);
  for (let at = 0; at < end; at += BLOCK) compress(state, view, at);
  return hexOf(state);
}
