import { t, word } from '../utils/i18n.ts';
import { EARLIEST } from '../utils/replies/civil.ts';
import type { Deadline } from '../utils/replies/deadlines.ts';
import { endWords } from './words.ts';

/** What ends, e.g. `Dispute`. */
export function deadlineName(id: string): string {
  return word(`deadline_${id.replace(/-within$/, '').replaceAll('-', '_')}`);
}

/** What ends, and when: in the buyer's own zone and in the site's, where that is known and shows something else. */
export function deadlineWords({ id, ...deadline }: Deadline): string {
  return t('deadlineUntil', deadlineName(id), deadlineEnd(deadline));
}

/** When a deadline ends, in words. */
export function deadlineEnd({ endsAt, zone }: Pick<Deadline, 'endsAt' | 'zone'>): string {
  // A zone that was only assumed is not the site's.
  return endWords(endsAt, zone === EARLIEST ? undefined : zone);
}

/** How long there is, by a rule: where no page of the order says it. */
export function ruleWords(rule: string): string {
  return word(`rule_${rule}`);
}

/** Something the buyer must know before they choose a way. */
export function conflictWords(code: string): string {
  return word(`conflict_${code.replaceAll('-', '_')}`);
}
