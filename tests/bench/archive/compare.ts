/** Parley's ingest beside raw IndexedDB and beside other stores, in the same browser and run. Runs in Node. */
import type { BrowserKind } from '../../e2e/harness/types.ts';
import type { Shape } from './ingest.ts';
import { type Lab, openLab } from './lab.ts';
import { median } from './table.ts';

/** Messages in a transaction of raw IndexedDB. */
const BATCH = 1_000;

/** Runs both in a fresh profile, `rounds` times, the one first in every other round. Medians, in messages a second. */
export async function besideRaw(kind: BrowserKind, dir: string, path: string, shape: Shape, rounds: number) {
  const ratios: number[] = [];
  const speeds = { parley: [] as number[], raw: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    const lab = await openLab(kind, dir, path);
    const turns = { parley: () => lab.measure('ingest', shape), raw: () => lab.measure('raw', shape, BATCH) };
    const order = (['parley', 'raw'] as const).toSorted(() => (round % 2 === 0 ? 1 : -1));
    const took = { parley: 0, raw: 0 };
    for (const name of order) took[name] = await turns[name]();
    await lab.close();
    ratios.push(took.parley / took.raw);
    for (const name of order) speeds[name].push(took[name]);
  }
  return { ratio: median(ratios), parley: median(speeds.parley), raw: median(speeds.raw), ratios };
}

/** The stores beside it, by the name `tests/bench/peers/peers.mjs` has for them. */
export const PEERS = {
  pouchdb: 'PouchDB',
  rxdb: 'RxDB (Dexie storage)',
  localforage: 'localForage',
  dexieWords: 'Dexie with a word index',
} as const;

/** How many times as fast as each of the others Parley keeps the same messages; the order turns with every round. */
export async function besidePeers(kind: BrowserKind, dir: string, shape: Shape, rounds: number) {
  const names = Object.keys(PEERS) as (keyof typeof PEERS)[];
  const factors = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    const lab = await openLab(kind, dir);
    const speeds = new Map<string, number>();
    const turns = ['parley', ...names];
    for (const name of [...turns.slice(round), ...turns.slice(0, round)])
      speeds.set(name, await turn(lab, name, shape));
    await lab.close();
    for (const [name, list] of factors) list.push((speeds.get('parley') ?? 0) / (speeds.get(name) ?? 0));
  }
  return new Map([...factors].map(([name, list]) => [name, median(list)]));
}

function turn(lab: Lab, name: string, shape: Shape): Promise<number> {
  return name === 'parley' ? lab.measure('ingest', shape) : lab.measure('peerWrites', name, shape);
}
