import { t } from '../utils/i18n.ts';
import type { Deadline } from '../utils/replies/deadlines.ts';
import type { WaitFirst } from '../utils/replies/rules.ts';
import { deadlineEnd, deadlineName } from './clock-words.ts';
import { Icon } from './Icon.tsx';
import { amount, dateTime } from './words.ts';

/** The first message of the buyer to the seller, or that there is none. */
export type Contact = { at: number; rank: number } | 'none';

/** The steps of an order. */
export interface StepsProps {
  deadlines: readonly Deadline[];
  /** What must be waited for before a case, where a rule asks for it. */
  wait?: WaitFirst;
  /** The proof that the seller was written to; absent while the thread is being read. */
  contact?: Contact;
  now: number;
  /** Shows a message of the conversation, by its rank. */
  onMessage: (rank: number) => void;
}

const HOUR = 3_600_000;

/** What comes first, and until when what is possible: writing to the seller, then each deadline, the first to end first. */
export function OrderSteps(props: StepsProps) {
  const { deadlines, wait, contact, now, onMessage } = props;
  return (
    <ol class="steps">
      {contact !== undefined && (
        <li class={contact === 'none' ? '' : 'done'}>
          <strong>{t('clocksContact')}</strong>
          {contact === 'none' ? (
            <p class="small">{t('clocksNoContact')}</p>
          ) : (
            <p class="row small">
              {t('clocksContacted', dateTime(contact.at))}
              <button type="button" class="button quiet small" onClick={() => onMessage(contact.rank)}>
                <Icon name="bubble" size={14} />
                {t('clocksShow')}
              </button>
            </p>
          )}
          {wait && wait.hours > 0 && (
            <p class="small">
              {wait.businessDays !== undefined
                ? t('clocksWaitWorking', amount(wait.businessDays, 'day'))
                : t('clocksWait', amount(wait.hours, 'hour'))}{' '}
              {contact !== 'none' &&
                wait.businessDays === undefined &&
                t('clocksWaitUntil', dateTime(contact.at + wait.hours * HOUR))}
            </p>
          )}
          {wait && <Source words={`${wait.source} (${wait.date})`} notVerified={wait.notVerified} />}
        </li>
      )}
      {deadlines.map((deadline) => (
        <Step key={deadline.id} deadline={deadline} now={now} />
      ))}
      {deadlines.length === 0 && <li class="small">{t('clocksNone')}</li>}
    </ol>
  );
}

function Step({ deadline, now }: { deadline: Deadline; now: number }) {
  const { id, endsAt, actAt, shown, source, notVerified, estimated, atOnce, notBefore } = deadline;
  const isOver = endsAt <= now;
  return (
    <li class={isOver ? 'over' : ''}>
      <p class="row">
        <strong>{deadlineName(id)}</strong>
        {isOver ? (
          <span class="tag">{t('clocksOver')}</span>
        ) : (
          actAt <= now && <span class="tag late">{t('clocksActNow')}</span>
        )}
      </p>
      <p>{t('clocksUntil', deadlineEnd(deadline))}</p>
      {!isOver && atOnce && <p class="small">{t('deadlineAtOnce')}</p>}
      {!isOver && notBefore !== undefined && notBefore > now && (
        <p class="small">{t('clocksNotBefore', dateTime(notBefore))}</p>
      )}
      {shown && (
        <blockquote class="small" dir="auto">
          {shown}
        </blockquote>
      )}
      <Source words={source} notVerified={notVerified} estimated={estimated} />
    </li>
  );
}

function Source(props: { words: string; notVerified?: true; estimated?: true }) {
  return (
    <p class="small muted source">
      {t('clocksSource', props.words)}
      {props.notVerified && <span class="tag soon">{t('notVerified')}</span>}
      {props.estimated && <span class="tag">{t('clocksEstimated')}</span>}
    </p>
  );
}
