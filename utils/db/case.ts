import type { Instant, Screenshot, StoredConversation, StoredMessage } from '../chats/model.ts';
import type { Case, CaseSubject, CaseThread } from '../evidence/case.ts';
import { withOpenLinks } from '../evidence/chain-part.ts';
import type { Picture } from '../evidence/types.ts';
import { eventsOf } from './case-events.ts';
import type { CaseFacts, WholeThread } from './case-shapes.ts';
import { picturesByHash, threadPage } from './chats.ts';
import { db } from './index.ts';

export type { CaseFacts };

/** What the buyer chose to prove. */
export interface CaseChoice {
  about: CaseSubject;
  /** Keys of the orders whose events belong to it. */
  orders: readonly string[];
  /** The conversations; all messages of one without `ranks`. */
  parts: readonly { conversation: string; ranks?: readonly number[] }[];
  /** Only what was written in it; `to` is the first instant after it. */
  period?: { from?: Instant; to?: Instant };
  /** Keys of the conversations that belong to the case, chosen or not; absent: those of `parts`. */
  conversations?: readonly string[];
  note?: string;
}

const DAY = 24 * 3_600_000;

/** Everything of the archive that belongs to a case. A conversation of which nothing is chosen is left out. */
export async function gatherCase(choice: CaseChoice, facts: CaseFacts, signal?: AbortSignal): Promise<Case> {
  const { about, orders, parts, period, note } = choice;
  const { conversations = [] } = choice;
  const threads: WholeThread[] = [];
  for (const { conversation, ranks } of parts) {
    signal?.throwIfAborted();
    const { row, all } = await whole(conversation);
    if (!row) continue;
    const chosen = chosenOf(all, ranks && new Set(ranks), period);
    if (chosen.length > 0) threads.push({ ...threadOf(row, all, chosen), all });
  }
  const kept = (await db.orders.bulkGet([...new Set(orders)])).flatMap((order) => order ?? []);
  const events = await eventsOf(kept, threads, facts, signal);
  const { now: madeAt, zone, language, version, words } = facts;
  return {
    about: { ...about },
    threads: threads.map(({ all: _, ...each }) => withOpenLinks(each)).sort((a, b) => firstOf(a) - firstOf(b)),
    events,
    ...(await leftOutWhole([...conversations, ...parts.map(({ conversation }) => conversation)], threads)),
    ...(note?.trim() && { note: note.trim() }),
    ...screenshotsLeftOut(threads),
    picture: keptPicture,
    madeAt,
    zone,
    language,
    version,
    words,
  };
}

/** What is kept of the conversations of which nothing was chosen. */
async function leftOutWhole(keys: readonly string[], threads: readonly WholeThread[]) {
  const taken = new Set(threads.map(({ conversation }) => conversation.key));
  const rows = await db.conversations.bulkGet([...new Set(keys)].filter((key) => !taken.has(key)));
  const left = rows.flatMap((row) => (row && row.count > 0 ? row.count : []));
  if (left.length === 0) return {};
  return { leftOutWhole: { conversations: left.length, messages: left.reduce((sum, count) => sum + count, 0) } };
}

/** Pictures of the screen that are not given, as what was not chosen may be on them. */
function screenshotsLeftOut(threads: readonly WholeThread[]) {
  const count = (all: readonly Screenshot[] = []) => all.reduce((sum, { pieces }) => sum + pieces.length, 0);
  const left = threads.reduce(
    (sum, { conversation, screenshots }) => sum + count(conversation.screenshots) - count(screenshots),
    0,
  );
  return left > 0 ? { screenshotsLeftOut: left } : {};
}

/** Messages read at once: more would hold the page while they are unpacked. */
const PAGE = 500;

/** A conversation and all its messages as they stand at one moment. */
function whole(key: string): Promise<{ row?: StoredConversation; all: StoredMessage[] }> {
  return db.transaction('r', db.conversations, db.messages, async () => {
    const row = await db.conversations.get(key);
    const all: StoredMessage[] = [];
    for (let after = -Infinity; row; ) {
      const page = await threadPage(key, { after, limit: PAGE });
      all.push(...page);
      const last = page.at(-1);
      if (!last || page.length < PAGE) break;
      after = last.rank;
    }
    return { ...(row && { row }), all };
  });
}

function threadOf(conversation: StoredConversation, all: StoredMessage[], messages: StoredMessage[]): CaseThread {
  const ranks = new Set(messages.map(({ rank }) => rank));
  const left = all.filter(({ rank }) => !ranks.has(rank)).map(({ rank }) => rank);
  const screenshots = (conversation.screenshots ?? []).filter((each) => shows(each, ranks, left));
  const places = all.flatMap(({ rank }, index) => (ranks.has(rank) ? [index + 1] : []));
  const gapsBefore = all.flatMap(({ gapBefore }, index) => (gapBefore ? [index + 1] : []));
  return { conversation, messages, total: all.length, places, gapsBefore, screenshots };
}

/** Whether a screenshot shows chosen messages alone: what stands next to them may be on it in part. */
function shows({ pieces }: Screenshot, chosen: ReadonlySet<number>, left: readonly number[]): boolean {
  if (left.length === 0) return true;
  const ranks = pieces.flatMap((piece) => piece.ranks);
  if (ranks.length === 0 || ranks.some((rank) => !chosen.has(rank))) return false;
  let [before, after] = [-Infinity, Infinity];
  const [from, to] = [Math.min(...ranks), Math.max(...ranks)];
  for (const rank of chosen) {
    if (rank < from) before = Math.max(before, rank);
    if (rank > to) after = Math.min(after, rank);
  }
  return !left.some((rank) => rank > before && rank < after);
}

/** A message of which no time is known was written when the one before it was. */
function chosenOf(
  all: StoredMessage[],
  ranks: ReadonlySet<number> | undefined,
  { from = -Infinity, to = Infinity }: NonNullable<CaseChoice['period']> = {},
): StoredMessage[] {
  let at = all.find(({ sentAt }) => sentAt !== undefined)?.sentAt;
  return all.filter(({ rank, sentAt, precision, firstSeen }) => {
    at = sentAt ?? at;
    const begins = at ?? firstSeen;
    // Of a day alone, any moment may be meant.
    const ends = precision === 'day' && sentAt !== undefined ? begins + DAY - 1 : begins;
    return (!ranks || ranks.has(rank)) && ends >= from && begins < to;
  });
}

function firstOf({ conversation, messages }: CaseThread): Instant {
  return messages.find(({ sentAt }) => sentAt !== undefined)?.sentAt ?? conversation.firstSeen;
}

async function keptPicture(sha256: string): Promise<Picture | undefined> {
  const blob = (await picturesByHash([sha256])).get(sha256);
  return blob && { bytes: new Uint8Array(await blob.arrayBuffer()), type: blob.type };
}
