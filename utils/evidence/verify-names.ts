/** The names that files of a pack may have. */
import { CASE_FILE } from './json-schema.ts';
import { isObject, MANIFEST, MANIFEST_DIGEST } from './manifest.ts';
import { PUBLIC_KEY, SUMS, SUMS_SIGNATURE, SUMS_STAMP } from './sums.ts';

/** What Parley writes beside the pictures. A file that is none of these could pass for one, as `record.html ` or `case.json.exe`. */
const KNOWN = [
  ...[CASE_FILE, 'README.html', 'record.html', 'record.pdf', 'messages.csv'],
  ...[MANIFEST, MANIFEST_DIGEST, SUMS, SUMS_SIGNATURE, SUMS_STAMP, PUBLIC_KEY],
];
const UPLOAD = /^upload\/[A-Za-z0-9_][A-Za-z0-9._-]*$/;

/** The files of `paths` that Parley does not write: of another name, or pictures that `content`, the parsed case, does not name. */
export function strangersOf(paths: Iterable<string>, content: unknown): string[] {
  const named = new Set<string>();
  addPaths(content, named);
  return [...paths].filter((path) => {
    if (KNOWN.includes(path) || UPLOAD.test(path)) return false;
    return !/^(pictures|screenshots)\/[A-Za-z0-9.-]+$/.test(path) || !named.has(path);
  });
}

/** Every `path` in a value, however deep. */
function addPaths(value: unknown, paths: Set<string>): void {
  if (Array.isArray(value)) for (const each of value) addPaths(each, paths);
  else if (isObject(value))
    for (const [name, each] of Object.entries(value))
      if (name === 'path' && typeof each === 'string') paths.add(each);
      else addPaths(each, paths);
}
