/**
 * A conversation as the site has it, which changes over time, and what somebody sees of it through windows. What a window must
 * carry so that there is only one right answer:
 * - Of four messages the first two have texts that occur nowhere else, and are neither edited nor deleted. Windows begin with such
 *   a pair, and end after one: two windows that overlap share two of these texts. (Without times, ids or such texts a run of
 *   equal texts cut by both windows cannot be told apart by anybody.)
 * - Without ids nothing is edited, deleted, or put in late, of which the text occurs again on the same side (within four messages, where the
 *   minutes are shown): which of them it was, nobody can tell.
 * - Without ids an edit keeps half of a text of eight letters or more. (Else it may be one message deleted and another sent.)
 * - A translation alone, without the original, is shown only where ids tell which message it is, or minutes of which each has one.
 * - Of two neighbours at most one is deleted or put late between others. (A notice in the place of two says nothing of either, and one
 *   deleted and another put there is an edit, to who cannot see when.)
 */
import type { SeenMessage } from '../../../utils/chats/model.ts';

export const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
export const START = Date.UTC(2026, 2, 1, 8);

export interface Shape {
  seed: number;
  length: number;
  ids: boolean;
  times: 'none' | 'clock' | 'ago';
  notices: 'none' | 'row' | 'bubble';
  translates: 'never' | 'beside' | 'alone';
  /** How many windows beyond those that cover the thread. */
  more: number;
  /** Messages of a window: of four messages, two or more of the last. */
  size: number;
  /** Share of windows that are delivered later than others seen after them. */
  late: number;
}

export interface HiddenMessage {
  n: number;
  direction: 'in' | 'out';
  /** Its texts, each from an instant on. */
  versions: { text: string; from: number }[];
  sentAt: number;
  /** When the site began to show it: later than it was sent when it was put between others. */
  shownFrom: number;
  deletedAt: number;
  notice?: { direction: SeenMessage['direction']; text: string; by?: SeenMessage['direction'] };
}

export interface View {
  at: number;
  messages: (SeenMessage & { replyTo: string })[];
  atEnd: boolean;
  atStart: boolean;
}

export interface Story {
  messages: HiddenMessage[];
  /** In the order of delivery. */
  views: View[];
  end: number;
}

