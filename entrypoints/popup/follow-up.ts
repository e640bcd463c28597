import { browser } from '../../utils/browser.ts';
import { db } from '../../utils/db/index.ts';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { ask } from '../../utils/messages.ts';
import type { TodoItem } from '../../utils/replies/todo.ts';
import { composeMessage } from '../../utils/scenarios/index.ts';

/**
 * Opens the chat on the marketplace with a message in its box that asks again; nothing is sent. Where a box cannot be
 * filled from here the message is in the clipboard (`copied`) beside the open chat.
 */
export async function followUp(item: TodoItem, language: string): Promise<'opened' | 'copied'> {
  const { url, who, sentAt } = item;
  const kept = item.conversation === undefined ? undefined : await db.conversations.get(item.conversation);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  const { text } = composeMessage('follow-up', language, {
    sellerName: who,
    ...(sentAt !== undefined && { writtenOn: day.format(sentAt) }),
    ...(kept?.orderId !== undefined && { orderId: kept.orderId }),
    ...(item.about !== undefined && item.about !== kept?.orderId && { title: item.about }),
  });
  if (await ask('openChat', { url, text })) {
    window.close();
    return 'opened';
  }
  await navigator.clipboard.writeText(text);
  await browser.tabs.create({ url, active: false });
  return 'copied';
}

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
