/** The origin's private files, where the second copy and the pictures lie: outside IndexedDB, and so not lost with it. */

/** Folders of the origin's private files; what lies in `temporary` is on its way in or out. */
export type Folder = 'copy' | 'pictures' | 'temporary';

/** Whether this browser has private files at all; in a private window the first use may still fail. */
export const hasFiles = (): boolean => typeof globalThis.navigator?.storage?.getDirectory === 'function';

/** Writes a whole file: it is there as it should be, or not at all. Throws what the browser throws when it cannot. */
export async function writeFile(folder: Folder, name: string, content: BlobPart): Promise<void> {
  const file = await (await open(folder)).getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  await stream.write(content as FileSystemWriteChunkType);
  await stream.close();
}

/** Writes a file as its bytes come. Throws what the browser throws when it cannot, and what the stream does. */
export async function streamFile(
  folder: Folder,
  name: string,
  content: ReadableStream<Uint8Array>,
  signal?: AbortSignal,
): Promise<void> {
  const file = await (await open(folder)).getFileHandle(name, { create: true });
  await content.pipeTo(await file.createWritable(), { signal });
}

/** A file, or `undefined` where there is none. */
export async function readFile(folder: Folder, name: string): Promise<File | undefined> {
  try {
    return await (await (await open(folder)).getFileHandle(name)).getFile();
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** The names in a folder, sorted. */
export async function fileNames(folder: Folder): Promise<string[]> {
  const names: string[] = [];
  for await (const name of (await open(folder)).keys()) names.push(name);
  return names.sort();
}

/** Takes files away; those that are not there are no error. */
export async function removeFiles(folder: Folder, names: readonly string[]): Promise<void> {
  const directory = await open(folder);
  for (const name of names) {
    await directory.removeEntry(name).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
  }
}

/**
 * Runs while nobody else of this extension runs under the same name; `undefined` at once when somebody does and the caller
 * does not want to wait.
 */
export async function alone<T>(name: string, run: () => Promise<T>, waits = true): Promise<T | undefined> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return run();
  let result: T | undefined;
  await locks.request(`parley-${name}`, { ifAvailable: !waits }, async (lock) => {
    if (lock) result = await run();
  });
  return result;
}

async function open(folder: Folder): Promise<FileSystemDirectoryHandle> {
  if (!hasFiles()) throw new DOMException('This browser has no private files', 'NotSupportedError');
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folder, { create: true });
}

const isMissing = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotFoundError';
