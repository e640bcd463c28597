import { useLayoutEffect, useRef } from 'preact/hooks';
import { marketplaceName } from '../../utils/drafts/allowed.ts';
import { t, word } from '../../utils/i18n.ts';
import type { Held } from './press-again.ts';

/** More words than these are not listed: the warning has them all. */
const MOST = 3;

/** Asks once before a message with a warning goes: "Edit" has the focus, and is what Escape means. */
export function GuardPause(props: {
  held: Held;
  marketplace: string;
  onEdit: () => void;
  onSend: () => void;
  onBreak: () => void;
}) {
  const { held, marketplace, onEdit, onSend, onBreak } = props;
  const edit = useRef<HTMLButtonElement>(null);
  const dialog = useRef<HTMLDivElement>(null);
  // At once: the keys that follow must not go into the box any more.
  useLayoutEffect(() => edit.current?.focus({ preventScroll: true }), [held]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    // A key that is still held down from the box answers nothing.
    if (event.repeat && event.key === 'Enter') event.preventDefault();
    if (event.key === 'Escape') {
      event.preventDefault();
      onEdit();
    }
    if (event.key === 'Tab') keepInside(event, dialog.current);
  };
  const trusted = (act: () => void) => (event: Event) => event.isTrusted && act();
  const words = [...new Set(held.findings.map(({ start, end }) => held.text.slice(start, end)))];
  const [first] = held.findings;
  return (
    <div
      ref={dialog}
      class="pause stack"
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="parley-pause"
      aria-describedby="parley-pause-why"
      onKeyDown={onKeyDown}
    >
      <h2 id="parley-pause">{t('pauseTitle')}</h2>
      <p id="parley-pause-why">
        {words.slice(0, MOST).map((term) => (
          <span key={term}>
            “<bdi>{term}</bdi>”{' '}
          </span>
        ))}
        {words.length > MOST && '… '}
        {first && word(`draftEffectOn_${first.effect}`, marketplaceName(marketplace))}
      </p>
      <div class="row">
        <button ref={edit} type="button" class="button primary" onClick={trusted(onEdit)}>
          {t('pauseEdit')}
        </button>
        <button type="button" class="button" onClick={trusted(onSend)}>
          {t('pauseSend')}
        </button>
        {held.mayBreak && (
          <button type="button" class="button quiet" onClick={trusted(onBreak)}>
            {t('pauseBreak')}
          </button>
        )}
      </div>
    </div>
  );
}

/** From the last button back to the first, and the other way round. */
function keepInside(event: KeyboardEvent, dialog: HTMLElement | null): void {
  const buttons = [...(dialog?.querySelectorAll('button') ?? [])];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const next = buttons.at((at + (event.shiftKey ? -1 : 1)) % buttons.length);
  event.preventDefault();
  next?.focus();
}
