import { Dexie } from 'dexie';
import type { Instant } from '../chats/model.ts';
import type { PictureProblem } from '../chats/picture.ts';
import { thread } from './chats.ts';
import { db, type Picture, type PictureJob } from './index.ts';

/** Pictures to fetch now, in order of the conversations; at most `limit`. */
export function pendingPictures(limit: number, now: Instant): Promise<PictureJob[]> {
  return db.pictureJobs
    .filter(({ notBefore = 0 }) => notBefore <= now)
    .limit(limit)
    .toArray();
}

/** When the next picture is to be fetched; `undefined` when none is missing. */
export async function nextPictureAt(): Promise<Instant | undefined> {
  const times = (await db.pictureJobs.toArray()).map(({ notBefore = 0 }) => notBefore);
  return times.length > 0 ? times.reduce((a, b) => Math.min(a, b)) : undefined;
}

/** The pending pictures of a conversation with this address: several messages may show the same. */
export function jobsFor(conversation: string, url: string): Promise<PictureJob[]> {
  return jobsOf(conversation)
    .filter((job) => addressOf(job) === url)
    .toArray();
}

/**
 * Those of the addresses whose picture is still to be kept. One that was given up on gets a last try (`tries` so far):
 * it is on the screen again.
 */
export function wantedPictures(
  conversation: string,
  urls: ReadonlySet<string>,
  tries: number,
  notBefore: Instant,
): Promise<string[]> {
  return db.transaction('rw', db.messages, db.pictureJobs, async () => {
    const pending = new Set((await jobsOf(conversation).toArray()).map(addressOf));
    for (const { rank, images } of await thread(conversation)) {
      for (const [index, { url, sha256, problem }] of images.entries()) {
        if (sha256 || !problem || !urls.has(url) || pending.has(url)) continue;
        await db.pictureJobs.put({ conversation, rank, index, url, tries, notBefore });
      }
    }
    return [...new Set((await jobsOf(conversation).toArray()).map(addressOf))].filter((url) => urls.has(url));
  });
}

/** Bytes of the kept pictures of a conversation, each once. */
export async function bytesKept(conversation: string): Promise<number> {
  const sizes = new Map<string, number>();
  for (const { images } of await thread(conversation))
    for (const { sha256, size } of images) if (sha256) sizes.set(sha256, size ?? 0);
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

/** Keeps the bytes and tells the message its hash, together. */
export async function keepPicture(job: PictureJob, picture: Picture): Promise<void> {
  const { sha256, bytes } = picture;
  await db.transaction('rw', db.pictures, db.messages, db.pictureJobs, async () => {
    // Nothing to keep when the conversation was deleted while the picture was on its way.
    if (!(await tell(job, { sha256, size: bytes.byteLength, problem: undefined }))) return;
    await db.pictureJobs.delete(keyOf(job));
    await db.pictures.put(picture);
  });
}

/** Says why a picture could not be kept this time. `again` is when it may be tried again; without it the job ends. */
export async function missPicture(job: PictureJob, problem: PictureProblem, again?: Instant): Promise<void> {
  await db.transaction('rw', db.messages, db.pictureJobs, async () => {
    if (!(await tell(job, { problem }))) return;
    if (again === undefined) await db.pictureJobs.delete(keyOf(job));
    else
      await db.pictureJobs.put({ ...job, tries: problem === 'network' ? job.tries : job.tries + 1, notBefore: again });
  });
}

/** Writes to the message; where it is no longer there the job ends, and the answer is false. */
async function tell(job: PictureJob, outcome: { sha256?: string; size?: number; problem?: string }): Promise<boolean> {
  const message = await db.messages.get([job.conversation, job.rank]);
  const image = message?.images[job.index];
  const there = message !== undefined && image?.url === job.url;
  if (there) {
    const images = message.images.map((other) => (other === image ? { ...image, ...outcome } : other));
    await db.messages.update([job.conversation, job.rank], { images });
  } else await db.pictureJobs.delete(keyOf(job));
  return there;
}

function jobsOf(conversation: string) {
  return db.pictureJobs.where('[conversation+rank+index]').between([conversation], [conversation, Dexie.maxKey]);
}

/** Where a picture is fetched. */
export const addressOf = ({ url, from }: Pick<PictureJob, 'url' | 'from'>): string => from ?? url;

const keyOf = ({ conversation, rank, index }: PictureJob): [string, number, number] => [conversation, rank, index];
