import { gather } from '../backup/gather.ts';
import { decrypt, encrypt, isEncrypted } from '../backup/passphrase.ts';
import { type Backup, type BackupProblem, openBackup } from '../backup/read.ts';
import { type BackupFacts, backupStream, type Item } from '../backup/write.ts';
import { archiveItems, countItems } from './backup.ts';
import { fileNames, hasFiles, readFile, removeFiles, streamFile } from './copy-folder.ts';

/** Files on their way in or out are done with after so long, in ms. */
const HOUR = 3_600_000;

/** Is told how far something is, 0 to 1. */
export type Progress = (part: number) => void;

/**
 * A backup of the whole archive as a file. It lies in the origin's private files, not in memory; where there is no room it is
 * held as the browser holds a blob, so that a full disk stops no backup.
 */
export async function makeBackup(
  facts: BackupFacts,
  passphrase: string | undefined,
  progress: Progress,
  signal?: AbortSignal,
): Promise<Blob> {
  await clearTemporary(facts.madeAt);
  const all = await countItems();
  const make = async () => {
    const plain = backupStream(
      counted(archiveItems(signal), (done) => progress(done / all)),
      facts,
    );
    return passphrase === undefined ? plain : encrypt(plain, passphrase);
  };
  return spool(make, `backup-${facts.madeAt}`, signal);
}

/** Opens what the buyer chose, with or without a passphrase: checked to its end before anything is changed. */
export async function readBackup(
  file: Blob,
  passphrase: string | undefined,
  now: number,
  progress: Progress,
  signal?: AbortSignal,
): Promise<Backup | BackupProblem> {
  if (!(await isEncrypted(file))) return openBackup(file, progress, signal);
  if (passphrase === undefined) return 'encrypted';
  await clearTemporary(now);
  const first = await decrypt(file, passphrase);
  if (typeof first === 'string') return first;
  let cut = false;
  let stream: ReadableStream<Uint8Array> | undefined = first;
  const make = async () => {
    const again = stream ?? (await decrypt(file, passphrase));
    stream = undefined;
    if (typeof again === 'string') throw new Error(again);
    return failing(again, () => {
      cut = true;
    });
  };
  try {
    return await openBackup(await spool(make, `restore-${now}`, signal, () => !cut), progress, signal);
  } catch (error) {
    if (!cut || signal?.aborted) throw error;
    return 'damaged';
  }
}

/** What a stream gives, in a file; `mayRetry` says whether it is worth another try without one. */
async function spool(
  make: () => Promise<ReadableStream<Uint8Array>>,
  name: string,
  signal?: AbortSignal,
  mayRetry: () => boolean = () => true,
): Promise<Blob> {
  if (hasFiles()) {
    try {
      await streamFile('temporary', name, (await make()).pipeThrough(gather()), signal);
      const file = await readFile('temporary', name);
      if (file) return file;
    } catch (error) {
      await removeFiles('temporary', [name]).catch(() => undefined);
      if (signal?.aborted || !mayRetry()) throw error;
    }
  }
  return new Response(await make()).blob();
}

/** A name tells when it was made: what is older is no longer being downloaded. */
async function clearTemporary(now: number): Promise<void> {
  if (!hasFiles()) return;
  try {
    const old = (await fileNames('temporary')).filter((name) => !(Number(name.split('-')[1]) > now - HOUR));
    await removeFiles('temporary', old);
  } catch {
    // A full or locked disk is no reason not to make a backup.
  }
}

/** The same stream; tells when it fails by itself. */
function failing(stream: ReadableStream<Uint8Array>, failed: () => void): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        failed();
        controller.error(error);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

async function* counted(items: AsyncIterable<Item>, progress: (done: number) => void): AsyncGenerator<Item> {
  let done = 0;
  for await (const item of items) {
    yield item;
    done += 1;
    if (done % 100 === 0) progress(done);
  }
}
