import { db, type Picture, type PictureJob } from './index.ts';

/** Pictures still to fetch, in order of the conversations; at most `limit`. */
export function pendingPictures(limit: number): Promise<PictureJob[]> {
  return db.pictureJobs.limit(limit).toArray();
}

/** Keeps the bytes and tells the message its hash, together. */
export async function keepPicture(job: PictureJob, picture: Picture): Promise<void> {
  await db.transaction('rw', db.pictures, db.messages, db.pictureJobs, async () => {
    // Nothing to keep when the conversation was deleted while the picture was on its way.
    if (await settle(job, { sha256: picture.sha256, problem: undefined })) await db.pictures.put(picture);
  });
}

/** Notes that a picture could not be kept this time; after `maxTries` the reason is told and the job ends. */
export async function missPicture(job: PictureJob, problem: string, maxTries: number): Promise<void> {
  await db.transaction('rw', db.messages, db.pictureJobs, async () => {
    const tries = job.tries + 1;
    if (tries >= maxTries) await settle(job, { problem });
    else await db.pictureJobs.put({ ...job, tries });
  });
}

/** Ends a job; false when its message is no longer there. */
async function settle(job: PictureJob, outcome: { sha256?: string; problem?: string }): Promise<boolean> {
  const message = await db.messages.get([job.conversation, job.rank]);
  const image = message?.images[job.index];
  const there = message !== undefined && image?.url === job.url;
  if (there) {
    const images = message.images.map((other) => (other === image ? { ...image, ...outcome } : other));
    await db.messages.update([job.conversation, job.rank], { images });
  }
  await db.pictureJobs.delete([job.conversation, job.rank, job.index]);
  return there;
}
