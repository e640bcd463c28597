/** One message of `case.json`. */
import type { Revision, StoredImage, StoredMessage } from '../chats/model.ts';
import { iso } from './clock.ts';
import type { PictureIndex } from './types.ts';

/** What a message shares with the pack around it. */
export interface MessagePlace {
  /** In the order of the record, from 1, over all conversations. */
  number: number;
  /** In the whole conversation as it was kept, from 1; and how many messages that has. */
  place: number;
  of: number;
  /** How many the buyer left out between it and the one before it in the record. */
  leftOut: number;
  /** What holds the place of the original, where something of it is hidden. */
  commitment: string | undefined;
  /** Something of the case is hidden: no hash of the archive may be told, as what is hidden could be guessed from it. */
  isHiding: boolean;
  index: PictureIndex;
}

/** The message as it is written, field by field; what is `undefined` is left out. */
export const caseMessage = (
  message: StoredMessage,
  { number, place, of, leftOut, commitment, isHiding, index }: MessagePlace,
): object => ({
  number,
  place,
  of,
  leftOutBefore: leftOut > 0 ? leftOut : undefined,
  conversation: message.conversation,
  rank: message.rank,
  seq: message.seq,
  direction: message.direction,
  text: message.text,
  shownTime: message.shownTime,
  sentAt: iso(message.sentAt),
  precision: message.precision,
  images: message.images.map((image) => imageJson(image, index)),
  cards: message.cards,
  replyTo: message.replyTo,
  id: message.id,
  original: message.original,
  translation: message.translation,
  revisions: message.revisions?.map(revisionJson),
  otherTexts: message.otherTexts?.map((other) => ({ ...other, seenAt: iso(other.seenAt) })),
  goneSince: iso(message.goneSince),
  goneBy: message.goneBy,
  lastSeen: iso(message.lastSeen),
  flagged: message.flagged,
  warnings: message.warnings,
  gapBefore: message.gapBefore,
  firstSeen: iso(message.firstSeen),
  url: message.url,
  way: message.way,
  version: message.version,
  commitment,
  ...(isHiding ? {} : { hash: message.hash, previous: message.previous }),
});

const revisionJson = ({ replacedAt, seenAt, ...revision }: Revision) => ({
  ...revision,
  replacedAt: iso(replacedAt),
  seenAt: iso(seenAt),
});

/** A picture that is hidden has something else where its hash would be. */
const imageJson = ({ sha256, size, ...image }: StoredImage, { paths, damaged }: PictureIndex) => ({
  ...image,
  ...(sha256 && (isSha256(sha256) ? { sha256, size } : { hidden: sha256 })),
  path: sha256 ? paths.get(sha256) : undefined,
  damaged: sha256 && damaged.has(sha256) ? true : undefined,
});

/** Whether a text is a SHA-256 in lower-case hex. */
export const isSha256 = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
