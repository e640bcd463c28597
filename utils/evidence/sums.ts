/** The list of hashes that `sha256sum -c` reads. */

/** Paths in the pack. */
export const SUMS = 'SHA256SUMS';
export const SUMS_SIGNATURE = 'SHA256SUMS.sig';
export const SUMS_STAMP = 'SHA256SUMS.tsr';
export const PUBLIC_KEY = 'public-key.pem';

/** A file of the list: lower-case hex SHA-256. */
export interface Sum {
  path: string;
  sha256: string;
}

/** The list, a file a line. Paths are Parley's own: none has a line break or a backslash, which would need escapes. */
export const writeSums = (sums: readonly Sum[]): string =>
  sums.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');

/** The files of such a list, or `undefined` when a line is not as `writeSums` has it. */
export function readSums(list: string): Sum[] | undefined {
  const sums = [...list.matchAll(/^([0-9a-f]{64}) {2}(.+)\n/gm)].map(([, sha256 = '', path = '']) => ({
    path,
    sha256,
  }));
  return writeSums(sums) === list ? sums : undefined;
}
