import type { ComponentChildren } from 'preact';
import { t } from '../utils/i18n.ts';
import { Icon, type IconName } from './Icon.tsx';

/** How much a banner asks for: `info` and `good` tell, `warn` wants something done in time, `danger` now. */
export type Tone = 'info' | 'good' | 'warn' | 'danger';

const icons: Record<Tone, IconName> = { info: 'archive', good: 'check', warn: 'warn', danger: 'warn' };

/** Something about the archive as a whole, said at the top of a page until it is done or put away. */
export function Banner(props: {
  tone: Tone;
  /** The text; may hold links. */
  children: ComponentChildren;
  /** What can be done about it; `isBusy` while it is being done. */
  action?: { label: string; run: () => void; isBusy?: boolean };
  /** Absent: it stays as long as its cause does. */
  onDismiss?: () => void;
}) {
  const { tone, children, action, onDismiss } = props;
  return (
    <div class={`banner note ${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon name={icons[tone]} />
      <div class="grow">{children}</div>
      {(action || onDismiss) && (
        <div class="row">
          {action && (
            <button type="button" class="button" disabled={action.isBusy} onClick={action.run}>
              {action.label}
            </button>
          )}
          {onDismiss && (
            <button type="button" class="button quiet" aria-label={t('close')} onClick={onDismiss}>
              <Icon name="close" size={16} />
            </button>
          )}
        </div>
      )}
    </div>
  );
}
