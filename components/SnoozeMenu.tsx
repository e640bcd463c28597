import { useRef } from 'preact/hooks';
import { t } from '../utils/i18n.ts';
import type { Snooze } from '../utils/replies/snooze.ts';
import { Icon } from './Icon.tsx';

/** For how long something is put off; `answer`: until they answer. */
export type SnoozeChoice = Snooze | 'answer';

const DAY = 24 * 3_600_000;

/** Puts something off, or into the buyer's own calendar: a button that opens its choices below it. Escape closes it, arrow keys go through it. */
export function SnoozeMenu(props: {
  name: string;
  now: number;
  /** Whether somebody may answer. */
  canWait: boolean;
  onChoose: (choice: SnoozeChoice) => void;
  onCalendar: () => void;
}) {
  const { name, now, canWait, onChoose, onCalendar } = props;
  const menu = useRef<HTMLDetailsElement>(null);
  const choices = ['hour', 'tomorrow', ...(canWait ? (['answer'] as const) : [])] as const;
  const close = () => {
    menu.current?.removeAttribute('open');
    menu.current?.querySelector('summary')?.focus();
  };
  const keyDown = (event: KeyboardEvent) => {
    if (!menu.current?.open) return;
    if (event.key === 'Escape') {
      // The browser would close the popup.
      event.preventDefault();
      event.stopPropagation();
      return close();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const places = [...menu.current.querySelectorAll<HTMLElement>('summary, button, input')];
    const at = places.indexOf(event.target as HTMLElement);
    // In a date field the arrows change the date.
    if (step === 0 || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    places[(at + step + places.length) % places.length]?.focus();
  };
  return (
    <details class="menu" ref={menu} onKeyDown={keyDown}>
      <summary class="button quiet small" aria-label={t('snoozeOf', name)}>
        <Icon name="clock" size={14} />
        {t('snooze')}
      </summary>
      <ul class="card">
        {choices.map((choice) => (
          <li key={choice}>
            <button type="button" class="choice small" onClick={() => onChoose(choice)}>
              {t(`snooze_${choice}`)}
            </button>
          </li>
        ))}
        <li>
          <form
            class="choice small"
            onSubmit={(event) => {
              event.preventDefault();
              const day = new FormData(event.currentTarget).get('day');
              if (typeof day === 'string' && day) onChoose({ day });
            }}
          >
            <label class="row grow">
              {t('snoozeDay')}
              <input class="input short" type="date" name="day" required min={dateValue(now + DAY)} />
            </label>
            <button type="submit" class="button small">
              {t('snoozeSet')}
            </button>
          </form>
        </li>
        <li>
          <button type="button" class="choice small" onClick={onCalendar}>
            <Icon name="calendar" size={14} />
            {t('dueCalendar')}
          </button>
        </li>
      </ul>
    </details>
  );
}

/** The calendar day as a date field has it, in the buyer's own zone. */
export function dateValue(instant: number): string {
  const date = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
