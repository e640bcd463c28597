import { describe, expect, it } from 'vitest';
import { checkSnapshot } from '../../../utils/chats/snapshot.ts';

const message = { direction: 'in', text: 'hello', images: [] };
const good = {
  conversation: { marketplace: 'aliexpress', peer: 'Vega Store' },
  url: 'https://www.aliexpress.com/p/message/index.html',
  seenAt: 1,
  way: 'detected',
  messages: [message],
};

describe('a snapshot from a page', () => {
  it('passes in the right shape, and only with known fields', () => {
    const extra = { ...good, evil: 1, messages: [{ ...message, onclick: 'x', sentAt: 5, precision: 'minute' }] };
    expect(checkSnapshot(extra)).toEqual({ ...good, messages: [{ ...message, sentAt: 5, precision: 'minute' }] });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'snapshot'],
    ['no messages', { ...good, messages: [] }],
    ['messages that are none', { ...good, messages: [null] }],
    ['an unknown side', { ...good, messages: [{ ...message, direction: 'up' }] }],
    ['a text that is a number', { ...good, messages: [{ ...message, text: 5 }] }],
    ['neither text nor picture', { ...good, messages: [{ ...message, text: '' }] }],
    ['a picture without address', { ...good, messages: [{ ...message, images: [{}] }] }],
    ['nobody to talk to', { ...good, conversation: { ...good.conversation, peer: ' ' } }],
    ['an address that runs code', { ...good, url: 'javascript:alert(1)' }],
    ['no time', { ...good, seenAt: Number.NaN }],
    ['an unknown way', { ...good, way: 'magic' }],
  ])('%s is refused', (_, value) => {
    expect(checkSnapshot(value)).toBe('wrongShape');
  });

  it('passes with cards alone, and knows whether it reaches the beginning', () => {
    const card = { kind: 'order', id: '9123456789012347', title: 'Lamp', url: 'https://x/order' };
    const value = { ...good, atStart: true, messages: [{ ...message, text: '', cards: [card] }] };
    expect(checkSnapshot(value)).toEqual(value);
  });

  it.each([
    ['runs code', { kind: 'link', title: 'x', url: 'javascript:alert(1)' }],
    ['is of no known kind', { kind: 'bomb', title: 'x', url: 'https://x/' }],
    ['has no title', { kind: 'link', url: 'https://x/' }],
  ])('a card that %s is refused', (_, card) => {
    expect(checkSnapshot({ ...good, messages: [{ ...message, cards: [card] }] })).toBe('wrongShape');
  });

  it.each([
    ['100,001 messages', { ...good, messages: Array.from({ length: 100_001 }, () => message) }],
    [
      'a message of more than two million characters',
      { ...good, messages: [{ ...message, text: 'x'.repeat(2_000_001) }] },
    ],
  ])('%s are too much', (_, value) => {
    expect(checkSnapshot(value)).toBe('tooLarge');
  });

  it('a time without precision is not believed', () => {
    const checked = checkSnapshot({ ...good, messages: [{ ...message, sentAt: 5, precision: 'soon' }] });
    expect(checked).toEqual(good);
  });
});
