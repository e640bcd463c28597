import { expect, it } from 'vitest';
import { healthReport } from '../../../entrypoints/popup/health-report.ts';
import type { ChatHealth } from '../../../utils/chats/health.ts';
import type { PageHealth } from '../../../utils/marketplaces/health.ts';

const page: PageHealth = {
  marketplace: 'aliexpress',
  kind: 'messages',
  host: 'www.aliexpress.com',
  hits: { sellerId: 0 },
  missing: ['sellerName'],
  degraded: false,
};
const chat: ChatHealth = {
  way: 'detected',
  messages: 26,
  confidence: 0.9,
  because: ['sides:geometry', 'rows:bubbles'],
  peerBy: 'detected',
  missing: ['times'],
  degraded: true,
};
const CHROME = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0';

it('names versions, the kind of page, the way, and the selectors with the one that hit', () => {
  const report = healthReport(page, chat, { parley: '0.1.0', userAgent: CHROME });
  expect(report.split('\n').slice(0, 6)).toEqual([
    'Parley 0.1.0, Chrome 139.0.0.0',
    'aliexpress, messages page on www.aliexpress.com',
    'State: degraded',
    'Chat: read by detected, 26 messages, confidence 0.9, name by detected',
    'Signs: sides:geometry rows:bubbles',
    'Missing in the chat: times',
  ]);
  expect(report).toContain('sellerName: not found of 3');
  expect(report).toContain('1. .message-view-title__content');
  expect(report).toContain('sellerId: candidate 1 of 1');
  expect(healthReport(page, undefined, { parley: '0.1.0', userAgent: FIREFOX })).toContain('Firefox 142.0');
});

it('lets nothing in that could be a text of the page', () => {
  const words = 'Please call me at +33 6 12 34 56 78';
  const forged = { ...chat, because: [words], missing: [words], problem: words, peerBy: words, messages: words };
  const report = healthReport(page, forged as unknown as ChatHealth, { parley: '0.1.0', userAgent: words });
  expect(report).not.toMatch(/call|12 34/);
});
