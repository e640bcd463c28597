/**
 * What must not lose a message, in both browsers: Parley's production build on real profiles, killed, filled up, wiped.
 *
 *     npm run test:faults                                   all, some hours (most of them for the 400 kills)
 *     npm run test:faults -- --only killed,wiped --browser firefox
 *     npm run test:faults -- --short                        as in `npm test`
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { tableOf } from '../bench/archive/table.ts';
import { blocked } from './blocked.ts';
import { exact } from './exact.ts';
import { type ExtraPage, extensionWith } from './extra-page.ts';
import type { Fault, Outcome } from './fault.ts';
import { killed, killedOften } from './killed.ts';
import { quota } from './quota.ts';
import { tabs } from './tabs.ts';
import { wiped } from './wiped.ts';
import { workerStopped } from './worker-stopped.ts';

const faults: Record<string, Fault> = { workerStopped, killed, wiped, quota, blocked, tabs, exact, killedOften };
const PAGES: ExtraPage[] = [{ name: 'probe', entry: 'tests/faults/probe.ts' }];

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    only: { type: 'string', default: Object.keys(faults).join() },
    browser: { type: 'string', default: 'chromium,firefox' },
    kills: { type: 'string' },
    // As `tests/run-all.ts` asks for it.
    reporter: { type: 'string', multiple: true },
    'outputFile.json': { type: 'string' },
  },
});
const kinds = (['chromium', 'firefox'] as const).filter((kind) => values.browser.split(',').includes(kind));
const chosen = values.only.split(',').flatMap((name) => faults[name] ?? []);
const wanted = chosen.filter(({ long }) => !long || !values.short);

const outcomes: { fault: Fault; kind: string; outcome: Outcome }[] = [];
async function runAll(kind: 'chromium' | 'firefox'): Promise<void> {
  const extension = await extensionWith(kind, PAGES);
  const limited = await extensionWith(kind, PAGES, (manifest) => {
    manifest.permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
  });
  for (const fault of wanted.filter(({ only = kind }) => only === kind)) {
    const kills = values.kills === undefined ? undefined : Number(values.kills);
    const begin = performance.now();
    const run = fault.run(kind, { extensionDir: extension.dir, limitedDir: limited.dir, whole: !values.short, kills });
    const outcome = await run.catch((error: Error) => ({ passed: false, shown: error.message }));
    outcomes.push({ fault, kind, outcome });
    const seconds = Math.round((performance.now() - begin) / 1_000);
    console.log(`${outcome.passed ? '✓' : '✗'} ${kind}: ${fault.name}: ${outcome.shown} (${seconds} s)`);
  }
  extension.remove();
  limited.remove();
}
// In short the browsers run side by side: what counts is whether anything is lost. The figures of the whole are measured alone.
if (values.short) await Promise.all(kinds.map(runAll));
else for (const kind of kinds) await runAll(kind);

const lines = wanted.map((fault) => {
  const own = outcomes.filter((each) => each.fault === fault);
  const figures = own.map(({ kind, outcome }) => [kind, { shown: outcome.shown, met: outcome.passed }]);
  return { what: fault.name, goal: fault.must, figures: Object.fromEntries(figures) };
});
console.log(`\n${tableOf(lines, kinds)}`);
const failed = outcomes.filter(({ outcome }) => !outcome.passed).length;
const report = { numPassedTests: outcomes.length - failed, numFailedTests: failed };
if (values['outputFile.json']) writeFileSync(values['outputFile.json'], JSON.stringify(report));
process.exit(failed === 0 ? 0 : 1);
