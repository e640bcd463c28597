/** What the buyer taught about a page in three clicks: where the conversation is, and which side wrote what. */

import { readPage } from './dom.ts';
import { type Anchor, anchorsOf } from './rule-anchors.ts';
import { boxFor, editableFor, threadFor } from './rule-clicks.ts';
import { rowOf, rowsAt } from './rule-rows.ts';
import { learnSides, type Sign, sidesBy } from './rule-sides.ts';
import { commonOf, marksOf } from './rule-signs.ts';

/** The shape of what is stored; a rule of another version is not read. */
export const RULE_VERSION = 1;

/** How to read the conversations of one host. JSON through and through; no text of any message is in it. */
export interface ThreadRule {
  version: typeof RULE_VERSION;
  /** Where the rows are, most stable first. */
  thread: Anchor[];
  /** Where the box to write in is, most stable first. */
  box: Anchor[];
  /** Names of elements that both examples lay in, innermost first: what a message looks like. */
  common: string[];
  /** How the buyer's messages differ from the seller's, most telling first. */
  signs: Sign[];
}

/** What the buyer clicked; anything inside a message will do, and anything in or around the box. */
export interface Clicks {
  /** In one of the buyer's own messages. */
  out: Element;
  /** In one of the other side's messages. */
  in: Element;
  /** The box to write in. */
  box: Element;
}

/** Why three clicks make no rule: `teach_<code>` in `_locales`. */
export type Untaught = 'notMessages' | 'noBox' | 'sidesAlike';

const MOST_COMMON = 12;

/** The rule behind three clicks, or why there is none. `language` is BCP 47, the page's own without it. */
export function deriveRule(clicks: Clicks, language?: string): ThreadRule | Untaught {
  const { ownerDocument: document } = clicks.out;
  const field = editableFor(clicks.box);
  if (!field) return 'noBox';
  const page = readPage(document);
  const out = page && boxFor(page, clicks.out);
  const other = page && boxFor(page, clicks.in);
  const thread = out && other && threadFor(page, out, other, boxFor(page, field));
  if (!thread) return 'notMessages';
  const { rows } = rowsAt(thread, page, language ?? (document.documentElement.lang || undefined));
  const [own, theirs] = [rowOf(rows, out), rowOf(rows, other)];
  if (!own || !theirs || own === theirs) return 'notMessages';
  const marks = marksOf(rows, thread, page);
  const [at, and] = [rows.indexOf(own), rows.indexOf(theirs)];
  const common = commonOf(own, theirs, thread.top).slice(0, MOST_COMMON);
  const signs = learnSides(rows, marks, common, at, and);
  const { directions } = sidesBy(signs, rows, marks, common);
  if (directions[at] !== 'out' || directions[and] !== 'in') return 'sidesAlike';
  return { version: RULE_VERSION, thread: anchorsOf(thread.list.element), box: anchorsOf(field), common, signs };
}
