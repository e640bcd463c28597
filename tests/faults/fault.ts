import type { BrowserKind } from '../e2e/harness/types.ts';

/** How a fault is run. */
export interface Run {
  /** The built extension with the page of the probe. */
  extensionDir: string;
  /** The same without the right to as much room as there is. */
  limitedDir: string;
  /** All of it, or the short form that is part of `npm test`. */
  whole: boolean;
  /** How often the browser is killed in the longest one; 400 when absent. */
  kills?: number;
}

/** Something that goes wrong, what must hold then, and a run that makes it go wrong in a browser. */
export interface Fault {
  name: string;
  must: string;
  /** Browsers that can do it; both when absent. */
  only?: BrowserKind;
  /** Only in the whole form: it takes many minutes. */
  long?: true;
  run(kind: BrowserKind, run: Run): Promise<Outcome>;
}

/** What came out, with figures. */
export interface Outcome {
  passed: boolean;
  shown: string;
}
