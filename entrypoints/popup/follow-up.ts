import { browser } from '../../utils/browser.ts';
import type { StoredConversation } from '../../utils/chats/model.ts';
import { thread } from '../../utils/db/chats.ts';
import { db } from '../../utils/db/index.ts';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { ask } from '../../utils/messages.ts';
import { contactFirst } from '../../utils/replies/contact-first.ts';
import type { StoredOrder } from '../../utils/replies/order.ts';
import type { TodoItem } from '../../utils/replies/todo.ts';
import { composeMessage } from '../../utils/scenarios/index.ts';

/**
 * Opens the chat on the marketplace with a message in its box: one that asks again, or before a deadline the last one before
 * a case; an empty box where nothing was written about the order yet. Nothing is sent. Where a box cannot be filled from
 * here the message is in the clipboard (`copied`) beside the open chat.
 */
export async function followUp(item: TodoItem, language: string): Promise<'opened' | 'copied'> {
  const kept = item.conversation === undefined ? undefined : await db.conversations.get(item.conversation);
  const order = item.deadline && item.order !== undefined ? await db.orders.get(item.order) : undefined;
  const url = kept?.url ?? item.url;
  const text = order && kept ? await beforeCase(item, order, kept, language) : askAgain(item, kept, language);
  if (text !== undefined && !(await ask('openChat', { url, text }))) {
    await navigator.clipboard.writeText(text);
    await browser.tabs.create({ url, active: false });
    return 'copied';
  }
  if (text === undefined) await browser.tabs.create({ url });
  window.close();
  return 'opened';
}

function askAgain({ who, about, sentAt }: TodoItem, kept: StoredConversation | undefined, language: string): string {
  return composeMessage('follow-up', language, {
    sellerName: who,
    writtenOn: sentAt === undefined ? undefined : dayIn(sentAt, language),
    orderId: kept?.orderId,
    title: about === kept?.orderId ? undefined : about,
  }).text;
}

async function beforeCase(
  { who, at, deadline }: TodoItem,
  order: StoredOrder,
  { key }: StoredConversation,
  language: string,
): Promise<string | undefined> {
  const { contacted } = contactFirst(order, await thread(key), Date.now());
  if (!contacted) return undefined;
  // The day as the site shows it, which is the one that the seller sees.
  const ends = deadline?.day === undefined ? dayIn(at, language) : dayIn(Date.parse(deadline.day), language, 'UTC');
  const facts = { sellerName: who, orderId: order.orderId, protectionEnds: ends };
  return composeMessage('open-case', language, { ...facts, writtenOn: dayIn(contacted.at, language) }).text;
}

const dayIn = (instant: number, language: string, timeZone?: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(instant);

/** Whether the marketplace's own search can be opened for what the buyer asked about. */
export const canSearch = (item: TodoItem): boolean => similarTo(item) !== undefined;

/** Opens the marketplace's own search for what the buyer asked about. */
export async function openSimilar(item: TodoItem): Promise<void> {
  const url = similarTo(item);
  if (url === undefined) return;
  await browser.tabs.create({ url });
  window.close();
}

function similarTo({ marketplace, similar }: TodoItem): string | undefined {
  const search = marketplaces.find(({ id }) => id === marketplace)?.search;
  return similar === undefined ? undefined : search?.(similar);
}
