import { clock, dayWords } from '../../components/words.ts';
import type { Instant } from '../../utils/chats/model.ts';
import { markNotified, toNotify } from '../../utils/db/reminders.ts';
import { t } from '../../utils/i18n.ts';
import type { Reminder } from '../../utils/replies/reminder.ts';
import { isTold } from '../../utils/replies/wake.ts';
import type { Note } from './notify.ts';

/** Something that the buyer is to be told of now. */
export interface DueThing {
  /** Id of its notification; a reply's is the key of the conversation. */
  id: string;
  note: Note;
  /** One line in a summary of several. */
  line: string;
}

/** Later than this it is said since when. */
const LATE = 12 * 3_600_000;

/** What is due now and was not told. */
export async function dueThings(now: Instant): Promise<DueThing[]> {
  const woken = await toNotify(now);
  const known = woken.filter((each) => isTold(each, now)).map(({ conversation }) => conversation);
  await markNotified(known, now);
  return woken.filter(({ conversation }) => !known.includes(conversation)).map((each) => replyThing(each, now));
}

/** Notes that the buyer was told of these, as they were due at `now`. */
export async function markTold(ids: readonly string[], now: Instant): Promise<void> {
  await markNotified(ids, now);
}

function replyThing(reminder: Reminder, now: Instant): DueThing {
  const { conversation, peer, dueAt } = reminder;
  return {
    id: conversation,
    note: {
      title: t('notifyTitle', peer),
      message:
        dueAt > now
          ? protection(reminder, now)
          : now - dueAt > LATE
            ? t('notifyWasDue', when(dueAt, now))
            : t('notifyText'),
      buttons: [t('notifyHour'), t('notifyTomorrow')],
    },
    line: dueAt > now ? peer : t('notifyLine', peer, when(dueAt, now)),
  };
}

/** Told before the reply is late: the buyer's protection ends. */
function protection({ because }: Reminder, now: Instant): string {
  const end = because.find((reason) => reason.code === 'protection');
  return end ? t('notifyProtection', when(end.endsAt, now)) : t('notifyText');
}

const when = (instant: Instant, now: Instant): string => `${dayWords(instant, now)} ${clock(instant)}`;
