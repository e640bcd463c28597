import { browser } from '../../utils/browser.ts';
import { marketplaceOf } from '../../utils/marketplaces/index.ts';

/** A text on its way from a helper panel to the chat box of a tab. Kept for the session only. */
interface HeldDraft {
  text: string;
  at: number;
}

/** A chat that has not opened by then is not waited for. */
const HOLD_MS = 10 * 60_000;
const MAX_LENGTH = 20_000;

/** Opens a marketplace's own chat link beside the tab that asks, and holds the text for the new tab. */
export async function openChat(draft: unknown, from: { id?: number; index?: number } | undefined): Promise<boolean> {
  const { url, text } = (draft ?? {}) as { url?: unknown; text?: unknown };
  if (typeof url !== 'string' || typeof text !== 'string' || text.length > MAX_LENGTH || !isChatAddress(url))
    return false;
  const place = from?.index === undefined ? {} : { index: from.index + 1 };
  const tab = await browser.tabs.create({ url, ...place, ...(from?.id !== undefined && { openerTabId: from.id }) });
  if (tab.id === undefined) return false;
  const held: HeldDraft = { text, at: Date.now() };
  await browser.storage.session.set({ [name(tab.id)]: held });
  return true;
}

/** One claim after the other: two frames of a tab may ask at the same time. */
let claims: Promise<unknown> = Promise.resolve();

/** The text held for a tab, handed out once. */
export function claimDraft(tabId: number | undefined, now: number): Promise<string | null> {
  const claim = claims.then(() => (tabId === undefined ? null : take(name(tabId), now)));
  claims = claim.catch(() => undefined);
  return claim;
}

async function take(key: string, now: number): Promise<string | null> {
  const held = (await browser.storage.session.get(key))[key] as HeldDraft | undefined;
  await browser.storage.session.remove(key);
  return held && now - held.at < HOLD_MS ? held.text : null;
}

function isChatAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const address = new URL(url);
  return address.protocol === 'https:' && marketplaceOf(address) !== undefined;
}

function name(tabId: number): string {
  return `draft:${tabId}`;
}
