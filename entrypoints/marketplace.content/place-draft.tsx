import { Icon } from '../../components/Icon.tsx';
import { findDraftBox } from '../../utils/chats/detect.ts';
import { insertDraft, readDraft } from '../../utils/drafts/insert.ts';
import { t } from '../../utils/i18n.ts';
import { ask } from '../../utils/messages.ts';
import { report } from '../../utils/report.ts';
import type { FeatureContext } from './feature.ts';
import { watchPage } from './watch.ts';

/** A chat that shows no box by then will not. */
const WAIT_MS = 30_000;

/** Takes the text that the helper held for this tab and puts it into the chat's box. It never sends. */
export function placeHeldDraft({ ui }: FeatureContext, signal: AbortSignal): void {
  const draw = ui.layer('top');
  const done = new AbortController();
  const until = AbortSignal.any([signal, done.signal]);

  /** The text is handed out once, to the first frame that has a box. */
  const take = async () => {
    done.abort();
    const text = await ask('claimDraft');
    if (text === null) return;
    const box = findDraftBox(document);
    const placed = box !== undefined && (await fill(box, text));
    draw(<Placed text={text} failed={!placed} onClose={() => draw(null)} />);
  };
  const attempt = () => {
    if (!until.aborted) take().catch((error: unknown) => report(error, 'put a text into the chat box'));
  };
  watchPage(document, () => findDraftBox(document) && attempt(), until);
  if (window !== window.top) return;
  const timer = setTimeout(attempt, WAIT_MS);
  until.addEventListener('abort', () => clearTimeout(timer));
}

/** Puts a text from the popup into this frame's chat box; `undefined` when the frame has none. */
export function placeText(text: string): Promise<boolean> | undefined {
  const box = findDraftBox(document);
  return box && fill(box, text);
}

/** What the buyer already wrote stays, above the text. */
async function fill(box: HTMLElement, text: string): Promise<boolean> {
  return insertDraft(box, text, { mode: readDraft(box).trim() ? 'append' : 'replace' });
}

function Placed({ text, failed, onClose }: { text: string; failed: boolean; onClose: () => void }) {
  return (
    <div class={`parley placed note ${failed ? 'warn' : 'good'}`} role="status">
      <span class="row">
        <Icon name={failed ? 'warn' : 'check'} />
        <span class="grow">{failed ? t('placeFailed') : t('placed')}</span>
        {failed && (
          <button type="button" class="button" onClick={() => void navigator.clipboard.writeText(text)}>
            {t('composeCopy')}
          </button>
        )}
        <button type="button" class="button quiet" aria-label={t('close')} onClick={onClose}>
          <Icon name="close" size={14} />
        </button>
      </span>
    </div>
  );
}
