/** Who wrote each row: by the edge its bubble keeps to, else by the sender's name. */

import { directionsByColour } from './detect-colours.ts';
import { type Edge, edgesOf, roomBeside, spansOf } from './detect-edges.ts';
import { isSelf, ownName, type Surroundings } from './detect-names.ts';
import type { Row } from './detect-parts.ts';
import type { Box, Page } from './dom.ts';
import type { Span } from './ink.ts';
import type { Direction } from './model.ts';

export interface Sides {
  /** One for each row; `undefined` where nothing tells. */
  directions: (Direction | undefined)[];
  because: string[];
  /** 0 to 1: how sure the sides are. */
  trust: number;
}

/** With this share of bubbles, the messages of a thread have bubbles. */
const MOSTLY = 0.6;

/** Tells the sides of `rows` inside the thread, by what stands where, by names, by colour, in this order. */
export function sidesOf(rows: Row[], around: Surroundings): Sides {
  const { page, top } = around;
  const peer = around.head[0];
  const spans = spansOf(rows, page);
  const edges = edgesOf(rows, spans, top, page);
  // Where messages have bubbles, a line without one may stand anywhere: it is the site's.
  const isMessage = ({ body, pictures }: Row) => body.length > 0 || pictures.length > 0;
  const bubbled = rows.filter((row) => row.bubble).length >= rows.filter(isMessage).length * MOSTLY;
  const written = edges.filter((_, at) => {
    const row = rows[at];
    return row && isMessage(row) && (!bubbled || row.bubble || row.pictures.length > 0);
  });
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
    byName(rows, edges, spans, around) ??
    byColour(rows, edges, around) ??
    (starts > 0 && ends > 0 ? noSides(rows) : oneSided(rows, edges, spans, page, top))
  );
}

function noSides(rows: Row[]): Sides {
  return { directions: rows.map(() => undefined), because: [], trust: 0 };
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
    if (isSelf(name)) votes[edge] += 1;
    else if (peer && name === peer) votes[edge === 'start' ? 'end' : 'start'] += 1;
  });
  if (votes.start !== votes.end) return votes.start > votes.end ? 'start' : 'end';
  if (!page.laidOut) return 'end';
  return page.styleOf(top).rightToLeft ? 'start' : 'end';
}

/** Both sides on one edge: the names tell, carried down over rows that do not repeat them. */
function byName(
  rows: Row[],
  edges: (Edge | undefined)[],
  spans: (Span | undefined)[],
  around: Surroundings,
): Sides | undefined {
  const [first, second, ...more] = new Set(rows.map((row) => row.name).filter((name) => name !== undefined));
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  const own = ownName([first, second], rows, around);
  if (own === undefined) return undefined;
  const isSite = siteRows(rows, spans, around.page);
  let current: string | undefined;
  const directions = rows.map((row, at): Direction | undefined => {
    if (isNotice(rows, edges, at) || isSite(row, at)) return 'system';
    current = row.name ?? current;
    return current === undefined ? undefined : current === own ? 'out' : 'in';
  });
  return { directions, because: ['sides:names'], trust: 0.9 };
}

/** Rows nobody is named over, of a make no named row has, that look otherwise: smaller, grey, or standing elsewhere. */
function siteRows(rows: Row[], spans: (Span | undefined)[], page: Page): (row: Row, at: number) => boolean {
  const look = ({ body: [block] }: Row, at: number) =>
    block && `${block.fontSize} ${page.styleOf(block.box).colour} ${Math.round(spans[at]?.left ?? 0)}`;
  const makes = new Map<string, number>();
  const looks = new Set<string | undefined>();
  rows.forEach((row, at) => {
    for (const { slot } of row.body) makes.set(slot, (makes.get(slot) ?? 0) + (row.name ? rows.length : 1));
    if (row.name) looks.add(look(row, at));
  });
  return (row, at) => {
    const [block] = row.body;
    if (!block || row.name || row.pictures.length > 0 || row.bubble || block.box.element.closest('a')) return false;
    if (!/\p{L}/u.test(block.text) || (makes.get(block.slot) ?? 0) > rows.length * 0.2) return false;
    return !looks.has(look(row, at));
  };
}

/** Both sides on one edge without names: two colours behind the messages tell. */
function byColour(rows: Row[], edges: (Edge | undefined)[], around: Surroundings): Sides | undefined {
  if (!around.page.laidOut) return undefined;
  const notices = rows.map((_, at) => isNotice(rows, edges, at));
  const directions = directionsByColour(rows, notices, around);
  return directions && { directions, because: ['sides:colour'], trust: 0.7 };
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

function count(edges: (Edge | undefined)[], edge: Edge): number {
  return edges.filter((one) => one === edge).length;
}
