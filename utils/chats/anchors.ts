/** Stretches that a window and the stored thread have in common, found by what is rare: ids, texts and minutes. */

import { deletionNotice } from './deletion.ts';
import type { SeenMessage, StoredMessage } from './model.ts';
import { isReworded, sameContent, sameMinute, sameMoment, stoodForAnother } from './same-message.ts';
import { endOf, type Parts, startOf } from './thread-parts.ts';
import { maySwap, textsKnown } from './translation.ts';

/** Messages of the window that stand beside each other like stored ones. */
export interface Run {
  stored: number;
  seen: number;
  /** What each pair of it says for it, summed up to and including that pair. */
  worth: number[];
}

/** How often a text is stored and in the window, and where what is rare is stored. */
export interface Index {
  texts: Map<string, number[]>;
  times: Map<number, number[]>;
  ids: Map<string, number>;
  shown: Map<string, number>;
  /** Messages in the longer of the two. */
  length: number;
}

/** What occurs more often than this says nothing of the place. */
const RARE = 32;
/** So many messages are at the edge of a window. */
const EDGE = 40;
const MINUTE = 60_000;
/** "2 min ago" is right to so many minutes. */
const ABOUT = 2;

/** The stored thread by texts, minutes and ids; and how often each text is in the window. */
export function indexOf({ stored }: Parts, seen: readonly SeenMessage[]): Index {
  const length = Math.max(stored.length, seen.length);
  const index: Index = { texts: new Map(), times: new Map(), ids: new Map(), shown: new Map(), length };
  stored.forEach((message, at) => {
    for (const text of contentsOf(message)) add(index.texts, text, at);
    const minute = minuteOf(message);
    if (minute !== undefined) add(index.times, minute, at);
    // An id that a page gives twice names nothing.
    if (message.id !== undefined) index.ids.set(message.id, index.ids.has(message.id) ? -1 : at);
  });
  for (const message of seen)
    for (const text of contentsOf(message)) index.shown.set(text, (index.shown.get(text) ?? 0) + 1);
  return index;
}

/**
 * Stored messages that a seen one could be; none where they are too many to tell anything, or the first and last of them
 * `atEdge` of a window: there it may go on where the thread ends.
 */
export function candidatesFor(message: SeenMessage, index: Index, atEdge = false): number[] {
  const known = message.id === undefined ? undefined : index.ids.get(message.id);
  if (known !== undefined && known >= 0) return [known];
  const found = new Set<number>();
  for (const text of contentsOf(message)) {
    const places = index.texts.get(text);
    if (places && places.length <= RARE) for (const at of places) found.add(at);
    else if (places && atEdge) for (const at of [...places.slice(0, RARE), ...places.slice(-RARE)]) found.add(at);
  }
  const minute = minuteOf(message);
  if (minute !== undefined)
    for (let near = minute - ABOUT; near <= minute + ABOUT; near++) {
      const places = index.times.get(near);
      if (places && places.length <= RARE) for (const at of places) found.add(at);
    }
  return [...found];
}

/** Every stretch within a part that holds something rare, as long as it goes. */
export function runsOf(parts: Parts, seen: readonly SeenMessage[], index: Index): Run[] {
  const { stored, partOf } = parts;
  const runs: Run[] = [];
  /** By diagonal, how far the last run on it goes in the window. */
  const done = new Map<number, number>();
  const worthOf = (i: number, j: number) => worth(stored[i] as StoredMessage, seen[j] as SeenMessage, index);
  seen.forEach((message, j) => {
    for (const i of candidatesFor(message, index, j < EDGE || j >= seen.length - EDGE)) {
      if ((done.get(i - j) ?? -1) >= j || worthOf(i, j) === 0) continue;
      const part = partOf[i] as number;
      const [from, to] = [startOf(parts, part), endOf(parts, part)];
      let back = 0;
      while (i - back > from && j - back > 0 && worthOf(i - back - 1, j - back - 1) > 0) back++;
      const run: Run = { stored: i - back, seen: j - back, worth: [] };
      let sum = 0;
      for (let step = 0; run.stored + step < to && run.seen + step < seen.length; step++) {
        const more = worthOf(run.stored + step, run.seen + step);
        if (more === 0) break;
        sum += more;
        run.worth.push(sum);
      }
      done.set(i - j, run.seen + run.worth.length - 1);
      runs.push(run);
    }
  });
  return runs;
}

