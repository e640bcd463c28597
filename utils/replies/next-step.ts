import type { Instant } from '../chats/model.ts';
import type { OpenHours } from './calendar.ts';
import { afterWait } from './contact-first.ts';
import { waitFirst } from './deadlines.ts';

/** What the buyer does next about a message that was not answered. */
export type NextStep = 'wait' | 'nudge' | 'follow-up' | 'look elsewhere' | 'open a case';

export interface Situation {
  overdueAt: Instant;
  now: Instant;
  /** Open hours of the seller from the message until it was overdue: after as many again, more is to be done. */
  patience: number;
  clock: OpenHours;
  /** When the buyer wrote again. */
  followUps: readonly Instant[];
  /** The buyer has an order with the seller, so there is no looking elsewhere. */
  hasOrder: boolean;
  /** The seller has never answered yet, and left more than one message behind. */
  hopeless: boolean;
  /** When the protection ends, when to act for it at the latest, and from when on the marketplace takes a case. */
  protection?: { endsAt: Instant; actAt: Instant; caseFrom: Instant };
}

/**
 * Nothing before the reply is overdue, but for a protection that is about to end. Then a nudge; after as long again a follow-up; after
 * as long once more a case where there is a protection, another seller where there is no order. Who has written again when it
 * was overdue waits as long before the next step.
 */
export function nextStep(situation: Situation): NextStep {
  const { overdueAt, now, patience, clock, followUps, hasOrder, hopeless, protection } = situation;
  const mayOpen = protection !== undefined && now >= protection.caseFrom && now < protection.endsAt;
  if (mayOpen && now >= protection.actAt) return 'open a case';
  if (now < overdueAt) return 'wait';
  const asked = followUps.filter((at) => at >= overdueAt && at <= now);
  const last = asked.at(-1);
  if (last !== undefined && now < clock.after(last, patience)) return 'wait';
  const again = clock.after(overdueAt, patience);
  const step = asked.length || Number(now >= again) + Number(now >= clock.after(again, patience));
  if (step === 0) return 'nudge';
  if (step === 1 && !hopeless) return 'follow-up';
  if (mayOpen) return 'open a case';
  return hasOrder || (protection && now < protection.endsAt) ? 'follow-up' : 'look elsewhere';
}

/** From when on a marketplace takes a case about a message sent at an instant: `waitFirst`. Business days are of the seller's zone. */
export function caseFrom(sentAt: Instant, marketplace: string, zone: string): Instant {
  const host = marketplace.toLowerCase();
  for (const name of host.split('.')) {
    const wait = waitFirst(name, host);
    if (wait) return afterWait(sentAt, wait, zone);
  }
  return sentAt;
}
