import type { Instant } from '../chats/model.ts';
import { DAY, EARLIEST, endOfDay, isDay, laterDay, laterMonth, startOfDay } from './civil.ts';
import type { Day, OrderDays, ShownClock, StoredOrder } from './order.ts';
import { phaseOf } from './order-status.ts';
import { type Conflict, conflicts, type Rule, rules, vintedCanadaWait, type WaitFirst, waits } from './rules.ts';

/** One thing that must be done before an instant. */
export interface Deadline {
  /** Stable for one order, e.g. `dispute`, `paypal-dispute`, `card-chargeback`: also names its notification. */
  id: string;
  /** When it is too late. The end of the last day, in the zone the source speaks of. */
  endsAt: Instant;
  /** When the buyer should act: `endsAt` less 2 days or a fifth of the window, whichever is more; never before escalating is allowed. */
  actAt: Instant;
  /** The last day and whose calendar it is of (IANA zone); absent for a countdown. */
  day?: Day;
  zone?: string;
  /** Open the case now: do not wait for a reply. */
  atOnce?: true;
  /** Escalating is not allowed before. */
  notBefore?: Instant;
  /** The page's own words when they decided; else the rule's. */
  shown?: string;
  /** Id of the rule that gave or explains it. */
  rule: string;
  /** Where the rule stands: page and date. */
  source: string;
  /** Copies of the rule conflict, or nobody official says it. */
  notVerified?: true;
  /** The day is inferred: a date is missing, a zone is guessed. */
  estimated?: true;
}

const FEWEST = 2 * DAY;
const SHARE = 0.2;

/**
 * The clocks of an order, those that have ended included, the first to end first; nothing where no date is known, or where the
 * order is over. Once the receipt is confirmed, what waits for it no longer runs.
 */
export function deadlinesOf(order: StoredOrder, now: Instant): Deadline[] {
  const phase = phaseOf(order.status);
  if (phase === 'over') return [];
  const days = daysOf(order);
  const clocks = order.clocks.filter(({ about }) => phase !== 'received' || about !== 'confirm');
  const told = new Set(clocks.map(({ about }) => about));
  const found = new Map<string, Deadline>();
  // A day or a countdown is about this order; a length is what holds for all of them.
  for (const clock of clocks.sort((a, b) => exactness(a) - exactness(b))) {
    const deadline = ofPage(clock, order, days);
    const id = deadline && found.has(deadline.id) ? `${deadline.id}-within` : deadline?.id;
    if (!deadline || !id || found.get(deadline.id)?.endsAt === deadline.endsAt || found.has(id)) continue;
    found.set(id, { ...deadline, id });
  }
  for (const rule of rules) {
    if (!applies(rule, order, days) || (rule.about && told.has(rule.about))) continue;
    const deadline = ofRule(rule, order, days, now);
    if (deadline && !found.has(deadline.id)) found.set(deadline.id, deadline);
  }
  return [...found.values()].sort((a, b) => a.endsAt - b.endsAt || (a.id < b.id ? -1 : 1));
}

/** How long the seller has to answer before a case may be opened; `undefined` where no wait is asked for, or none is known. */
export function waitFirst(marketplace: string, host = ''): WaitFirst | undefined {
  if (marketplace === 'vinted') return host.endsWith('.ca') ? vintedCanadaWait : undefined;
  return waits[marketplace];
}

/** What the buyer must know before they choose a way: one ends or limits another. */
export function conflictsOf(order: StoredOrder, now: Instant): Conflict[] {
  if (phaseOf(order.status) === 'over') return [];
  const open = new Set(deadlinesOf(order, now).flatMap(({ id, endsAt }) => (endsAt >= now ? [id] : [])));
  const days = daysOf(order);
  const codes = [
    order.marketplace === 'amazon' && order.paidBy === 'card' && 'chargeback-ends-a-to-z',
    order.marketplace === 'aliexpress' && open.has('dispute') && 'one-dispute-per-order',
    order.paidBy === 'paypal' &&
      (open.has('paypal-dispute') || open.has('paypal-claim')) &&
      'paypal-closes-after-20-days',
    order.marketplace === 'leboncoin' && 'all-ok-is-final',
    open.has('dispute-after-receipt') && days.delivered && 'old-copies-conflict',
  ];
  return codes.flatMap((code) => (code && conflicts[code]) || []);
}

/** The days of an order: the buyer's own over the page's. What is no day is left out. */
export function daysOf({ days, given }: Pick<StoredOrder, 'days' | 'given'>): OrderDays {
  return Object.fromEntries(Object.entries({ ...days, ...given }).filter(([, day]) => isDay(day)));
}

/** Whose calendar days are meant on a marketplace's pages; `undefined` when nobody knows. */
export function zoneOf({ marketplace, url }: Pick<StoredOrder, 'marketplace' | 'url'>): string | undefined {
  // Source: help centre copies of 2021-12 and 2022-03, "Pacific time (PST) on the order page".
  if (marketplace === 'aliexpress') return 'America/Los_Angeles';
  if (marketplace === 'leboncoin') return 'Europe/Paris';
  return ZONES[/\.([a-z]+)$/.exec(hostOf(url))?.[1] ?? ''];
}

