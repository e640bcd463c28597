import { describe, expect, it } from 'vitest';
import { closures, openHours } from '../../../utils/replies/calendar.ts';
import { type ReplyQuestion, replyDue } from '../../../utils/replies/due.ts';
import { paceOf } from '../../../utils/replies/learn.ts';
import type { Turn } from '../../../utils/replies/turn.ts';

const seller = { zone: 'Asia/Shanghai', country: 'CN', kind: 'shop', marketplace: 'aliexpress' } as const;
const china = (text: string) => Date.parse(`${text}+08:00`);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TUESDAY = china('2026-05-19T10:00');

const due = (question: Partial<ReplyQuestion> = {}) => {
  const sentAt = question.sentAt ?? TUESDAY;
  return replyDue({ sentAt, seller, history: [], now: sentAt, ...question });
};
/** Replies on working days, each after so many hours, the last the day before. */
const replies = (hours: readonly number[]): Turn[] =>
  hours.map((each, index) => {
    const sentAt = china('2026-03-02T10:00') + index * 7 * DAY;
    return { sentAt, repliedAt: sentAt + each * HOUR };
  });

describe('when a reply is due', () => {
  it('is told without any history: expected first, late at least four hours after', () => {
    const { expectedBy, overdueAt, because, next } = due();
    expect(expectedBy).toBeGreaterThan(TUESDAY + 4 * HOUR);
    expect(overdueAt).toBeGreaterThanOrEqual(expectedBy + 4 * HOUR);
    expect(because).toContainEqual({ code: 'prior' });
    expect(next).toBe('wait');
  });

  it('is learnt: sooner from who is quick, later from who is slow, the more of it the surer', () => {
    const quick = due({ history: replies([1, 0.5, 2, 1, 1, 0.8, 1.5, 1]) });
    const slow = due({ history: replies([50, 75, 48, 51, 72, 54, 49, 50]) });
    expect(quick.overdueAt).toBeLessThan(due().overdueAt);
    expect(slow.expectedBy).toBeGreaterThan(due().expectedBy);
    expect(quick.expectedBy).toBeLessThan(due({ history: replies([1]) }).expectedBy);
    expect(quick.because).toContainEqual({ code: 'usual', hours: 1, replies: 8 });
  });

  it('follows replies that keep coming later than they were expected', () => {
    const even = replies([3, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
    const often = replies([1, 11, 1, 10, 1, 11, 2, 10, 1, 11]);
    expect(due({ history: often }).expectedBy).toBeGreaterThan(due({ history: even }).expectedBy);
  });

  it('is the same for the same history, however often it is asked, and whatever came after the message', () => {
    const history = replies([3, 8, 1, 30, 2]);
    const later = { sentAt: TUESDAY + DAY, repliedAt: TUESDAY + 2 * DAY };
    expect(due({ history: [...history, later], now: TUESDAY + 9 * DAY }).overdueAt).toBe(due({ history }).overdueAt);
    expect(due({ history }).overdueAt).toBe(due({ history }).overdueAt);
  });

  it('is not moved by replies of long ago', () => {
    const old = replies([1, 1, 1, 1]).map(({ sentAt, repliedAt = 0 }) => ({
      sentAt: sentAt - 700 * DAY,
      repliedAt: repliedAt - 700 * DAY,
    }));
    expect(due({ history: old })).toEqual(due());
  });

  it('leaves out messages that never got a reply, and counts them apart', () => {
    const history = replies([2, 3, 2, 4]);
    const missed = [{ sentAt: china('2026-02-25T10:00') }, ...history];
    expect(due({ history: missed }).overdueAt).toBe(due({ history }).overdueAt);
    const about = { at: TUESDAY, clock: openHours(seller), slowdown: () => 1, dayHours: 12 };
    expect(paceOf(missed, about)).toMatchObject({ replies: 4, missed: 1 });
    expect(paceOf([{ sentAt: TUESDAY - 2 * DAY }], about)).toMatchObject({ replies: 0, missed: 0 });
  });

  it('leaves out replies given after a holiday the seller had announced', () => {
    const history = replies([2, 3, 2, 4]);
    const away: Turn = { sentAt: china('2026-04-20T10:00'), repliedAt: china('2026-05-11T10:00'), away: true };
    expect(due({ history: [...history, away] }).overdueAt).toBe(due({ history }).overdueAt);
  });

  it('is a day of work with the buyer’s own setting, whatever is known of the seller', () => {
    const question = { waitDays: 1, history: replies([1, 1, 1, 1]) };
    expect(due(question).overdueAt).toBeGreaterThan(TUESDAY + 20 * HOUR);
    expect(due(question).overdueAt).toBeLessThanOrEqual(TUESDAY + 24 * HOUR);
    expect(due(question).because[0]).toEqual({ code: 'wait', days: 1 });
  });
});

describe('the seller’s own time', () => {
  it('skips Golden Week, and says which days', () => {
    const sentAt = china('2026-09-30T19:00');
    const { overdueAt, expectedBy, because } = due({ sentAt });
    expect(overdueAt).toBeGreaterThan(china('2026-10-08T09:00'));
    expect(expectedBy).toBeGreaterThan(china('2026-10-05T09:00'));
    const [golden] = closures('CN', '2026-10-01', '2026-10-07');
    expect(because).toContainEqual({ code: 'closed', ...golden });
  });

  it('begins in the morning for what is sent at night, at any midnight', () => {
    const history = replies([1, 1, 1, 1, 1, 1, 1, 1]);
    const { expectedBy } = due({ sentAt: china('2026-05-20T00:00'), history });
    expect(expectedBy).toBeGreaterThan(china('2026-05-20T09:00'));
    expect(expectedBy).toBeLessThan(china('2026-05-20T13:00'));
  });

  it('takes longer in a sale, and says so', () => {
    const { expectedBy, because } = due({ sentAt: china('2026-11-11T10:00') });
    const ordinary = due({ sentAt: china('2026-10-21T10:00') });
    expect(expectedBy - china('2026-11-11T10:00')).toBeGreaterThan(ordinary.expectedBy - china('2026-10-21T10:00'));
    expect(because.find(({ code }) => code === 'season')).toMatchObject({ name: 'singlesDay' });
  });

  it('is that of the marketplace where nobody knows the zone, and said to be estimated', () => {
    const unknown = due({ seller: { marketplace: 'aliexpress' } });
    expect(due({ seller: { ...seller, zone: 'Nowhere/Land' } })).toEqual(unknown);
    expect(unknown.overdueAt).toBe(due().overdueAt);
    expect(unknown.because).toContainEqual({ code: 'hours', zone: 'Asia/Shanghai', from: 9, to: 21, estimated: true });
    expect(due().because).toContainEqual({ code: 'hours', zone: 'Asia/Shanghai', from: 9, to: 21 });
  });

  it('is closed until the day of a vacation notice', () => {
    const { expectedBy, because } = due({ away: '2026-06-01' });
    expect(expectedBy).toBeGreaterThan(china('2026-06-01T09:00'));
    expect(because).toContainEqual({ code: 'vacation', until: '2026-06-01' });
    expect(due({ away: '2026-05-01' })).toEqual(due());
  });
});

describe('what to do next', () => {
  const { overdueAt } = due();
  /** As long again, and once more. */
  const again = overdueAt + 1.3 * (overdueAt - TUESDAY);
  const long = overdueAt + 60 * DAY;

  it('is nothing before the reply is late, then a nudge, then a follow-up, then another seller', () => {
    expect(due({ now: overdueAt - 1 }).next).toBe('wait');
    expect(due({ now: overdueAt }).next).toBe('nudge');
    expect(due({ now: again }).next).toBe('follow-up');
    expect(due({ now: long }).next).toBe('look elsewhere');
  });

  it('is no other seller for who has an order, but a case while it is protected', () => {
    expect(due({ now: long, hasOrder: true }).next).toBe('follow-up');
    expect(due({ now: long, protectionEnds: long + 90 * DAY }).next).toBe('open a case');
    expect(due({ now: long, protectionEnds: long - DAY }).next).toBe('look elsewhere');
  });

  it('is to wait again for who has written again', () => {
    const now = overdueAt + 2 * HOUR;
    expect(due({ now, followUps: [overdueAt + HOUR] }).next).toBe('wait');
    expect(due({ now: again, followUps: [overdueAt + HOUR] }).next).toBe('follow-up');
    expect(due({ now: overdueAt, followUps: [TUESDAY + HOUR] }).next).toBe('nudge');
  });

  it('is another seller sooner where nobody ever answered', () => {
    const history = [{ sentAt: TUESDAY - 90 * DAY }, { sentAt: TUESDAY - 60 * DAY }];
    expect(due({ now: again, history }).next).toBe('look elsewhere');
  });

  it('is a case at once on Vinted, whose two days leave no time to wait', () => {
    const vinted = { zone: 'Europe/Paris', country: 'FR', kind: 'private', marketplace: 'vinted' } as const;
    const { next, actAt } = due({ seller: vinted, protectionEnds: TUESDAY + 2 * DAY });
    expect(next).toBe('open a case');
    expect(actAt).toBeLessThanOrEqual(TUESDAY);
  });

  it('is never a case before the marketplace’s own wait', () => {
    const etsy = { zone: 'Europe/Paris', country: 'FR', kind: 'shop', marketplace: 'etsy' } as const;
    const question = { seller: etsy, protectionEnds: TUESDAY + 3 * DAY };
    expect(due({ ...question, now: TUESDAY + 47 * HOUR }).next).not.toBe('open a case');
    expect(due({ ...question, now: TUESDAY + 49 * HOUR }).next).toBe('open a case');
    const ebay = { zone: 'America/New_York', country: 'US', kind: 'shop', marketplace: 'ebay' } as const;
    const friday = Date.parse('2026-05-15T10:00-04:00');
    const late = { seller: ebay, sentAt: friday, protectionEnds: friday + 6 * DAY };
    expect(due({ ...late, now: friday + 5 * DAY - HOUR }).next).not.toBe('open a case');
    expect(due({ ...late, now: friday + 5 * DAY + HOUR }).next).toBe('open a case');
  });

  it('is to act two days, or a fifth of the window, before the protection ends', () => {
    expect(due({ protectionEnds: TUESDAY + 3 * DAY }).actAt).toBe(TUESDAY + DAY);
    const window = { protectionFrom: TUESDAY - 25 * DAY, protectionEnds: TUESDAY + 5 * DAY };
    expect(due(window).actAt).toBe(TUESDAY - DAY);
    expect(due(window).because).toContainEqual({ code: 'protection', endsAt: TUESDAY + 5 * DAY });
    expect(due({ protectionEnds: TUESDAY + 80 * DAY }).actAt).toBe(overdueAt);
  });
});
