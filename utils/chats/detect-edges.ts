/** At which edge each row of a thread stands, by the ink of its text or, unlaid, by its styles and words. */

import { sideByWords } from './detect-names.ts';
import type { Row } from './detect-parts.ts';
import type { Box, Page } from './dom.ts';
import { inkOf, type Span, union } from './ink.ts';
import type { Direction } from './model.ts';

/** The edge a message keeps to, on the screen: `start` is left, `end` is right, whatever the language. */
export type Edge = 'start' | 'end' | 'middle';

/** Where each row stands: its bubble, else its texts and pictures; `undefined` where nothing is laid out. */
export function spansOf(rows: Row[], page: Page): (Span | undefined)[] {
  return rows.map((row) => (page.laidOut ? spanOf(row, page) : undefined));
}

/** The edge each row keeps to. */
export function edgesOf(rows: Row[], spans: (Span | undefined)[], top: Box, page: Page): (Edge | undefined)[] {
  return page.laidOut ? edgesBySpan(rows, spans, top, page) : rows.map(edgeByStructure(page));
}

/** Rows of a thread that are looked at for what stands beside their text. */
const SAMPLE = 40;

/**
 * Does each row keep to its edge with all it shows, names and times included? Rows of lists and tables have something at
 * both edges.
 */
export function standApart(rows: Row[], directions: (Direction | undefined)[], top: Box, page: Page): boolean {
  const width = top.right - top.left;
  let [apart, all] = [0, 0];
  const leans = { in: new Set<boolean>(), out: new Set<boolean>() };
  for (let at = rows.length - 1; at >= 0 && all < SAMPLE; at -= 1) {
    const [row, direction] = [rows[at], directions[at]];
    if (!row?.body.length || (direction !== 'in' && direction !== 'out')) continue;
    const inks = [row.unit.root, ...row.unit.shared.map(({ box }) => box)].map((box) => inkOf(box, page));
    const ink = inks.reduce((wide, one) => (one ? union(wide, one) : wide), undefined);
    if (!ink) continue;
    const [before, after] = [ink.left - top.left, top.right - ink.right];
    all += 1;
    if (Math.abs(before - after) < width * 0.08) continue;
    apart += 1;
    leans[direction].add(before > after);
  }
  const single = leans.in.size === 1 && leans.out.size === 1;
  return single && [...leans.in][0] !== [...leans.out][0] && apart > all * 0.8;
}

function spanOf(row: Row, page: Page): Span | undefined {
  if (row.bubble) return row.bubble;
  let span: Span | undefined;
  for (const { box } of row.body.length > 0 ? row.body : row.times) {
    const ink = inkOf(box, page);
    if (ink) span = union(span, ink);
  }
  for (const box of row.pictures) span = union(span, box);
  return span;
}

/** The edge each row keeps to, told by where most rows begin and end. */
export function edgesBySpan(rows: Row[], spans: (Span | undefined)[], top: Box, page: Page): (Edge | undefined)[] {
  const shown = spans.filter((span, at) => span && (rows[at]?.body.length || rows[at]?.pictures.length)) as Span[];
  const frame = shown.reduce<Span | undefined>((all, span) => union(all, span), undefined) ?? top;
  const width = Math.max(1, frame.right - frame.left);
  // The column of the rows, which may be narrower than what scrolls.
  const left = mode(
    shown.map((span) => span.left - frame.left),
    width,
  );
  const right = mode(
    shown.map((span) => frame.right - span.right),
    width,
  );
  const middle = (frame.left + frame.right) / 2;
  // Wider than the column of several rows: an advertisement, a banner.
  const outside = (distance: number, edge: number, side: 'left' | 'right') =>
    distance < edge - 6 && shown.filter((span) => Math.abs(Math.abs(span[side] - frame[side]) - edge) < 3).length > 1;
  const isCentred = ({ left, right }: Span) =>
    Math.abs((left + right) / 2 - middle) < Math.max(4, width * 0.03) &&
    Math.min(left - frame.left, frame.right - right) > width * 0.06;
  const edges = spans.map((span, at): Edge | 'both' | 'beyond' | undefined => {
    if (!span) return undefined;
    const [before, after] = [span.left - frame.left, frame.right - span.right];
    const [nearLeft, nearRight] = [Math.abs(before - left), Math.abs(after - right)];
    const centred = isCentred(span) || isCentred(withTime(rows[at], span, page)) || isCentredIn(top, rows[at], span);
    if (centred && nearLeft > 6 && nearRight > 6) return 'middle';
    if (before < left + 3 && after < right + 3 && (outside(before, left, 'left') || outside(after, right, 'right')))
      return 'beyond';
    if (nearLeft <= 3 !== nearRight <= 3) return nearLeft <= 3 ? 'start' : 'end';
    if (nearLeft <= 3 && nearRight <= 3) return 'both';
    return before < after ? 'start' : before > after ? 'end' : 'middle';
  });
  // As wide as the column: it belongs where rows like it belong.
  const usual = usualEdge(rows, edges, page);
  return edges.map((edge, at) => {
    const row = rows[at];
    // A picture or a card may come to stand in the middle of a narrow pane by chance.
    const chance = edge === 'middle' && row && row.pictures.length > 0;
    if (!row || (edge !== 'both' && edge !== 'beyond' && !chance)) return edge as Edge | undefined;
    return usual(row) ?? (edge === 'both' ? 'start' : 'middle');
  });
}

