import { useState } from 'preact/hooks';
import { takeFocus } from '../../components/focus.ts';
import type { StoredConversation } from '../../utils/chats/model.ts';
import { countPeriod, type Period, trashConversation, trashPeriod } from '../../utils/db/trash.ts';
import { count, t } from '../../utils/i18n.ts';
import { ask } from '../../utils/messages.ts';
import { report } from '../../utils/report.ts';

const DAY = 24 * 3_600_000;

/** Deletes a conversation, or the part of it between two days, once asked. It can be undone for 30 days. */
export function Delete({ conversation }: { conversation: StoredConversation }) {
  const { key } = conversation;
  const [asking, setAsking] = useState(false);
  const [hasLeft, setLeft] = useState(false);
  const [failed, setFailed] = useState(false);
  const [[from, to], setDays] = useState<[from: string, to: string]>(['', '']);
  const [within, setWithin] = useState<number>();
  const period = periodOf(from, to);
  const choose = (days: [string, string]) => {
    setDays(days);
    setWithin(undefined);
    const chosen = periodOf(...days);
    if (chosen)
      countPeriod(chosen, key).then(setWithin, (error: unknown) => report(error, 'count the messages of a period'));
  };
  if (!asking) {
    return (
      <button
        key="ask"
        type="button"
        class="button quiet"
        ref={hasLeft ? takeFocus : null}
        onClick={() => {
          setAsking(true);
          setLeft(false);
        }}
      >
        {t('archiveDelete')}
      </button>
    );
  }
  const leave = () => {
    setAsking(false);
    setLeft(true);
  };
  const remove = async () => {
    try {
      if (period) await trashPeriod(period, Date.now(), key);
      else await trashConversation(key, Date.now());
      setAsking(false);
      await ask('remindersChanged');
    } catch (error) {
      setFailed(true);
      await report(error, 'delete a conversation');
    }
  };
  const meant = period ? within : conversation.count;
  const question = meant && count(period ? 'deletePeriodSure' : 'archiveDeleteSure', meant);
  return (
    <section
      class="stack note danger"
      aria-label={t('archiveDelete')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <p role="alert">{failed ? t('deleteFailed') : meant === 0 ? t('deleteNone') : question}</p>
      <p class="small">{t('deleteUndo')}</p>
      <div class="row small">
        <label class="row">
          {t('deleteFrom')}
          <input class="input short" type="date" value={from} onInput={(e) => choose([e.currentTarget.value, to])} />
        </label>
        <label class="row">
          {t('deleteTo')}
          <input class="input short" type="date" value={to} onInput={(e) => choose([from, e.currentTarget.value])} />
        </label>
      </div>
      <div class="row">
        <button type="button" class="button danger act" disabled={!meant} onClick={() => void remove()}>
          {t(period ? 'deletePeriodYes' : 'archiveDeleteYes')}
        </button>
        <button type="button" class="button" ref={takeFocus} onClick={leave}>
          {t('cancel')}
        </button>
      </div>
    </section>
  );
}

/** From the first midnight to the last moment of two days in the buyer's zone; an open end is open. None: no period. */
function periodOf(from: string, to: string): Period | undefined {
  if (!from && !to) return undefined;
  const midnight = (day: string) => new Date(`${day}T00:00`).getTime();
  return {
    from: from ? midnight(from) : Number.NEGATIVE_INFINITY,
    to: to ? new Date(midnight(to) + 1.5 * DAY).setHours(0, 0, 0, 0) - 1 : Number.POSITIVE_INFINITY,
  };
}
