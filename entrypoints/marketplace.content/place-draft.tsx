import { useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { findDraftBox } from '../../utils/chats/detect.ts';
import { type Inserted, putDraft, readDraft } from '../../utils/drafts/insert.ts';
import { count, t } from '../../utils/i18n.ts';
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
    const placed = box ? await fill(box, text) : NOWHERE;
    const copied = !placed.held && (await copy(text));
    draw(<Placed text={text} placed={placed} copied={copied} onClose={() => draw(null)} />);
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
export function placeFromPopup(text: string): Promise<Inserted> | undefined {
  const box = findDraftBox(document);
  return box && fill(box, text);
}

/** As `placeFromPopup` after a click in the page itself, and the words for what came of it. */
export async function placeAndTell(text: string): Promise<{ words: string; failed?: true }> {
  const placed = (await placeFromPopup(text)) ?? NOWHERE;
  if (placed.held) return { words: wordsFor(placed, false) };
  return { words: wordsFor(placed, await copy(text)), failed: true };
}

const NOWHERE: Inserted = { held: false, cut: 0 };

function wordsFor({ held, cut }: Inserted, copied: boolean): string {
  if (!held) return copied ? t('placeCopied') : t('placeFailed');
  return cut ? count('placedCut', cut) : t('placed');
}

/** What the buyer already wrote stays, above the text. */
function fill(box: HTMLElement, text: string): Promise<Inserted> {
  return putDraft(box, text, { mode: readDraft(box).trim() ? 'append' : 'replace' });
}

/** Browsers let a page copy when it has the focus, Firefox only soon after a click in it. */
function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

function Placed(props: { text: string; placed: Inserted; copied: boolean; onClose: () => void }) {
  const { text, placed, onClose } = props;
  const [copied, setCopied] = useState<boolean | undefined>(props.copied || undefined);
  const whole = placed.held && !placed.cut;
  const more = copied === false ? t('composeCopyFailed') : copied && placed.held ? t('composeCopied') : '';
  return (
    <div class={`parley placed note ${whole ? 'good' : 'warn'}`} role="status">
      <span class="row">
        <Icon name={whole ? 'check' : 'warn'} />
        <span class="grow">
          {wordsFor(placed, copied === true)} {more}
        </span>
        {!whole && !copied && (
          <button type="button" class="button" onClick={() => void copy(text).then(setCopied)}>
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