/** Countries of one zone, by the end of the marketplace's address. */
const ZONES: Readonly<Record<string, string>> = {
  at: 'Europe/Vienna',
  be: 'Europe/Brussels',
  cz: 'Europe/Prague',
  de: 'Europe/Berlin',
  dk: 'Europe/Copenhagen',
  fi: 'Europe/Helsinki',
  fr: 'Europe/Paris',
  gr: 'Europe/Athens',
  hr: 'Europe/Zagreb',
  hu: 'Europe/Budapest',
  ie: 'Europe/Dublin',
  in: 'Asia/Kolkata',
  it: 'Europe/Rome',
  jp: 'Asia/Tokyo',
  lt: 'Europe/Vilnius',
  lu: 'Europe/Luxembourg',
  nl: 'Europe/Amsterdam',
  pl: 'Europe/Warsaw',
  ro: 'Europe/Bucharest',
  se: 'Europe/Stockholm',
  sg: 'Asia/Singapore',
  sk: 'Europe/Bratislava',
  tr: 'Europe/Istanbul',
  uk: 'Europe/London',
};

const exactness = ({ day, left }: ShownClock): number => (day ? 0 : left === undefined ? 2 : 1);

function ofPage(clock: ShownClock, order: StoredOrder, days: OrderDays): Deadline | undefined {
  const { within, left, about } = clock;
  const known = zoneOf(order);
  const zone = known ?? EARLIEST;
  const page = {
    id: about,
    rule: 'page',
    source: `${order.url} (${new Date(order.seenAt).toISOString().slice(0, 10)})`,
    shown: clock.text,
  };
  if (!isDay(clock.day) && left !== undefined) {
    const endsAt = order.clocksAt + left;
    const from = days.ordered ? startOfDay(days.ordered, zone) : order.clocksAt;
    return { ...page, endsAt, actAt: actBefore(endsAt, from) };
  }
  const start = within && (within.of === 'order' ? days.ordered : days.delivered);
  const day = isDay(clock.day) ? clock.day : start && within && laterDay(start, within.days);
  if (!day) return undefined;
  const endsAt = endOfDay(day, zone);
  const first = start ?? days.ordered ?? days.shipped;
  const actAt = actBefore(endsAt, first ? startOfDay(first, zone) : order.firstSeen);
  return { ...page, endsAt, actAt, day, zone, ...(known ? {} : { estimated: true as const }) };
}

function applies(rule: Rule, order: StoredOrder, days: OrderDays): boolean {
  if (rule.unless && days[rule.unless]) return false;
  if (rule.unless === 'delivered' && phaseOf(order.status) === 'received') return false;
  if (rule.place === 'mediator') return true;
  if (rule.place === order.paidBy) return true;
  return rule.place === order.marketplace && (rule.host?.test(hostOf(order.url)) ?? true);
}

function ofRule(rule: Rule, order: StoredOrder, days: OrderDays, now: Instant): Deadline | undefined {
  const trigger = rule.from.find((each) => days[each]);
  const start = trigger && days[trigger];
  if (!start) return undefined;
  // How PayPal and a bank count their days depends on where they are.
  const known =
    rule.place === 'mediator' ? 'Europe/Paris' : rule.place === order.marketplace ? zoneOf(order) : undefined;
  const zone = known ?? EARLIEST;
  const last = rule.months ? laterMonth(start, rule.months) : laterDay(start, rule.days ?? 0);
  const cap = rule.capDays && days.ordered ? laterDay(days.ordered, rule.capDays) : last;
  const day = cap < last ? cap : last;
  const endsAt = endOfDay(day, zone);
  const notBefore = allowedFrom(rule, start, order, days, zone);
  // Since it began, so that it stays the same however often it is asked.
  const actAt = rule.atOnce
    ? Math.min(startOfDay(start, zone), now)
    : actBefore(endsAt, startOfDay(start, zone), notBefore);
  const isSure = known && trigger === rule.from[0];
  return {
    id: rule.deadline,
    endsAt,
    actAt,
    day,
    zone,
    rule: rule.id,
    source: `${rule.source} (${rule.date})`,
    ...(rule.atOnce && { atOnce: true as const }),
    ...(notBefore !== undefined && { notBefore }),
    ...(rule.notVerified && { notVerified: true as const }),
    ...(!isSure && { estimated: true as const }),
  };
}

/** When escalating is allowed by the days of the order alone; later when the seller is written to later. */
function allowedFrom(rule: Rule, start: Day, order: StoredOrder, days: OrderDays, zone: string): Instant | undefined {
  if (rule.waitMonths) return startOfDay(laterMonth(start, rule.waitMonths), zone);
  // Waiting is for what did not come.
  if (rule.waitDays && !days.delivered) return startOfDay(laterDay(start, rule.waitDays), zone);
  const wait = rule.place === order.marketplace ? waitFirst(order.marketplace, hostOf(order.url)) : undefined;
  return wait?.hours && rule.from[0] === 'delivered' ? startOfDay(start, zone) + wait.hours * 3_600_000 : undefined;
}

function actBefore(endsAt: Instant, from: Instant, notBefore?: Instant): Instant {
  // A beginning after the end was misread: it must not put off the word of warning to the end.
  const begin = from < endsAt ? from : endsAt - FEWEST;
  const act = endsAt - Math.max(FEWEST, SHARE * (endsAt - begin));
  return Math.min(Math.max(act, begin, notBefore ?? begin), endsAt);
}

/** The host of an order's page; `''` when the address is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
