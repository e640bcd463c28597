import type { Page } from 'puppeteer-core';
import type { SeenMessage } from '../../../utils/chats/model.ts';

/** First day of a made-up conversation; two messages an hour from there on. */
export const BEGIN = Date.UTC(2025, 0, 6, 8);
const APART_MS = 30 * 60_000;
/** Messages in one snapshot, and how many of them are in the one before too. */
const WINDOW = 2_000;
const OVERLAP = 20;

/** The message at a place of a made-up conversation: of all lengths and both sides. */
export function madeMessage(at: number): SeenMessage {
  const words = ['lamp', 'plug', 'parcel', 'oak', 'customs', 'Lyon', '发货', 'merci', 'مرحبا', 'tracking'];
  const length = (at * 7919) % 47;
  const text = Array.from({ length }, (_, n) => words[(at * 31 + n * 17) % words.length]).join(' ');
  const sentAt = BEGIN + at * APART_MS;
  return {
    direction: at % 3 === 0 ? 'out' : 'in',
    text: `Message ${at} ${text}`.trim(),
    shownTime: new Date(sentAt).toISOString(),
    sentAt,
    precision: 'minute',
    images: [],
  };
}

/** Has Parley keep messages `from` to `to` (exclusive) as a chat page would send them, window by window. `page` is one of its own. */
export async function keepMade(page: Page, peer: string, from: number, to: number): Promise<void> {
  for (let begin = from; begin < to; begin += WINDOW - OVERLAP) {
    const end = Math.min(to, begin + WINDOW);
    const messages = Array.from({ length: end - begin }, (_, n) => madeMessage(begin + n));
    const snapshot = {
      conversation: { marketplace: 'aliexpress', peer },
      url: 'https://www.aliexpress.com/p/message/index.html',
      seenAt: Date.now(),
      way: 'adapter',
      atEnd: true,
      atStart: begin === 0,
      messages,
    };
    const call = `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ call: 'keepSnapshot', argument: snapshot })})`;
    const answer = (await page.evaluate(call)) as { value?: { kept?: number } } | undefined;
    if (typeof answer?.value?.kept !== 'number') throw new Error(`Not kept: ${JSON.stringify(answer)}`);
    if (end === to) break;
  }
}
