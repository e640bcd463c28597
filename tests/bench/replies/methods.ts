import { replyDue } from '../../../utils/replies/due.ts';
import type { Told } from './measure.ts';
import type { Asked } from './simulate.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Ways to say when a reply is due, each by its name. */
export const METHODS: Record<string, (asked: Asked) => Told> = {
  'fixed 72 h': ({ sentAt }) => both(sentAt + 72 * HOUR),
  '3 business days': ({ sentAt }) => both(businessDays(sentAt, 3)),
  'median of history': ({ sentAt, history }) => {
    const waits = history.flatMap(({ sentAt, repliedAt }) => (repliedAt === undefined ? [] : [repliedAt - sentAt]));
    const middle = waits.sort((a, b) => a - b)[waits.length >> 1] ?? DAY;
    return { expectedBy: sentAt + middle, overdueAt: sentAt + 3 * middle };
  },
  'Parley, prior only': ({ sentAt, place }) => replyDue({ sentAt, seller: place, history: [], now: sentAt }),
  'Parley, learnt': ({ sentAt, place, history }) => replyDue({ sentAt, seller: place, history, now: sentAt }),
};

function both(at: number): Told {
  return { expectedBy: at, overdueAt: at };
}

/** As libraries count them: Saturdays and Sundays (UTC) are not. */
function businessDays(sentAt: number, days: number): number {
  let at = sentAt;
  for (let left = days; left > 0; ) {
    at += DAY;
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return at;
}
