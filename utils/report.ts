import { browser } from './browser.ts';

/** One unexpected failure as the options page lists it. Never chat text, never an error's message: it may quote the page. */
export interface Reported {
  /** What Parley was doing, in our own words. */
  doing: string;
  /** The error's class name, e.g. `QuotaExceededError`. */
  name: string;
  at: number;
}

const KEY = 'problems';
const KEEP = 20;

/** Notes an unexpected error, once, where it is handled. Expected outcomes are values and never come here. */
export async function report(error: unknown, doing: string): Promise<void> {
  console.error(`Parley could not ${doing}:`, error);
  const name = error instanceof Error ? error.name : typeof error;
  try {
    const problems = await reported();
    const entry: Reported = { doing, name, at: Date.now() };
    await browser.storage.local.set({ [KEY]: [entry, ...problems].slice(0, KEEP) });
  } catch {
    // Storage itself may be what failed; the console has it.
  }
}

/** The newest problems first, at most 20. */
export async function reported(): Promise<Reported[]> {
  const stored = await browser.storage.local.get(KEY);
  return Array.isArray(stored[KEY]) ? (stored[KEY] as Reported[]) : [];
}
