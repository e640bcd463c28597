import { Icon } from './Icon.tsx';

/** What became of what is on the screen. */
export interface ChipState {
  tone: 'good' | 'waiting' | 'problem';
  text: string;
  /** More words for a problem: what the buyer can do. */
  more?: string;
  /** What can be done about it, as buttons. */
  actions?: { label: string; onClick: () => void }[];
}

/** The small sign on a chat page that says what is kept, or why not; `lift` (CSS pixels) leaves room below it. */
export function Chip(props: { state: ChipState; hide: string; onHide: () => void; lift?: number }) {
  const { state, onHide, hide, lift = 0 } = props;
  const { tone, text, more, actions } = state;
  return (
    <div class={`parley chip ${tone}`} style={{ marginBlockEnd: `${lift}px` }}>
      <span class="row" role="status">
        <Icon name={tone === 'problem' ? 'warn' : tone === 'good' ? 'archive' : 'clock'} size={16} />
        <span>
          {text}
          {more && (
            <span class="small muted">
              {text.endsWith('.') ? ' ' : ' · '}
              {more}
            </span>
          )}
        </span>
      </span>
      {actions?.map(({ label, onClick }) => (
        <button key={label} type="button" class="button" onClick={(event) => event.isTrusted && onClick()}>
          {label}
        </button>
      ))}
      <button type="button" class="button quiet" aria-label={hide} onClick={onHide}>
        <Icon name="close" size={14} />
      </button>
    </div>
  );
}
