import { gather } from '../../utils/backup/gather.ts';
import { fileNames, hasFiles, readFile, removeFiles, streamFile } from '../../utils/db/copy-folder.ts';
import { report } from '../../utils/report.ts';

/** Files older than this are no longer being saved, in ms. */
const HOUR = 3_600_000;
const PREFIX = 'evidence-';
/** A file that is being saved needs its address and its bytes a little longer, in ms. */
const LINGER = 60_000;

/** A file that was made, at an address it can be saved from as long as the page is open. */
export interface KeptFile {
  name: string;
  address: string;
  /** Bytes. */
  size: number;
}

/** Holds the files of one case, and gives them back together. */
export function holdFiles(madeAt: number) {
  const addresses: string[] = [];
  const temporary: string[] = [];
  const hold = (name: string, blob: Blob): KeptFile => {
    const address = URL.createObjectURL(blob);
    addresses.push(address);
    return { name, address, size: blob.size };
  };
  return {
    /** A file that is there as a whole, in one part or several. */
    keep: (name: string, type: string, bytes: BlobPart | BlobPart[]): KeptFile =>
      hold(name, new Blob(Array.isArray(bytes) ? bytes : [bytes], { type })),

    /** A large file, written as its bytes come: into the origin's private files, or where there are none as the browser holds a blob. */
    async stream(
      name: string,
      type: string,
      make: () => ReadableStream<Uint8Array>,
      signal: AbortSignal,
    ): Promise<KeptFile> {
      if (hasFiles()) {
        const path = `${PREFIX}${madeAt}-${temporary.length}`;
        temporary.push(path);
        try {
          await streamFile('temporary', path, make().pipeThrough(gather()), signal);
          const file = await readFile('temporary', path);
          if (file) return hold(name, file.slice(0, file.size, type));
        } catch (error) {
          await removeFiles('temporary', [path]).catch(() => undefined);
          // A private window has no such files, and a disk may be full: then the browser holds it.
          if (signal.aborted || !(error instanceof DOMException)) throw error;
        }
      }
      const blob = await new Response(make()).blob();
      signal.throwIfAborted();
      return hold(name, new Blob([blob], { type }));
    },

    /** Gives the addresses back, and the room on the disk; not at once, as one may just be being saved. */
    release(): void {
      setTimeout(() => {
        for (const address of addresses) URL.revokeObjectURL(address);
        if (temporary.length > 0) removeFiles('temporary', temporary).catch(() => undefined);
      }, LINGER);
    },
  };
}

/** Removes what an earlier page left. */
export async function tidyFiles(now: number): Promise<void> {
  if (!hasFiles()) return;
  try {
    const old = (await fileNames('temporary')).filter(
      (name) => name.startsWith(PREFIX) && !(Number(name.split('-')[1]) > now - HOUR),
    );
    await removeFiles('temporary', old);
  } catch (error) {
    await report(error, 'remove old files of a case');
  }
}
