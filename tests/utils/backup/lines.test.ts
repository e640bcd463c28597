import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Line, readLine, writeLine } from '../../../utils/backup/lines.ts';
import { conversationKey } from '../../../utils/chats/key.ts';
import { checkSnapshot, LIMITS } from '../../../utils/chats/snapshot.ts';
import type { OrderDays, ShownClock, StoredOrder } from '../../../utils/replies/order.ts';
import { conversationOf, sealed } from './sample.ts';

/** The rows of a snapshot that is accepted, as the archive keeps them. */
async function linesOf(value: unknown): Promise<Line[]> {
  const snapshot = checkSnapshot(value);
  if (typeof snapshot === 'string') return [];
  const { url, way } = snapshot;
  const conversation = conversationKey(snapshot.conversation);
  const messages = await Promise.all(
    snapshot.messages.map(async (seen, seq) => {
      const { sentAt: _, precision: __, ...base } = await sealed(seq, '');
      return { ...base, conversation, url, way, ...seen };
    }),
  );
  const facts = { ...snapshot.conversation, key: conversation, url };
  const clock = { peer: facts.peer, url, sentAt: 1, dueAt: 2, wakeAt: 2, because: [{ code: 'weekend' } as const] };
  return [
    { kind: 'conversation', row: { ...conversationOf(messages), ...facts } },
    ...messages.map((row): Line => ({ kind: 'message', row })),
    { kind: 'reminder', row: { conversation, ...clock } },
  ];
}

const LENGTHS = [1, LIMITS.address, LIMITS.address + 1, 100_001, 1_000_001, LIMITS.text];
/** Any text, often a very long one: half surrogate pairs and control characters too. */
const words = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 2, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff })).map((all) => String.fromCharCode(...all)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('x', '\0', '\ud83d', 'é'), fc.constantFrom(...LENGTHS))
      .map(([unit, length]) => unit.repeat(length)),
  },
);
const address = words.map((rest) => `https://${rest}`);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const card = fc.record({
  kind: fc.constantFrom('order', 'product', 'link'),
  id: optional(words),
  title: words,
  details: optional(words),
  url: address,
});
const message = fc.record({
  direction: fc.constantFrom('out', 'in', 'system'),
  text: words,
  shownTime: optional(words),
  sentAt: optional(fc.double()),
  precision: optional(fc.constantFrom('second', 'minute', 'day')),
  images: fc.array(fc.record({ url: words, alt: words }), { maxLength: 3 }),
  cards: optional(fc.array(card, { maxLength: 2 })),
  replyTo: optional(words),
  id: optional(words),
  original: optional(words),
  translation: optional(words),
});
const snapshot = fc.record({
  conversation: fc.record({
    marketplace: words,
    peer: words,
    id: optional(words),
    account: optional(words),
    orderId: optional(words),
    listingId: optional(words),
    title: optional(words),
  }),
  url: address,
  seenAt: fc.integer({ min: 1 }),
  way: fc.constantFrom('adapter', 'detected', 'taught'),
  messages: fc.array(message, { minLength: 1, maxLength: 3 }),
});

it('whatever is taken in comes back from its lines', async () => {
  await fc.assert(
    fc.asyncProperty(snapshot, async (value) => {
      for (const line of await linesOf(value)) expect(isSame(readLine(writeLine(line)), line)).toBe(true);
    }),
    { numRuns: 30 },
  );
}, 60_000);

it('the longest of everything comes back from its lines', async () => {
  const long = 'x'.repeat(LIMITS.text);
  const short = 'x'.repeat(LIMITS.address - 10);
  const card = { kind: 'link', id: short, title: short, details: short, url: `https://${short}` };
  const picture = { url: long.repeat(10), alt: long };
  const lines = await linesOf({
    conversation: { marketplace: long, peer: long, id: long, account: long, orderId: long, title: long },
    url: `https://${long}`,
    seenAt: 1,
    way: 'taught',
    messages: [
      {
        direction: 'in',
        text: long,
        images: [picture, ...Array(LIMITS.images - 1).fill({ url: '', alt: '' })],
        cards: Array(LIMITS.cards).fill(card),
        ...{ shownTime: long, replyTo: long, id: long, original: long, translation: long },
      },
    ],
  });
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(isSame(readLine(writeLine(line)), line)).toBe(true);
}, 60_000);

/** Compared as text: to show how texts of millions differ takes minutes. */
const isSame = (a: unknown, b: unknown) => canonical(a) === canonical(b);

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

it('an order comes back with all that it can have', () => {
  const days: Required<OrderDays> = {
    ordered: '2026-11-01',
    shipped: '2026-11-02',
    promised: '2026-11-20',
    delivered: '2026-11-19',
    paypalOpened: '2026-11-21',
    complained: '2026-11-22',
  };
  const within = { days: 90, of: 'order' } as const;
  const clock: Required<ShownClock> = { about: 'dispute', text: '90 days', day: '2027-01-30', left: 9, within };
  const order: Required<StoredOrder> = {
    key: 'shop:1',
    marketplace: 'shop',
    orderId: '1',
    url: 'https://shop.example/1',
    title: 'Cable \ud83d',
    sellerName: 'Vega Store',
    sellerId: '25',
    status: 'Shipped',
    days,
    clocks: [clock],
    seenAt: 3,
    firstSeen: 1,
    clocksAt: 2,
    conversation: 'shop//name%3Avega%20store',
    paidBy: 'paypal',
    given: days,
    done: true,
    changedAt: 4,
    wakeAt: 5,
    notified: { dispute: 6 },
    snoozedUntil: 7,
  };
  const line: Line = { kind: 'order', row: order };
  expect(readLine(writeLine(line))).toEqual(line);
  const odd = [
    { url: 'javascript:1' },
    { clocks: [{}] },
    { days: { ordered: 'x' } },
    { notified: { a: 'x' } },
    // No date: whatever tells of it would throw.
    { seenAt: 1e17 },
    { clocks: [{ about: 'confirm', text: 'x', left: 1e300 }] },
  ];
  for (const each of odd)
    expect(readLine(writeLine({ kind: 'order', row: { ...order, ...each } as never }))).toBeUndefined();
});
