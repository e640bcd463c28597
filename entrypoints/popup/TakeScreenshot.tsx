import { useEffect, useState } from 'preact/hooks';
import { takeFocus } from '../../components/focus.ts';
import { Icon } from '../../components/Icon.tsx';
import { t, word } from '../../utils/i18n.ts';
import { ask } from '../../utils/messages.ts';
import { report } from '../../utils/report.ts';
import type { ScreenshotRange, ScreenshotState } from '../../utils/screenshot.ts';
import { openArchive } from './actions.ts';

/** How often is asked how far it is. */
const ASK_MS = 300;

/** Takes a picture of the conversation as it stands on the page, and tells how far it is. Goes on when the popup is closed. */
export function TakeScreenshot({ tabId }: { tabId: number }) {
  const [state, setState] = useState<ScreenshotState>({ phase: 'none' });
  const [isOurs, setOurs] = useState(false);
  /** Before the background has begun, it still tells of the one before. */
  const [hasBegun, setBegun] = useState(false);
  const failed = (error: unknown) => {
    setState({ phase: 'failed', tabId, problem: 'notKept' });
    void report(error, 'take a screenshot');
  };
  const isRunning = state.phase === 'running';
  useEffect(() => {
    // One that was begun before this popup was opened.
    const begun = (state: ScreenshotState) => {
      if (state.phase !== 'running') return;
      setState(state);
      setBegun(true);
    };
    void ask('screenshotState').then(begun, failed);
  }, []);
  useEffect(() => {
    if (!isRunning || !hasBegun) return undefined;
    // A background that was stopped meanwhile knows of none.
    const told = (now: ScreenshotState) =>
      setState(now.phase === 'none' ? { phase: 'failed', tabId, problem: 'notKept' } : now);
    const timer = setInterval(() => void ask('screenshotState').then(told, failed), ASK_MS);
    return () => clearInterval(timer);
  }, [isRunning, hasBegun]);
  const start = (range: ScreenshotRange) => {
    setOurs(true);
    setBegun(false);
    setState({ phase: 'running', tabId, pictures: 0 });
    const begun = (state: ScreenshotState) => {
      setState(state);
      setBegun(true);
    };
    ask('startScreenshot', { tabId, range }).then(begun, failed);
  };
  const stop = () => void ask('stopScreenshot').catch(failed);
  return (
    <section class="stack" aria-label={t('screenshotTitle')}>
      <h3>{t('screenshotTitle')}</h3>
      {isRunning ? (
        <p>
          <button
            type="button"
            class="button"
            ref={isOurs ? takeFocus : null}
            onClick={(event) => event.isTrusted && stop()}
          >
            {t('screenshotStop')}
          </button>
        </p>
      ) : (
        <p class="row">
          <button type="button" class="button" onClick={(event) => event.isTrusted && start('whole')}>
            <Icon name="camera" size={16} />
            {t('screenshotWhole')}
          </button>
          <button type="button" class="button" onClick={(event) => event.isTrusted && start('sight')}>
            {t('screenshotSight')}
          </button>
        </p>
      )}
      {state.phase !== 'kept' && <p class="small muted">{t(isRunning ? 'screenshotHandsOff' : 'screenshotWhy')}</p>}
      <div role="status" class="stack">
        {isRunning && <p>{t('screenshotTaken', state.pictures)}</p>}
        {state.phase === 'failed' && <p class="note warn">{word(`screenshot_${state.problem}`)}</p>}
        {state.phase === 'kept' && (
          <div class="note good">
            <span>{t('screenshotKept', state.pieces, state.messages)}</span>
            {state.partial && <span>{word(`screenshotPartial_${state.partial}`)}</span>}
          </div>
        )}
      </div>
      {state.phase === 'kept' && (
        <p>
          <button
            type="button"
            class="button quiet"
            ref={isOurs ? takeFocus : null}
            onClick={() => void openArchive(state.key)}
          >
            {t('screenshotShow')}
          </button>
        </p>
      )}
    </section>
  );
}
