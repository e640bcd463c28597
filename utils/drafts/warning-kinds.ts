import type { StoredMessage, Warning } from '../chats/model.ts';
import type { ScamCategory } from './terms/types.ts';

/** Every kind of warning, the gravest first: what it says to answer comes before the rest. */
export const scamCategories: readonly ScamCategory[] = [
  'code_request',
  'fake_support',
  'qr_or_link',
  'pay_outside',
  'confirm_early',
  'close_dispute',
  'cancel_order',
  'contact_outside',
  'review_bribe',
];

/** Whether a warning that the buyer did not dismiss is in one of the texts of a message. */
export function isWarned(message: Pick<StoredMessage, 'warnings' | 'revisions'>): boolean {
  return warningsOf(message).length > 0;
}

/** Whether there is a warning in one of the texts of a message, dismissed or not. */
export function hasWarnings({ warnings, revisions = [] }: Pick<StoredMessage, 'warnings' | 'revisions'>): boolean {
  return warnings !== undefined || revisions.some((revision) => revision.warnings !== undefined);
}

/** The warnings of all texts of a message, that of now first, without those that the buyer dismissed. */
export function warningsOf({
  warnings = [],
  revisions = [],
}: Pick<StoredMessage, 'warnings' | 'revisions'>): Warning[] {
  if (warnings.length === 0 && revisions.length === 0) return [];
  const all = [...warnings, ...revisions.flatMap((revision) => revision.warnings ?? [])];
  return all.filter(({ dismissed }) => !dismissed);
}

/** The categories of these findings or warnings, each once, the gravest first; unknown ones are left out. */
export function categoriesOf(found: readonly { category: string }[]): ScamCategory[] {
  return scamCategories.filter((category) => found.some((each) => each.category === category));
}
