import { Findings } from '../../components/Findings.tsx';
import { Icon } from '../../components/Icon.tsx';
import { findDraftBox } from '../../utils/chats/detect.ts';
import type { Finding } from '../../utils/drafts/check.ts';
import { readDraft } from '../../utils/drafts/insert.ts';
import { t } from '../../utils/i18n.ts';
import { ask } from '../../utils/messages.ts';
import { report } from '../../utils/report.ts';
import { watchSettings } from '../../utils/settings.ts';
import type { FeatureContext } from './feature.ts';
import { watchPage } from './watch.ts';

/** A pause in typing this long, and the draft is checked. */
const PAUSE_MS = 150;
const BOXES = 'textarea, input, [contenteditable]';
/** Room that a warning needs above the box. */
const ROOM = 200;

/** Warns beside the marketplace's own box while the buyer types what would get the chat blocked. */
export function checkDraftBox({ facts: { marketplace }, ui }: FeatureContext, signal: AbortSignal): void {
  const draw = ui.layer('over');
  let box: HTMLElement | undefined;
  let checked = '';
  let dismissed = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const check = async () => {
    const text = box?.isConnected ? readDraft(box) : '';
    if (text === checked) return;
    checked = text;
    const language = document.documentElement.lang;
    const findings = text.trim() ? await ask('checkDraft', { text, marketplace, language }) : [];
    if (checked === text && !signal.aborted) show(text, findings);
  };
  const show = (text: string, findings: Finding[]) => {
    const names = findings.map(({ term }) => term).join('\n');
    if (names === '') dismissed = '';
    const shown = names === dismissed ? [] : findings;
    if (!box) return draw(null);
    const onClose = () => {
      dismissed = names;
      show(text, findings);
      box?.focus();
    };
    draw(<Warning box={box.getBoundingClientRect()} text={text} findings={shown} onClose={onClose} />);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      check().catch((error: unknown) => {
        // What was not checked is checked at the next key.
        checked = '';
        if (!signal.aborted) void report(error, 'check a draft');
      });
    }, PAUSE_MS);
  };
  const again = () => {
    checked = '';
    soon();
  };
  // A site may draw its box anew, and empties it after sending without an event.
  const follow = () => {
    if (box?.isConnected && box.getClientRects().length > 0) return soon();
    find();
  };
  const find = () => {
    const found = findDraftBox(document);
    if (found !== box) {
      box?.removeEventListener('input', soon);
      box = found;
      box?.addEventListener('input', soon, { signal });
    }
    soon();
  };
  watchPage(document, follow, signal);
  // Whoever goes to another box is about to write there.
  const onFocus = ({ target }: FocusEvent) => {
    if (target !== box && target instanceof Element && target.matches(BOXES)) find();
  };
  document.addEventListener('focusin', onFocus, { signal });
  watchSettings(again, signal);
  addEventListener('resize', again, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

function Warning(props: { box: DOMRect; text: string; findings: Finding[]; onClose: () => void }) {
  const { box, text, findings, onClose } = props;
  const place = box.top > ROOM ? { bottom: `${innerHeight - box.top + 8}px` } : { top: `${box.bottom + 8}px` };
  return (
    // The region is there before its words are: only then are they read aloud.
    <div
      class={`parley ${findings.length > 0 ? 'warning card' : ''}`}
      style={{ ...place, left: `${Math.max(8, box.left)}px` }}
    >
      <Findings id="parley-draft-findings" text={text} findings={findings} />
      {findings.length > 0 && (
        <button type="button" class="button quiet small" onClick={onClose}>
          <Icon name="close" size={14} />
          {t('guardDismiss')}
        </button>
      )}
    </div>
  );
}
