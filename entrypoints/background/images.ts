import type { PictureJob } from '../../utils/db/index.ts';
import { keepPicture, missPicture, pendingPictures } from '../../utils/db/pictures.ts';
import { sha256Hex } from '../../utils/evidence/seal.ts';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { fitsPattern } from '../../utils/marketplaces/read/links.ts';
import { report } from '../../utils/report.ts';

/** No chat picture is larger; what is, is told and not kept. */
const MAX_BYTES = 20_000_000;
const MAX_TRIES = 3;
const TIMEOUT_MS = 20_000;
const AT_ONCE = 200;

let running: Promise<void> | undefined;
let again = false;

/** Fetches, hashes and keeps the pictures that are still missing. Called while it runs, it looks once more after. */
export function fetchPictures(): Promise<void> {
  again = true;
  running ??= fetchAll().finally(() => {
    running = undefined;
  });
  return running;
}

async function fetchAll(): Promise<void> {
  try {
    while (again) {
      again = false;
      for (const job of await pendingPictures(AT_ONCE)) await fetchPicture(job);
    }
  } catch (error) {
    await report(error, 'keep pictures');
  }
}

async function fetchPicture(job: PictureJob): Promise<void> {
  const outcome = await download(job.url);
  // Without a network nothing is said about the picture: it is tried again at the next occasion.
  if (outcome === 'network') return;
  if (typeof outcome === 'string') return missPicture(job, outcome, MAX_TRIES);
  const { type, bytes } = outcome;
  const sha256 = await sha256Hex(new Uint8Array(bytes));
  await keepPicture(job, { sha256, type, bytes, fetchedAt: Date.now() });
}

/** The bytes, or the code of why not: `picture_<code>` in `_locales`. */
async function download(url: string): Promise<{ type: string; bytes: ArrayBuffer } | string> {
  if (!isPictureAddress(url)) return 'address';
  try {
    const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok || (response.redirected && !isPictureAddress(response.url))) return 'refused';
    const type = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
    if (!type.startsWith('image/')) return 'type';
    if (Number(response.headers.get('content-length')) > MAX_BYTES) return 'size';
    const bytes = await response.arrayBuffer();
    return bytes.byteLength > MAX_BYTES ? 'size' : { type, bytes };
  } catch {
    return 'network';
  }
}

/** A picture of a marketplace, or one that lies in the page itself: a chat must not make Parley ask anybody else. */
function isPictureAddress(url: string): boolean {
  if (url.startsWith('data:image/')) return true;
  if (!URL.canParse(url)) return false;
  const address = new URL(url);
  const known = marketplaces.some(({ hosts, pictureHosts }) => fitsPattern(address, [...hosts, ...pictureHosts]));
  return address.protocol === 'https:' && known;
}
