/** The whole case for programs, nothing prettified. What the texts really hold, to the last odd character, stands here. */
import type { Screenshot, StoredConversation } from '../chats/model.ts';
import type { Case, CaseEvent, CaseThread } from './case.ts';
import { iso } from './clock.ts';
import { caseMessage } from './json-message.ts';
import { CASE_SCHEMA } from './json-schema.ts';
import { linkOf } from './link.ts';
import { statementsOf } from './record-end.ts';
import { entriesOf, placeOf } from './record-order.ts';
import { gapsIn, stretchesIn } from './record-stretch.ts';
import type { PictureIndex } from './types.ts';

/** `case.json` in one piece: UTF-8, instants as ISO strings in UTC, absent values left out, a message a line. */
export const writeCaseJson = (evidence: Case, index: PictureIndex): string => [...caseJson(evidence, index)].join('');

/** The same, message by message. */
export function* caseJson(evidence: Case, index: PictureIndex): Generator<string> {
  const { threads, hidden } = evidence;
  const commitments = new Map(hidden?.messages.map((each) => [placeOf(each.conversation, each.rank), each.commitment]));
  const entries = entriesOf(evidence);
  let link = '';
  yield opened(caseFacts(evidence), 'threads');
  for (const [at, thread] of threads.entries()) {
    yield `${at > 0 ? ',' : ''}\n${opened(threadFacts(thread, evidence, index), 'messages')}`;
    const stretches = stretchesIn(thread);
    for (const [nth, message] of thread.messages.entries()) {
      const key = placeOf(thread.conversation.key, message.rank);
      const { number = 0, place = 0 } = entries.get(key) ?? {};
      const leftOut = stretches[nth]?.count ?? 0;
      const standing = { number, place, of: thread.total, leftOut };
      const json = caseMessage(message, {
        ...standing,
        commitment: commitments.get(key),
        isHiding: hidden !== undefined,
        index,
      });
      link = linkOf(link, json);
      yield `${nth > 0 ? ',' : ''}\n${JSON.stringify({ ...json, link })}`;
    }
    yield '\n]}';
  }
  yield `\n],\n"head":${JSON.stringify(link)}\n}\n`;
}

/** An object with fields whose last one is a list that is still to be written. */
const opened = (facts: object, list: string) => `${JSON.stringify(facts).slice(0, -1)},\n${JSON.stringify(list)}:[`;

function caseFacts({ threads, ...evidence }: Case): object {
  const sum = (count: (thread: CaseThread) => number) => threads.reduce((all, thread) => all + count(thread), 0);
  const [included, total] = [sum(({ messages }) => messages.length), sum((thread) => thread.total)];
  return {
    schema: CASE_SCHEMA,
    software: `Parley ${evidence.version}`,
    madeAt: iso(evidence.madeAt),
    zone: evidence.zone,
    language: evidence.language,
    about: evidence.about,
    note: evidence.note,
    ...statementsOf(evidence.words),
    included,
    total,
    complete: included === total,
    hidden: evidence.hidden && {
      messages: evidence.hidden.messages.length,
      pictures: evidence.hidden.pictures,
      chains: evidence.hidden.chains,
      counts: evidence.hidden.counts,
    },
    leftOutWhole: evidence.leftOutWhole,
    screenshotsLeftOut: evidence.screenshotsLeftOut,
    events: evidence.events.map(eventJson),
  };
}

const eventJson = ({ at, seenAt, ...event }: CaseEvent) => ({ at: iso(at), ...event, seenAt: iso(seenAt) });

function threadFacts(thread: CaseThread, { hidden }: Case, index: PictureIndex): object {
  const { conversation, messages, total, screenshots } = thread;
  const gaps = gapsIn(thread);
  return {
    conversation: conversationJson(conversation, hidden !== undefined),
    included: messages.length,
    total,
    complete: messages.length === total,
    leftOutAfter: stretchesIn(thread).at(-1)?.count || undefined,
    gapsBefore: gaps.length > 0 ? gaps : undefined,
    screenshots: screenshots.map((screenshot) => screenshotJson(screenshot, index)),
  };
}

/** What is told of a conversation, field by field: what only helps to find or remind stays at home. */
const conversationJson = (row: StoredConversation, isHiding: boolean) => ({
  key: row.key,
  marketplace: row.marketplace,
  peer: row.peer,
  id: row.id,
  account: row.account,
  orderId: row.orderId,
  listingId: row.listingId,
  title: row.title,
  url: row.url,
  firstSeen: iso(row.firstSeen),
  lastSeen: iso(row.lastSeen),
  lastAt: iso(row.lastAt),
  goneSince: iso(row.goneSince),
  fromStart: row.fromStart,
  gaps: row.gaps,
  links: row.links,
  head: isHiding ? undefined : row.head,
});

const screenshotJson = ({ takenAt, pieces, ...rest }: Screenshot, { paths, damaged }: PictureIndex) => ({
  takenAt: iso(takenAt),
  ...rest,
  pieces: pieces.map((piece) => ({
    ...piece,
    path: paths.get(piece.sha256),
    damaged: damaged.has(piece.sha256) ? true : undefined,
  })),
});
