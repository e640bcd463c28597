/** A case of several kinds of messages and events, to be written as a record. */
import type { StoredMessage } from '../../../utils/chats/model.ts';
import type { Case, CaseEvent, CaseThread } from '../../../utils/evidence/case.ts';
import type { Block } from '../../../utils/evidence/page.ts';
import { sha256Hex } from '../../../utils/evidence/seal.ts';
import type { PictureIndex } from '../../../utils/evidence/types.ts';
import { CONVERSATION, NOW, PIXEL, sampleCase, seal } from './sample.ts';

/** No picture is kept. */
export const NONE: PictureIndex = { paths: new Map(), damaged: new Set() };

/** A thread of `messages`, sealed; `change` replaces parts of it. */
export async function threadOf(
  messages: Partial<StoredMessage>[],
  change: Partial<CaseThread> = {},
): Promise<CaseThread> {
  const sealed = await seal(messages);
  const conversation = { ...CONVERSATION, count: sealed.length, head: sealed.at(-1)?.hash ?? '' };
  return { conversation, messages: sealed, total: sealed.length, screenshots: [], ...change };
}

/** A case of `threads`; words are their keys. */
export async function caseOf(threads: CaseThread[], change: Partial<Case> = {}): Promise<Case> {
  const pixel = await sha256Hex(PIXEL);
  return {
    about: {
      marketplace: 'aliexpress',
      marketplaceName: 'AliExpress',
      peer: CONVERSATION.peer,
      orderId: '3012345678901234',
    },
    threads,
    events: [],
    picture: async (sha256) => (sha256 === pixel ? { bytes: PIXEL, type: 'image/png' } : undefined),
    madeAt: NOW,
    zone: 'Europe/Paris',
    language: 'en',
    version: '0.1.0',
    words: (key, ...values) => [key, ...values].join(' '),
    ...change,
  };
}

/** The sample of `sample.ts` with an event of each kind, a note and a screenshot. */
export async function wholeCase(change: Partial<Case> = {}): Promise<Case> {
  const { messages, conversation } = await sampleCase();
  const sha256 = await sha256Hex(PIXEL);
  const pieces = [{ sha256, width: 1, height: 1, ranks: [0, 1, 2, 5] }];
  const thread: CaseThread = {
    conversation,
    messages,
    total: messages.length,
    screenshots: [{ takenAt: NOW - 7_200_000, url: CONVERSATION.url, scale: 1, pieces, partial: 'long' }],
  };
  return caseOf([thread], { events: EVENTS, note: 'The lamp never came.', ...change });
}

/** One of each kind, in order of time. */
export const EVENTS: CaseEvent[] = [
  {
    kind: 'order',
    at: Date.UTC(2026, 10, 20, 9, 30),
    precision: 'minute',
    title: 'Order paid',
    details: ['“Payment received”'],
    url: 'https://www.aliexpress.com/p/order/detail.html?orderId=3012345678901234',
    seenAt: NOW,
  },
  {
    kind: 'promise',
    at: Date.UTC(2026, 10, 25),
    precision: 'day',
    title: 'Promised for 25 November: “before 25 November” – not kept',
    details: [],
    message: { conversation: CONVERSATION.key, rank: 2 },
  },
  {
    kind: 'deadline',
    at: Date.UTC(2026, 11, 12, 7, 59),
    precision: 'minute',
    title: 'Last day to open a dispute',
    details: ['15 days after delivery (help page, 2022-03; not verified)'],
  },
];

/** Where the pixel lies in a pack. */
export const pixelIndex = async (): Promise<PictureIndex> => ({
  paths: new Map([[await sha256Hex(PIXEL), 'pictures/001-pixel.png']]),
  damaged: new Set(),
});

/** What a block says, a line for each paragraph; pictures as `[alt]` with their captions. */
export const linesOf = (block: Block): string[] =>
  block.items.flatMap((item) =>
    item.kind === 'picture' ? [`[${item.alt}]`, ...item.caption.map(({ text }) => text)] : [item.text],
  );
