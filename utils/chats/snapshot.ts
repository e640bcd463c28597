import type { SeenMessage, Snapshot } from './model.ts';

/** The most that one snapshot may hold; beyond it something is wrong with the page. */
export const LIMITS = { messages: 50_000, text: 1_000_000, total: 30_000_000, images: 50 } as const;

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
    total += checked.text.length;
    if (total > LIMITS.total) return 'tooLarge';
    messages.push(checked);
  }
  if (messages.length === 0) return 'wrongShape';
  const { marketplace, peer } = conversation;
  const facts = { marketplace, peer, ...texts(conversation, ['id', 'account', 'orderId', 'listingId', 'title']) };
  const edges = { ...(value.atEnd === false && { atEnd: false }), ...(value.atStart === true && { atStart: true }) };
  return { conversation: facts, url, seenAt, way, ...edges, messages };
}

function checkMessage(value: unknown): SeenMessage | 'wrongShape' | 'tooLarge' {
  if (!isRecord(value)) return 'wrongShape';
  const { direction, text, sentAt, precision, images } = value;
  if (direction !== 'out' && direction !== 'in' && direction !== 'system') return 'wrongShape';
  if (!isText(text) || !Array.isArray(images)) return 'wrongShape';
  if (text.length > LIMITS.text || images.length > LIMITS.images) return 'tooLarge';
  if (!images.every((image) => isRecord(image) && isText(image.url) && isText(image.alt))) return 'wrongShape';
  if (!text && images.length === 0) return 'wrongShape';
  const exact = precision === 'second' || precision === 'minute' || precision === 'day';
  return {
    direction,
    text,
    images: images.map(({ url, alt }) => ({ url, alt })),
    ...(isInstant(sentAt) && exact && { sentAt, precision }),
    ...texts(value, ['shownTime', 'replyTo', 'id', 'original', 'translation']),
  };
}

function texts<K extends string>(value: Record<string, unknown>, keys: readonly K[]): { [N in K]?: string } {
  const given = keys.filter((key) => isText(value[key]) && (value[key] as string).length <= LIMITS.text);
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
