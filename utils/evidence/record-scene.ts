/** What the parts of a record share. */
import type { Instant, Precision } from '../chats/model.ts';
import type { Case, CaseThread, HiddenMessage, HiddenPlace } from './case.ts';
import { type Clock, clockFor, utc } from './clock.ts';
import { entriesOf, type MessageEntry, placeOf } from './record-order.ts';
import { apart } from './record-text.ts';
import type { PictureIndex } from './types.ts';
import { wayKey } from './words.ts';

/** Everything that is worked out once for a record. */
export interface Scene {
  evidence: Case;
  index: PictureIndex;
  /** `short`: as few lines as possible. */
  detail: 'full' | 'short';
  clock: Clock;
  /** The line of each message, by `placeOf`. */
  entries: ReadonlyMap<string, MessageEntry>;
  /** Messages that are not as they were, by `placeOf`. */
  hiddenMessages: ReadonlyMap<string, HiddenMessage>;
  /** Pictures that are not as they were kept, by what stands in the messages for them. */
  hiddenPictures: ReadonlyMap<string, HiddenPlace>;
  /** Message keys of the ways of capture in it; each message says its own where there are several. */
  ways: string[];
  /** Addresses of the pages, the first `MOST_PAGES` of them. */
  pages: string[];
  /** How many addresses there are in all. */
  pageCount: number;
}

/** Addresses that the facts list; the others stand by their messages. */
const MOST_PAGES = 20;

/** Works out what a record needs to know of the whole case before its first line. */
export function sceneOf(evidence: Case, index: PictureIndex, detail: 'full' | 'short'): Scene {
  const ways = new Set<string>();
  const pages = new Set<string>();
  for (const { conversation, messages } of evidence.threads) {
    pages.add(conversation.url);
    for (const message of messages) {
      ways.add(wayKey(message));
      pages.add(message.url);
    }
  }
  const { messages = [], pictures = [] } = evidence.hidden ?? {};
  return {
    evidence,
    index,
    detail,
    clock: clockFor(evidence.zone, evidence.language),
    entries: entriesOf(evidence),
    hiddenMessages: new Map(messages.map((each) => [placeOf(each.conversation, each.rank), each])),
    hiddenPictures: new Map(pictures.map((each) => [each.placeholder, each])),
    ways: [...ways],
    pages: [...pages].slice(0, MOST_PAGES),
    pageCount: pages.size,
  };
}

/** `2026-11-21 14:03 UTC+01:00 · 2026-11-21T13:03Z`, no finer than `precision`; a day has no UTC form. */
export const both = ({ clock }: Scene, at: Instant, precision?: Precision): string =>
  [clock.local(at, precision), utc(at, precision)].filter(Boolean).join(' · ');

/** `Conversation 2`, where there are several. */
export function threadName({ evidence: { threads, words } }: Scene, thread: CaseThread): string {
  return threads.length > 1 ? words('evidenceConversation', String(threads.indexOf(thread) + 1)) : '';
}

/** What a message is called where it is spoken of: `57`, or `57 (Conversation 2)` where there are several. */
export function messageName(scene: Scene, { thread, place }: Pick<MessageEntry, 'thread' | 'place'>): string {
  const name = threadName(scene, thread);
  return name ? `${place} (${name})` : `${place}`;
}

/** `label: value` for a value of Parley's own, as the buyer's language writes it; `key` names the label. */
export const told = ({ evidence: { words } }: Scene, key: string, value: string): string =>
  `${words('evidenceColon', words(key))} ${value}`;

/** The same for a value from elsewhere: it gets a direction of its own. */
export const labelled = (scene: Scene, key: string, value: string): string => told(scene, key, apart(value));
