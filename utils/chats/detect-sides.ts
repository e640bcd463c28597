/** Who wrote each row: by the edge its bubble keeps to, else by the sender's name. */

import type { Row } from './detect-parts.ts';
import type { Box, Page } from './dom.ts';
import { inkOf, type Span, union } from './ink.ts';
import type { Direction } from './model.ts';

export interface Sides {
  /** One for each row; `undefined` where nothing tells. */
  directions: (Direction | undefined)[];
  because: string[];
  /** 0 to 1: how sure the sides are. */
  trust: number;
}

/** The edge a message keeps to, on the screen: `start` is left, `end` is right, whatever the language. */
export type Edge = 'start' | 'end' | 'middle';
// How a page calls the reader, where it shows a name over the reader's own messages.
const SELF = new Set(
  'you me i moi vous toi yo tú tu usted ich du sie io eu você ik jij u ja ty я вы ты ben sen siz 我 你 您 自分 私 あなた 나 저 أنا أنت אני אתה'.split(
    ' ',
  ),
);
const OWN_WORDS = /(^|[\s_-])(own|mine|me|self|sent|outgoing|out|right|end|sender|from-?me|is-?own|user)($|[\s_-])/i;
const OTHER_WORDS =
  /(^|[\s_-])(other|theirs|received|incoming|in|left|start|receiver|them|peer|seller|bot|assistant)($|[\s_-])/i;

/** Tells the sides of `rows` inside the thread `top`; `peer` is the other side's name, where it is known. */
export function sidesOf(rows: Row[], top: Box, page: Page, peer: string | undefined): Sides {
  const spans = rows.map((row) => (page.laidOut ? spanOf(row, page) : undefined));
  const edges = page.laidOut ? edgesBySpan(rows, spans, top, page) : rows.map(edgeByStructure(page));
  const written = edges.filter((_, at) => rows[at]?.body.length || rows[at]?.pictures.length);
  const [starts, ends] = [count(written, 'start'), count(written, 'end')];
  if (starts > 0 && ends > 0 && (!page.laidOut || roomBeside(edges, spans, top))) {
    const own = ownEdge(rows, edges, page, top, peer);
    const directions = edges.map((edge, at) =>
      isNotice(rows, edges, at) ? 'system' : edge === 'middle' ? undefined : edge === own ? 'out' : 'in',
    );
    return {
      directions: directions as Sides['directions'],
      because: [page.laidOut ? 'sides:geometry' : 'sides:structure'],
      trust: page.laidOut ? 1 : 0.8,
    };
  }
  // Both edges without real sides is something else: a timeline, questions and answers.
  return (
    byName(rows, edges, peer) ?? (starts > 0 && ends > 0 ? noSides(rows) : oneSided(rows, edges, spans, page, top))
  );
}

function noSides(rows: Row[]): Sides {
  return { directions: rows.map(() => undefined), because: [], trust: 0 };
}

/** Extent of a message: its bubble, else its text and pictures. */
export function spanOf(row: Row, page: Page): Span | undefined {
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
  const edges = spans.map((span): Edge | 'both' | 'beyond' | undefined => {
    if (!span) return undefined;
    const [before, after] = [span.left - frame.left, frame.right - span.right];
    const centred = Math.abs((span.left + span.right) / 2 - middle) < Math.max(4, width * 0.03);
    const [nearLeft, nearRight] = [Math.abs(before - left), Math.abs(after - right)];
    if (centred && Math.min(before, after) > width * 0.06 && nearLeft > 6 && nearRight > 6) return 'middle';
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
    if (!row || (edge !== 'both' && edge !== 'beyond')) return edge as Edge | undefined;
    return usual(row) ?? (edge === 'both' ? 'start' : 'middle');
  });
}

