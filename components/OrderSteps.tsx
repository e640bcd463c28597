import { t } from '../utils/i18n.ts';
import type { ContactFirst } from '../utils/replies/contact-first.ts';
import type { Deadline } from '../utils/replies/deadlines.ts';
import { deadlineEnd, deadlineName, ruleWords } from './clock-words.ts';
import { Icon } from './Icon.tsx';
import { amount, dateTime } from './words.ts';

/** The steps of an order. */
export interface StepsProps {
  deadlines: readonly Deadline[];
  /** Writing to the seller, with its proof; absent while the thread is being read. */
  contact?: ContactFirst;
  now: number;
  /** Shows a message of the conversation, by its rank. */
  onMessage: (rank: number) => void;
}

/** What comes first, and until when what is possible: writing to the seller, then each deadline, the first to end first. */
export function OrderSteps(props: StepsProps) {
  const { deadlines, contact, now, onMessage } = props;
  return (
    <ol class="steps">
      {contact && <FirstStep contact={contact} now={now} onMessage={onMessage} />}
      {deadlines.map((deadline) => (
        <Step key={deadline.id} deadline={deadline} now={now} />
      ))}
      {deadlines.length === 0 && <li class="small">{t('clocksNone')}</li>}
    </ol>
  );
}

function FirstStep({ contact, now, onMessage }: { contact: ContactFirst } & Pick<StepsProps, 'now' | 'onMessage'>) {
  const { contacted, wait, from, putOff } = contact;
  return (
    <li class={contacted ? 'done' : ''}>
      <strong>{t('clocksContact')}</strong>
      {contacted ? (
        <p class="row small">
          {t('clocksContacted', dateTime(contacted.at))}
          <button type="button" class="button quiet small" onClick={() => onMessage(contacted.rank)}>
            <Icon name="bubble" size={14} />
            {t('clocksShow')}
          </button>
          {contacted.estimated && <span class="tag">{t('clocksEstimated')}</span>}
        </p>
      ) : (
        <p class="small">{t('clocksNoContact')}</p>
      )}
      {wait && wait.hours > 0 && (
        <p class="small">
          {wait.businessDays === undefined
            ? t('clocksWait', amount(wait.hours, 'hour'))
            : t('clocksWaitWorking', amount(wait.businessDays, 'day'))}
        </p>
      )}
      {from !== undefined && from > now && <p class="small">{t('clocksNotBefore', dateTime(from))}</p>}
      {wait && <Source words={`${wait.source} (${wait.date})`} notVerified={wait.notVerified} />}
      {putOff && <Source words={putOff.source} notVerified={putOff.notVerified} />}
    </li>
  );
}

function Step({ deadline, now }: { deadline: Deadline; now: number }) {
  const { id, endsAt, actAt, shown, rule, source, notVerified, estimated, atOnce, notBefore } = deadline;
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
      {shown ? (
        <blockquote class="small" dir="auto">
          {shown}
        </blockquote>
      ) : (
        <p class="small">{ruleWords(rule)}</p>
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
