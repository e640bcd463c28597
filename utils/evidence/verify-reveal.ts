/** Compares what a buyer reveals with what a pack hides. */

import { fromBase64 } from './base64.ts';
import { breather } from './breathe.ts';
import { brokenLinks, type Link, readLink } from './chain.ts';
import { commitChain, commitMessage, commitPicture, type Original } from './commit.ts';
import type { PackCase, PackMessage, PackThread } from './json-read.ts';
import { CASE_FILE } from './json-schema.ts';
import { withoutDoubles } from './problems.ts';
import { placeOf } from './record-order.ts';
import type { Reveal, RevealedChain } from './reveal.ts';
import { sha256Hex } from './seal.ts';
import type { Problem } from './types.ts';

/** What was revealed and is what was hidden. */
export interface Revealed {
  messages: { number: number; conversation?: number; original: Original }[];
  pictures: { placeholder: string; sha256: string; type?: string; bytes?: Uint8Array<ArrayBuffer> }[];
  /** Conversations whose hashes in the archive were checked through, from message to message. */
  chains: string[];
}

/** The entries that match, and findings about the others; a single one where none matches: then it is not the file of this pack. */
export async function checkReveal(
  { threads, hidden }: PackCase,
  reveal: Reveal,
): Promise<{ problems: Problem[]; revealed: Revealed }> {
  const problems: Problem[] = [];
  const revealed: Revealed = { messages: [], pictures: [], chains: [] };
  const originals = new Map<number, Original>();
  const places = placesOf(threads);
  let fitting = 0;
  const breathe = breather();
  for (const { conversation, rank, salt, message } of reveal.messages) {
    await breathe();
    const place = places.get(placeOf(conversation, rank));
    if (!place) problems.push({ code: 'reveal-stranger' });
    else if (commitMessage(message, salt) !== place.json.commitment)
      problems.push({ code: 'reveal-other', path: CASE_FILE, ...place.name });
    else originals.set(place.at, message);
  }
  const names = threads.flatMap(({ messages }) => messages.map(({ name }) => name));
  for (const [at, original] of originals) {
    const { message: number = at, ...of } = names[at - 1] ?? {};
    revealed.messages.push({ number, ...of, original });
  }
  for (const { placeholder, salt, sha256, type, data } of reveal.pictures) {
    // Two kept files may be the same picture without their hidden data.
    const there = hidden?.pictures.filter((each) => each.placeholder === placeholder) ?? [];
    const commitment = commitPicture(sha256, salt);
    const place = there.find((each) => each.commitment === commitment) ?? there[0];
    const bytes = data === undefined ? undefined : fromBase64(data);
    const isSame = commitment === place?.commitment;
    if (!place) problems.push({ code: 'reveal-stranger' });
    else if (isSame && (data === undefined || (bytes && (await sha256Hex(bytes)) === sha256)))
      revealed.pictures.push({ placeholder, sha256, type, bytes });
    else problems.push({ code: 'reveal-other', path: CASE_FILE });
  }
  for (const chain of reveal.chains) {
    const place = hidden?.chains.find(({ conversation }) => conversation === chain.conversation);
    const thread = threads.find(({ key }) => key === chain.conversation);
    if (!place || !thread) problems.push({ code: 'reveal-stranger' });
    else if (commitChain(chain.key, chain.links, chain.salt) !== place.commitment)
      problems.push({ code: 'reveal-other', path: CASE_FILE });
    else {
      fitting++;
      const links = linksOf(thread, chain, originals);
      if (!links) continue;
      for (const at of await brokenLinks(links, { complete: thread.whole, head: chain.links.at(-1)?.hash }))
        problems.push({ code: 'chain', path: CASE_FILE, ...names[at - 1] });
      revealed.chains.push(chain.conversation);
    }
  }
  // Of one order, two packs hide the same messages, each with salts of its own: then nothing fits at all.
  const fits = revealed.messages.length + revealed.pictures.length + fitting > 0;
  const told: Problem[] = fits || problems.length === 0 ? problems : [{ code: 'reveal-stranger' }];
  return { problems: withoutDoubles(told), revealed };
}

/** The messages of which something is hidden, by conversation and rank. */
function placesOf(threads: readonly PackThread[]): Map<string, PackMessage> {
  const places = new Map<string, PackMessage>();
  for (const { key, messages } of threads)
    for (const message of messages)
      if (message.json.commitment !== undefined) places.set(placeOf(key, Number(message.json.rank)), message);
  return places;
}

/** The messages of a conversation as the archive has them with their hashes; `undefined` while one is still hidden. */
function linksOf(
  { messages }: PackThread,
  { key, links }: RevealedChain,
  originals: ReadonlyMap<number, Original>,
): Link[] | undefined {
  const bySeq = new Map(links.map((link) => [link.seq, link]));
  const found: Link[] = [];
  for (const { json, at } of messages) {
    const link = bySeq.get(Number(json.seq)) ?? { hash: '', previous: '' };
    const original = originals.get(at);
    if (!original && json.commitment !== undefined) return undefined;
    const read = original
      ? { ...withInstants(original), conversation: key, ...link, place: at }
      : readLink({ ...json, conversation: key, hash: link.hash, previous: link.previous }, at);
    if (!read) return undefined;
    found.push(read);
  }
  return found;
}

/** JSON has `null` for what is no instant; hashed is what the archive had. */
const withInstants = (original: Original): Original => ({
  ...original,
  firstSeen: original.firstSeen ?? Number.NaN,
  sentAt: original.sentAt ?? undefined,
});