/** A line without a bubble in the middle of the pane, wherever the messages end. */
function isCentredIn(top: Box, row: Row | undefined, span: Span): boolean {
  if (!row || row.bubble || row.pictures.length > 0) return false;
  const [before, after] = [span.left - top.left, top.right - span.right];
  const width = top.right - top.left;
  return Math.abs(before - after) < Math.max(4, width * 0.02) && Math.min(before, after) > width * 0.1;
}

/** A line without a bubble together with its time: "12:00 Order placed" is centred as a whole. */
function withTime(row: Row | undefined, span: Span, page: Page): Span {
  let wide = span;
  if (!row || row.bubble || row.name) return span;
  for (const { box } of row.times) {
    const ink = inkOf(box, page);
    if (ink && ink.top < span.bottom && ink.bottom > span.top) wide = union(wide, ink);
  }
  return wide;
}

/** Tells where rows stand that have the same sender, bubble, make or colour, in this order. */
function usualEdge(rows: Row[], edges: (string | undefined)[], page: Page): (row: Row) => Edge | undefined {
  const traits: ((row: Row) => string | undefined)[] = [
    (row) => row.name,
    (row) => (row.bubble ?? row.unit.root).slot,
    (row) => row.unit.root.slot,
    (row) => row.unit.root.element.getAttribute('class') || undefined,
    (row) => row.bubble && page.styleOf(row.bubble).backdrop,
  ];
  const tallies = new Map<string, [starts: number, ends: number]>();
  rows.forEach((row, at) => {
    const edge = edges[at];
    if (edge !== 'start' && edge !== 'end') return;
    traits.forEach((trait, kind) => {
      const key = `${kind} ${trait(row)}`;
      const tally = tallies.get(key) ?? [0, 0];
      tallies.set(key, tally);
      tally[edge === 'start' ? 0 : 1] += 1;
    });
  });
  return (row) => {
    for (const [kind, trait] of traits.entries()) {
      const value = trait(row);
      const [starts, ends] = (value !== undefined && tallies.get(`${kind} ${value}`)) || [0, 0];
      if (Math.max(starts, ends) > 4 * Math.min(starts, ends)) return ends > starts ? 'end' : 'start';
    }
    return undefined;
  };
}

/** The most frequent small distance from an edge: that is where a side begins. */
function mode(distances: number[], width: number): number {
  const counts = new Map<number, number>();
  for (const distance of distances)
    if (distance < width * 0.35) counts.set(Math.round(distance), (counts.get(Math.round(distance)) ?? 0) + 1);
  let best: [number, number] = [Math.min(...distances, width), 0];
  for (const entry of counts) if (entry[1] > best[1] || (entry[1] === best[1] && entry[0] < best[0])) best = entry;
  return best[0];
}

/** Real sides leave room: indented answers below questions, or cards of full width, do not. */
export function roomBeside(edges: (Edge | undefined)[], spans: (Span | undefined)[], top: Box): boolean {
  const width = top.right - top.left;
  const room = (edge: Edge) => {
    const gaps = spans
      .filter((span, at) => span && edges[at] === edge)
      .map((span) => (edge === 'start' ? top.right - (span?.right ?? 0) : (span?.left ?? 0) - top.left));
    return Math.max(0, ...gaps) > width * 0.12;
  };
  if (!(room('start') && room('end'))) return false;
  // Boxes of one fixed width, left and right in turn, are a timeline: bubbles are as wide as their text.
  const widths = spans
    .filter((span, at) => span && (edges[at] === 'start' || edges[at] === 'end'))
    .map((span) => (span?.right ?? 0) - (span?.left ?? 0));
  return widths.length < 4 || Math.max(...widths) - Math.min(...widths) > 4;
}

function edgeByStructure(page: Page): (row: Row) => Edge | undefined {
  return (row) => {
    for (let at: Box | undefined = row.body[0]?.box ?? row.pictures[0] ?? row.unit.root; at; at = at.parent) {
      const css = at.element.ownerDocument.defaultView?.getComputedStyle(at.element);
      const aligned = `${css?.textAlign} ${css?.alignSelf} ${css?.justifyContent} ${css?.cssFloat}`;
      if (/\b(right|end|flex-end)\b/.test(aligned) || css?.marginLeft === 'auto') return 'end';
      const side = sideByWords(at);
      if (side) return side === 'own' ? 'end' : 'start';
      if (at === row.unit.row || at === page.root) break;
    }
    return 'middle';
  };
}
