import { breather } from '../evidence/breathe.ts';
import type { CaseEvent } from '../evidence/case.ts';
import type { Workplace } from '../replies/calendar.ts';
import { keptPromises } from '../replies/kept.ts';
import type { StoredOrder } from '../replies/order.ts';
import { addMade, automaticIn, type MadeHere, orderOf } from '../replies/record.ts';
import type { CaseFacts, WholeThread } from './case-shapes.ts';
import { caseWords } from './case-words.ts';

const DAY = 24 * 3_600_000;
/** What is said so long after a promise was due is not about it. */
const ABOUT_IT = 60 * DAY;

/** The promises of chosen messages, when they were due, with what became of them. */
export async function promiseEvents(
  { conversation, messages, all }: WholeThread,
  orders: readonly StoredOrder[],
  place: Workplace,
  facts: CaseFacts,
  signal?: AbortSignal,
): Promise<CaseEvent[]> {
  const breathe = breather(signal);
  const made: MadeHere[] = [];
  for (const message of all) {
    await breathe();
    addMade(made, message, place);
  }
  if (made.length === 0) return [];
  const chosen = new Set(messages.map(({ rank }) => rank));
  const isAutomatic = automaticIn(all);
  const order = orderOf({ conversation }, orders);
  const known = { now: facts.now, zone: place.zone, seenAt: conversation.lastSeen, order, all: made, isAutomatic };
  const events: CaseEvent[] = [];
  for (const promise of made.filter(({ rank }) => chosen.has(rank))) {
    await breathe();
    const near = all.filter(({ sentAt, firstSeen }) => {
      const at = sentAt ?? firstSeen;
      return at > promise.sentAt && at < promise.by + ABOUT_IT;
    });
    const [judged] = keptPromises([promise], near, known);
    if (judged) events.push(promiseEvent(judged, judged.state));
  }
  return events;

  function promiseEvent({ by, precision, rank, words: quote }: MadeHere, state: keyof typeof STATES): CaseEvent {
    const { day, until } = caseWords(facts);
    const due = precision === 'day' ? day(by, place.zone) : until(by, place.zone);
    return {
      kind: 'promise',
      at: by,
      precision: 'minute',
      title: facts.words(STATES[state], due),
      details: [`“${quote}”`, facts.words('casePromiseFound')],
      message: { conversation: conversation.key, rank },
    };
  }
}

const STATES = {
  kept: 'casePromise_kept',
  broken: 'casePromise_broken',
  open: 'casePromise_open',
  unknown: 'casePromise_unknown',
} as const;
