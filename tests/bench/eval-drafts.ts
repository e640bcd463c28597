/**
 * Scores the draft guard on a labelled file, beside the libraries which come nearest to it, fed with the same words. Which of the
 * two checks is meant, drafts or what sellers write, is told by the categories of the labels. A line of the file:
 * `{"lang":"en","text":"…","marketplace":"aliexpress","expect":[{"category":"phone","start":3,"end":15}]}`, nothing expected of a
 * clean text. Speed is per second of CPU time, in texts joined from the file; the size is that of the code, minified and gzipped,
 * Parley's with its words, the libraries' without.
 *
 *     npm run eval:drafts -- tests/fixtures/drafts/x.jsonl
 *     npm run eval:drafts -- --alone x.jsonl         without the libraries, which are installed otherwise
 *     npm run eval:drafts -- --alone --show x.jsonl  also what is missed or wrong
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkDraft } from '../../utils/drafts/check.ts';
import { checkIncoming } from '../../utils/drafts/scams.ts';
import { messengers } from '../../utils/drafts/terms/messengers.ts';
import { payments } from '../../utils/drafts/terms/payments.ts';
import { isOwnSite } from '../../utils/drafts/terms/sites.ts';
import { social } from '../../utils/drafts/terms/social.ts';
import { bundleSize, grid, inTurn, perSecond, textsOf } from './drafts/measure.ts';
import { type Labelled, type Span, score } from './drafts/score.ts';

type Check = (text: string, context: { marketplace: string; language: string }) => Span[];

const DRAFT = 'messenger social email phone link handle payment offplatform contact_request'.split(' ');
const PEERS = ['allprofanity', 'obscenity', 'libphonenumber', 'linkifyjs', 'stack'];
/** What the libraries find, as kinds of what a seller asks for. */
const ASKED: Record<string, string> = { payment: 'pay_outside', link: 'qr_or_link' };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { alone: { type: 'boolean', default: false }, show: { type: 'boolean', default: false } },
});
if (!positionals.length) throw new Error('Which labelled file? npm run eval:drafts -- FILE.jsonl');
const items = positionals.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Labelled),
);
const labels = items.flatMap(({ expect }) => expect.map(({ category }) => category));
const incoming = labels.some((category) => !DRAFT.includes(category));
const parley: Check = incoming ? checkIncoming : checkDraft;
if (values.show) showWrong();

const checks: Record<string, { check: Check; kilobytes: number }> = {
  Parley: {
    check: parley,
    kilobytes: await bundleSize(new URL(`../../utils/drafts/${incoming ? 'scams' : 'check'}.ts`, import.meta.url)),
  },
};
if (!values.alone) Object.assign(checks, await peers());

console.log(
  `${items.length} ${incoming ? 'messages of sellers' : 'drafts'}, ${items.filter(({ expect }) => !expect.length).length} clean`,
);
const scores = Object.entries(checks).map(([name, { check }]) => ({
  name,
  ...score(
    items,
    items.map((item) => run(check, item)),
  ),
}));
const percent = (share: number) => (100 * share).toFixed(1);
const texts = items.map(({ text }) => text);
console.log(
  grid([
    [
      '',
      'precision',
      'recall',
      'F1',
      'clean flagged',
      'span F1',
      'IoU >= .9',
      '200 chars /s',
      '2,000 chars /s',
      'KB gz',
    ],
    ...scores.map(({ name, precision, recall, f1, cleanFlagged, spanF1, exact }) => {
      const { check, kilobytes } = checks[name] as (typeof checks)[string];
      const context = { marketplace: 'aliexpress', language: 'en' };
      const speeds = [200, 2_000].map((length) =>
        perSecond(inTurn(textsOf(texts, length), (text) => check(text, context))),
      );
      const shares = [precision, recall, f1, cleanFlagged, spanF1, exact].map(percent);
      return [name, ...shares, ...speeds.map((speed) => Math.round(speed).toLocaleString('en')), kilobytes.toFixed(1)];
    }),
  ]),
);
console.log(
  grid([
    ['F1 by category', 'labels', ...scores.map(({ name }) => name)],
    ...Object.entries(scores[0]?.categories ?? {}).map(([category, { labels }]) => [
      category,
      String(labels),
      ...scores.map(({ categories }) => (categories[category] ? percent(categories[category].f1) : '–')),
    ]),
  ]),
);

function run(check: Check, { text, marketplace, lang }: Labelled): Span[] {
  return check(text, { marketplace, language: lang });
}

/** What is missed or wrong, a line each. */
function showWrong(): void {
  for (const item of items) {
    const found = run(parley, item);
    const { f1, spanF1, cleanFlagged } = score([item], [found]);
    if (item.expect.length ? f1 === 1 && spanF1 === 1 : !cleanFlagged) continue;
    const spans = (list: Span[]) =>
      list.map(({ category, start, end }) => `${category} "${item.text.slice(start, end)}"`).join(', ');
    console.log(`${JSON.stringify(item.text)}\n  expected: ${spans(item.expect)}\n  found: ${spans(found)}`);
  }
}

/** The libraries, with Parley's words which mean an app or a payment wherever they stand. */
async function peers(): Promise<typeof checks> {
  const place = 'tests/bench/peers-drafts';
  const npm = ['ci', '--prefix', place, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  if (spawnSync('npm', npm, { stdio: 'inherit', shell: process.platform === 'win32' }).status !== 0)
    throw new Error('The libraries could not be installed: leave them out with --alone');
  const terms = [...messengers, ...social, ...payments].filter(
    ({ ambiguous }) => !ambiguous || ambiguous.cue === 'none',
  );
  const words = new Map(
    terms.flatMap(({ spellings, category }) => spellings.map((word) => [word.toLowerCase(), category] as const)),
  );
  const made = PEERS.map(async (name) => {
    const file = new URL(`peers-drafts/${name}.mjs`, import.meta.url);
    const { default: make } = (await import(file.href)) as {
      default: (from: { words: typeof words; isOwnSite: typeof isOwnSite }) => Check;
    };
    const check = make({ words, isOwnSite });
    const asked: Check = (text, context) =>
      check(text, context).map((span) => ({ ...span, category: ASKED[span.category] ?? 'contact_outside' }));
    return [name, { check: incoming ? asked : check, kilobytes: await bundleSize(file) }] as const;
  });
  return Object.fromEntries(await Promise.all(made));
}
