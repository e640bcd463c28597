/** What programs add that pack a ZIP again. */
import type { ZipEntry } from '../zip/unzip.ts';
import { MANIFEST } from './manifest.ts';

/**
 * The files of a pack without what other programs put around them: entries for folders, a folder around all, what macOS keeps
 * beside each file. `added` is how many entries went; whatever is left of a folder around all is not `plain`.
 */
export function unwrap(entries: readonly ZipEntry[]): { entries: ZipEntry[]; added: number } {
  const files = entries.filter(({ path, size }) => !isFolder(path, size) && !OF_MAC.test(path));
  const added = entries.length - files.length;
  const around = files.some(({ path }) => path === MANIFEST) ? undefined : folderOf(files);
  if (around === undefined) return { entries: files, added };
  return {
    entries: files.map((file) => ({ ...file, path: file.path.slice(around.length), plain: false })),
    added,
  };
}

/** Resource forks, by Archive Utility. */
const OF_MAC = /^__MACOSX\/(?:.*\/)?\._[^/]*$/;

const isFolder = (path: string, size: number) => path.endsWith('/') && size === 0;

/** The one folder that everything lies in, with its `/`. */
function folderOf(files: readonly ZipEntry[]): string | undefined {
  const list = files.find(({ path }) => path.endsWith(`/${MANIFEST}`) && path.split('/').length === 2);
  const folder = list?.path.slice(0, -MANIFEST.length);
  return folder !== undefined && files.every(({ path }) => path.startsWith(folder)) ? folder : undefined;
}
