import { conversationKey } from '../../utils/chats/key.ts';
import type { Snapshot } from '../../utils/chats/model.ts';
import { MOST_PICTURE_BYTES, type PictureProblem, pictureTypeOf, readAtMost } from '../../utils/chats/picture.ts';
import { t, word } from '../../utils/i18n.ts';
import { ask, PIECE_BYTES, type PictureAnswer } from '../../utils/messages.ts';

const TIMEOUT_MS = 20_000;
/** Between two pictures the page has its turn. */
const PAUSE_MS = 50;
const AT_ONCE = 200;

/** Per conversation, the pictures this page has dealt with, and why some are not kept. */
const done = new Map<string, Map<string, PictureProblem | undefined>>();
let queue: Promise<unknown> = Promise.resolve();

/**
 * Gives the background the pictures of a conversation that was just kept: what the page has loaded, or only it can read
 * (`blob:`), needs no second request. One after the other. Answers what to tell the buyer about pictures that are not kept,
 * or `undefined`. Calling it again for what was given does nothing.
 */
export function keepPictures({ conversation, messages }: Snapshot, signal: AbortSignal): Promise<string | undefined> {
  const key = conversationKey(conversation);
  const known = done.get(key) ?? new Map<string, PictureProblem | undefined>();
  done.set(key, known);
  const shown = new Set(messages.flatMap(({ images }) => images.map(({ url }) => url)));
  const fresh = [...shown].filter((url) => /^(https?|blob):/.test(url) && !known.has(url)).slice(-AT_ONCE);
  for (const url of fresh) known.set(url, undefined);
  const forget = (url: string) => known.delete(url);
  const result = queue.then(() => (fresh.length > 0 ? giveAll(key, fresh, known, forget, signal) : undefined));
  // A background that does not answer is asked again with the next snapshot.
  queue = result.catch(() => fresh.forEach(forget));
  return queue.then(() => wordsFor([...known.values()].filter((problem) => problem !== undefined)));
}

async function giveAll(
  key: string,
  urls: string[],
  known: Map<string, PictureProblem | undefined>,
  forget: (url: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const wanted = await ask('picturesWanted', { key, urls });
  for (const url of wanted) {
    if (signal.aborted) forget(url);
    else {
      const first = await give(key, url, signal);
      // A worker that was stopped half-way has forgotten what it had.
      const answer = first === 'later' && !signal.aborted ? await give(key, url, signal) : first;
      if (answer === 'later') forget(url);
      else if (isProblem(answer)) known.set(url, answer);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

async function give(key: string, url: string, signal: AbortSignal): Promise<PictureAnswer> {
  const bytes = await read(url, signal);
  if (signal.aborted) return 'later';
  if (typeof bytes === 'string') return ask('pictureNotGiven', { key, url, problem: bytes });
  for (let from = 0; from < bytes.length; from += PIECE_BYTES) {
    if (signal.aborted) return 'later';
    const piece = await base64(bytes.slice(from, from + PIECE_BYTES));
    const answer = await ask('keepPicture', { key, url, from, size: bytes.length, bytes: piece });
    if (answer !== 'more') return answer;
  }
  return 'later';
}

/** The bytes by the page's own means, mostly from its cache; `page` when another origin does not let it. */
async function read(url: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer> | 'size' | 'type' | 'page'> {
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]) });
    if (!response.ok) return 'page';
    const bytes = await readAtMost(response, MOST_PICTURE_BYTES);
    return bytes ? (pictureTypeOf(bytes) ? bytes : 'type') : 'size';
  } catch {
    return 'page';
  }
}

function base64(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(new Blob([bytes]));
  });
}

function isProblem(answer: PictureAnswer): answer is PictureProblem {
  return answer !== 'kept' && answer !== 'unwanted' && answer !== 'more' && answer !== 'later';
}

function wordsFor(problems: PictureProblem[]): string | undefined {
  const why = [...new Set(problems)].map((problem) => word(`picture_${problem}`)).join(', ');
  return problems.length > 0 ? t('chipPicturesNotKept', problems.length, why) : undefined;
}
