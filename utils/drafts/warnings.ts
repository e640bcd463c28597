import type { StoredMessage, Warning } from '../chats/model.ts';
import type { Finding } from './check.ts';
import { checkIncoming } from './scams.ts';
import type { ScamCategory } from './terms/types.ts';

/** Day of the newest change of the rules for sellers' messages; every warning says which rules found it. */
export const RULES = '2026-11-23';

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

/** No chat takes a longer message; the rest of a longer text is not looked at. */
const MOST = 20_000;

/** What is found in a seller's text; of a very long one only the beginning is looked at. */
export function findingsIn(text: string, marketplace: string): Finding[] {
  return checkIncoming(text.slice(0, MOST), { marketplace });
}

/**
 * The message with what the rules of today find in its text and in its earlier ones; the same object when that is what it
 * says already. A warning that is found again stays as it was first written. Only the seller is warned about. `isCalm` tells
 * texts that the buyer dismissed. Pure; about 10 µs.
 */
export function withWarnings(
  message: StoredMessage,
  marketplace: string,
  isCalm: (text: string) => boolean,
  find: (text: string, marketplace: string) => Finding[] = findingsIn,
): StoredMessage {
  const { direction, text, warnings, revisions } = message;
  const before = [...(warnings ?? []), ...(revisions ?? []).flatMap((revision) => revision.warnings ?? [])];
  const inText = (text: string): { warnings?: Warning[] } => {
    const found = direction === 'in' ? find(text, marketplace) : [];
    if (found.length === 0) return {};
    const dismissed = isCalm(text);
    return { warnings: found.map((finding) => warningFor(finding, before, dismissed)) };
  };
  const now = inText(text);
  const earlier = revisions?.map(({ warnings: _, ...revision }) => ({ ...revision, ...inText(revision.text) }));
  const isSame =
    sameWarnings(warnings, now.warnings) &&
    (earlier ?? []).every((revision, at) => sameWarnings(revisions?.[at]?.warnings, revision.warnings));
  if (isSame) return message;
  const { warnings: _, ...rest } = message;
  return { ...rest, ...(earlier && { revisions: earlier }), ...now };
}

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

function warningFor(finding: Finding, before: readonly Warning[], dismissed: boolean): Warning {
  const { category, start, end } = finding;
  const known = before.find((each) => each.category === category && each.start === start && each.end === end);
  const { term, sureness, source, rules } = known ?? { ...finding, rules: RULES };
  return { category, term, start, end, sureness, source, rules, ...(dismissed && { dismissed }) };
}

function sameWarnings(a: readonly Warning[] = [], b: readonly Warning[] = []): boolean {
  return a.length === b.length && (a.length === 0 || JSON.stringify(a) === JSON.stringify(b));
}
