import type { Instant } from '../chats/model.ts';
import type { CaseFacts } from './case-shapes.ts';

/** Writes instants for a case. */
export interface CaseWords {
  /** The buyer's zone, or UTC where this runtime does not know it. */
  zone: string;
  /** Date and time with the zone's short name; in another zone than the buyer's where one is given. */
  until: (at: Instant, zone?: string) => string;
  /** The calendar day in a zone, with the zone's name where it is not the buyer's. */
  day: (at: Instant, zone: string) => string;
}

/** Writes instants in the language and zone of a case. */
export function caseWords({ language, zone: wished }: Pick<CaseFacts, 'language' | 'zone'>): CaseWords {
  const zone = works(() => new Intl.DateTimeFormat('en', { timeZone: wished })) ? wished : 'UTC';
  const tag = works(() => new Intl.DateTimeFormat(language)) ? language : 'en';
  const format = (at: Instant, options: Intl.DateTimeFormatOptions) =>
    Number.isFinite(at) && Math.abs(at) <= 8.64e15 ? new Intl.DateTimeFormat(tag, options).format(at) : '';
  return {
    zone,
    until: (at, other = zone) =>
      format(at, {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
        timeZone: other,
        timeZoneName: 'short',
      }),
    day: (at, other) => `${format(at, { dateStyle: 'long', timeZone: other })}${other === zone ? '' : ` (${other})`}`,
  };
}

function works(make: () => unknown): boolean {
  try {
    make();
    return true;
  } catch {
    return false;
  }
}
