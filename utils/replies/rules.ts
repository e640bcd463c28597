/**
 * How long a buyer has, and how long they must wait first: rules as data. Where copies of a rule conflict, or nobody official
 * says it, it is `notVerified`; what the order's own page says wins over all of them.
 */

/** What a length is counted from. `placed` to `delivered` are days of an order; the others the buyer tells. */
export type Trigger = 'ordered' | 'shipped' | 'promised' | 'delivered' | 'paypalOpened' | 'complained';

/** Where a rule stands. */
interface Source {
  source: string;
  /** Day it was read or is dated, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  date: string;
  notVerified?: true;
}

/** A time to do something in. */
export interface Rule extends Source {
  /** Names its text, `rule_<id>`. */
  id: string;
  /** A marketplace, a way of paying, or a remedy that needs neither. */
  place: string;
  /** Only on these hosts of the marketplace. */
  host?: RegExp;
  /** Id of the deadline it gives. */
  deadline: string;
  /** What the clock of a page must be about to replace this rule. */
  about?: 'dispute' | 'return';
  /** The first of these days that is known starts it. */
  from: readonly Trigger[];
  /** A day other than the first of `from` only tells when about. */
  days?: number;
  months?: number;
  /** Never later than so many days after the order. */
  capDays?: number;
  /** Does not run once this day is known. */
  unless?: Trigger;
  /** Escalating is not allowed before so many days after one of the days of `from`. */
  waitDays?: number;
  waitMonths?: number;
  /** The whole window is short: act at once, do not wait for a reply. */
  atOnce?: true;
}

/** How long the seller has to answer before a case may be opened. */
export interface WaitFirst extends Source {
  /** Hours from the first message to the seller; with `businessDays` those of the days themselves. 0: write first, then no wait. */
  hours: number;
  /** Days from Monday to Friday. */
  businessDays?: number;
}

/** Something the buyer must know before they choose a way. */
export interface Conflict extends Source {
  /** Names its text, `conflict_<code>` with `_` for `-`. */
  code: string;
}

export const rules: readonly Rule[] = [
  {
    id: 'aliexpress_dispute',
    place: 'aliexpress',
    deadline: 'dispute',
    about: 'dispute',
    from: ['ordered'],
    days: 90,
    source: 'AliExpress, an order page',
    date: '2026-09',
    notVerified: true,
  },
  {
    id: 'aliexpress_return',
    place: 'aliexpress',
    deadline: 'return',
    about: 'return',
    from: ['delivered'],
    days: 7,
    source: 'AliExpress, an order page',
    date: '2026-09',
    notVerified: true,
  },
  {
    id: 'aliexpress_receipt',
    place: 'aliexpress',
    deadline: 'dispute-after-receipt',
    about: 'dispute',
    from: ['delivered'],
    days: 15,
    source: 'AliExpress help centre (copies)',
    date: '2022-03',
    notVerified: true,
  },
  {
    id: 'ebay_return',
    place: 'ebay',
    deadline: 'dispute',
    about: 'dispute',
    from: ['delivered', 'promised'],
    days: 30,
    source: 'parceldetect.com (secondary)',
    date: '2026-11-22',
    notVerified: true,
  },
  {
    id: 'amazon_az',
    place: 'amazon',
    deadline: 'dispute',
    about: 'dispute',
    from: ['promised', 'delivered'],
    days: 90,
    waitDays: 3,
    source: 'amazon.ca help 201889410, amazon.com help 200783670',
    date: '2026-11-22',
  },
  {
    id: 'etsy_case',
    place: 'etsy',
    deadline: 'dispute',
    about: 'dispute',
    from: ['promised', 'delivered'],
    days: 100,
    source: 'help.etsy.com 13241489600919, 360016126873',
    date: '2026-11-22',
  },
  {
    id: 'vinted_eu',
    place: 'vinted',
    host: /^(?!.*\.ca$)/,
    deadline: 'dispute',
    about: 'dispute',
    from: ['delivered'],
    days: 2,
    atOnce: true,
    source: 'vinted.com/help/550, vinted.ie/176',
    date: '2026-11-22',
  },
  {
    id: 'vinted_ca',
    place: 'vinted',
    host: /\.ca$/,
    deadline: 'dispute',
    about: 'dispute',
    from: ['delivered'],
    days: 4,
    source: 'help.vinted.ca 360020117039',
    date: '2026-11-22',
  },
  {
    id: 'leboncoin_delivery',
    place: 'leboncoin',
    deadline: 'dispute',
    about: 'dispute',
    from: ['shipped'],
    days: 30,
    unless: 'delivered',
    source: 'assistance.leboncoin.info 4417751891346, 4417759842962',
    date: '2026-11-22',
  },
  {
    id: 'temu_refund',
    place: 'temu',
    deadline: 'dispute',
    about: 'dispute',
    from: ['ordered'],
    days: 90,
    source: 'Temu purchase protection',
    date: '2026-11-22',
    notVerified: true,
  },
  {
    id: 'alibaba_dispute',
    place: 'alibaba',
    deadline: 'dispute',
    about: 'dispute',
    from: ['delivered'],
    days: 30,
    source: 'Alibaba Trade Assurance',
    date: '2026-11-22',
    notVerified: true,
  },
  {
    id: 'paypal_dispute',
    place: 'paypal',
    deadline: 'paypal-dispute',
    from: ['ordered'],
    days: 180,
    source: 'paypal.com uk first-dispute, ao faq932',
    date: '2026-11-22',
  },
  {
    id: 'paypal_claim',
    place: 'paypal',
    deadline: 'paypal-claim',
    from: ['paypalOpened'],
    days: 20,
    source: 'paypal.com uk first-dispute, ao faq932',
    date: '2026-11-22',
  },
  {
    id: 'card_chargeback',
    place: 'card',
    deadline: 'card-chargeback',
    from: ['promised'],
    days: 120,
    capDays: 540,
    source: 'Mastercard rule text, quavo-inc.atlassian.net 341093727',
    date: '2026-11-22',
  },
  {
    id: 'card_undated',
    place: 'card',
    deadline: 'card-chargeback',
    from: ['ordered'],
    days: 120,
    unless: 'promised',
    waitDays: 30,
    source: 'Mastercard rule text, quavo-inc.atlassian.net 341093733',
    date: '2026-11-22',
  },
  {
    id: 'mediator_fr',
    place: 'mediator',
    deadline: 'mediator',
    from: ['complained'],
    months: 12,
    waitMonths: 2,
    source: 'inc-conso.fr 17190, art. L612-2 code de la consommation',
    date: '2026-11-22',
  },
];

/** By marketplace; one that is absent asks for no wait, or none is known. */
export const waits: Readonly<Record<string, WaitFirst>> = {
  aliexpress: { hours: 0, source: 'AliExpress help (copies)', date: '2026-11-22' },
  alibaba: { hours: 72, source: 'Alibaba Trade Assurance', date: '2026-11-22', notVerified: true },
  amazon: { hours: 48, source: 'amazon.ca help 201889410, amazon.com help 200783670', date: '2026-11-22' },
  ebay: { hours: 72, businessDays: 3, source: 'ebay.co.uk help 4701', date: '2026-11-22' },
  etsy: { hours: 48, source: 'help.etsy.com 13241489600919', date: '2026-11-22' },
  leboncoin: { hours: 72, source: 'assistance.leboncoin.info 360010025359', date: '2026-11-22' },
};

/** Vinted's Canadian site gives the seller 3 days; the European ones ask for no wait. */
export const vintedCanadaWait: WaitFirst = {
  hours: 72,
  source: 'help.vinted.ca 360020117039',
  date: '2026-11-22',
};

/** AliExpress: a parcel on its way cannot be disputed before the 11th day after shipping. */
export const AFTER_SHIPPING = {
  days: 11,
  source: 'AliExpress help centre (copies)',
  date: '2022-03',
  notVerified: true,
} as const;

export const conflicts: Readonly<Record<string, Conflict>> = {
  'chargeback-ends-a-to-z': {
    code: 'chargeback-ends-a-to-z',
    source: 'amazon.ca help 201889410, amazon.com help 200783670',
    date: '2026-11-22',
  },
  'one-dispute-per-order': {
    code: 'one-dispute-per-order',
    source: 'activities.aliexpress.com seller_guaranteed (old)',
    date: '2026-11-22',
    notVerified: true,
  },
  'paypal-closes-after-20-days': {
    code: 'paypal-closes-after-20-days',
    source: 'paypal.com uk first-dispute, ao faq932',
    date: '2026-11-22',
  },
  'all-ok-is-final': {
    code: 'all-ok-is-final',
    source: 'assistance.leboncoin.info 4417751891346',
    date: '2026-11-22',
  },
  'old-copies-conflict': {
    code: 'old-copies-conflict',
    source: 'AliExpress order page against help centre (copies)',
    date: '2022-03',
    notVerified: true,
  },
};
