import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';

/** An archive as a version of Parley wrote it: every row of every table. */
export interface ArchiveSample {
  /** Version of the database, and of the Parley that wrote it. */
  version: number;
  writtenBy: string;
  /** Dexie's schema of each table. */
  stores: Record<string, string>;
  rows: Record<string, unknown[]>;
}

/** A sample in `fixtures/archives`. */
export function sampleOf(version: number): ArchiveSample {
  return JSON.parse(readFileSync(new URL(`fixtures/archives/v${version}.json`, import.meta.url), 'utf8'), revive);
}

/** Everything in an open database, as JSON that `sampleOf` reads. */
export async function sampleFrom(db: Dexie, writtenBy: string): Promise<string> {
  const sample: ArchiveSample = { version: db.verno, writtenBy, stores: {}, rows: {} };
  for (const { name, schema } of db.tables) {
    sample.stores[name] = [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', ');
    sample.rows[name] = await db.table(name).toArray();
  }
  return `${JSON.stringify(sample, replace, 1)}\n`;
}

/** Writes a sample as the database of that version; one that is there is removed. */
export async function writeSample({ version, stores, rows }: ArchiveSample): Promise<void> {
  await Dexie.delete('parley');
  const old = new Dexie('parley');
  old.version(version).stores(stores);
  await old.open();
  for (const [name, each] of Object.entries(rows)) await old.table(name).bulkAdd(each);
  old.close();
}

/**
 * What a buyer did and saw, to be kept by any version of Parley: edits, deletions, earlier messages, a picture, a question
 * that waits, a conversation that is gone. Each step is one snapshot, or one that is gone.
 */
export function sampleSteps(now: number) {
  const say = (text: string, direction = 'in', more: object = {}) => ({ direction, text, images: [], ...more });
  const timed = (minutes: number) => ({
    sentAt: now - 86_400_000 + minutes * 60_000,
    precision: 'minute',
    shownTime: 'x',
  });
  const picture = { images: [{ url: 'https://ae01.alicdn.com/kf/1.png', alt: '' }] };
  const vega = [
    say('Hello dear', 'in', timed(0)),
    say('When do you send it?', 'out', timed(1)),
    say('已经发货了', 'in', timed(2)),
  ];
  const edited = vega.map((each, at) => (at === 2 ? { ...each, text: '已经发货了 2' } : each));
  const asked = [...edited, say('', 'in', picture), say('And the number?', 'out', timed(9))];
  const others = [say('Bonjour', 'out'), say('', 'in', { ...picture, cards: undefined }), say('ok'), say('ok')];
  const steps: [peer: string, messages: object[]][] = [
    ['Vega Store', vega],
    ['Vega Store', edited],
    ['Vega Store', [say('Earlier', 'in', timed(-9)), ...asked]],
    ['Vega Store', [say('Earlier', 'in', timed(-9)), ...asked.filter((_, at) => at !== 1)]],
    ['Altair', others],
  ];
  return steps.map(([peer, messages], at) => ({
    conversation: { marketplace: 'aliexpress', peer },
    url: 'https://www.aliexpress.com/p/message/index.html',
    seenAt: now + at * 1000,
    way: 'detected',
    messages,
  }));
}

const typed = { Uint8Array, Uint16Array, Uint32Array, Float64Array };

/** JSON knows neither bytes nor infinity. */
function replace(_: string, value: unknown): unknown {
  if (value instanceof ArrayBuffer) return { $: 'ArrayBuffer', values: [...new Uint8Array(value)] };
  if (ArrayBuffer.isView(value)) return { $: value.constructor.name, values: [...(value as Uint8Array)] };
  return value === Number.POSITIVE_INFINITY ? { $: 'Infinity' } : value;
}

function revive(_: string, value: unknown): unknown {
  const { $, values } = (value ?? {}) as { $?: string; values?: number[] };
  if ($ === 'Infinity') return Number.POSITIVE_INFINITY;
  if ($ === 'ArrayBuffer') return Uint8Array.from(values ?? []).buffer;
  return $ ? typed[$ as keyof typeof typed].from(values ?? []) : value;
}
