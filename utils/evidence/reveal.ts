/** The file that opens what is hidden in a pack. The buyer keeps it, and gives as many of its entries as must be seen. */

import { toBase64 } from './base64.ts';
import { breather } from './breathe.ts';
import { canonical } from './canonical.ts';
import type { CaseThread, Hidden, HiddenPlace } from './case.ts';
import {
  type ArchiveLink,
  commitChain,
  commitMessage,
  commitPicture,
  newSalt,
  type Original,
  type Random,
} from './commit.ts';
import { isSha256 } from './json-message.ts';

/** Name and version of the layout. */
export const REVEAL_SCHEMA = 'parley-reveal/1';

/** Salts and originals. Each entry stands for itself: one may be given without the others. */
export interface Reveal {
  schema: typeof REVEAL_SCHEMA;
  messages: RevealedMessage[];
  pictures: RevealedPicture[];
  chains: RevealedChain[];
}

/** The original of a message that `conversation` and `rank` name in the pack. */
export interface RevealedMessage {
  conversation: string;
  rank: number;
  salt: string;
  message: Original;
}

/** The original of a picture. */
export interface RevealedPicture {
  /** What stands in the pack instead of its hash. */
  placeholder: string;
  salt: string;
  sha256: string;
  /** MIME type. */
  type?: string;
  /** The bytes in base64. */
  data?: string;
}

/** The archive's own hashes. To be given only with all messages of the conversation: they let one that is missing be guessed. */
export interface RevealedChain {
  /** Key of the conversation in the pack, and its own. */
  conversation: string;
  key: string;
  salt: string;
  /** In the order of first sight. */
  links: ArchiveLink[];
}

/** A picture that is not given as it was kept; `bytes` go into the reveal file where they are given. */
export interface HiddenPicture {
  placeholder: string;
  sha256: string;
  type?: string;
  bytes?: Uint8Array;
  state?: HiddenPlace['state'];
}

/** What was there, what is shown instead (the same threads and messages in the same order), and the pictures left out. */
export interface Hiding {
  before: readonly CaseThread[];
  after: readonly CaseThread[];
  pictures: readonly HiddenPicture[];
}

/** Commits to every message that differs, to the pictures, and to the archive's chain of every conversation. */
export async function commitHidden(
  { before, after, pictures }: Hiding,
  random: Random,
  signal?: AbortSignal,
): Promise<{ hidden: Omit<Hidden, 'counts'>; reveal: Reveal }> {
  const breathe = breather(signal);
  const hidden: Omit<Hidden, 'counts'> = { messages: [], pictures: [], chains: [] };
  const reveal: Reveal = { schema: REVEAL_SCHEMA, messages: [], pictures: [], chains: [] };
  for (const [
    at,
    {
      conversation: { key },
      messages,
    },
  ] of before.entries()) {
    const shown = after[at];
    const conversation = shown?.conversation.key ?? key;
    for (const [index, original] of messages.entries()) {
      await breathe();
      const { hash: _, previous: __, ...message } = original;
      const other = shown?.messages[index];
      if (other && isSame(message, other)) continue;
      const [salt, rank] = [newSalt(random), other?.rank ?? original.rank];
      const filesOnly = other && isSame(withoutFiles(message), withoutFiles(other)) && other.images.every(isThere);
      hidden.messages.push({
        conversation,
        rank,
        commitment: commitMessage(message, salt),
        ...(filesOnly && { filesOnly }),
      });
      reveal.messages.push({ conversation, rank, salt, message });
    }
    const salt = newSalt(random);
    const links = messages.map(({ seq, hash, previous }) => ({ seq, hash, previous })).sort((a, b) => a.seq - b.seq);
    hidden.chains.push({ conversation, commitment: commitChain(key, links, salt) });
    reveal.chains.push({ conversation, key, salt, links });
  }
  for (const { placeholder, sha256, type, bytes, state } of pictures) {
    const salt = newSalt(random);
    hidden.pictures.push({ placeholder, commitment: commitPicture(sha256, salt), ...(state && { state }) });
    reveal.pictures.push({ placeholder, salt, sha256, type, data: bytes && toBase64(bytes) });
  }
  return { hidden, reveal };
}

/** The file as JSON, entry by entry: with pictures it may be very long. */
export function* revealJson({ schema, ...lists }: Reveal): Generator<string> {
  yield `{"schema":${JSON.stringify(schema)}`;
  for (const [name, entries] of Object.entries(lists)) {
    yield `,\n${JSON.stringify(name)}:[`;
    for (const [at, entry] of entries.entries()) yield `${at > 0 ? ',' : ''}\n${JSON.stringify(entry, undefined, 1)}`;
    yield ']';
  }
  yield '}\n';
}

/** A message without what tells where a picture came from and how its file is. */
const withoutFiles = <Message extends Original>(message: Message): Message => ({
  ...message,
  images: message.images.map(({ url: _, sha256: __, size: ___, ...image }) => ({ ...image, url: '' })),
});

const isThere = ({ sha256 }: { sha256?: string }) => sha256 === undefined || isSha256(sha256);

/** Whether nothing of a message is hidden; the key of its conversation is told once for all. */
function isSame(message: Original, shown: Original & Partial<ArchiveLink>): boolean {
  const { hash: _, previous: __, ...other } = shown;
  return canonical({ ...message, conversation: '' }) === canonical({ ...other, conversation: '' });
}
