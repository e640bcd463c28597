import { language, t } from '../utils/i18n.ts';
import type { OrderDays, PaymentWay, StoredOrder } from '../utils/replies/order.ts';

/** What the buyer says of an order; present and `undefined` takes it back. */
export type OrderSaid = Partial<Pick<StoredOrder, 'paidBy' | 'given' | 'done'>>;

/** Days that the buyer may know better than the page. */
type Asked = Exclude<keyof OrderDays, 'shipped'>;

const ways = ['card', 'paypal', 'other'] as const satisfies readonly PaymentWay[];

/** What no page tells: how the order was paid, and days that are missing. Other clocks run by them. */
export function OrderAnswers({ order, onSay }: { order: StoredOrder; onSay: (said: OrderSaid) => void }) {
  const { key, paidBy, days, given = {} } = order;
  const asked: Asked[] = [
    ...(['ordered', 'promised', 'delivered'] as const).filter((day) => days[day] === undefined || given[day]),
    ...(paidBy === 'paypal' ? (['paypalOpened'] as const) : []),
    // The consumer mediator of the rules is a French one.
    ...(language() === 'fr' ? (['complained'] as const) : []),
  ];
  const give = (name: Asked, day: string) => {
    const { [name]: _, ...others } = given;
    onSay({ given: day ? { ...others, [name]: day } : others });
  };
  return (
    <div class="row answers small">
      <fieldset class="row">
        <legend class="row">{t('paidHow')}</legend>
        <span class="segments">
          {ways.map((way) => (
            <label key={way}>
              <input
                type="radio"
                class="hidden"
                name={`paid-${key}`}
                checked={paidBy === way}
                onChange={() => onSay({ paidBy: way })}
              />
              {t(`paid_${way}`)}
            </label>
          ))}
        </span>
      </fieldset>
      {asked.map((name) => (
        <label key={name} class="row">
          {t(`given_${name}`)}
          <input
            class="input short"
            type="date"
            min="2010-01-01"
            value={given[name] ?? ''}
            onChange={({ currentTarget }) => {
              // While a year is being typed, its first digits are a year too.
              if (currentTarget.validity.valid) give(name, currentTarget.value);
            }}
          />
        </label>
      ))}
    </div>
  );
}
