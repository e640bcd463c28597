/**
 * What the second copy costs (milliseconds a snapshot with and without it, disk) and how fast it brings an archive back, in
 * both browsers, with Parley's own code in a page of the built extension. Run: `node tests/bench/second-copy.ts [messages]`.
 */
import { extensionWith } from '../faults/extra-page.ts';
import { openLab } from './archive/lab.ts';
import { median, quantile } from './archive/table.ts';
import type { bench } from './second-copy-page.ts';

const MESSAGES = Number(process.argv[2] ?? 100_000);
const SIZES = [1, 20, 1_000];
const ROUNDS = 40;
const entry = 'tests/bench/second-copy-page.ts';

for (const kind of ['chromium', 'firefox'] as const) {
  const pages = [
    { name: 'bench', entry },
    { name: 'uncopied', entry, plugins: [withoutCopy()] },
  ];
  const extension = await extensionWith(kind, pages);
  for (const name of ['bench', 'uncopied']) {
    const lab = await openLab(kind, extension.dir, `${name}.html`);
    const ask = <N extends keyof typeof bench>(what: N, ...args: Parameters<(typeof bench)[N]>) =>
      lab.measure(what as never, ...(args as never)) as Promise<Awaited<ReturnType<(typeof bench)[N]>>>;
    for (const size of SIZES) {
      await ask('snapshots', size, 5);
      const times = await ask('snapshots', size, ROUNDS);
      const shown = [median(times), quantile(times, 0.95)].map((ms) => ms.toFixed(1)).join(', p95 ');
      console.log(`${kind}, ${name === 'bench' ? 'with' : 'without'} the copy, ${size} new messages: ${shown} ms`);
    }
    if (name === 'bench') {
      await ask('snapshots', 50, MESSAGES / 50);
      console.log(`${kind}: ${JSON.stringify(await ask('size'))} after ${MESSAGES} messages, 50 at a time`);
      console.log(`${kind}: tidied in ${(await ask('tidy')).toFixed(0)} ms: ${JSON.stringify(await ask('size'))}`);
      console.log(`${kind}: lost and brought back: ${JSON.stringify(await ask('lose'))}`);
      console.log(
        `${kind}: copied anew in ${(await ask('rebase')).toFixed(0)} ms: ${JSON.stringify(await ask('size'))}`,
      );
      console.log(`${kind}: lost and brought back: ${JSON.stringify(await ask('lose'))}`);
    }
    await lab.close();
  }
  extension.remove();
}

/** Parley without its second copy. */
function withoutCopy() {
  const nothing = ['markUncopied', 'copyRows', 'ensureCopied'].map((name) => `export async function ${name}() {}`);
  return {
    name: 'without-copy',
    load: (id: string) => (/utils\/db\/copies\.ts$/.test(id.replaceAll('\\', '/')) ? nothing.join('\n') : undefined),
  };
}
