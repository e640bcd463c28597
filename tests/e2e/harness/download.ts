import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestBrowser } from './types.ts';
import { until } from './wait.ts';

/** Does something that downloads a file, a ZIP encrypted or not by default, and gives the file's path once it is whole. */
export async function downloadFrom(
  { downloads }: TestBrowser,
  act: () => Promise<void>,
  wanted = /\.zip(\.age)?$/,
): Promise<string> {
  const before = new Set(readdirSync(downloads));
  await act();
  return until('the file is downloaded', async () => {
    const name = readdirSync(downloads).find((file) => wanted.test(file) && !before.has(file));
    // Firefox holds the name with an empty file, beside the growing part.
    const path = name && join(downloads, name);
    return path && !existsSync(`${path}.part`) && statSync(path).size > 0 && path;
  });
}