/** By the site's id. */
const SURE = 50;
/** Same side, text and minute: that is the same message (two in a minute are told by their order). */
export const SAME_MINUTE = 16;
/** Shown translated in one of the two, in the same minute. */
const SWAPPED = 7;
/** Another wording of the same text: an edit, where it stands among others that are the same. */
const REWORDED = 0.5;
/** The site's words stand in many places. */
const NOTICE = 0.3;
const NEAR = 2;
/** How much it says that a frequent text stands there, for each time that it halves what could stand there. */
const PER_BIT = 0.3;

/**
 * How much it says that a seen message is like a stored one: 0 when it is not; a text that occurs once in both between 3
 * ("ok") and 5, a frequent one the less the more frequent it is.
 */
export function worth(stored: StoredMessage, seen: SeenMessage, index: Index): number {
  if (stoodForAnother(stored, seen)) return 0;
  if (stored.id !== undefined && seen.id !== undefined && index.ids.get(seen.id) !== -1)
    return stored.id === seen.id ? SURE : 0;
  if (stored.direction !== seen.direction || !sameMoment(stored, seen)) return 0;
  const minute = sameMinute(stored, seen);
  if (!sameContent(stored, seen)) {
    if (maySwap(stored, seen)) return minute ? SWAPPED : 0;
    return isReworded(stored, seen) ? REWORDED * (minute ? 2 : 1) : 0;
  }
  if (deletionNotice(seen.text, seen.direction)) return NOTICE;
  if (minute) return SAME_MINUTE;
  const text = contentsOf(seen)[0] as string;
  const times = Math.max(index.texts.get(text)?.length ?? 1, index.shown.get(text) ?? 1);
  const near = minuteOf(stored) !== undefined && minuteOf(seen) !== undefined;
  const bits = 1 + Math.log2(Math.max(1, index.length / times));
  return Math.min(rarity(text), Math.max(rarity(text) / times, PER_BIT * bits)) + (near ? NEAR : 0);
}

/** Words say more the longer they are; a sign of Chinese, Japanese or Korean as much as two or three letters. */
function rarity(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length && length < 9; at++) length += text.charCodeAt(at) >= 0x3040 ? 2.5 : 1;
  return length < 4 ? 3 : length < 9 ? 3 + (length - 3) / 6 : 5;
}

/** What a message is found by: its texts, original and translation; the paths of its pictures and cards where it has none. */
function contentsOf(message: StoredMessage | SeenMessage): string[] {
  const { text, original, translation, images, cards } = message;
  const texts = 'rank' in message ? textsKnown(message) : [text, original, translation];
  const earlier = 'rank' in message ? (message.revisions ?? []).map((revision) => revision.text) : [];
  const found = [...texts, ...earlier].filter((each): each is string => !!each);
  if (found.length > 0) return found.length === 1 ? found : [...new Set(found)];
  // Cards were kept as texts once.
  return [
    `\0${images.length} ${cards?.length ?? 0}`,
    ...(cards ?? []).flatMap(({ id, title }) => [id ?? title, title]),
  ];
}

/** The minute a message was sent, where it is known. */
function minuteOf({ sentAt, precision }: StoredMessage | SeenMessage): number | undefined {
  return sentAt === undefined || precision === 'day' ? undefined : Math.floor(sentAt / MINUTE);
}

function add<K>(map: Map<K, number[]>, key: K, at: number): void {
  const places = map.get(key);
  if (places) places.push(at);
  else map.set(key, [at]);
}
