import * as ingesting from './ingest.ts';
import { openArchive } from './parley.ts';
import { peerWrites } from './peers.ts';
import * as reading from './reading.ts';

/** What the page `bench.html` can be asked to do. */
export const bench = { ...ingesting, ...reading, openArchive, peerWrites };

Object.assign(globalThis, { bench });
