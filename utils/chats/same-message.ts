/** Whether a stored message and a seen one could be the same: their moments, texts, pictures and cards. */

import { deletionNotice } from './deletion.ts';
import type { Precision, SeenCard, SeenMessage, StoredMessage } from './model.ts';
import { textsKnown } from './translation.ts';
import { hadText } from './versions.ts';

/** The widest that two zones lie apart: a buyer who travels sees the same time text mean another instant. */
const ZONES = 26 * 3_600_000;

interface Moment {
  sentAt?: number;
  precision?: Precision;
  shownTime?: string;
}

/**
 * Whether only the notice that a message was taken back is kept, and the message itself is seen now, by a window that comes late:
 * these stay two, though the site gives them one id.
 */
export function stoodForAnother(stored: StoredMessage, seen: SeenMessage): boolean {
  return (
    stored.text !== seen.text &&
    deletionNotice(stored.text, stored.direction) !== undefined &&
    !deletionNotice(seen.text, seen.direction)
  );
}

/** True when both could be the same moment, as far as the coarser of the two tells, or the site shows the same time. */
export function sameMoment(a: Moment, b: Moment): boolean {
  if (a.sentAt === undefined || b.sentAt === undefined) return true;
  const apart = Math.abs(a.sentAt - b.sentAt);
  if (a.shownTime !== undefined && a.shownTime === b.shownTime && apart <= ZONES) return true;
  const day = a.precision === 'day' || b.precision === 'day';
  return apart <= (day ? 36 * 3_600_000 : 120_000);
}

/** True when the minutes of both are known. */
export const bothMinutes = (a: Moment, b: Moment): boolean =>
  a.sentAt !== undefined && b.sentAt !== undefined && a.precision !== 'day' && b.precision !== 'day';

/** True when both are known to be of the same minute. */
export function sameMinute(a: Moment, b: Moment): boolean {
  return bothMinutes(a, b) && Math.floor((a.sentAt as number) / 60_000) === Math.floor((b.sentAt as number) / 60_000);
}

/** Same text, or shown translated now and in the original before, and as many pictures; without a text the same cards. */
export function sameContent(stored: StoredMessage, seen: SeenMessage): boolean {
  if (!sameText(stored, seen) && !hadText(stored, seen.text)) return wasText(stored, seen);
  if (seen.text) return stored.images.length === seen.images.length;
  return samePictures(stored, seen) && sameCards(stored.cards, seen.cards);
}

/** Before cards were told from texts, theirs was the message's. */
export function wasText(stored: StoredMessage, { text, cards }: SeenMessage): boolean {
  return !text && !stored.cards && !!cards?.every(({ title }) => stored.text.split('\n').includes(title));
}

/** Cards are told by what they lead to; titles are translated and prices change. */
function sameCards(stored: readonly SeenCard[] = [], seen: readonly SeenCard[] = []): boolean {
  const target = ({ kind, id, url }: SeenCard) => (id === undefined ? url.replace(/[?#].*$/s, '') : `${kind} ${id}`);
  return stored.length === seen.length && stored.every((card, at) => target(card) === target(seen[at] as SeenCard));
}

/** Another wording of one text: two thirds of the longer one are a common beginning and end, and more than a number changed. */
function alike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const number = /^\d+$/.test(a.slice(start, a.length - end) + b.slice(start, b.length - end));
  return shorter > 0 && !number && (start + end) * 3 >= Math.max(a.length, b.length) * 2;
}

/** So many letters make a text that is known by another wording of it, wherever it stands between what is known. */
const LONG = 8;

/** Whether the message is shown in another wording, told by its text or by its original: an edit, if it stands in the same place. */
export function isReworded(stored: StoredMessage, seen: SeenMessage): boolean {
  if (!seen.text || stored.direction !== seen.direction) return false;
  if (alike(stored.text, seen.text)) return true;
  const { original, translation, otherTexts } = stored;
  if (original === undefined && translation === undefined && !otherTexts) return false;
  return textsKnown(stored).some((text) => text !== undefined && alike(text, seen.original ?? seen.text));
}

/** The same, of a text long enough to be sure. */
export const isLongReworded = (stored: StoredMessage, seen: SeenMessage): boolean =>
  stored.text.length >= LONG && isReworded(stored, seen);

/** Same text, in the original or translated. */
export function sameText(stored: StoredMessage, seen: SeenMessage): boolean {
  // Asked for every cell of the alignment: nearly always the two texts tell.
  if (stored.text === seen.text) return true;
  const { original, translation, otherTexts } = stored;
  if (original === undefined && translation === undefined && !otherTexts) return seen.original === stored.text;
  const texts = textsKnown(stored);
  if (seen.translation !== undefined && seen.translation === stored.text) return true;
  return texts.includes(seen.text) || (seen.original !== undefined && texts.includes(seen.original));
}

/**
 * Pictures are told by their paths: the rest of an address is often a token that changes. A picture just sent is shown from
 * the page's own memory first.
 */
function samePictures(stored: StoredMessage, seen: SeenMessage): boolean {
  const path = (url: string) => url.replace(/[?#].*$/s, '');
  const own = (url: string) => /^(blob|data):/.test(url);
  return (
    stored.images.length === seen.images.length &&
    stored.images.every(({ url }, index) => {
      const now = seen.images[index]?.url ?? '';
      return path(url) === path(now) || own(url) || own(now);
    })
  );
}
