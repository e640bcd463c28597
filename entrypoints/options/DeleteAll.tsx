import { liveQuery } from 'dexie';
import { useEffect, useRef, useState } from 'preact/hooks';
import { takeFocus } from '../../components/focus.ts';
import { useLive } from '../../components/live.ts';
import { browser } from '../../utils/browser.ts';
import { db } from '../../utils/db/index.ts';
import { countPeriod, type Period, trashEverything, trashPeriod, UNDO_MS } from '../../utils/db/trash.ts';
import { count, t } from '../../utils/i18n.ts';
import { ask } from '../../utils/messages.ts';
import { forgetRefused, refusedDrafts, watchRefused } from '../../utils/refused-drafts.ts';
import { report } from '../../utils/report.ts';

const DAYS = UNDO_MS / 24 / 3_600_000;

/** Deletes everything, or everything before a day, once asked. What was deleted is listed in the archive. */
export function DeleteAll() {
  const [before, setBefore] = useState('');
  const [asking, setAsking] = useState<number>();
  const [status, setStatus] = useState<'deleteDone' | 'deleteFailed'>();
  const asker = useRef<HTMLButtonElement>(null);
  const failed = (error: unknown) => void report(error, 'count what is kept');
  const kept = useLive(() => liveQuery(() => db.messages.count()), [], failed);
  const orders = useLive(() => liveQuery(() => db.orders.count()), [], failed) ?? 0;
  const [refused, setRefused] = useState(0);
  useEffect(() => {
    const gone = new AbortController();
    const look = () => void refusedDrafts().then(({ length }) => setRefused(length), failed);
    watchRefused(look, gone.signal);
    look();
    return () => gone.abort();
  }, []);
  if (!kept && !refused && !orders && !status) return null;
  const period: Period | undefined = before
    ? { from: Number.NEGATIVE_INFINITY, to: new Date(`${before}T00:00`).getTime() - 1 }
    : undefined;
  // Orders are of no day: only with everything they go.
  const ordersToo = period ? 0 : orders;
  const prepare = async () => setAsking(period ? await countPeriod(period) : (kept ?? 0) + refused);
  const remove = async () => {
    setAsking(undefined);
    try {
      if (!period) await forgetRefused((await refusedDrafts()).map(({ key }) => key));
      await (period ? trashPeriod(period, Date.now()) : trashEverything(Date.now()));
      setStatus('deleteDone');
      await ask('remindersChanged');
    } catch (error) {
      setStatus('deleteFailed');
      await report(error, 'delete everything');
    }
  };
  return (
    <section class="card" aria-labelledby="options-delete">
      <h2 id="options-delete">{t('deleteAllTitle')}</h2>
      <p class="small muted">{t('deleteAllWhy', DAYS)}</p>
      <div class="row">
        <label class="row" style={{ flexGrow: 1 }}>
          {t('deleteBefore')}
          <input
            class="input"
            type="date"
            style={{ inlineSize: 'auto' }}
            value={before}
            onInput={(event) => {
              setBefore(event.currentTarget.value);
              setAsking(undefined);
            }}
          />
        </label>
        <button ref={asker} type="button" class="button danger" onClick={() => void prepare().catch(failed)}>
          {t(before ? 'deleteOlder' : 'deleteEverything')}
        </button>
      </div>
      {asking !== undefined && (
        <div class="stack note danger" role="alert">
          {asking > 0 && <p>{count('archiveDeleteSure', asking)}</p>}
          {ordersToo > 0 && <p>{count('deleteOrders', ordersToo)}</p>}
          {asking + ordersToo === 0 && <p>{t('deleteNone')}</p>}
          <div class="row">
            <button
              type="button"
              class="button danger act"
              disabled={asking + ordersToo === 0}
              onClick={() => void remove()}
            >
              {t('deleteAllYes')}
            </button>
            <button
              type="button"
              class="button"
              ref={takeFocus}
              onClick={() => {
                setAsking(undefined);
                asker.current?.focus();
              }}
            >
              {t('cancel')}
            </button>
          </div>
        </div>
      )}
      <p role="status" class={status ? `note small ${status === 'deleteDone' ? 'good' : 'danger'}` : 'hidden'}>
        {status && t(status)}{' '}
        {status === 'deleteDone' && <a href={browser.runtime.getURL('archive.html')}>{t('deleteList')}</a>}
      </p>
    </section>
  );
}
