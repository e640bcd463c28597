/** A case with one text in every field that a page, an archive from elsewhere or the buyer can fill. */
import type { StoredMessage } from '../../../utils/chats/model.ts';
import type { Case, CaseThread } from '../../../utils/evidence/case.ts';
import { sha256Hex } from '../../../utils/evidence/seal.ts';
import { caseOf, threadOf } from './record-sample.ts';
import { CONVERSATION, NOW, PIXEL, WARNING } from './sample.ts';

/** `payload` is in every text field, keys and addresses included; a picture and a screenshot are kept. */
export async function hostileCase(payload: string, change: Partial<Case> = {}): Promise<Case> {
  return hostileCaseOf([payload], change);
}

/** The same with a message for each of the payloads; the first one fills the fields outside the messages. */
export async function hostileCaseOf(payloads: readonly string[], change: Partial<Case> = {}): Promise<Case> {
  const sha256 = await sha256Hex(PIXEL);
  const first = payloads[0] ?? '';
  const conversation = {
    ...CONVERSATION,
    key: first,
    marketplace: first,
    peer: first,
    account: first,
    title: first,
    orderId: first,
    listingId: first,
    id: first,
    url: first,
    lastText: first,
  };
  const thread: CaseThread = {
    ...(await threadOf(payloads.map((payload) => messageOf(payload, sha256)))),
    conversation,
    total: payloads.length + 1,
    screenshots: [
      { takenAt: NOW, url: first, scale: 1, pieces: [{ sha256, width: 1, height: 1, ranks: [0] }], partial: 'moved' },
    ],
  };
  for (const message of thread.messages) message.hash = first;
  return caseOf([thread], {
    about: { marketplace: first, marketplaceName: first, peer: first, orderId: first, title: first },
    events: payloads.map((payload) => ({
      kind: 'promise',
      at: NOW,
      precision: 'minute',
      title: payload,
      details: [payload, payload],
      message: { conversation: first, rank: 0 },
      url: payload,
      seenAt: NOW,
    })),
    note: first,
    version: first,
    language: first,
    zone: first,
    words: (key) => `${key} ${first}`,
    hidden: {
      messages: [{ conversation: first, rank: 0, commitment: first }],
      pictures: [{ placeholder: 'hidden-picture-1', commitment: first }],
      chains: [],
      counts: { words: 1 },
    },
    ...change,
  });
}

const messageOf = (payload: string, sha256: string): Partial<StoredMessage> => ({
  conversation: payload,
  text: payload,
  shownTime: payload,
  replyTo: payload,
  original: `${payload} `,
  translation: payload,
  otherTexts: [{ kind: 'translation', text: `${payload}  `, seenAt: NOW }],
  url: payload,
  id: payload,
  version: payload,
  goneSince: NOW,
  goneBy: 'in',
  gapBefore: true,
  cards: [{ kind: 'order', id: payload, title: payload, details: payload, url: payload }],
  images: [
    { url: payload, alt: payload, sha256 },
    { url: payload, alt: payload, problem: payload },
    { url: payload, alt: payload, sha256: payload },
    { url: payload, alt: payload, sha256: 'hidden-picture-1' },
  ],
  revisions: [{ text: payload, replacedAt: NOW, warnings: [{ ...WARNING, category: payload, rules: payload }] }],
  warnings: [{ ...WARNING, category: payload, rules: payload }],
});
