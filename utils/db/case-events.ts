import { breather } from '../evidence/breathe.ts';
import type { CaseEvent } from '../evidence/case.ts';
import { marketplaces } from '../marketplaces/index.ts';
import { startOfDay } from '../replies/civil.ts';
import { contactFirst } from '../replies/contact-first.ts';
import { daysOf, deadlinesOf, zoneOf } from '../replies/deadlines.ts';
import type { OrderDays, StoredOrder } from '../replies/order.ts';
import { likelyPlace } from '../replies/place.ts';
import { promiseEvents } from './case-promises.ts';
import type { CaseFacts, WholeThread } from './case-shapes.ts';
import { caseWords } from './case-words.ts';

/** What happened between the messages, in order of time: of the orders, the promises of chosen messages, and what ends when. */
export async function eventsOf(
  orders: readonly StoredOrder[],
  threads: readonly WholeThread[],
  facts: CaseFacts,
  signal?: AbortSignal,
): Promise<CaseEvent[]> {
  const breathe = breather(signal);
  const events: CaseEvent[] = [];
  for (const order of orders) {
    await breathe();
    events.push(...dayEvents(order, facts), ...stateEvents(order, facts));
    events.push(...contactEvents(order, threads, facts), ...deadlineEvents(order, facts));
  }
  for (const thread of threads) {
    const { marketplace } = thread.conversation;
    const place = marketplaces.find(({ id }) => id === marketplace)?.sellers ?? likelyPlace(marketplace, facts.zone);
    events.push(...(await promiseEvents(thread, orders, place, facts, signal)));
  }
  return events.filter(({ at }) => Number.isFinite(at)).sort((a, b) => a.at - b.at);
}

/** What happened on a day, as the page showed it or the buyer says. */
function dayEvents(order: StoredOrder, facts: CaseFacts): CaseEvent[] {
  const { words } = facts;
  const known = daysOf(order);
  const zone = zoneOf(order);
  return (Object.keys(DAYS) as (keyof OrderDays)[]).flatMap((name) => {
    const day = known[name];
    if (day === undefined) return [];
    const isGiven = order.given?.[name] === day && order.days[name] !== day;
    const said = isGiven
      ? words('caseDayGiven', day)
      : words('caseDayShown', zone === undefined ? day : `${day} (${zone})`);
    return [
      {
        kind: 'order' as const,
        at: startOfDay(day, caseWords(facts).zone),
        precision: 'day' as const,
        title: words(DAYS[name]),
        details: [words('clocksOrder', order.orderId), said],
        ...(!isGiven && { url: order.url, seenAt: order.seenAt }),
      },
    ];
  });
}

const DAYS: Record<keyof OrderDays, string> = {
  ordered: 'caseEvent_ordered',
  shipped: 'caseEvent_shipped',
  promised: 'caseEvent_promised',
  delivered: 'caseEvent_delivered',
  paypalOpened: 'caseEvent_paypalOpened',
  complained: 'caseEvent_complained',
};

/** How the order stood when its page was last seen. */
function stateEvents({ orderId, status, title, url, seenAt }: StoredOrder, { words }: CaseFacts): CaseEvent[] {
  if (!status) return [];
  const details = [words('clocksOrder', orderId), ...(title ? [title] : []), status];
  return [{ kind: 'order', at: seenAt, precision: 'second', title: words('caseEvent_status'), details, url, seenAt }];
}

/** The first message to the seller: every portal asks for it first. */
function contactEvents(order: StoredOrder, threads: readonly WholeThread[], { now, words }: CaseFacts): CaseEvent[] {
  const all = threads.filter(({ conversation }) => conversation.marketplace === order.marketplace);
  const { contacted } = contactFirst(
    order,
    all.flatMap((thread) => thread.all),
    now,
  );
  const thread = all.find(({ conversation }) => conversation.key === contacted?.conversation);
  const message = thread?.messages.find(({ rank }) => rank === contacted?.rank);
  if (!contacted || !message) return [];
  return [
    {
      kind: 'order',
      at: contacted.at,
      precision: message.precision ?? 'second',
      title: words('caseEvent_contact'),
      details: [words('clocksOrder', order.orderId), ...(contacted.estimated ? [words('clocksEstimated')] : [])],
      message: { conversation: message.conversation, rank: message.rank },
    },
  ];
}

/** What ends when, by the page or a rule with its source. */
function deadlineEvents(order: StoredOrder, facts: CaseFacts): CaseEvent[] {
  const { words, now } = facts;
  const { until } = caseWords(facts);
  return deadlinesOf(order, now).map((deadline) => {
    const { id, endsAt, day, zone, rule, shown, source, notVerified, estimated, notBefore } = deadline;
    const name = words(`deadline_${id.replace(/-within$/, '').replaceAll('-', '_')}`);
    return {
      kind: 'deadline' as const,
      at: endsAt,
      precision: 'minute' as const,
      title: words('deadlineUntil', name, until(endsAt, day === undefined || estimated ? undefined : zone)),
      details: [
        words('clocksOrder', order.orderId),
        shown ?? words(`rule_${rule}`),
        words('clocksSource', source),
        ...(notBefore === undefined ? [] : [words('clocksNotBefore', until(notBefore))]),
        ...(notVerified ? [words('notVerified')] : []),
        ...(estimated ? [words('clocksEstimated')] : []),
      ],
      ...(shown !== undefined && { url: order.url, seenAt: order.clocksAt }),
    };
  });
}
