import { beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { plainText } from '../../../entrypoints/archive/plain-text.ts';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { StoredConversation, StoredMessage } from '../../../utils/chats/model.ts';

const AT = new Date(2026, 10, 22, 14, 5).getTime();
const conversation = { peer: 'Vega Store', account: 'anna', count: 9 } as StoredConversation;
const message = (changes: Partial<StoredMessage>) =>
  ({
    direction: 'in',
    text: 'hello',
    images: [],
    sentAt: AT,
    precision: 'minute',
    firstSeen: AT,
    ...changes,
  }) as StoredMessage;

beforeAll(() => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, values) => {
    const text = (english as Record<string, { message: string }>)[String(key)]?.message ?? '';
    return text.replace(/\$(\d)/g, (_, n: string) => [values].flat()[Number(n) - 1] as string);
  });
});

it('says who, when and what, day by day, and how much of the conversation it is', () => {
  const text = plainText(conversation, [
    message({}),
    message({ direction: 'out', text: 'two\nlines' }),
    message({ sentAt: AT + 24 * 3_600_000, direction: 'system', text: 'Order placed' }),
  ]);
  expect(text.split('\n')[0]).toBe('Vega Store · anna · 3 of 9 messages');
  expect(text).toMatch(/\nSunday, November 22, 2026\n2:05 PM Vega Store: hello\n2:05 PM You: two\nlines\n/);
  expect(text).toMatch(/\nMonday, November 23, 2026\n2:05 PM Notice of the site: Order placed\n/);
});

it('hides neither an edit nor that a message is gone, nor a gap', () => {
  const text = plainText(conversation, [
    message({
      text: 'new',
      revisions: [{ text: 'old', replacedAt: AT }],
      goneSince: AT,
      goneBy: 'in',
      gapBefore: true,
    }),
  ]);
  expect(text).toContain('[Messages may be missing here');
  expect(text).toContain('[until Nov 22, 2026, 2:05 PM: old]');
  expect(text).toContain('[gone from the site since Nov 22, 2026, 2:05 PM · taken back by the seller]');
});

it('names pictures and cards, and keeps the words of the site where a time could not be worked out', () => {
  const card = { kind: 'order', id: '812', title: 'Lamp', url: 'https://shop.example/812' } as const;
  const text = plainText(conversation, [
    message({ text: '', images: [{ url: 'x', alt: 'a lamp' }], cards: [card], sentAt: undefined, shownTime: 'vorhin' }),
  ]);
  expect(text).toContain('vorhin Vega Store: [Order 812 Lamp https://shop.example/812]\n[Picture: a lamp]');
});

it('tells what Parley remarked about a message', () => {
  const warning = { category: 'close_dispute', term: '', start: 0, end: 1, sureness: '', source: '', rules: '' };
  const text = plainText(conversation, [message({ warnings: [warning, { ...warning, dismissed: true }] })]);
  expect(text).toContain('[Parley’s remark: Asks you to close the dispute]');
});
