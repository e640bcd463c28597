import { execFile, spawnSync } from 'node:child_process';

/** What a program said. */
export interface Said {
  code: number;
  out: Buffer;
  errors: string;
}

/** Runs a program to its end; throws when it is not installed. */
export function run(name: string, words: string[]): Promise<Said> {
  return new Promise((resolve, reject) => {
    execFile(name, words, { encoding: 'buffer', maxBuffer: 1 << 30 }, (error, out, errors) => {
      if (error && error.code === 'ENOENT') reject(new Error(`${name} is not installed`));
      else resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, errors: String(errors) });
    });
  });
}

/** Whether a program is there. */
export const isInstalled = (name: string): boolean => spawnSync(name, ['-v']).error === undefined;
