/** Says where something of a record is left out, and how much. */
import type { Block } from './page.ts';
import type { Planned } from './record.ts';
import { rangeOf } from './record-stretch.ts';
import { own } from './record-text.ts';
import type { Translate } from './types.ts';

/** The language of the notices. */
export interface NoticeWords {
  words: Translate;
  language: string;
}

/** What is left out at one place. */
interface LeftOut {
  messages: number;
  events: number;
  screenshots: number;
  /** Places of the first and the last message of each conversation, by its key. */
  runs: Map<string, Run>;
  /** Among them: messages that the buyer left out, and places where the archive may never have seen something. */
  byMaker: number;
  gaps: number;
}

interface Run {
  first: number;
  last: number;
  /** What is said of it behind the places: ` (Conversation 2)`. */
  name: string;
}

const nothing = (): LeftOut => ({ messages: 0, events: 0, screenshots: 0, runs: new Map(), byMaker: 0, gaps: 0 });

/** A part of a record, or a notice, which is known by its words. */
export interface Part extends Planned {
  says?: string;
}

/** The chosen parts of `plan` in its order, with a notice wherever something is missing. `isIn` also knows what always goes in. */
export function* withNotices(
  plan: Iterable<Planned>,
  isIn: (planned: Planned) => boolean,
  by: NoticeWords,
): Generator<Part> {
  let leads: Planned[] = [];
  let left: LeftOut | undefined;
  let why = by.words('evidenceLeftWhy');
  const notice = (what: LeftOut): Part => {
    const says = wordsOf(what, by, why);
    why = '';
    return { kind: 'notice', says, block: () => noticeOf(says, by) };
  };
  for (const planned of plan) {
    if (isLead(planned)) {
      // Of two days without a message between them only the later one counts.
      if (planned.kind === 'day') leads = leads.filter(({ kind }) => kind !== 'day');
      leads.push(planned);
    } else if (!isIn(planned)) {
      left ??= nothing();
      for (const each of [...leads, planned]) add(left, each);
      if (leads.length > 0) leads = leads.filter(({ kind }) => kind === 'day');
    } else {
      if (left) yield notice(left);
      left = undefined;
      yield* leads;
      leads = [];
      yield planned;
    }
  }
  if (left) yield notice(left);
}

/** A day and a gap are there for what follows them, but for the gap at the end of a conversation. */
export const isLead = ({ kind, ends }: Planned): boolean => kind === 'day' || (kind === 'gap' && !ends);

/** A notice as long as they are. */
export const longNotice = (by: NoticeWords): Block =>
  noticeOf(wordsOf({ ...nothing(), messages: 9999, runs: new Map([['', LONG]]) }, by, ''), by);

const LONG: Run = { first: 9998, last: 9999, name: '' };

const noticeOf = (says: string, { language }: NoticeWords): Block => ({
  kind: 'notice',
  items: [own('notice', says, language)],
});

function add(left: LeftOut, { kind, leftOut, place, name = '', message, block }: Planned): void {
  if (kind === 'event') left.events++;
  if (kind === 'screenshot') left.screenshots += block().items.filter((item) => item.kind === 'picture').length || 1;
  if (kind === 'gap' && leftOut === undefined) left.gaps++;
  left.byMaker += leftOut ?? 0;
  if (kind !== 'message' || !message || place === undefined) return;
  left.messages++;
  const { conversation } = message;
  const run = left.runs.get(conversation) ?? { first: place, last: place, name: name.slice(`${place}`.length) };
  left.runs.set(conversation, { ...run, last: place });
}

/** `why` is said once, at the first place. */
function wordsOf(left: LeftOut, by: NoticeWords, why: string): string {
  const { messages, events, screenshots, runs, byMaker, gaps } = left;
  const counted = (key: string, count: number, ...values: string[]) =>
    count > 0 ? [by.words(`${key}_${count === 1 ? 'one' : 'other'}`, String(count), ...values)] : [];
  const places = [...runs.values()].map(({ first, last, name }) => `${rangeOf(first, last)}${name}`);
  const parts = [
    ...counted('evidenceLeftMessages', messages, places.join(', ')),
    ...counted('evidenceLeftEvents', events),
    ...counted('evidenceLeftScreens', screenshots),
    ...counted('evidenceLeftAmong', byMaker),
    ...(gaps > 0 ? [by.words('evidenceLeftGaps', String(gaps))] : []),
  ];
  return [...parts, why].filter(Boolean).join(' ') || by.words('evidenceLeftWhy');
}
