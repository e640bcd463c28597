import { MOST_PICTURE_BYTES, type PictureProblem, pictureTypeOf, readAtMost } from '../../utils/chats/picture.ts';
import type { PictureJob } from '../../utils/db/index.ts';
import { keepBytes } from '../../utils/db/picture-files.ts';
import {
  addressOf,
  bytesKept,
  keepPicture,
  missPicture,
  nextPictureAt,
  pendingPictures,
} from '../../utils/db/pictures.ts';
import { sha256Hex } from '../../utils/evidence/seal.ts';
import { marketplaces } from '../../utils/marketplaces/index.ts';
import { fitsPattern } from '../../utils/marketplaces/read/links.ts';
import { report } from '../../utils/report.ts';

/** All pictures of one conversation, and the whole archive, in bytes. Beyond, texts are still kept and pictures told. */
const MOST_OF_CONVERSATION = 500_000_000;
const MOST_OF_ARCHIVE = 5_000_000_000;
/** Waits before a picture is asked for again; after the last it is given up on. */
const RETRY_MS = [60_000, 1_800_000];
/** Tries that leave one. */
export const LAST_TRY = RETRY_MS.length;
const TIMEOUT_MS = 20_000;
const AT_ONCE = 200;
/** For what comes later the worker is woken by its alarm. */
const SOON_MS = 120_000;

let running: Promise<void> | undefined;
let again = false;
let timer: ReturnType<typeof setTimeout> | undefined;

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
      for (const job of await pendingPictures(AT_ONCE, Date.now())) await fetchFor([job]);
    }
    const wait = ((await nextPictureAt()) ?? Number.POSITIVE_INFINITY) - Date.now();
    clearTimeout(timer);
    if (wait > 0 && wait < SOON_MS) timer = setTimeout(() => void fetchPictures(), wait);
  } catch (error) {
    await report(error, 'keep pictures');
  }
}

/** Fetches one picture for all the jobs that wait for it, and keeps it or says why not. */
export async function fetchFor(jobs: readonly PictureJob[]): Promise<'kept' | PictureProblem> {
  const outcome = jobs[0] ? await download(addressOf(jobs[0])) : 'address';
  return typeof outcome === 'string' ? miss(jobs, outcome) : storeFor(jobs, outcome);
}

/** Keeps the bytes of a picture for all the jobs that wait for it, or says why not. */
export async function storeFor(
  jobs: readonly PictureJob[],
  bytes: Uint8Array<ArrayBuffer>,
): Promise<'kept' | PictureProblem> {
  const type = pictureTypeOf(bytes);
  if (bytes.length > MOST_PICTURE_BYTES || !type) return miss(jobs, type ? 'size' : 'type');
  const { usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  if (usage + bytes.length > MOST_OF_ARCHIVE) return miss(jobs, 'archiveFull');
  const sha256 = await sha256Hex(bytes);
  const kept = await keepBytes(sha256, bytes.buffer);
  for (const job of jobs) {
    if ((await bytesKept(job.conversation)) + bytes.length > MOST_OF_CONVERSATION)
      return miss(jobs, 'conversationFull');
    await keepPicture(job, { sha256, type, ...kept, fetchedAt: Date.now() }, bytes.length);
  }
  return 'kept';
}

/** Notes why a picture is not kept. Without a network the try does not count: it is made again at the next occasion. */
export async function miss(jobs: readonly PictureJob[], problem: PictureProblem): Promise<PictureProblem> {
  for (const job of jobs) {
    const wait = problem === 'network' ? 0 : RETRY_MS[job.tries];
    await missPicture(job, problem, wait === undefined ? undefined : Date.now() + wait);
  }
  return problem;
}

async function download(url: string): Promise<Uint8Array<ArrayBuffer> | PictureProblem> {
  const refused = whyNotAsk(url);
  if (refused) return refused;
  try {
    const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok || (response.redirected && whyNotAsk(response.url))) return 'refused';
    return (await readAtMost(response, MOST_PICTURE_BYTES)) ?? 'size';
  } catch {
    return 'network';
  }
}

/** Only pictures of a marketplace, or that lie in the address itself: a chat must not make Parley ask anybody else. */
function whyNotAsk(url: string): PictureProblem | undefined {
  if (url.startsWith('data:image/')) return undefined;
  if (url.startsWith('blob:')) return 'page';
  if (!URL.canParse(url)) return 'address';
  const address = new URL(url);
  if (address.protocol !== 'https:') return 'address';
  const known = marketplaces.some(({ hosts, pictureHosts }) => fitsPattern(address, [...hosts, ...pictureHosts]));
  return known ? undefined : 'permission';
}
