import { MOST_PICTURE_BYTES } from '../../utils/chats/picture.ts';
import { db, type PictureJob } from '../../utils/db/index.ts';
import { jobsFor, wantedPictures } from '../../utils/db/pictures.ts';
import { PIECE_BYTES, type PictureAnswer } from '../../utils/messages.ts';
import { fetchFor, LAST_TRY, miss, storeFor } from './images.ts';

/** Who sends, as far as it matters here. */
export interface PictureSender {
  tab?: { id?: number; url?: string };
  frameId?: number;
}

/** A picture on its way, piece by piece. */
interface Transfer {
  key: string;
  url: string;
  pieces: Uint8Array[];
  length: number;
  size: number;
  at: number;
}

/** One for each frame, in memory only: a worker that is stopped asks for the picture again. */
const transfers = new Map<string, Transfer>();
const MOST_TRANSFERS = 4;
const STALE_MS = 60_000;
const MOST_ASKED = 200;
const LONGEST = 100_000;

/** Which of these pictures of a conversation are still wanted. Never throws on what a page may have sent. */
export async function picturesWanted(value: unknown, sender: PictureSender, now: number): Promise<string[]> {
  const { key, urls } = (value ?? {}) as { key?: unknown; urls?: unknown };
  if (!isText(key) || !Array.isArray(urls) || !(await isOwn(key, sender))) return [];
  return wantedPictures(key, new Set(urls.filter(isText).slice(0, MOST_ASKED)), LAST_TRY, now + STALE_MS);
}

/** Takes a piece of a picture that a stored message still waits for; anything else is not wanted. */
export async function keepPicture(value: unknown, sender: PictureSender, now: number): Promise<PictureAnswer> {
  const { key, url, from, size, bytes } = (value ?? {}) as Record<string, unknown>;
  if (!isText(key) || !isText(url) || !isCount(from) || !isCount(size) || typeof bytes !== 'string') return 'unwanted';
  const piece = bytes.length <= PIECE_BYTES * 2 ? decode(bytes) : undefined;
  if (size > MOST_PICTURE_BYTES || !piece || piece.length === 0) return 'unwanted';
  const jobs = await waiting(key, url, sender);
  if (jobs.length === 0) return 'unwanted';
  const frame = `${sender.tab?.id} ${sender.frameId}`;
  for (const [other, { at }] of transfers) if (now - at > STALE_MS) transfers.delete(other);
  if (from === 0) {
    transfers.delete(frame);
    if (transfers.size >= MOST_TRANSFERS) return 'later';
    transfers.set(frame, { key, url, pieces: [], length: 0, size, at: now });
  }
  const transfer = transfers.get(frame);
  const fits = transfer?.key === key && transfer.url === url && transfer.size === size && transfer.length === from;
  if (!transfer || !fits || from + piece.length > size) {
    transfers.delete(frame);
    return 'later';
  }
  transfer.pieces.push(piece);
  transfer.length += piece.length;
  transfer.at = now;
  if (transfer.length < size) return 'more';
  transfers.delete(frame);
  return storeFor(jobs, new Uint8Array(await new Blob(transfer.pieces as BlobPart[]).arrayBuffer()));
}

/** The page could not give a picture: the background asks for it itself where it may. */
export async function pictureNotGiven(value: unknown, sender: PictureSender): Promise<PictureAnswer> {
  const { key, url, problem } = (value ?? {}) as Record<string, unknown>;
  const jobs = isText(key) && isText(url) ? await waiting(key, url, sender) : [];
  if (jobs.length === 0) return 'unwanted';
  return problem === 'size' || problem === 'type' ? miss(jobs, problem) : fetchFor(jobs);
}

async function waiting(key: string, url: string, sender: PictureSender): Promise<PictureJob[]> {
  return (await isOwn(key, sender)) ? jobsFor(key, url) : [];
}

/** A page has a say in the conversations of its own site only. */
async function isOwn(key: string, { tab }: PictureSender): Promise<boolean> {
  const url = (await db.conversations.get(key))?.url;
  if (url === undefined || tab?.id === undefined) return false;
  return tab.url === undefined || (URL.canParse(tab.url) && new URL(tab.url).origin === new URL(url).origin);
}

function decode(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
