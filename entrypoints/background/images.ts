import type { PictureJob } from '../../utils/db/index.ts';
import { keepPicture, missPicture, pendingPictures } from '../../utils/db/pictures.ts';
import { sha256Hex } from '../../utils/evidence/seal.ts';
import { report } from '../../utils/report.ts';

/** No chat picture is larger; what is, is told and not kept. */
const MAX_BYTES = 20_000_000;
const MAX_TRIES = 3;
const TIMEOUT_MS = 20_000;

let running: Promise<void> | undefined;

/** Fetches, hashes and keeps the pictures that are still missing. Called again while it runs, it runs once more after. */
export function fetchPictures(): Promise<void> {
  running = (running ?? Promise.resolve())
    .then(async () => {
      for (const job of await pendingPictures(200)) await fetchPicture(job);
    })
    .catch((error: unknown) => report(error, 'keep pictures'));
  return running;
}

async function fetchPicture(job: PictureJob): Promise<void> {
  const outcome = await download(job.url);
  if (typeof outcome === 'string') return missPicture(job, outcome, MAX_TRIES);
  const { type, bytes } = outcome;
  const sha256 = await sha256Hex(new Uint8Array(bytes));
  await keepPicture(job, { sha256, type, bytes, fetchedAt: Date.now() });
}

/** The bytes, or the code of why not: `picture_<code>` in `_locales`. */
async function download(url: string): Promise<{ type: string; bytes: ArrayBuffer } | string> {
  if (!/^(https?|data):/.test(url)) return 'address';
  try {
    const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) return 'refused';
    const type = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
    if (!type.startsWith('image/')) return 'type';
    if (Number(response.headers.get('content-length')) > MAX_BYTES) return 'size';
    const bytes = await response.arrayBuffer();
    return bytes.byteLength > MAX_BYTES ? 'size' : { type, bytes };
  } catch {
    return 'network';
  }
}
