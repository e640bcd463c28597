import { threadDigest } from '../../utils/chats/key.ts';
import type { SeenMessage } from '../../utils/chats/model.ts';
import { sameMoment } from '../../utils/chats/same-message.ts';
import { sha256Hex } from '../../utils/evidence/seal.ts';

/** What is seen of a thread, and what makes it the same when it is seen again. */
export interface Sighting {
  messages: readonly SeenMessage[];
  /** Number of messages and SHA-256, e.g. `5000 1f0c…`. */
  digest: string;
  /** SHA-256 of every whole piece of the thread. */
  pieces: readonly string[];
}

/** Messages are hashed in pieces of so many, so that a thread that grows is not hashed anew. */
const PIECE = 256;

/** The digest of a thread. What it begins with as `before` did is not hashed again. */
export async function sightingOf(messages: readonly SeenMessage[], before?: Sighting): Promise<Sighting> {
  const pieces: string[] = [];
  const known = before ? Math.floor(sharedStart(messages, before.messages) / PIECE) : 0;
  for (let at = 0; at + PIECE <= messages.length; at += PIECE) {
    const piece = at < known * PIECE ? before?.pieces[at / PIECE] : undefined;
    pieces.push(piece ?? (await hashOf(messages.slice(at, at + PIECE))));
  }
  return { messages, pieces, digest: await total(messages, pieces, messages.length) };
}

/** How many messages a digest is of; 0 for one of an older version of Parley. */
export const countOf = (digest: string): number => Number(/^(\d+) /.exec(digest)?.[1] ?? 0);

/** Whether a thread begins with all that the digest is of. */
export async function beginsWith({ messages, pieces }: Sighting, digest: string): Promise<boolean> {
  const count = countOf(digest);
  return count > 0 && count <= messages.length && (await total(messages, pieces, count)) === digest;
}

/** How many messages two threads have in common at their beginning. */
export function sharedStart(a: readonly SeenMessage[], b: readonly SeenMessage[]): number {
  const shorter = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shorter && isSameSight(a[shared] as SeenMessage, b[shared] as SeenMessage)) shared++;
  return shared;
}

/** Whether two sights of a message show the same; "2 min ago" may be a minute more or less. */
export function isSameSight(a: SeenMessage, b: SeenMessage): boolean {
  if (a === b) return true;
  if (a.text !== b.text || a.direction !== b.direction || a.id !== b.id) return false;
  if ((a.sentAt === undefined) !== (b.sentAt === undefined) || !sameMoment(a, b)) return false;
  const isPlain = (message: SeenMessage) => message.images.length === 0 && !message.cards && !message.replyTo;
  const isTranslated = a.original !== b.original || a.translation !== b.translation;
  return (!isTranslated && isPlain(a) && isPlain(b)) || threadDigest([a]) === threadDigest([b]);
}

async function total(messages: readonly SeenMessage[], pieces: readonly string[], count: number): Promise<string> {
  const whole = Math.floor(count / PIECE);
  const rest = await hashOf(messages.slice(whole * PIECE, count));
  return `${count} ${await sha256Hex(encode([...pieces.slice(0, whole), rest].join()))}`;
}

/** Times to the minute: the same words at another time are other messages. */
function hashOf(messages: readonly SeenMessage[]): Promise<string> {
  const minutes = messages.map(({ sentAt }) => (sentAt === undefined ? '' : Math.floor(sentAt / 60_000)));
  return sha256Hex(encode(`${minutes.join()} ${threadDigest(messages)}`));
}

/** Longer texts are rare. */
const USUAL_BYTES = 4_000_000;
/** Texts are written as bytes into one place: a new one each time takes several times as long. */
let place = new Uint8Array(0);

function encode(text: string): Uint8Array<ArrayBuffer> {
  if (text.length * 3 > USUAL_BYTES) return new TextEncoder().encode(text);
  if (place.length < text.length * 3) place = new Uint8Array(text.length * 3);
  return place.slice(0, new TextEncoder().encodeInto(text, place).written);
}
