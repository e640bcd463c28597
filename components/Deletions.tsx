import { useState } from 'preact/hooks';
import { count, t } from '../utils/i18n.ts';
import { takeFocus } from './focus.ts';
import { dateTime } from './words.ts';

/** Something that was deleted and can still be brought back. */
export interface Deleted {
  deletedAt: number;
  kind: 'conversation' | 'period' | 'screenshot' | 'everything';
  /** Names of the sellers. */
  peers: string[];
  messages: number;
}

/** So many names are told. */
const NAMES = 3;

/** What was deleted lately, each to be brought back or ended. `run` answers when it is done. */
export function Deletions(props: {
  deletions: readonly Deleted[];
  /** Until when something deleted at an instant can be brought back. */
  until: (deletedAt: number) => number;
  onBringBack: (deletedAt: number) => Promise<void>;
  onEnd: (deletedAt: number) => Promise<void>;
}) {
  const [asking, setAsking] = useState<number>();
  /** Where the buyer thought better of it. */
  const [left, setLeft] = useState<number>();
  const [busy, setBusy] = useState<number>();
  const run = (deletedAt: number, act: (deletedAt: number) => Promise<void>) => {
    setBusy(deletedAt);
    setAsking(undefined);
    void act(deletedAt).finally(() => setBusy(undefined));
  };
  return (
    <ul class="stack">
      {props.deletions.map(({ deletedAt, kind, peers, messages }) => (
        <li key={deletedAt} class="stack">
          <p>
            <strong>{kind === 'everything' ? t('deletedEverything') : <bdi>{namesOf(peers)}</bdi>}</strong>{' '}
            <span class="small muted">
              {kind === 'screenshot'
                ? t('deletedScreenshotAt', dateTime(deletedAt))
                : count(kind === 'period' ? 'deletedPeriod' : 'deletedWhole', messages, dateTime(deletedAt))}{' '}
              {t('deletedUntil', dateTime(props.until(deletedAt)))}
            </span>
          </p>
          <div class="row">
            <button
              type="button"
              class="button"
              disabled={busy !== undefined}
              onClick={() => run(deletedAt, props.onBringBack)}
            >
              {t('deletedBringBack')}
            </button>
            {asking === deletedAt ? (
              <>
                {/* A double click must not confirm: where the button was, there is now the way back. */}
                <button
                  key="cancel"
                  type="button"
                  class="button"
                  ref={takeFocus}
                  onClick={() => {
                    setAsking(undefined);
                    setLeft(deletedAt);
                  }}
                >
                  {t('cancel')}
                </button>
                <span role="alert">{t('deletedEndSure')}</span>
                <button type="button" class="button danger act" onClick={() => run(deletedAt, props.onEnd)}>
                  {t('deletedEndYes')}
                </button>
              </>
            ) : (
              <button
                key="end"
                type="button"
                class="button quiet"
                ref={left === deletedAt ? takeFocus : null}
                disabled={busy !== undefined}
                onClick={() => setAsking(deletedAt)}
              >
                {t('deletedEnd')}
              </button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function namesOf(peers: readonly string[]): string {
  const names = [...new Set(peers)];
  const more = names.length > NAMES ? ` +${names.length - NAMES}` : '';
  return names.slice(0, NAMES).join(', ') + more;
}
