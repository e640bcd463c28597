import type { Instant, StoredMessage } from '../chats/model.ts';
import type { PictureProblem } from '../chats/picture.ts';
import { jobsOf, thread } from './chats.ts';
import { commit } from './commit.ts';
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
export async function wantedPictures(
  conversation: string,
  urls: ReadonlySet<string>,
  tries: number,
  notBefore: Instant,
): Promise<string[]> {
  const wanted = new Set<string>();
  await commit(async () => {
    const pending = new Set((await jobsOf(conversation).toArray()).map(addressOf));
    const jobs = (await thread(conversation)).flatMap(({ rank, images }) =>
      images.flatMap(({ url, sha256, problem }, index) =>
        sha256 || !problem || !urls.has(url) || pending.has(url)
          ? []
          : [{ conversation, rank, index, url, tries, notBefore }],
      ),
    );
    for (const url of [...pending, ...jobs.map(addressOf)]) if (urls.has(url)) wanted.add(url);
    return jobs.length > 0 ? { jobs } : undefined;
  });
  return [...wanted];
}

/** Bytes of the kept pictures of a conversation, each once. */
export async function bytesKept(conversation: string): Promise<number> {
  const sizes = new Map<string, number>();
  for (const { images } of await thread(conversation))
    for (const { sha256, size } of images) if (sha256) sizes.set(sha256, size ?? 0);
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

/** Keeps the picture, whose bytes are kept (`picture-files.ts`), and tells the message its hash, together. */
export async function keepPicture(job: PictureJob, picture: Picture, size: number): Promise<void> {
  const { sha256 } = picture;
  await commit(async () => {
    const changed = await told(job, { sha256, size, problem: undefined });
    // Nothing to keep when the conversation was deleted while the picture was on its way.
    return { changed, pictures: changed.length > 0 ? [picture] : [], removed: { jobs: [keyOf(job)] } };
  });
}

/** Says why a picture could not be kept this time. `again` is when it may be tried again; without it the job ends. */
export async function missPicture(job: PictureJob, problem: PictureProblem, again?: Instant): Promise<void> {
  const tries = problem === 'network' ? job.tries : job.tries + 1;
  await commit(async () => {
    const changed = await told(job, { problem });
    if (changed.length === 0 || again === undefined) return { changed, removed: { jobs: [keyOf(job)] } };
    return { changed, jobs: [{ ...job, tries, notBefore: again }] };
  });
}

/** The message of a job with what became of its picture; none where it is no longer there. */
async function told(
  job: PictureJob,
  outcome: { sha256?: string; size?: number; problem?: string },
): Promise<StoredMessage[]> {
  const message = await db.messages.get([job.conversation, job.rank]);
  const image = message?.images[job.index];
  if (!message || image?.url !== job.url) return [];
  return [{ ...message, images: message.images.map((other) => (other === image ? { ...image, ...outcome } : other)) }];
}

/** Where a picture is fetched. */
export const addressOf = ({ url, from }: Pick<PictureJob, 'url' | 'from'>): string => from ?? url;

const keyOf = ({ conversation, rank, index }: PictureJob): [string, number, number] => [conversation, rank, index];
