import type { Phrase, ScamCategory } from '../types.ts';
import { costs } from './costs.ts';

/**
 * A phrase of a seller that costs the buyer protection. Besides what a `Phrase` has, patterns may say
 * `%PAY` (a payment outside), `%LINK` (an address outside) and `%APP` (an app, e-mail address or number):
 * what the draft guard found there. The guards are patterns too; each silences a hit.
 */
export interface ScamRule extends Phrase {
  category: ScamCategory;
  /** Ends where the hit begins: a negation, somebody else as the subject, a question. */
  before: string;
  /** Begins where the hit ends. */
  after?: string;
  /** Stands anywhere in the message. */
  unless?: string;
  /** Must stand somewhere in the message. */
  needs?: string;
  /** Wins over `unless` and `needs`: the ask is against the buyer whatever else is said. */
  even?: string;
  /** Said for want of a clearer finding of its category only: "this is support" beside "your account is blocked". */
  alone?: boolean;
  /** Uses `%PAY`, `%LINK` or `%APP`. */
  slots: boolean;
}

/** One row of a language's table; the guards are those of `ScamRule`. */
export interface ScamRow extends Partial<Pick<ScamRule, 'before' | 'after' | 'unless' | 'needs' | 'even' | 'alone'>> {
  of: ScamCategory;
  /** It does not matter whose doing it is: "support will block your account". */
  anybody?: boolean;
  gate: string;
  say: string[];
}

/**
 * Rules of one language. Two guards before a hit are shared by its rows: `never` for negations, `they` for what others do
 * ("we close the dispute").
 */
export function rulesOf(language: string, never: string, they: string, rows: ScamRow[]): ScamRule[] {
  return rows.map(({ of, gate, say, before, anybody, ...guards }) => ({
    ...costs[of],
    ...guards,
    term: of,
    category: of,
    languages: [language],
    gate,
    spellings: say.map(fillSlots),
    before: [never, anybody ? '' : they, before].filter(Boolean).join('|'),
    reason: `scamReason_${of}`,
    slots: say.some((pattern) => fillSlots(pattern) !== pattern),
  }));
}

/** Characters which folding never leaves in a text stand for what was found there. */
export const SLOTS = { PAY: '\ue000', LINK: '\ue001', APP: '\ue002' };

function fillSlots(pattern: string): string {
  return pattern.replace(
    /%(PAY|LINK|APP)/g,
    (_, name: keyof typeof SLOTS) => `\\u${SLOTS[name].charCodeAt(0).toString(16)}+`,
  );
}
