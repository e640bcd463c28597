/**
 * Measures when Parley says that a reply is due against made-up sellers, who do not follow its model: other hours, weekends and
 * holidays of their own length, sales, moods, sellers who get slower, inboxes looked at now and then, replies that never come.
 *
 *     npm run bench:replies                     every world, 5 seeds
 *     npm run bench:replies -- --seeds 2 even   some worlds, fewer seeds
 */
import { parseArgs } from 'node:util';
import { type Figures, measure, together } from './replies/measure.ts';
import { METHODS } from './replies/methods.ts';
import type { World } from './replies/sellers.ts';
import { simulate } from './replies/simulate.ts';

const WORLDS: readonly World[] = ['even', 'noisy', 'inbox', 'heavy', 'drift', 'strict', 'wide'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seeds: { type: 'string', default: '5' }, sellers: { type: 'string', default: '60' } },
});
const worlds = WORLDS.filter((world) => positionals.length === 0 || positionals.includes(world));
const all = new Map<string, Figures[]>();
for (const world of worlds) {
  const runs = new Map<string, Figures[]>();
  for (let seed = 1; seed <= Number(values.seeds); seed++) {
    const asked = simulate(world, seed, Number(values.sellers));
    for (const [name, method] of Object.entries(METHODS)) {
      const figures = measure(asked, asked.map(method));
      runs.set(name, [...(runs.get(name) ?? []), figures]);
      all.set(name, [...(all.get(name) ?? []), figures]);
    }
  }
  show(world, runs);
}
if (worlds.length > 1) show('all', all);

function show(title: string, runs: ReadonlyMap<string, readonly Figures[]>): void {
  console.log(`\n${title.padEnd(20)} covered  false  pinball h  error  holidays: covered / false`);
  for (const [name, figures] of runs) {
    const { covered, falseAlarms, pinball, error, holidayCovered, holidayFalse } = together(figures);
    const share = (figure: number) => figure.toFixed(3).replace(/^0/, '').padStart(6);
    console.log(
      `${name.padEnd(20)} ${share(covered)} ${share(falseAlarms)}  ${pinball.toFixed(1).padStart(8)} ${share(error)}            ${share(holidayCovered)} / ${share(holidayFalse)}`,
    );
  }
}
