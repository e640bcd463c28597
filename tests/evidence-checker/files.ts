import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A produced file. `type` is the ending of its name, lower case. */
export interface Produced {
  path: string;
  name: string;
  type: string;
  bytes: Buffer;
}

/** The files of a folder, by name, or of a list of paths, in its order. */
export function readProduced(where: string | string[]): Produced[] {
  const paths = typeof where === 'string' ? inFolder(where) : where;
  return paths.map((path) => ({
    path,
    name: basename(path),
    type: /\.([^.]*)$/.exec(basename(path))?.[1]?.toLowerCase() ?? '',
    bytes: readFileSync(path),
  }));
}

function inFolder(where: string): string[] {
  if (!statSync(where).isDirectory()) return [where];
  return readdirSync(where)
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map((name) => join(where, name));
}