/** Small and fast: the same story for the same seed. */
function randomly(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const WORDS =
  'parcel colour refund address photo size battery cable lamp price Lyon stock order customs label box tracking screen'.split(
    ' ',
  );
const COMMON = [
  'ok',
  'thanks',
  'Hello dear',
  '好的',
  'yes',
  'Thank you for your message, we will answer within 24 hours',
];

export function storyOf(shape: Shape): Story {
  const random = randomly(shape.seed);
  const messages = hiddenThread(shape, random);
  const last = messages.at(-1) as HiddenMessage;
  // Everything that happens to a message does so within four days.
  const end = last.sentAt + 5 * DAY;
  const early = cover(shape, messages, random, () => START + random(end - START));
  const final = shuffled(
    cover(shape, messages, random, () => end + random(60) * MINUTE),
    random,
  );
  const extra = Array.from({ length: shape.more }, () =>
    windowAt(shape, messages, START + random(end - START), random(shape.length), random),
  );
  const past = [...early, ...extra].filter((view) => view !== undefined).sort((a, b) => a.at - b.at);
  const views: View[] = [];
  const held: View[] = [];
  for (const view of past) {
    if (random(100) < shape.late * 100) held.push(view);
    else views.push(view);
    if (random(4) === 0) views.push(...held.splice(0, 1));
  }
  const [before, after] = [held.filter((_, at) => at % 2 === 0), held.filter((_, at) => at % 2 === 1)];
  views.push(...shuffled(before, random), ...final, ...shuffled(after, random));
  for (let n = 0; n < 3; n++) views.splice(random(views.length), 0, views[random(views.length)] as View);
  return { messages, views, end };
}

function hiddenThread(
  { length, ids, notices, translates, times }: Shape,
  random: (below: number) => number,
): HiddenMessage[] {
  const messages: HiddenMessage[] = [];
  let sentAt = START;
  for (let n = 0; n < length; n++) {
    const apart = translates === 'alone' && !ids;
    sentAt += apart ? MINUTE : 0;
    sentAt += random(3) === 0 ? random(50_000) : random(20) === 0 ? random(2 * DAY) : random(30 * MINUTE);
    const own = n % 4 < 2;
    const text = own
      ? uniqueText(n, random)
      : random(2) === 0
        ? (COMMON[random(COMMON.length)] as string)
        : uniqueText(n, random);
    const before = messages.at(-1);
    const repeats = !own && random(4) === 0 && before && n % 4 === 3;
    messages.push({
      n,
      direction: repeats ? before.direction : random(2) === 0 ? 'in' : 'out',
      versions: [{ text: repeats ? (before.versions[0] as { text: string }).text : text, from: sentAt }],
      sentAt,
      shownFrom: sentAt,
      deletedAt: Number.POSITIVE_INFINITY,
    });
  }
  const textOf = (n: number) => messages[n]?.versions[0]?.text;
  for (const message of messages) {
    const { n } = message;
    if (n % 4 < 2 && length > 3) continue;
    const near = times === 'clock' ? messages.slice(Math.max(0, n - 4), n + 5) : messages;
    const isLike = (other: HiddenMessage) => other !== message && textOf(other.n) === textOf(n);
    const inRun = !ids && near.some((other) => isLike(other) && other.direction === message.direction);
    const chance = random(10);
    const later = () => message.sentAt + 1 + random(4 * DAY);
    if (inRun) continue;
    if (chance < 2) edit(message, later, ids, random);
    const beside = [n - 1, n + 1].map((other) => messages[other]);
    if (beside.some((other) => other && (Number.isFinite(other.deletedAt) || other.shownFrom > other.sentAt))) continue;
    if (chance === 3 && n > 0) message.shownFrom = later();
    if (random(8) === 0) remove(message, Math.max(message.shownFrom, later()), notices, random);
  }
  return messages;
}

function edit(message: HiddenMessage, later: () => number, ids: boolean, random: (below: number) => number): void {
  const first = (message.versions[0] as { text: string }).text;
  const times = [later(), later(), later()].slice(0, 1 + random(3)).sort((a, b) => a - b);
  for (const [index, from] of times.entries()) {
    const whole = `${first}${'!'.repeat(index + 1)}`;
    const text =
      first.length >= 8 || ids ? (ids && random(2) === 0 ? `quite another ${message.n} ${index}` : whole) : undefined;
    if (text !== undefined) message.versions.push({ text, from });
  }
}

function remove(
  message: HiddenMessage,
  at: number,
  notices: Shape['notices'],
  random: (below: number) => number,
): void {
  message.deletedAt = at;
  if (notices === 'none') return;
  const own = message.direction === 'out';
  const said = [
    own
      ? { text: 'You recalled a message', by: 'out' as const }
      : { text: 'The seller recalled a message', by: 'in' as const },
    own ? { text: '你撤回了一条消息', by: 'out' as const } : { text: '对方撤回了一条消息', by: 'in' as const },
    { text: 'This message was deleted', ...(notices === 'bubble' && { by: message.direction }) },
  ];
  message.notice = {
    direction: notices === 'row' ? 'system' : message.direction,
    ...(said[random(3)] as { text: string }),
  };
}

function uniqueText(n: number, random: (below: number) => number): string {
  const words = Array.from({ length: 2 + random(4) }, () => WORDS[random(WORDS.length)]);
  return `${words.join(' ')} ${(n * 7919).toString(36)}${random(2) === 0 ? '' : '?'}`;
}

/** Windows that cover the whole thread, each sharing some messages with the next. */
function cover(
  shape: Shape,
  messages: readonly HiddenMessage[],
  random: (below: number) => number,
  when: () => number,
): View[] {
  const views: View[] = [];
  const at = when();
  for (let from = 0; ; ) {
    const view = windowAt(shape, messages, random(3) === 0 ? when() : at, from, random);
    if (view) views.push(view);
    const step = Math.max(4, shape.size - (shape.size % 4) - 4 - 4 * random(2));
    if (from + shape.size >= shape.length) return views;
    from += step;
  }
}

function windowAt(
  shape: Shape,
  messages: readonly HiddenMessage[],
  at: number,
  first: number,
  random: (below: number) => number,
): View | undefined {
  const translated =
    shape.translates !== 'never' &&
    random(3) === 0 &&
    (shape.translates === 'beside' || shape.ids || shape.times === 'clock');
  const latest = Math.ceil(Math.max(0, messages.length - shape.size) / 4) * 4;
  const from = Math.min(first - (first % 4), latest);
  const shown = messages
    .slice(from, from + shape.size)
    .map((message) => shownAt(message, at, shape, translated))
    .filter((message) => message !== undefined);
  if (shown.length < 2) return undefined;
  const rest = messages.slice(from + shape.size).filter((message) => shownAt(message, at, shape, false));
  const above = messages.slice(0, from).filter((message) => shownAt(message, at, shape, false));
  return { at, messages: shown, atEnd: rest.length === 0, atStart: above.length === 0 && random(2) === 0 };
}

/** What the site shows of a message at an instant; nothing before it was sent, or when it is gone without a word. */
function shownAt(
  message: HiddenMessage,
  at: number,
  shape: Shape,
  translated: boolean,
): View['messages'][number] | undefined {
  const { n, direction, shownFrom, deletedAt, notice } = message;
  if (at < shownFrom) return undefined;
  const time = timeAt(message, at, shape.times);
  const id = shape.ids ? { id: `m${n}` } : {};
  if (at >= deletedAt) {
    if (!notice) return undefined;
    const own = notice.direction === 'system' ? {} : id;
    return { direction: notice.direction, text: notice.text, images: [], replyTo: `gone ${n}`, ...own, ...time };
  }
  const text = message.versions.findLast(({ from }) => from <= at)?.text as string;
  const base = { direction, images: [], replyTo: String(n), ...id, ...time };
  if (!translated || direction === 'out') return { ...base, text };
  const translation = `<${text}>`;
  return shape.translates === 'beside'
    ? { ...base, text, original: text, translation }
    : { ...base, text: translation, translation };
}

function timeAt({ sentAt }: HiddenMessage, at: number, times: Shape['times']): Partial<SeenMessage> {
  const minute = (instant: number) => Math.floor(instant / MINUTE) * MINUTE;
  const clock = { sentAt: minute(sentAt), precision: 'minute' as const };
  if (times === 'none') return {};
  if (times === 'clock') return { ...clock, shownTime: new Date(sentAt).toISOString().slice(0, 16) };
  const ago = Math.floor((at - sentAt) / MINUTE);
  if (ago < 60) return { sentAt: minute(at - ago * MINUTE), precision: 'minute', shownTime: `${ago} min ago` };
  const day = Math.floor(sentAt / DAY) * DAY;
  if (Math.floor(at / DAY) * DAY === day) return { ...clock, shownTime: new Date(sentAt).toISOString().slice(11, 16) };
  return { sentAt: day, precision: 'day', shownTime: new Date(day).toISOString().slice(0, 10) };
}

function shuffled<T>(list: readonly T[], random: (below: number) => number): T[] {
  const after = [...list];
  for (let at = after.length - 1; at > 0; at--) {
    const other = random(at + 1);
    [after[at], after[other]] = [after[other] as T, after[at] as T];
  }
  return after;
}
