import { language, t, word } from '../utils/i18n.ts';
import type { Reason } from '../utils/replies/due.ts';
import { amount, dateTime, dayRange, zoneName } from './words.ts';

/** Why a reply is due when it is: since when it is waited for, and what was counted. */
export function reasonWords({ sentAt, because }: { sentAt?: number; because: readonly Reason[] }): string {
  const sent = sentAt === undefined ? [] : [t('reasonSent', dateTime(sentAt))];
  const list = because.map(reason).join(', ');
  const sentence = list && `${list[0]?.toLocaleUpperCase(language())}${list.slice(1)}.`;
  return [...sent, sentence].filter(Boolean).join(' ');
}

function reason(reason: Reason): string {
  switch (reason.code) {
    case 'wait':
      return t('reasonWait', amount(reason.days, 'day'));
    case 'work':
      return t('reasonWork', workOf(reason));
    case 'usual':
      return t('reasonUsual', spanOf(reason.hours), reason.replies);
    case 'prior':
      return t('reasonPrior');
    case 'hours':
      return t(reason.estimated ? 'reasonHoursAssumed' : 'reasonHours', reason.from, reason.to, zoneName(reason.zone));
    case 'weekend':
      return t('reasonWeekend');
    case 'closed':
      return t(
        reason.expected ? 'reasonClosedExpected' : 'reasonClosed',
        dayName(reason.name),
        dayRange(reason.from, reason.to),
      );
    case 'season':
      return t('reasonSeason', dayName(reason.name), dayRange(reason.from, reason.to));
    case 'vacation':
      return t('reasonVacation', dayRange(reason.until, reason.until) || reason.until);
    case 'protection':
      return t('reasonProtection', dateTime(reason.endsAt));
  }
}

/** The name of a holiday or a sale, as the calendar calls it; one without a name of its own is a public holiday. */
export function dayName(name: string): string {
  const key = `day_${name}`;
  const known = word(key);
  return known === key ? t('day_publicHoliday') : known;
}

/** Work counts in days of the shop once it is a day long. */
function workOf({ hours, dayHours }: { hours: number; dayHours: number }): string {
  return hours >= dayHours ? amount(halves(hours / dayHours), 'day') : spanOf(hours);
}

function spanOf(hours: number): string {
  return hours < 1 ? amount(Math.max(1, Math.round(hours * 60)), 'minute') : amount(Math.round(hours), 'hour');
}

const halves = (days: number): number => (days < 4 ? Math.round(days * 2) / 2 : Math.round(days));
