import type { SeenCard, SeenMessage, Snapshot } from './model.ts';

/** The most that one snapshot may hold; beyond it something is wrong with the page. */
export const LIMITS = {
  messages: 100_000,
  text: 2_000_000,
  total: 30_000_000,
  images: 50,
  cards: 50,
  address: 4_000,
} as const;

/**
 * Checks what a content script sent: a page may have got at it. Answers a copy with known fields only, in the right
 * shape, or what is wrong.
 */
export function checkSnapshot(value: unknown): Snapshot | 'wrongShape' | 'tooLarge' {
  if (!isRecord(value) || !isRecord(value.conversation) || !Array.isArray(value.messages)) return 'wrongShape';
  const { conversation, url, seenAt, way } = value;
  if (!isText(conversation.marketplace) || !isText(conversation.peer) || !conversation.peer.trim()) return 'wrongShape';
  if (!isText(url) || !/^https?:\/\//.test(url) || !isInstant(seenAt)) return 'wrongShape';
  if (way !== 'adapter' && way !== 'detected' && way !== 'taught') return 'wrongShape';
  if (value.messages.length > LIMITS.messages) return 'tooLarge';
  const messages: SeenMessage[] = [];
  let total = 0;
  for (const message of value.messages) {
    const checked = checkMessage(message);
    if (typeof checked === 'string') return checked;
    // A picture may lie in its address itself.
    total += checked.text.length + checked.images.reduce((sum, { url }) => sum + url.length, 0);
    if (total > LIMITS.total) return 'tooLarge';
    messages.push(checked);
  }
  if (messages.length === 0) return 'wrongShape';
  const { marketplace, peer } = conversation;
  const facts = { marketplace, peer, ...texts(conversation, ['id', 'account', 'orderId', 'listingId', 'title']) };
  const { atEnd, atStart } = value;
  const ends = { ...(atEnd === false && { atEnd }), ...(atStart === true && { atStart }) };
  return { conversation: facts, url, seenAt, way, ...ends, messages };
}

function checkMessage(value: unknown): SeenMessage | 'wrongShape' | 'tooLarge' {
  if (!isRecord(value)) return 'wrongShape';
  const { direction, text, sentAt, precision, images } = value;
  if (direction !== 'out' && direction !== 'in' && direction !== 'system') return 'wrongShape';
  if (!isText(text) || !Array.isArray(images)) return 'wrongShape';
  if (text.length > LIMITS.text || images.length > LIMITS.images) return 'tooLarge';
  if (!images.every((image) => isRecord(image) && isText(image.url) && isText(image.alt))) return 'wrongShape';
  const cards = checkCards(value.cards);
  if (typeof cards === 'string') return cards;
  if (!text && images.length === 0 && cards.length === 0) return 'wrongShape';
  const exact = precision === 'second' || precision === 'minute' || precision === 'day';
  return {
    direction,
    text,
    images: images.map(({ url, alt }) => ({ url, alt })),
    ...(cards.length > 0 && { cards }),
    ...(isInstant(sentAt) && exact && { sentAt, precision }),
    ...texts(value, ['shownTime', 'replyTo', 'id', 'original', 'translation']),
  };
}

/** The cards of a message; none when it has none. Only addresses of the web: the archive makes links of them. */
function checkCards(value: unknown): SeenCard[] | 'wrongShape' | 'tooLarge' {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return 'wrongShape';
  if (value.length > LIMITS.cards) return 'tooLarge';
  const cards: SeenCard[] = [];
  for (const card of value) {
    if (!isRecord(card) || !isText(card.title) || !isText(card.url) || !/^https?:\/\//.test(card.url))
      return 'wrongShape';
    const { kind, title, url } = card;
    if (kind !== 'order' && kind !== 'product' && kind !== 'link') return 'wrongShape';
    if (title.length > LIMITS.address || url.length > LIMITS.address) return 'tooLarge';
    cards.push({ kind, title, url, ...texts(card, ['id', 'details'], LIMITS.address) });
  }
  return cards;
}

function texts<K extends string>(
  value: Record<string, unknown>,
  keys: readonly K[],
  longest: number = LIMITS.text,
): { [N in K]?: string } {
  const given = keys.filter((key) => isText(value[key]) && (value[key] as string).length <= longest);
  return Object.fromEntries(given.map((key) => [key, value[key]])) as { [N in K]?: string };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isInstant(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}
