/** Says where something of a record is left out, and how much. */
import type { Block } from './page.ts';
import type { Planned } from './record.ts';
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
  /** Numbers of the first and the last message. */
  first?: number;
  last?: number;
}

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
      if (leads.length > 0) leads = leads.filter(({ kind }) => kind !== planned.kind);
      leads.push(planned);
    } else if (!isIn(planned)) {
      left ??= { messages: 0, events: 0, screenshots: 0 };
      add(left, planned);
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

/** A day and a gap are there for what follows them. */
export const isLead = ({ kind }: Planned): boolean => kind === 'day' || kind === 'gap';

/** A notice as long as they are. */
export const longNotice = (by: NoticeWords): Block =>
  noticeOf(wordsOf({ messages: 9999, events: 0, screenshots: 0, first: 9999, last: 9999 }, by, ''), by);

const noticeOf = (says: string, { language }: NoticeWords): Block => ({
  kind: 'notice',
  items: [own('notice', says, language)],
});

function add(left: LeftOut, { kind, number }: Planned): void {
  if (kind === 'event') left.events++;
  if (kind === 'screenshot') left.screenshots++;
  if (kind !== 'message') return;
  left.messages++;
  left.first ??= number;
  left.last = number;
}

/** `why` is said once, at the first place. */
function wordsOf({ messages, events, screenshots, first, last }: LeftOut, by: NoticeWords, why: string): string {
  const counted = (key: string, count: number, ...values: (number | undefined)[]) =>
    count > 0 ? [by.words(`${key}_${count === 1 ? 'one' : 'other'}`, ...[count, ...values].map(String))] : [];
  const parts = [
    ...counted('evidenceLeftMessages', messages, first, last),
    ...counted('evidenceLeftEvents', events),
    ...counted('evidenceLeftScreens', screenshots),
  ];
  return [...parts, why].filter(Boolean).join(' ') || by.words('evidenceLeftWhy');
}
