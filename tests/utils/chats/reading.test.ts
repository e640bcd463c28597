import { describe, expect, it } from 'vitest';
import type { SeenConversation, SeenMessage } from '../../../utils/chats/model.ts';
import { isBelievable, type Reading, toReading } from '../../../utils/chats/reading.ts';

const context = {
  marketplace: 'aliexpress',
  url: new URL('https://www.aliexpress.com/p/message/index.html?orderId=1#x'),
  now: Date.UTC(2026, 10, 22, 12),
  zone: 'Europe/Paris',
  language: 'en',
  peer: 'Vega Store',
  atEnd: true,
};
const say = (text: string, direction: SeenMessage['direction'] = 'in'): SeenMessage => ({
  direction,
  text,
  images: [],
});
const see = (texts: string[], more: Partial<SeenConversation> = {}): SeenConversation => ({
  messages: texts.map((text) => say(text)),
  confidence: 0.9,
  because: [],
  ...more,
});
const reading = (peer: string, ...texts: string[]) => toReading(see(texts), { ...context, peer }) as Reading;

describe('what is archived', () => {
  it('is the whole visible thread, under the seller’s name, without date rows', () => {
    const seen = see([], { messages: [say('Yesterday', 'system'), say('Order shipped', 'system'), say('hello')] });
    const { snapshot } = toReading(seen, context) as Reading;
    expect(snapshot.messages.map(({ text }) => text)).toEqual(['Order shipped', 'hello']);
    expect(snapshot.conversation).toEqual({ marketplace: 'aliexpress', peer: 'Vega Store' });
    expect(snapshot.url).toBe('https://www.aliexpress.com/p/message/index.html?orderId=1');
  });

  it.each([
    ['noConversation', null],
    ['noConversation', see([], { messages: [say('Order shipped', 'system')] })],
    ['unsure', see(['hello'], { confidence: 0.3 })],
  ])('is nothing, and it says %s', (why, seen) => {
    expect(toReading(seen, context)).toBe(why);
  });

  it('is nothing when the page does not say with whom', () => {
    expect(toReading(see(['hello']), { ...context, peer: ' ' })).toBe('noPeer');
  });
});

describe('a page that switches conversations', () => {
  const vega = reading('Vega', 'a', 'b', 'c');

  it('believes the first reading, and one that goes on', () => {
    expect(isBelievable(vega, undefined, undefined)).toBe(true);
    expect(isBelievable(reading('Vega', 'b', 'c', 'd'), vega, undefined)).toBe(true);
  });

  const seenAfter = (ms: number, reading: Reading): Reading => ({
    ...reading,
    snapshot: { ...reading.snapshot, seenAt: reading.snapshot.seenAt + ms },
  });

  it('believes another conversation once it stays', () => {
    const other = reading('Northlight', 'x', 'y');
    expect(isBelievable(other, vega, undefined)).toBe(false);
    expect(isBelievable(seenAfter(100, other), vega, other)).toBe(false);
    expect(isBelievable(seenAfter(600, other), vega, other)).toBe(true);
    expect(isBelievable(seenAfter(600, reading('Northlight', 'x', 'y', 'z')), vega, other)).toBe(false);
  });

  it('never believes the very same thread under a new name, however long it stays', () => {
    const same = reading('Northlight', 'a', 'b', 'c');
    expect(isBelievable(seenAfter(60_000, same), vega, same)).toBe(false);
  });

  it('believes much the same under a new name only after long: two sellers may have been asked alike', () => {
    const alike = reading('Northlight', 'a', 'b');
    expect(isBelievable(seenAfter(2_000, alike), vega, alike)).toBe(false);
    expect(isBelievable(seenAfter(4_000, alike), vega, alike)).toBe(true);
  });

  it('never believes at once new messages under the old name, even when both shops greet alike', () => {
    const greeting = 'Welcome to our store';
    const old = reading('Vega', greeting, 'a', 'b');
    expect(isBelievable(reading('Vega', greeting, 'x', 'y'), old, undefined)).toBe(false);
  });

  it('believes a message to be gone only once it stays away', () => {
    const without = reading('Vega', 'a', 'c');
    expect(isBelievable(without, vega, undefined)).toBe(false);
    expect(isBelievable(seenAfter(600, without), vega, without)).toBe(true);
  });
});
