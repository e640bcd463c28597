import type { Instant } from '../chats/model.ts';
import { type TodoItem, todo } from '../replies/todo.ts';
import { newest } from './chats.ts';
import { commit } from './commit.ts';
import { db } from './index.ts';
import { openOrders } from './orders.ts';

/** Nobody waits for the answer to anything older, see `todo`. */
const LEFT = 30 * 24 * 3_600_000;
/** Messages in which a product is looked for. */
const LOOK = 30;

/** What is to be done at a moment, the first thing first. */
export async function todoNow(now: Instant): Promise<TodoItem[]> {
  const [reminders, orders, recent] = await Promise.all([
    db.reminders.toArray(),
    openOrders(),
    db.conversations
      .where('lastAt')
      .aboveOrEqual(now - LEFT)
      .toArray(),
  ]);
  const known = new Set(recent.map(({ key }) => key));
  const linked = orders.flatMap(({ conversation }) => conversation ?? []);
  const named = [...reminders.map(({ conversation }) => conversation), ...linked].filter((key) => !known.has(key));
  const older = (await db.conversations.bulkGet([...new Set(named)])).filter((each) => each !== undefined);
  const items = todo({ reminders, orders, conversations: [...recent, ...older], now });
  return Promise.all(items.map(withProduct));
}

/** What a late reply without an order is about may only stand on a card in the chat. */
async function withProduct(item: TodoItem): Promise<TodoItem> {
  const { state, conversation, order, about } = item;
  if (state !== 'overdue' || conversation === undefined || order !== undefined || about !== undefined) return item;
  const cards = (await newest(conversation, LOOK)).flatMap(({ cards = [] }) => cards);
  if (cards.some(({ kind }) => kind === 'order')) return item;
  const product = cards.findLast(({ kind, title }) => kind === 'product' && title !== '');
  return product ? { ...item, about: product.title, similar: product.title } : item;
}

/** The buyer says that what the seller wrote so far needs no answer. */
export async function needsNoAnswer(key: string): Promise<void> {
  await commit(async () => {
    const conversation = await db.conversations.get(key);
    return conversation && { conversations: [{ ...conversation, noAnswerTo: conversation.lastAt }] };
  });
}
