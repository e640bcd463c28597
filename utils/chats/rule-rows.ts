/** The rows of a thread that is known, and the one a click was in. */

import { type Row, readRows } from './detect-parts.ts';
import { peerAbove } from './detect-peer.ts';
import type { Thread } from './detect-thread.ts';
import { rowBoxesOf, unitsOf } from './detect-units.ts';
import { type Box, type Page, widthOf, within } from './dom.ts';

/** Every row from top to bottom, messages or not, and the name above them. */
export function rowsAt(thread: Thread, page: Page, language: string | undefined): { rows: Row[]; header?: string } {
  const header = peerAbove(thread, page, language);
  const rows = readRows(
    unitsOf(rowBoxesOf(thread, page), thread, page, language),
    page,
    widthOf(thread.top) || 1,
    language,
    header,
  );
  return { rows, ...(header ? { header } : {}) };
}

/** Does the row show what somebody said? */
export function speaks({ body, pictures }: Row): boolean {
  return body.length > 0 || pictures.length > 0;
}

/** The message that `clicked` is in, or that it holds; of several bubbles beside a name the first. */
export function rowOf(rows: Row[], clicked: Box): Row | undefined {
  const said = rows.filter(speaks);
  return (
    said.find(({ unit }) => within(clicked, unit.root)) ??
    said.find(({ unit }) => within(clicked, unit.row)) ??
    said.find(({ unit }) => within(unit.root, clicked))
  );
}
