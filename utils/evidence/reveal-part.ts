/** A reveal file that shows only some of what is hidden. */
import { canonical } from './canonical.ts';
import type { Original } from './commit.ts';
import { REVEAL_SCHEMA } from './reveal.ts';
import { readReveal } from './reveal-read.ts';

/** What is to be shown: originals of messages, and the placeholders of pictures. */
export interface RevealChoice {
  messages: readonly Original[];
  pictures: readonly string[];
}

/**
 * The text of a reveal file with the chosen entries of `bytes`, each as it was, and nothing of the others: not the archive's own hashes
 * either, from which a short text could be guessed. `undefined` where `bytes` is no reveal file.
 */
export function partOfReveal(bytes: Uint8Array, chosen: RevealChoice): string | undefined {
  const whole = readReveal(bytes);
  const originals = new Set(chosen.messages.map(canonical));
  return (
    whole &&
    JSON.stringify(
      {
        schema: REVEAL_SCHEMA,
        messages: whole.messages.filter(({ message }) => originals.has(canonical(message))),
        pictures: whole.pictures.filter(({ placeholder }) => chosen.pictures.includes(placeholder)),
        chains: [],
      },
      undefined,
      1,
    )
  );
}
