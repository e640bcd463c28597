import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Runs of `run` in one second of this process's CPU time, best of three, after a warm-up. */
export function perSecond(run: () => unknown, milliseconds = 500): number {
  let most = 0;
  for (let round = 0; round < 4; round++) {
    const begin = process.cpuUsage();
    const stop = performance.now() + milliseconds;
    let count = 0;
    while (performance.now() < stop) {
      for (let i = 0; i < 10; i++) run();
      count += 10;
    }
    const { user, system } = process.cpuUsage(begin);
    if (round) most = Math.max(most, count / ((user + system) / 1e6));
  }
  return most;
}

/** Each of `texts` in turn, for `perSecond`: no text comes twice in a row. */
export function inTurn<Result>(texts: string[], run: (text: string) => Result): () => Result {
  let next = 0;
  return () => run(texts[next++ % texts.length] as string);
}

/** Up to 20 texts of exactly `length` characters, made by joining `pieces`, which come again where there are too few. */
export function textsOf(pieces: string[], length: number): string[] {
  const texts: string[] = [];
  let text = '';
  for (let i = 0; texts.length < 20 && i < 20 * length; i++) {
    text += `${pieces[i % pieces.length]} `;
    if (text.length < length) continue;
    texts.push(text.slice(0, length));
    text = '';
  }
  return texts;
}

/** Kilobytes (of 1,024) of a module with all it imports, minified and gzipped. */
export async function bundleSize(file: URL): Promise<number> {
  const built = await build({
    configFile: false,
    // The types of the project need what `wxt prepare` writes; a bundle does not.
    oxc: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: { tsconfig: false },
      minify: true,
      target: 'es2022',
      lib: { entry: fileURLToPath(file), formats: ['es'], fileName: 'bundle' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`Nothing was built of ${file}`);
  return gzipSync(output.output.map((part) => ('code' in part ? part.code : '')).join('')).length / 1024;
}

/** Rows of cells as a Markdown table; the first row is its head. */
export function grid(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  const line = (cells: string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('\n');
}
