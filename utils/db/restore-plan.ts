/**
 * What to write so that a conversation of a backup is in the archive: as it was when it is not there, else united with what
 * is. Nothing that is kept is lost, and the same again writes nothing.
 *
 * The hash chain stays one that can be checked. Where the other chain goes on from ours, its links are taken as they are. A
 * message that was deleted here goes back to its own link. Where the two chains part (kept on two computers), what we lack
 * joins the end of our chain with a new link, in its order there; what was sealed of it (first sight, address, way, version)
 * stays as it was, only the hash of the message before it is ours. The other chain can still be checked in the backup.
 */

import type { StoredMessage } from '../chats/model.ts';
import type { PictureProblem } from '../chats/picture.ts';
import { rerankedScreenshots } from '../chats/screenshots.ts';
import { type Kept, unite } from '../chats/unite.ts';
import { type ChainEnd, summaryOf, unitedConversation } from '../chats/unite-conversation.ts';
import { hashMessage } from '../evidence/seal.ts';
import type { Whole } from './backup.ts';
import type { ErasedLink, PictureJob } from './index.ts';
import type { Rows } from './rows.ts';

/** The rows to write, none when everything is there; `noRoom` when the ranks of ours must be given anew first. */
export async function restoreRows(ours: Whole | undefined, theirs: Whole, now: number): Promise<Rows | 'noRoom'> {
  const whole = isWhole(theirs);
  if (!ours && whole) return fresh(theirs, now);
  const { screenshots: shots = [], ...row } = theirs.conversation;
  const stored: Whole = ours ?? {
    conversation: { ...row, count: 0, links: 0, head: '', blocks: [], digest: '', sights: [] },
    messages: [],
    erased: [],
  };
  const { links, head } = stored.conversation;
  const erased = new Map(stored.erased.map((link) => [link.seq, link.hash]));
  const before = linkAt(theirs, links - 1);
  const continues = whole && theirs.conversation.links > links && before?.hash === head && head !== '';
  const fits = ({ seq, hash }: StoredMessage) => erased.get(seq) === hash || (continues && seq >= links);
  const deletedAt = new Map(stored.erased.map(({ seq, erasedAt }) => [seq, erasedAt]));
  const lackingSince = (message: StoredMessage) =>
    fits(message) ? (deletedAt.get(message.seq) ?? Number.POSITIVE_INFINITY) : undefined;
  const identities = await identitiesOf([...stored.messages, ...theirs.messages], head);
  const united = unite(stored, theirs, (message) => identities.get(message) ?? message.hash, lackingSince);
  if (united === 'noRoom') return united;
  const { conversation: other } = theirs;
  const chained = await rechain(united.added, fits, continues ? other : stored.conversation);
  const end: ChainEnd = {
    links: chained.links,
    head: chained.head,
    digest: continues ? other.digest : united.added.length > 0 ? '' : stored.conversation.digest,
    sights: continues ? sightsOf(stored, theirs, chained.added) : stored.conversation.sights,
  };
  const changed = new Map(united.changed.map((message) => [message.rank, message]));
  const messages = [...stored.messages.map((message) => changed.get(message.rank) ?? message), ...chained.added];
  messages.sort((a, b) => a.rank - b.rank);
  // A part that was deleted does not bring along all that stood on a picture with it: that kept its ranks, unless the chat was kept anew.
  const ranksNow = new Set(messages.map(({ rank }) => rank));
  const isAnew = stored.conversation.firstSeen !== other.firstSeen;
  const rankOf = (rank: number) =>
    united.ranks.get(rank) ?? (whole || isAnew || !ranksNow.has(rank) ? undefined : rank);
  const screenshots = rerankedScreenshots(shots, rankOf);
  const conversation = unitedConversation(stored.conversation, other, messages, end, screenshots);
  const same = ours && JSON.stringify(conversation) === JSON.stringify(ours.conversation);
  const backLinks = chained.added.filter(({ seq, hash }) => erased.get(seq) === hash);
  const newLinks = continues ? theirs.erased.filter(({ seq }) => seq >= links) : [];
  const takesClock = theirs.reminder && !stored.reminder && (!ours || other.lastSeen > ours.conversation.lastSeen);
  return {
    conversations: same && united.changed.length === 0 && chained.added.length === 0 ? [] : [conversation],
    added: chained.added,
    changed: united.changed,
    erased: newLinks,
    jobs: jobsFor(chained.added, now),
    ...(screenshots.length > 0 && !same && { screens: true as const }),
    reminders: takesClock && theirs.reminder ? [theirs.reminder] : [],
    removed: { erased: backLinks.map(({ conversation, seq }) => [conversation, seq]) },
  };
}

