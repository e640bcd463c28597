import { liveQuery } from 'dexie';
import { useState } from 'preact/hooks';
import { Banner } from '../../components/Banner.tsx';
import { Deletions } from '../../components/Deletions.tsx';
import { useLive } from '../../components/live.ts';
import { bringBack, deletions, purge, UNDO_MS } from '../../utils/db/trash.ts';
import { t } from '../../utils/i18n.ts';
import { ask } from '../../utils/messages.ts';
import { report } from '../../utils/report.ts';

const DAY = 24 * 3_600_000;

/** What was deleted in the last 30 days. */
export function Trash({ onFailed }: { onFailed: (error: unknown) => void }) {
  const deleted = useLive(() => liveQuery(deletions), [], onFailed);
  const [left, setLeft] = useState(0);
  if (!deleted?.length) return null;
  return (
    <details class="trash">
      <summary>{t('deletedTitle', deleted.length)}</summary>
      <p class="small muted">{t('deletedWhy')}</p>
      {left > 0 && <Banner tone="warn">{t('deletedLeft', left)}</Banner>}
      <Deletions
        deletions={deleted}
        until={(deletedAt) => deletedAt + UNDO_MS + DAY}
        onBringBack={(deletedAt) => undo(deletedAt).then(setLeft)}
        onEnd={(deletedAt) =>
          purge({ deletedAt }).then(undefined, (error: unknown) => report(error, 'end what was deleted'))
        }
      />
    </details>
  );
}

/** Says what was just deleted on this page, and undoes it. */
export function UndoBar({ onFailed }: { onFailed: (error: unknown) => void }) {
  const [opened] = useState(() => Date.now());
  const [seen, setSeen] = useState(0);
  const [left, setLeft] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const [last] = useLive(() => liveQuery(deletions), [], onFailed) ?? [];
  if (!last || last.deletedAt < opened || last.deletedAt <= seen) return null;
  const run = () => {
    setBusy(true);
    void undo(last.deletedAt)
      .then(setLeft)
      .finally(() => setBusy(false));
  };
  return (
    <Banner
      tone={left > 0 ? 'warn' : 'info'}
      action={{ label: t('deletedUndo'), run, isBusy }}
      onDismiss={() => setSeen(last.deletedAt)}
    >
      {left > 0 ? t('deletedLeft', left) : `${t('deletedNow', last.messages)} ${t('deletedSeenAgain')}`}
    </Banner>
  );
}

/** Answers how much could not be brought back. */
async function undo(deletedAt: number): Promise<number> {
  try {
    const { refused } = await bringBack(deletedAt, Date.now());
    await ask('remindersChanged');
    return refused;
  } catch (error) {
    await report(error, 'bring back what was deleted');
    return 0;
  }
}
