import type { Instant, StoredConversation, StoredMessage } from '../chats/model.ts';
import type { Turn } from '../replies/turn.ts';
import { turnsOf } from '../replies/turns.ts';
import { newest } from './chats.ts';
import { conversationsWith, type Seller } from './seller-conversations.ts';

/** A conversation and its newest messages, in the order of the thread. */
export interface SellerThread {
  conversation: StoredConversation;
  messages: StoredMessage[];
}

/** Messages of a conversation at most: what is learnt of a seller, and told of one, is of late. */
const FOR_TURNS = 120;
const FOR_RECORD = 2_000;
/** Older turns teach nothing: eighteen months, in ms. */
const LEARNT = 548 * 24 * 3_600_000;

/**
 * The times the buyer wrote to a seller and waited, in the last eighteen months, oldest first; over all conversations.
 * `fresh` is the end of one as it is about to be written: a conversation teaches as soon as it is seen.
 */
export async function turnsWith(
  seller: Seller,
  now: Instant,
  fresh: { key: string; messages: readonly StoredMessage[] } = { key: '', messages: [] },
): Promise<Turn[]> {
  const threads = await threadsWith(seller, FOR_TURNS);
  const others = threads.filter(({ conversation }) => conversation.key !== fresh.key);
  const kept = threads.find(({ conversation }) => conversation.key === fresh.key)?.messages ?? [];
  const known = new Set(fresh.messages.map(({ seq }) => seq));
  const thread = [...kept.filter(({ seq }) => !known.has(seq)), ...fresh.messages]
    .sort((a, b) => a.rank - b.rank)
    .slice(-FOR_TURNS);
  const turns = [...others.map(({ messages }) => messages), thread].flatMap((messages) => turnsOf(messages, now));
  return turns.filter(({ sentAt }) => sentAt >= now - LEARNT).sort((a, b) => a.sentAt - b.sentAt);
}

/** All conversations with a seller, the newest first; of a very long one the end. */
export function messagesWith(seller: Seller): Promise<SellerThread[]> {
  return threadsWith(seller, FOR_RECORD);
}

async function threadsWith(seller: Seller, limit: number): Promise<SellerThread[]> {
  const conversations = await conversationsWith(seller);
  return Promise.all(
    conversations.map(async (conversation) => ({ conversation, messages: await newest(conversation.key, limit) })),
  );
}
