import type { StoredConversation, StoredMessage } from '../chats/model.ts';
import { screenshotHashes } from '../chats/screenshots.ts';
import { hashMessage } from '../evidence/seal.ts';
import { threadPage } from './chats.ts';
import type { Fault, Place } from './fault.ts';
import { db } from './index.ts';

/** A link of the chain: of a message, or what is left of one that the buyer deleted. */
interface Link {
  seq: number;
  hash: string;
  previous: string;
  place: Pick<Place, 'rank' | 'at'>;
}

/** What was found in one conversation; the pictures its messages name, each with the first message that does. */
interface Found {
  messages: number;
  faults: Fault[];
  pictures: Map<string, Place>;
}

/** Messages read at a time. */
const STEP = 1_000;

/** Checks every hash, every link, the end of the chain and the counts of a conversation. */
export async function checkThread(conversation: StoredConversation, signal: AbortSignal): Promise<Found> {
  const { key, peer, count } = conversation;
  const faults: Fault[] = [];
  const pictures: Found['pictures'] = new Map();
  const links: Link[] = [];
  for (let after = Number.NEGATIVE_INFINITY; ; ) {
    signal.throwIfAborted();
    const step = await threadPage(key, { after, limit: STEP });
    const good = await Promise.all(step.map(async (each) => (await hashMessage(each.previous, each)) === each.hash));
    step.forEach((message, at) => {
      const place = { conversation: key, peer, ...placeOf(message) };
      if (!good[at]) faults.push({ code: 'changed', ...place });
      links.push({ seq: message.seq, hash: message.hash, previous: message.previous, place });
      for (const { sha256 } of message.images) if (sha256 && !pictures.has(sha256)) pictures.set(sha256, place);
      after = message.rank;
    });
    if (step.length < STEP) break;
  }
  for (const sha256 of screenshotHashes(conversation))
    if (!pictures.has(sha256)) pictures.set(sha256, { conversation: key, peer });
  const messages = links.length;
  if (messages !== count) faults.push({ code: 'count', conversation: key, peer, count: messages });
  const erased = await db.erased
    .where('[conversation+seq]')
    .between([key, 0], [key, Number.POSITIVE_INFINITY])
    .toArray();
  for (const { seq, hash, previous } of erased) links.push({ seq, hash, previous, place: {} });
  faults.push(...checkLinks(conversation, links));
  return { messages, faults, pictures };
}

const placeOf = ({ rank, sentAt, firstSeen }: StoredMessage) => ({ rank, at: sentAt ?? firstSeen });

/** Whether each link names the one before it, none is missing, and the last is the head. */
function checkLinks({ key, peer, links: all, head }: StoredConversation, links: Link[]): Fault[] {
  const faults: Fault[] = [];
  const of = { conversation: key, peer };
  links.sort((a, b) => a.seq - b.seq);
  let before: Link | undefined;
  for (const link of links) {
    const missing = link.seq - (before ? before.seq + 1 : 0);
    if (missing > 0) faults.push({ code: 'missing', ...of, ...link.place, count: missing });
    else if (missing < 0 || link.previous !== (before?.hash ?? ''))
      faults.push({ code: 'chain', ...of, ...link.place });
    before = link;
  }
  const lost = all - ((before?.seq ?? -1) + 1);
  if (lost > 0) faults.push({ code: 'missing', ...of, ...before?.place, count: lost });
  else if (head !== (before?.hash ?? '')) faults.push({ code: 'end', ...of, ...before?.place });
  return faults;
}
