import { count, t } from '../utils/i18n.ts';
import type { PromiseState } from '../utils/replies/kept.ts';
import type { RecordedPromise, ReplyTimes, SellerRecord } from '../utils/replies/record.ts';
import { amount, dateTime, shortDay } from './words.ts';

export interface SellerRecordProps {
  record: SellerRecord;
  /** Opens a conversation in the archive, at a message of it. */
  onOpen: (conversation: string, rank: number) => void;
}

const TONES: Record<PromiseState, string> = { kept: 'good', broken: 'late', open: 'soon', unknown: '' };

/** What this buyer knows about a seller, and the promises found in their messages. */
export function SellerRecordFacts({ record, onOpen }: SellerRecordProps) {
  const { times, missed, promises, conversations, orders, firstContact } = record;
  const known = [
    ...(conversations > 0 ? [count('recordConversations', conversations)] : []),
    ...(orders > 0 ? [count('recordOrders', orders)] : []),
    t('recordSince', shortDay(firstContact)),
  ];
  return (
    <div class="record stack">
      <ul class="small">
        {times ? <Times times={times} /> : conversations > 0 && <li class="muted">{t('recordFew')}</li>}
        {missed > 0 && <li>{count('recordMissed', missed)}</li>}
        <li class="muted">{known.join(' · ')}</li>
      </ul>
      {promises.length > 0 && (
        <details class="small">
          <summary>{count('promisesList', promises.length)}</summary>
          <ul>
            {promises.map((promise) => (
              <PromiseRow
                key={`${promise.conversation} ${promise.rank} ${promise.start}`}
                promise={promise}
                zone={record.zone}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The record in a few words: how fast, and what became of the promises. */
export function RecordTags({ times, counts }: Pick<SellerRecord, 'times' | 'counts'>) {
  return (
    <>
      {times && <span class="tag">{t('recordUsually', lengthWords(times.medianHours))}</span>}
      <PromiseTags counts={counts} />
    </>
  );
}

/** The promises by what became of them. */
export function PromiseTags({ counts }: Pick<SellerRecord, 'counts'>) {
  return (
    <>
      {counts.broken > 0 && <span class="tag late">{count('promisesBroken', counts.broken)}</span>}
      {counts.open > 0 && <span class="tag soon">{count('promisesOpen', counts.open)}</span>}
      {counts.kept > 0 && <span class="tag good">{count('promisesKept', counts.kept)}</span>}
    </>
  );
}

function Times({ times }: { times: ReplyTimes }) {
  const { medianHours, medianOpenHours, replies, withinDay, of } = times;
  return (
    <>
      <li>
        <strong>{t('recordUsually', lengthWords(medianHours))}</strong>{' '}
        <span class="muted">
          {medianHours >= 1 && `${t('recordWork', lengthWords(medianOpenHours))}, `}
          {count('recordReplies', replies)}
        </span>
      </li>
      <li>{t('recordWithinDay', withinDay, of)}</li>
    </>
  );
}

function PromiseRow({
  promise,
  zone,
  onOpen,
}: {
  promise: RecordedPromise;
  zone: string;
  onOpen: SellerRecordProps['onOpen'];
}) {
  const { kind, by, precision, state, words, conversation, rank, sentAt } = promise;
  const until = precision === 'day' ? shortDay(by, zone) : dateTime(by);
  return (
    <li>
      <button
        type="button"
        class="choice promise"
        onClick={(event) => event.isTrusted && onOpen(conversation, rank)}
        title={dateTime(sentAt)}
      >
        <span class="grow">
          <span class="row">
            <span>{t('promiseBy', t(`promiseKind_${kind}`), until)}</span>
            <span class={`tag ${TONES[state]}`}>{t(`promiseState_${state}`)}</span>
          </span>
          <q class="block muted" dir="auto">
            {words}
          </q>
        </span>
      </button>
    </li>
  );
}

/** `40 minutes`, `9 hours`, `3 days`. */
function lengthWords(hours: number): string {
  if (hours < 1) return amount(Math.max(1, Math.round(hours * 60)), 'minute');
  return hours < 48 ? amount(Math.round(hours), 'hour') : amount(Math.round(hours / 24), 'day');
}
