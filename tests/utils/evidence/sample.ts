/** A small case in many scripts, sealed as the archive seals it, and ways to bend it. */
import type { StoredConversation, StoredMessage, Warning } from '../../../utils/chats/model.ts';
import { hashMessage, sha256Hex } from '../../../utils/evidence/seal.ts';
import type { Picture, Translate } from '../../../utils/evidence/types.ts';

export const NOW = Date.UTC(2026, 10, 22, 9, 14, 7);

/** A real PNG of one grey pixel. */
export const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

export const CONVERSATION: StoredConversation = {
  key: 'aliexpress//id%3A77',
  marketplace: 'aliexpress',
  peer: 'Shenzhen 光明 Store',
  id: '77',
  orderId: '3012345678901234',
  title: 'LED desk lamp',
  url: 'https://www.aliexpress.com/p/message/index.html?id=77',
  firstSeen: NOW - 5 * 86_400_000,
  lastSeen: NOW - 60_000,
  count: 0,
  lastAt: NOW - 60_000,
  lastText: '',
  lastDirection: 'in',
  links: 0,
  sights: [],
  blocks: [],
  digest: 'kept out of the pack',
  head: '',
};

/** What Parley may have remarked about a message. */
export const WARNING: Warning = {
  category: 'close_dispute',
  term: 'close_dispute',
  start: 0,
  end: 1,
  sureness: 'experience',
  source: 'experience, 2026-11-22',
  rules: '2026-11-23',
};

/** Messages with everything the archive fills in, chained in the order given. */
export async function seal(messages: Partial<StoredMessage>[]): Promise<StoredMessage[]> {
  const sealed: StoredMessage[] = [];
  let previous = '';
  for (const [index, message] of messages.entries()) {
    const record: StoredMessage = {
      conversation: CONVERSATION.key,
      rank: index,
      seq: index,
      direction: index % 2 ? 'in' : 'out',
      text: `Message ${index + 1}`,
      shownTime: '10:00',
      sentAt: Date.UTC(2026, 10, 20, 9, 0) + index * 3_600_000,
      precision: 'minute',
      images: [],
      firstSeen: Date.UTC(2026, 10, 21, 12, 0, index % 60),
      url: CONVERSATION.url,
      way: 'detected',
      version: '0.1.0',
      hash: '',
      previous,
      ...message,
    };
    previous = await hashMessage(previous, record);
    sealed.push({ ...record, hash: previous });
  }
  return sealed;
}

/** A conversation with its messages and pictures. */
export interface Sample {
  conversation: StoredConversation;
  messages: StoredMessage[];
  total: number;
  pictures: ReadonlyMap<string, Picture>;
  words: Translate;
}

/** A whole conversation of `messages`; words are their keys. */
export async function makeCase(messages: Partial<StoredMessage>[]): Promise<Sample> {
  const sealed = await seal(messages);
  return {
    conversation: { ...CONVERSATION, count: sealed.length, head: sealed.at(-1)?.hash ?? '' },
    messages: sealed,
    total: sealed.length,
    pictures: new Map([[await sha256Hex(PIXEL), { bytes: PIXEL, type: 'image/png' }]]),
    words: (key, ...values) => [key, ...values].join(' '),
  };
}

/** Latin, Chinese, Arabic and emoji; an edit, a deletion, a kept and a lost picture, a quote, a translation. */
export async function sampleCase(): Promise<Sample> {
  const sha256 = await sha256Hex(PIXEL);
  return makeCase([
    { text: 'Hello! Could you send a real photo of the lamp?\nThank you 🙏', shownTime: '10:00' },
    {
      text: '您好,这是实物照片。',
      original: '您好,这是实物照片。',
      translation: 'Hello, this is a real photo.',
      images: [
        { url: 'https://ae01.alicdn.com/kf/1.png', alt: 'photo', sha256 },
        { url: 'https://ae01.alicdn.com/kf/2.png', alt: '', problem: 'refused' },
      ],
    },
    {
      text: 'It will arrive before 1 December.',
      direction: 'in',
      revisions: [{ text: 'It will arrive before 25 November, I promise 👍', replacedAt: NOW - 3_600_000 }],
    },
    { text: 'مرحبا، رقم الطلب 3012345678901234؟', goneSince: NOW - 1_800_000, sentAt: Date.UTC(2026, 10, 21, 8, 30) },
    {
      text: 'Order shipped',
      direction: 'system',
      sentAt: Date.UTC(2026, 10, 21),
      precision: 'day',
      shownTime: 'Nov 21',
    },
    {
      text: 'OK',
      direction: 'out',
      replyTo: 'It will arrive before 25 November',
      sentAt: undefined,
      precision: undefined,
      shownTime: 'just now',
    },
  ]);
}
