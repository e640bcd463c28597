import type { ConversationFacts, SeenMessage } from './model.ts';

/**
 * The archive's key of a conversation: marketplace, account and the site's own id, or the seller's name where there is none.
 * The same seller on two marketplaces, or in two accounts where the page tells them, stays two.
 */
export function conversationKey({ marketplace, account, id, peer }: ConversationFacts): string {
  const who = id === undefined ? `name:${peer.normalize('NFC').trim().toLowerCase()}` : `id:${id}`;
  return [marketplace, account ?? '', who].map((part) => encodeURIComponent(part.toWellFormed())).join('/');
}

/** What makes two readings of a thread the same; times that only get older ("2 min ago") do not count. */
export function threadDigest(messages: readonly SeenMessage[]): string {
  return JSON.stringify(
    messages.map(({ direction, text, id, images, cards, replyTo, original, translation }) => [
      direction,
      text,
      id,
      images.map(({ url }) => url),
      replyTo,
      original,
      translation,
      cards?.map(({ id: card, title, url }) => card ?? `${title} ${url}`),
    ]),
  );
}
