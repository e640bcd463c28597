import { browser } from '../../utils/browser.ts';
import type { Instant } from '../../utils/chats/model.ts';
import { db } from '../../utils/db/index.ts';
import { recordOf } from '../../utils/db/seller-record.ts';
import type { SellerRecord } from '../../utils/replies/record.ts';

/** Names and ids on pages are shorter. */
const LONGEST = 300;
/** Promises that a page is told of, and how much of the words of each. */
const MOST_PROMISES = 20;
const MOST_WORDS = 160;

/** What this buyer knows about the seller of a page; nothing of strangers, nor where the page names no seller. */
export async function recordFor(asked: unknown, now: Instant): Promise<SellerRecord | null> {
  const { marketplace, sellerName, sellerId } = (asked ?? {}) as Record<string, unknown>;
  const [site, peer, id] = [marketplace, sellerName, sellerId].map(text);
  if (!site || (!peer && !id)) return null;
  const record = await recordOf({ marketplace: site, peer: peer ?? '', ...(id && { id }) }, now);
  if (!record) return null;
  const promises = record.promises.slice(0, MOST_PROMISES);
  return { ...record, promises: promises.map((each) => ({ ...each, words: each.words.slice(0, MOST_WORDS) })) };
}

/** Opens a kept conversation in the archive: a page of a site cannot link to it. */
export async function openKept(place: unknown): Promise<boolean> {
  const { key, rank } = (place ?? {}) as Record<string, unknown>;
  if (typeof key !== 'string' || !(await db.conversations.get(key))) return false;
  const message = typeof rank === 'number' && Number.isFinite(rank) ? `&${rank}` : '';
  await browser.tabs.create({ url: browser.runtime.getURL(`archive.html#${encodeURIComponent(key)}${message}`) });
  return true;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST ? value : undefined;
}
