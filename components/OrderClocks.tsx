import { t } from '../utils/i18n.ts';
import type { StoredOrder } from '../utils/replies/order.ts';
import { phaseOf } from '../utils/replies/order-status.ts';
import type { Conflict } from '../utils/replies/rules.ts';
import { conflictWords, deadlineName } from './clock-words.ts';
import { Icon } from './Icon.tsx';
import { OrderAnswers, type OrderSaid } from './OrderAnswers.tsx';
import { OrderSteps, type StepsProps } from './OrderSteps.tsx';
import { clock, dateTime, dayWords } from './words.ts';

/** An order with its clocks, and what the buyer can say of it. */
export interface OrderClocksProps extends StepsProps {
  order: StoredOrder;
  conflicts: readonly Conflict[];
  onSay: (said: OrderSaid) => void;
  onCalendar: () => void;
  /** Build evidence about it. */
  onBuild: () => void;
}

/** What must not be missed of an order, step by step, with where each date comes from. */
export function OrderClocks(props: OrderClocksProps) {
  const { order, deadlines, conflicts, now, onSay } = props;
  const next = order.done ? undefined : deadlines.find(({ endsAt }) => endsAt > now);
  const isNow = next !== undefined && next.actAt <= now;
  const isOver = !order.done && phaseOf(order.status) === 'over';
  return (
    <details class="clocks">
      <summary>
        <Icon name="clock" size={14} />
        <span class="grow ellipsis">
          {t('clocksOf')} <bdi>{order.title ?? order.orderId}</bdi>
        </span>
        {next && (
          <span class={`tag ${isNow ? 'late' : ''}`}>
            {deadlineName(next.id)} · {t('todoEnds', `${dayWords(next.endsAt, now)} ${clock(next.endsAt)}`)}
          </span>
        )}
        {(order.done || isOver) && <span class="tag good">{t('clocksDone')}</span>}
      </summary>
      <div class="stack">
        <p class="row small muted">
          <span>{t('clocksOrder', order.orderId)}</span>
          {order.status && <span dir="auto">{order.status}</span>}
          <span>{t('lastSeen', dateTime(order.seenAt))}</span>
          <a href={order.url} target="_blank" rel="noreferrer">
            {t('dueOpenOrder')}
          </a>
        </p>
        {isOver && <p>{t('clocksOrderOver')}</p>}
        {!order.done && !isOver && (
          <>
            <OrderSteps {...props} />
            {conflicts.map(({ code, source, date, notVerified }) => (
              <p key={code} class="note warn small">
                {conflictWords(code)}
                <span class="muted">
                  {t('clocksSource', `${source} (${date})`)}
                  {notVerified && ` · ${t('notVerified')}`}
                </span>
              </p>
            ))}
            <OrderAnswers order={order} onSay={onSay} />
          </>
        )}
        <p class="row">
          {!order.done && deadlines.length > 0 && (
            <button type="button" class="button small" onClick={props.onCalendar}>
              <Icon name="calendar" size={14} />
              {t('dueCalendar')}
            </button>
          )}
          <button type="button" class="button small" onClick={props.onBuild}>
            <Icon name="shield" size={14} />
            {t('evidenceBuild')}
          </button>
          {!isOver && (
            <button type="button" class="button small" onClick={() => onSay({ done: order.done ? undefined : true })}>
              <Icon name={order.done ? 'again' : 'check'} size={14} />
              {t(order.done ? 'clocksAgain' : 'clocksNothing')}
            </button>
          )}
        </p>
      </div>
    </details>
  );
}