/** Tells where rows stand that have the same sender, bubble, make or colour, in this order. */
function usualEdge(rows: Row[], edges: (string | undefined)[], page: Page): (row: Row) => Edge | undefined {
  const traits: ((row: Row) => string | undefined)[] = [
    (row) => row.name,
    (row) => (row.bubble ?? row.unit.root).slot,
    (row) => row.unit.root.slot,
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
function roomBeside(edges: (Edge | undefined)[], spans: (Span | undefined)[], top: Box): boolean {
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

function isNotice(rows: Row[], edges: (Edge | undefined)[], at: number): boolean {
  const row = rows[at];
  const onlyTime = row && !row.bubble && row.body.length === 0 && row.pictures.length === 0 && row.times.length > 0;
  return edges[at] === 'middle' || onlyTime === true;
}

/** The reader's own messages stand where lines end, unless names say otherwise. */
function ownEdge(rows: Row[], edges: (Edge | undefined)[], page: Page, top: Box, peer: string | undefined): Edge {
  const votes = { start: 0, end: 0 };
  rows.forEach(({ name }, at) => {
    const edge = edges[at];
    if (!name || (edge !== 'start' && edge !== 'end')) return;
    if (SELF.has(name.toLowerCase())) votes[edge] += 1;
    else if (peer && name === peer) votes[edge === 'start' ? 'end' : 'start'] += 1;
  });
  if (votes.start !== votes.end) return votes.start > votes.end ? 'start' : 'end';
  if (!page.laidOut) return 'end';
  return page.styleOf(top).rightToLeft ? 'start' : 'end';
}

/** Both sides on one edge: the names tell, carried down over rows that do not repeat them. */
function byName(rows: Row[], edges: (Edge | undefined)[], peer: string | undefined): Sides | undefined {
  const names = new Set(rows.map((row) => row.name).filter((name) => name !== undefined));
  const isSelf = (name: string) => SELF.has(name.toLowerCase());
  const knowsPeer = peer !== undefined && names.has(peer);
  if (names.size !== 2 || !(knowsPeer || [...names].some(isSelf))) return undefined;
  let current: string | undefined;
  const directions = rows.map((row, at): Direction | undefined => {
    if (isNotice(rows, edges, at)) return 'system';
    current = row.name ?? current;
    if (!current) return undefined;
    return (knowsPeer ? current !== peer : isSelf(current)) ? 'out' : 'in';
  });
  return { directions, because: ['sides:names'], trust: 0.9 };
}

/** Only one side wrote so far: all bubbles keep to one edge and leave room at the other. */
function oneSided(rows: Row[], edges: (Edge | undefined)[], spans: (Span | undefined)[], page: Page, top: Box): Sides {
  const width = top.right - top.left;
  const own: Edge = page.styleOf(top).rightToLeft ? 'start' : 'end';
  const written = rows.filter((row) => row.body.length > 0 || row.pictures.length > 0);
  let told = 0;
  const directions = rows.map((row, at): Direction | undefined => {
    const span = spans[at];
    if (isNotice(rows, edges, at) && !row.bubble) return 'system';
    if (!span || !row.bubble) return undefined;
    const [before, after] = [span.left - top.left, top.right - span.right];
    if (Math.abs(before - after) < width * 0.15) return undefined;
    told += 1;
    return (before < after ? 'start' : 'end') === own ? 'out' : 'in';
  });
  return { directions, because: ['sides:one'], trust: told > 0 && told >= written.length * 0.6 ? 0.6 : 0 };
}

function edgeByStructure(page: Page): (row: Row) => Edge | undefined {
  return (row) => {
    for (let at: Box | undefined = row.body[0]?.box ?? row.pictures[0] ?? row.unit.root; at; at = at.parent) {
      const css = at.element.ownerDocument.defaultView?.getComputedStyle(at.element);
      const aligned = `${css?.textAlign} ${css?.alignSelf} ${css?.justifyContent} ${css?.cssFloat}`;
      if (/\b(right|end|flex-end)\b/.test(aligned) || css?.marginLeft === 'auto') return 'end';
      const words = `${at.element.getAttribute('class') ?? ''} ${Object.values((at.element as HTMLElement).dataset ?? {}).join(' ')}`;
      if (OWN_WORDS.test(words)) return 'end';
      if (OTHER_WORDS.test(words)) return 'start';
      if (at === row.unit.row || at === page.root) break;
    }
    return 'middle';
  };
}

function count(edges: (Edge | undefined)[], edge: Edge): number {
  return edges.filter((one) => one === edge).length;
}
