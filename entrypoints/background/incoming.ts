import { calmIn, setCalm } from '../../utils/db/calm.ts';
import { warnLater } from '../../utils/db/warn-later.ts';
import type { Finding } from '../../utils/drafts/check.ts';
import { findingsIn, RULES } from '../../utils/drafts/warnings.ts';
import { report } from '../../utils/report.ts';

/** More in one message is no chat. */
const MOST_TEXTS = 1_000;
/** The rest of the worker has its turn between two looks at older messages. */
const PAUSE_MS = 20;

/**
 * What sellers ask for in these texts. It runs here and not in the page: the archive marks messages by the same rules, so
 * that the note in the page and the mark always say the same, and the page carries no rules for what is rarely there.
 */
export async function checkTexts(asked: unknown): Promise<Finding[][]> {
  const { key, marketplace, texts } = (asked ?? {}) as Record<string, unknown>;
  if (typeof key !== 'string' || typeof marketplace !== 'string' || !Array.isArray(texts)) return [];
  const found = texts
    .slice(0, MOST_TEXTS)
    .map((text: unknown) => (typeof text === 'string' ? findingsIn(text, marketplace) : []));
  if (!found.some(({ length }) => length > 0)) return found;
  // A warning too many is better than none: a database that cannot be asked must not hold it back.
  const isCalm = await calmIn(key).catch(() => () => false);
  return found.map((findings, at) => (findings.length > 0 && isCalm(texts[at] as string) ? [] : findings));
}

/** The buyer said in the page that a text is no problem. */
export async function dismissText(dismissed: unknown): Promise<boolean> {
  const { key, text } = (dismissed ?? {}) as Record<string, unknown>;
  return typeof key === 'string' && typeof text === 'string' && setCalm(key, text, true);
}

let running: Promise<void> | undefined;
let isAsked = false;

/** Marks what was kept in large numbers at once, or before the rules of this version were there. One after the other. */
export function tendWarnings(version: string): Promise<void> {
  isAsked = true;
  running ??= tend(version).finally(() => {
    running = undefined;
  });
  return running;
}

async function tend(version: string): Promise<void> {
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, PAUSE_MS));
  try {
    while (isAsked) {
      isAsked = false;
      await warnLater(`${RULES} ${version}`, pause);
    }
  } catch (error) {
    // The next start of the worker goes on.
    await report(error, 'warn of older messages');
  }
}
