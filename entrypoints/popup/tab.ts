import { browser } from '../../utils/browser.ts';
import type { ChatHealth } from '../../utils/chats/health.ts';
import type { Inserted } from '../../utils/drafts/insert.ts';
import type { PageHealth } from '../../utils/marketplaces/health.ts';
import type { PageFacts } from '../../utils/marketplaces/types.ts';
import { ask, askPage } from '../../utils/messages.ts';

/** The tab the popup was opened on, as far as Parley may know it. */
export interface TabPage {
  tabId?: number;
  /** Absent when the tab is not on a marketplace. */
  facts?: PageFacts;
  /** How well the page is read, and the chat on it; a page that is still filling is waited for. */
  examine?: () => Promise<TabHealth>;
  /** Puts a text into the chat box of the tab; absent on pages that are no chat. */
  place?: (text: string) => Promise<Inserted>;
  /** Opens the page's own chat link with the text; absent when the page has none. */
  openChat?: (text: string) => Promise<boolean>;
}

/** `chat` is absent on pages that are no chat. */
export interface TabHealth {
  page?: PageHealth;
  chat?: ChatHealth;
}

/** Asks the content script of the active tab. A tab without one is not an error: it is simply not a marketplace. */
export async function describeTab(): Promise<TabPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const id = tab?.id;
  if (id === undefined) return {};
  const facts = await askPage(id, 'describePage', undefined, 0).catch(() => undefined);
  if (!facts) return {};
  const { kind, contactUrl } = facts;
  const examine = async (): Promise<TabHealth> => {
    const [page, chat] = await Promise.all([
      askPage(id, 'examinePage', undefined, 0).catch(() => undefined),
      kind === 'messages' ? askPage(id, 'describeChat').catch(() => undefined) : undefined,
    ]);
    return { ...(page && { page }), ...(chat && { chat }) };
  };
  return {
    tabId: id,
    facts,
    examine,
    ...(kind === 'messages' && {
      place: (text: string) => askPage(id, 'placeDraft', { text }).catch(() => ({ held: false, cut: 0 })),
    }),
    ...(kind !== 'messages' &&
      contactUrl && { openChat: (text: string) => ask('openChat', { url: contactUrl, text }) }),
  };
}
