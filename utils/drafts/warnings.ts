import type { StoredMessage, Warning } from '../chats/model.ts';
import type { Finding } from './check.ts';
import { checkIncoming } from './scams.ts';

/** Day of the newest change of the rules for sellers' messages; every warning says which rules found it. */
export const RULES = '2026-11-23';

/** What is found in a seller's text; of a very long one only the beginning is looked at. */
export function findingsIn(text: string, marketplace: string): Finding[] {
  return checkIncoming(text, { marketplace });
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

function warningFor(finding: Finding, before: readonly Warning[], dismissed: boolean): Warning {
  const { category, start, end } = finding;
  const known = before.find((each) => each.category === category && each.start === start && each.end === end);
  const { term, sureness, source, rules } = known ?? { ...finding, rules: RULES };
  return { category, term, start, end, sureness, source, rules, ...(dismissed && { dismissed }) };
}

function sameWarnings(a: readonly Warning[] = [], b: readonly Warning[] = []): boolean {
  return a.length === b.length && (a.length === 0 || JSON.stringify(a) === JSON.stringify(b));
}
