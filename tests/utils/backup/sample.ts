import type { Item } from '../../../utils/backup/write.ts';
import type { StoredConversation, StoredMessage } from '../../../utils/chats/model.ts';
import { hashMessage, sha256Hex } from '../../../utils/evidence/seal.ts';

export const NOW = Date.UTC(2026, 10, 23, 10);
export const KEY = 'shop//name%3Avega%20store';

/** A sealed message of a thread; `previous` is the hash before it. */
export async function sealed(seq: number, previous: string, own: Partial<StoredMessage> = {}): Promise<StoredMessage> {
  const message: StoredMessage = {
    conversation: KEY,
    rank: seq,
    seq,
    direction: seq % 2 ? 'in' : 'out',
    text: `message ${seq}`,
    images: [],
    sentAt: NOW - 3_600_000 + seq * 60_000,
    precision: 'minute',
    firstSeen: NOW,
    url: 'https://shop.example/chat',
    way: 'detected',
    version: '0.1.0',
    hash: '',
    previous,
    ...own,
  };
  return { ...message, hash: await hashMessage(previous, message) };
}

/** A chain of messages, one for each of `own`. */
export async function chain(own: Partial<StoredMessage>[]): Promise<StoredMessage[]> {
  const messages: StoredMessage[] = [];
  for (const each of own) messages.push(await sealed(messages.length, messages.at(-1)?.hash ?? '', each));
  return messages;
}

export function conversationOf(messages: StoredMessage[], own: Partial<StoredConversation> = {}): StoredConversation {
  const last = messages.at(-1);
  return {
    key: messages[0]?.conversation ?? KEY,
    marketplace: 'shop',
    peer: 'Vega Store',
    url: 'https://shop.example/chat',
    firstSeen: NOW,
    lastSeen: NOW,
    count: messages.length,
    links: messages.length,
    sights: [],
    blocks: [],
    lastAt: last?.sentAt ?? NOW,
    lastText: last?.text ?? '',
    lastDirection: last?.direction ?? 'system',
    gaps: messages.filter(({ gapBefore }) => gapBefore).length,
    digest: 'digest',
    head: last?.hash ?? '',
    ...own,
  };
}

/** What a backup of these conversations holds. */
export async function* itemsOf(
  threads: StoredMessage[][],
  pictures: Uint8Array<ArrayBuffer>[] = [],
): AsyncGenerator<Item> {
  for (const messages of threads) {
    yield { kind: 'conversation', row: conversationOf(messages) };
    for (const row of messages) yield { kind: 'message', row };
  }
  for (const bytes of pictures)
    yield {
      kind: 'bytes',
      row: { sha256: await sha256Hex(bytes), type: 'image/png', size: bytes.length, fetchedAt: NOW },
      bytes,
    };
}
