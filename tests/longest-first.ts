import { basename } from 'node:path';
import type { TestSequencerConstructor, TestSpecification } from 'vitest/node';

/** Stories of more than a minute, the longest first, as a run on two cores with three at a time showed. */
const LONGEST = [
  'guard-send',
  'whole-strange',
  'whole',
  'looks',
  'destinations',
  'insert',
  'redesign',
  'backup',
  'screenshot',
  'evidence',
  'archive',
  'teach',
  'stamp',
  'pages',
  'contact',
];

const place = ({ moduleId }: TestSpecification): number => {
  const at = LONGEST.indexOf(basename(moduleId, '.e2e.ts'));
  return at < 0 ? LONGEST.length : at;
};

/** Begins with what takes longest: else one long story runs alone at the end. Vitest asks for something that `new` makes. */
export const longestFirst = function sequencer() {
  return {
    shard: (files: TestSpecification[]) => files,
    sort: (files: TestSpecification[]) => files.toSorted((one, other) => place(one) - place(other)),
  };
} as unknown as TestSequencerConstructor;
