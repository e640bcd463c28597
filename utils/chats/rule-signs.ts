/** What could tell the two sides apart, measured on one row: its edge, colours, classes, attributes, sender. */

import { type Edge, edgesBySpan, spansOf } from './detect-edges.ts';
import type { Row } from './detect-parts.ts';
import type { Thread } from './detect-thread.ts';
import type { Box, Page } from './dom.ts';
import { tokensOf } from './rule-names.ts';

/** What was measured of a row. */
export interface Marks {
  /** Edge in reading direction: `end` is right, or left where the page runs right to left. */
  edge: Edge | undefined;
  /** Colour behind the text, as the browser computes it. */
  paint: string;
  /** Colour of the text. */
  ink: string;
  /** Names of the elements from the text up to the thread. */
  tokens: Set<string>;
  centred: boolean;
  /** Size of the text, in CSS px. */
  size: number;
  /** The sender's name, carried down over rows that do not repeat it. */
  name: string | undefined;
}

/** The marks of every row, measured together: edges are told by all rows. */
export function marksOf(rows: Row[], { top }: Thread, page: Page): Marks[] {
  const spans = spansOf(rows, page);
  const edges = page.laidOut ? edgesBySpan(rows, spans, top, page) : [];
  const mirrored = page.styleOf(top).rightToLeft;
  const inks = inkReader();
  let name: string | undefined;
  return rows.map((row, at) => {
    const core = coreOf(row);
    name = row.name ?? name;
    const { backdrop, centred, fontSize } = page.styleOf(core);
    return {
      edge: mirrored ? flipped(edges[at]) : edges[at],
      paint: backdrop,
      ink: inks(core),
      tokens: new Set(levelsOf(row, top).flat()),
      centred,
      size: row.body[0]?.fontSize ?? fontSize,
      name,
    };
  });
}

/** What two messages have in common: one name for each level of elements that has one, innermost first. */
export function commonOf(own: Row, theirs: Row, top: Box): string[] {
  const other = new Set(levelsOf(theirs, top).flat());
  const shared = levelsOf(own, top).flatMap((tokens) => tokens.filter((token) => other.has(token)).slice(0, 1));
  return [...new Set(shared)];
}

/** Names of the elements a message lies in, from its text or picture up to the thread. */
function levelsOf(row: Row, top: Box): string[][] {
  const levels: string[][] = [];
  for (let at: Box | undefined = coreOf(row); at && at !== top; at = at.parent) levels.push(tokensOf(at.element));
  return levels;
}

/** The innermost box that is the message: that of its first text, else of its picture. */
function coreOf(row: Row): Box {
  const [text] = row.body;
  return text?.box ?? row.pictures[0]?.parent ?? row.unit.root;
}

function flipped(edge: Edge | undefined): Edge | undefined {
  return edge === 'start' ? 'end' : edge === 'end' ? 'start' : edge;
}

/** Asking for a style costs: elements of one make have one colour. */
function inkReader(): (box: Box) => string {
  const known = new Map<string, string>();
  return ({ element, slot }) => {
    const make = `${slot} ${element.getAttribute('class') ?? ''} ${element.getAttribute('style') ?? ''}`;
    const ink = known.get(make) ?? element.ownerDocument.defaultView?.getComputedStyle(element).color ?? '';
    known.set(make, ink);
    return ink;
  };
}
