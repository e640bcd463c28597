import type { Direction, Instant, Precision } from '../chats/model.ts';
import { GREETINGS, MARKS, PROMISED, RECEIVED } from './automatic-words.ts';
import { plain } from './plain-text.ts';

/** What is read of a kept message; all that can be missing may be. */
export interface Said {
  direction: Direction;
  firstSeen: Instant;
  sentAt?: Instant;
  precision?: Precision;
  text?: string;
  id?: string;
  original?: string;
  translation?: string;
}

const MINUTE = 60_000;
/** No human reads, thinks and types so fast: Facebook, eBay and shop assistants answer at once (facts of 2026-11-22). */
const AT_ONCE = 3 * MINUTE;
/** Copies of a message in another language come so close to it. */
const COPY = 2 * MINUTE;
/** Copies are looked for so many messages back. */
const NEAR = 20;
/** Who wrote so shortly before is still there, and may well answer at once. */
const LIVE = 30 * MINUTE;
/** A shorter text ("yes", "thank you") is written twice by people too: letters, and of Chinese signs. */
const LONG = { letters: 12, signs: 6 };

/**
 * Tells of a place in a thread whether it is the seller's own reply: not the site's, not automatic. Automatic is what comes
 * within 3 minutes, stands twice in the thread or is known as a machine's text; an answer at once counts when the seller is
 * there: having written something else just before, or left an earlier message of the same run without an automatic answer. A
 * copy of a message is what the message is. Nothing is worked out before it is asked for: threads are long.
 */
export function ownReplies(thread: readonly Said[]): (place: number) => boolean {
  let twice: Set<string> | undefined;
  const known: boolean[] = [];
  const isOwn = (place: number): boolean => {
    const message = thread[place] as Said;
    if (message.direction !== 'in') return false;
    twice ??= textsSeenTwice(thread);
    const copied = copyOf(thread, place);
    if (copied >= 0) return own(copied) && !isMachineText(message.text ?? '');
    if (isAtOnce(thread, place) && !isLive(thread, place)) return false;
    return !texts(message).some((text) => twice?.has(text) || isMachineText(text));
  };
  const own = (place: number): boolean => {
    known[place] ??= isOwn(place);
    return known[place];
  };
  return own;
}

/** Whether a text is known as a machine's, in one of the nine languages. */
export function isMachineText(text: string): boolean {
  const words = plain(text);
  const has = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(words));
  return has(MARKS) || (has(RECEIVED) && has(PROMISED)) || has(GREETINGS);
}

/** The place of the message that this one is again, shown twice under the same id or translated; -1 without any. */
function copyOf(thread: readonly Said[], place: number): number {
  const message = thread[place] as Said;
  let isOtherTurn = false;
  for (let before = place - 1; before >= 0 && place - before <= NEAR; before--) {
    const other = thread[before] as Said;
    if (other.direction !== message.direction) isOtherTurn ||= other.direction !== 'system';
    else if (message.id !== undefined && message.id === other.id) return before;
    else if (!isOtherTurn && isTranslation(message, other)) return before;
    if (isOtherTurn && message.id === undefined) return -1;
  }
  return -1;
}

/** The same author within two minutes, in another script; or one says that it is the translation of the other. */
function isTranslation(a: Said, b: Said): boolean {
  const [text, other] = [a.text ?? '', b.text ?? ''];
  if (text === '' || other === '') return false;
  if (a.translation === other || a.original === other || b.translation === text || b.original === text) return true;
  const apart =
    exact(a) !== undefined && exact(b) !== undefined ? Math.abs((exact(a) ?? 0) - (exact(b) ?? 0)) : COPY + 1;
  return apart <= COPY && scriptOf(text) !== scriptOf(other) && scriptOf(text) !== '' && scriptOf(other) !== '';
}

/** Texts of the seller that stand in the thread twice, with the buyer in between: not one sent again at once. */
function textsSeenTwice(thread: readonly Said[]): Set<string> {
  const seen = new Map<string, { turn: number; id: string | undefined }>();
  const twice = new Set<string>();
  let turn = 0;
  for (const message of thread) {
    if (message.direction === 'out') turn++;
    if (message.direction !== 'in') continue;
    for (const text of texts(message)) {
      const first = seen.get(text);
      if (first === undefined) seen.set(text, { turn, id: message.id });
      else if (first.turn !== turn && !(first.id && first.id === message.id) && isLong(text)) twice.add(text);
    }
  }
  return twice;
}

/** Words within three minutes of the buyer's last message, by the page's own clock; a picture alone no machine sends. */
function isAtOnce(thread: readonly Said[], place: number): boolean {
  if (!thread[place]?.text?.trim()) return false;
  const asked = thread[lastBefore(thread, place, 'out')];
  return asked !== undefined && isSoon(asked, thread[place] as Said, AT_ONCE);
}

/** Whether the seller was there: wrote something else just before the buyer did, or left an earlier message alone for long. */
function isLive(thread: readonly Said[], place: number): boolean {
  const message = thread[place] as Said;
  const asked = lastBefore(thread, place, 'out');
  const before = thread[lastBefore(thread, asked, 'in')];
  const said = before?.text ?? '';
  if (before && isSoon(before, message, LIVE)) return !isMachineText(said) && plain(said) !== plain(message.text ?? '');
  const first = thread.slice(lastBefore(thread, asked, 'in') + 1, asked).find(({ direction }) => direction === 'out');
  return first !== undefined && exact(first) !== undefined && !isSoon(first, message, LIVE);
}

function lastBefore(thread: readonly Said[], place: number, direction: Direction): number {
  let before = place - 1;
  while (before >= 0 && thread[before]?.direction !== direction) before--;
  return before;
}

function isSoon(from: Said, to: Said, within: number): boolean {
  const [start, end] = [exact(from), exact(to)];
  return start !== undefined && end !== undefined && end - start <= within;
}

/** When the page says it was written, if it says more than the day. */
function exact({ sentAt, precision }: Said): Instant | undefined {
  return precision === 'day' ? undefined : sentAt;
}

function texts({ text, original, translation }: Said): string[] {
  const all = [text, original, translation].map((each) => each?.trim() ?? '');
  return all.filter((each, place) => each !== '' && all.indexOf(each) === place);
}

function isLong(text: string): boolean {
  const signs = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return signs >= LONG.signs || letters - signs >= LONG.letters;
}

/** The script most letters are of. */
function scriptOf(text: string): string {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const scripts: [string, number][] = [
    ['han', 3 * count(/\p{Script=Han}/gu)],
    ['cyrillic', count(/\p{Script=Cyrillic}/gu)],
    ['arabic', count(/\p{Script=Arabic}/gu)],
    ['latin', count(/\p{Script=Latin}/gu)],
  ];
  const [name, letters] = scripts.sort((a, b) => b[1] - a[1])[0] as [string, number];
  return letters === 0 ? '' : name;
}
