/**
 * What the archive costs: keeping messages, seeing them again, reading, searching, disk; in both browsers, with Parley's own
 * code in a page of the built extension. Absolute times depend on the machine; the ratios are of one run, medians of
 * alternated rounds in fresh profiles. The other stores come from `tests/bench/peers`, for this command only.
 *
 *     npm run bench:archive
 *     npm run bench:archive -- --messages 20000 --rounds 1 --browser chromium --only ingest
 */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type ExtraPage, extensionWith } from '../faults/extra-page.ts';
import { besidePeers, besideRaw, PEERS } from './archive/compare.ts';
import { openLab } from './archive/lab.ts';
import { readings } from './archive/read.ts';
import { type Line, median, quantile, tableOf } from './archive/table.ts';

const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '3' },
    browser: { type: 'string', default: 'chromium,firefox' },
    only: { type: 'string', default: 'ingest,peers,reading' },
  },
});
const messages = Number(values.messages);
const rounds = Number(values.rounds);
const kinds = (['chromium', 'firefox'] as const).filter((kind) => values.browser.split(',').includes(kind));
const does = (part: string) => values.only.split(',').includes(part);
/** The slow ones would take minutes with more. */
const peerMessages = Math.min(20_000, messages);
const RUNS = 30;

/** How messages arrive: whole short threads, whole long ones, long ones in parts that overlap by 20. */
const shapes = {
  'conversations of 1,000, each in one snapshot': { each: 1_000, window: 1_000, known: 0 },
  'conversations of 50, each in one snapshot': { each: 50, window: 50, known: 0 },
  'conversations of 5,000, in parts of 1,000 + 20 known': { each: 5_000, window: 1_000, known: 20 },
};
const shapeOf = (shape: (typeof shapes)[keyof typeof shapes], all: number) => ({
  ...shape,
  conversations: Math.max(1, Math.round(all / shape.each)),
});

const lines: Line[] = [];
if (does('peers')) installPeers();
for (const kind of kinds) {
  const pages: ExtraPage[] = [
    { name: 'bench', entry: 'tests/bench/archive/page.ts' },
    { name: 'uncopied', entry: 'tests/bench/archive/page.ts', plugins: [withoutCopy()] },
  ];
  if (does('peers')) pages.push({ name: 'peers', entry: 'tests/bench/peers/peers.mjs' });
  const extension = await extensionWith(kind, pages);
  const { version, close } = await openLab(kind, extension.dir);
  await close();
  console.log(`${version}, ${cpus().length} cores (${cpus()[0]?.model}), ${messages} messages, ${rounds} rounds`);
  if (does('ingest')) await ingest(kind, extension.dir);
  if (does('peers')) await peers(kind, extension.dir);
  if (does('reading')) await reading(kind, extension.dir);
  extension.remove();
}
console.log(`\n${tableOf(lines, kinds)}`);

type Kind = (typeof kinds)[number];

async function ingest(kind: Kind, dir: string): Promise<void> {
  for (const [name, shape] of Object.entries(shapes)) {
    const full = shapeOf(shape, messages);
    const { ratio, parley, raw } = await besideRaw(kind, dir, 'bench.html', full, rounds);
    const shown = `${ratio.toFixed(2)} (${perSecond(parley)} to ${perSecond(raw)})`;
    say(kind, `ingest to raw IndexedDB, batches of 1,000: ${name}`, '>= 1.1', shown, ratio >= 1.1);
  }
  const [[name, first]] = Object.entries(shapes) as [[string, (typeof shapes)[keyof typeof shapes]]];
  const bare = await besideRaw(kind, dir, 'uncopied.html', shapeOf(first, messages), rounds);
  say(kind, `the same without the second copy: ${name}`, '', bare.ratio.toFixed(2));
}

async function peers(kind: Kind, dir: string): Promise<void> {
  const shape = shapeOf(shapes['conversations of 1,000, each in one snapshot'], peerMessages);
  for (const [name, factor] of await besidePeers(kind, dir, shape, rounds))
    say(kind, `times as fast as ${PEERS[name]}, ${peerMessages} messages`, '> 1', factor.toFixed(1), factor > 1);
}

async function reading(kind: Kind, dir: string): Promise<void> {
  const each = 50;
  const conversations = Math.round(messages / each);
  const { megabytes, newest, list, cold, warm, longestFrame, again, more, asked, moreOfPart, askedOfPart } =
    await readings(kind, dir, conversations, each, RUNS);
  const within = (what: string, goal: number, value: number, more = '') =>
    say(kind, what, `<= ${goal} ms`, `${value.toFixed(1)} ms${more}`, value <= goal);
  within('5,000 messages seen again, nothing new, median', 10, median(again.times));
  const { transactions, rows } = again.writes;
  say(kind, `… rows written by ${RUNS} such sights`, '0', `${rows}, ${transactions} transactions`, rows === 0);
  const added = (what: string, times: number[]) =>
    within(`one new message in 5,000, ${what}, p95`, 20, quantile(times, 0.95), `, median ${median(times).toFixed(1)}`);
  added('100 on the screen, ack to the page', askedOfPart);
  added('100 on the screen, the bare function', moreOfPart);
  added('all on the screen, ack to the page', asked);
  added('all on the screen, the bare function', more);
  within(`newest 50 of a conversation, ${messages} stored, median`, 5, median(newest));
  within(`list of ${conversations} conversations, ${messages} messages stored, median`, 15, median(list));
  within(`search of ${messages}: first results in a fresh page, worst of ${cold.length}`, 100, Math.max(...cold));
  const whole = `, median ${median(warm.first).toFixed(1)}; everything looked through: p95 ${quantile(warm.whole, 0.95).toFixed(1)}`;
  within('… then, first results, p95 of ten mixed queries', 60, quantile(warm.first, 0.95), whole);
  say(kind, '… longest frame while typing on the archive page', '', `${longestFrame.toFixed(0)} ms`);
  const { estimate, profile } = megabytes;
  const small = kind === 'chromium' ? Math.max(estimate, profile) <= (120 * messages) / 100_000 : undefined;
  say(
    kind,
    `disk for ${messages} messages: by the browser, by du`,
    '<= 120 MB (Chromium)',
    `${mb(estimate)}, ${mb(profile)}`,
    small,
  );
}

function say(kind: Kind, what: string, goal: string, shown: string, met?: boolean): void {
  const line = lines.find((each) => each.what === what) ?? { what, goal, figures: {} };
  if (!lines.includes(line)) lines.push(line);
  line.figures[kind] = { shown, met };
  console.log(`${kind}: ${what}: ${shown}${met === false ? ` (goal ${goal})` : ''}`);
}

function perSecond(speed: number): string {
  return `${(speed / 1_000).toFixed(1)}k/s`;
}

function mb(megabytes: number): string {
  return `${megabytes.toFixed(0)} MB`;
}

/** Parley without its second copy: what that costs. */
function withoutCopy() {
  const nothing = ['markUncopied', 'copyRows', 'ensureCopied'].map((name) => `export async function ${name}() {}`);
  return {
    name: 'without-copy',
    load: (id: string) => (/utils\/db\/copies\.ts$/.test(id.replaceAll('\\', '/')) ? nothing.join('\n') : undefined),
  };
}

function installPeers(): void {
  const words = [
    'ci',
    '--prefix',
    'tests/bench/peers',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const { status } = spawnSync('npm', words, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0)
    throw new Error('The other stores could not be installed: leave them out with --only ingest,reading');
}
