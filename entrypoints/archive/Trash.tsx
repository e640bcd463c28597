import { liveQuery } from 'dexie';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Banner } from '../../components/Banner.tsx';
import { Deletions } from '../../components/Deletions.tsx';
import { focusInstead } from '../../components/focus.ts';
import { useLive } from '../../components/live.ts';
import { bringBack, type Deletion, deletions, purge, UNDO_MS } from '../../utils/db/trash.ts';
import { count, t } from '../../utils/i18n.ts';
import { ask } from '../../utils/messages.ts';
import { report } from '../../utils/report.ts';

/** Where what comes back is read: the thread, else the list, else the search above it. */
const READING = ['.thread [tabindex="0"]', '.conversations [tabindex="0"]', '.search input'];

/** What was deleted in the last 30 days. */
export function Trash({ onFailed }: { onFailed: (error: unknown) => void }) {
  const deleted = useLive(() => liveQuery(deletions), [], onFailed);
  const [left, setLeft] = useState(0);
  const hasActed = useRef(false);
  useEffect(() => {
    if (hasActed.current) requestAnimationFrame(() => focusInstead('.trash summary', ...READING));
    hasActed.current = false;
  }, [deleted?.length]);
  if (!deleted?.length) return null;
  return (
    <details class="trash">
      <summary>{t('deletedTitle', deleted.length)}</summary>
      <p class="small muted">{t('deletedWhy')}</p>
      {left > 0 && <Banner tone="warn">{t('deletedLeft', left)}</Banner>}
      <Deletions
        deletions={deleted}
        until={(deletedAt) => deletedAt + UNDO_MS}
        onBringBack={(deletedAt) => {
          hasActed.current = true;
          return undo(deletedAt).then(setLeft);
        }}
        onEnd={async (deletedAt) => {
          hasActed.current = true;
          await purge({ deletedAt }).catch((error: unknown) => report(error, 'end what was deleted'));
        }}
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
  const shown = last && last.deletedAt >= opened && last.deletedAt > seen ? last.deletedAt : undefined;
  const newest = useRef(0);
  const isUndone = useRef(false);
  useEffect(() => {
    if (isUndone.current) requestAnimationFrame(() => focusInstead(...READING));
    // The button that deleted is gone, and what it stood in may be too.
    else if (shown !== undefined && shown > newest.current && document.hasFocus())
      document.querySelector<HTMLElement>('.undo button')?.focus();
    newest.current = Math.max(newest.current, shown ?? 0);
    isUndone.current = false;
  }, [shown]);
  if (!last || shown === undefined) return null;
  const run = () => {
    setBusy(true);
    isUndone.current = true;
    void undo(shown)
      .then(setLeft)
      .finally(() => setBusy(false));
  };
  return (
    <div class="undo">
      <Banner
        tone={left > 0 ? 'warn' : 'info'}
        action={{ label: t('deletedUndo'), run, isBusy }}
        onDismiss={() => setSeen(shown)}
      >
        {left > 0 ? t('deletedLeft', left) : wordsOf(last)}
      </Banner>
    </div>
  );
}

/** What the site shows is kept anew when it is seen, a picture of it is not. */
const wordsOf = ({ kind, messages }: Deletion): string =>
  kind === 'screenshot' ? t('deletedScreenshot') : `${count('deletedNow', messages)} ${t('deletedSeenAgain')}`;

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