function fresh({ conversation, messages, erased, reminder }: Whole, now: number): Rows {
  return {
    conversations: [
      { ...conversation, ...(conversation.count !== messages.length && summaryOf(messages)), blocks: [] },
    ],
    added: messages,
    erased,
    reminders: reminder ? [reminder] : [],
    jobs: jobsFor(messages, now),
  };
}

/** Whether every link of the chain is there, from the first to the head, each once. */
function isWhole({ conversation, messages, erased }: Whole): boolean {
  const links: Pick<ErasedLink, 'seq' | 'hash' | 'previous'>[] = [...messages, ...erased];
  links.sort((a, b) => a.seq - b.seq);
  const ranks = messages.every(({ rank }, at) => at === 0 || rank > (messages[at - 1] as StoredMessage).rank);
  return (
    ranks &&
    links.length === conversation.links &&
    links.every(({ seq, previous }, at) => seq === at && previous === (links[at - 1]?.hash ?? '')) &&
    conversation.head === (links.at(-1)?.hash ?? '')
  );
}

const linkAt = ({ messages, erased }: Whole, place: number) =>
  messages.find(({ seq }) => seq === place) ?? erased.find(({ seq }) => seq === place);

/** What is equal for messages first seen in the same way at the same instant, whatever stands before them in a chain. */
async function identitiesOf(messages: readonly StoredMessage[], head: string): Promise<Map<StoredMessage, string>> {
  if (head === '') return new Map();
  return new Map(await Promise.all(messages.map(async (each) => [each, await hashMessage('', each)] as const)));
}

/** Messages that do not fit our chain join its end, in the order in which they were first seen there. */
async function rechain(
  added: readonly StoredMessage[],
  fits: (message: StoredMessage) => boolean,
  { links, head }: { links: number; head: string },
): Promise<{ added: StoredMessage[]; links: number; head: string }> {
  const linked = new Map<StoredMessage, StoredMessage>();
  let [next, previous] = [links, head];
  for (const message of added.filter((each) => !fits(each)).sort((a, b) => a.seq - b.seq)) {
    const hash = await hashMessage(previous, message);
    linked.set(message, { ...message, seq: next, previous, hash });
    previous = hash;
    next += 1;
  }
  return { added: added.map((message) => linked.get(message) ?? message), links: next, head: previous };
}

/** When what came after was last on the screen, as long as the places are the same. */
function sightsOf(ours: Kept, theirs: Kept, added: readonly StoredMessage[]) {
  const ranks = new Map([...ours.messages, ...added].map(({ hash, rank }) => [hash, rank]));
  const same = theirs.messages.every(({ hash, rank }) => ranks.get(hash) === rank);
  return same ? theirs.conversation.sights : ours.conversation.sights;
}

/** Why a picture was not kept that may be otherwise by now. */
const MAY_PASS: readonly string[] = ['network', 'refused', 'permission', 'archiveFull'] satisfies PictureProblem[];

/** Pictures that were not kept yet are looked for again. */
function jobsFor(messages: readonly StoredMessage[], now: number): PictureJob[] {
  return messages.flatMap(({ conversation, rank, images }) =>
    images.flatMap(({ url, sha256, problem }, index) => {
      const isOver = sha256 || (problem !== undefined && !MAY_PASS.includes(problem));
      if (isOver || !/^(https?:|data:image\/)/.test(url)) return [];
      return [{ conversation, rank, index, url, tries: 0, notBefore: now }];
    }),
  );
}
