/**
 * Commitments to what is hidden: a hash over a secret salt and the original. Without the salt no guess can be tried, not even
 * of a telephone number; with it, nobody can show another original.
 */
import type { StoredMessage } from '../chats/model.ts';
import { canonical } from './canonical.ts';
import { sha256OfText } from './sha256.ts';

/** Random bytes, `length` of them. */
export type Random = (length: number) => Uint8Array;

/** A message without its place in the archive's chain: the hashes would let a neighbour be guessed. */
export type Original = Omit<StoredMessage, 'hash' | 'previous'>;

/** A link of the archive's chain, without the message. */
export type ArchiveLink = Pick<StoredMessage, 'seq' | 'hash' | 'previous'>;

/** A secret of 32 bytes, lower-case hex. */
export const newSalt = (random: Random): string =>
  Array.from(random(32), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Lower-case hex SHA-256 of the UTF-8 bytes of `canonical(["parley-commit-message/1", salt, message])`; the message as the
 * archive keeps it, instants as numbers, without `hash` and `previous`.
 */
export function commitMessage(message: Original & Partial<ArchiveLink>, salt: string): string {
  const { hash: _, previous: __, ...original } = message;
  return sha256OfText(canonical(['parley-commit-message/1', salt, original]));
}

/** The same for a picture: of `["parley-commit-picture/1", salt, sha256]`. */
export const commitPicture = (sha256: string, salt: string): string =>
  sha256OfText(canonical(['parley-commit-picture/1', salt, sha256]));

/**
 * The same for the archive's chain of a conversation: of `["parley-commit-chain/1", salt, key, links]`, `key` the conversation's
 * own, the links `[seq, hash, previous]` in that order.
 */
export const commitChain = (key: string, links: readonly ArchiveLink[], salt: string): string =>
  sha256OfText(
    canonical(['parley-commit-chain/1', salt, key, links.map(({ seq, hash, previous }) => [seq, hash, previous])]),
  );
