/** Cells of a table that stay text in every spreadsheet. */
import { shown } from './record-text.ts';

/** Signs that begin a formula (OWASP, "CSV injection", read 2026-11-23), full-width ones included. */
const FORMULA = '[=+\\-@＝＋－＠]';

/** A formula at the beginning, also behind what a spreadsheet may trim or not see. */
const FIRST = new RegExp(`^[\\s\\p{Cf}"']*${FORMULA}`, 'u');

/**
 * One where a cell would begin if the quotes were not heeded: a spreadsheet that parts cells by semicolons, as in France, takes a line
 * break or a semicolon inside a quoted cell for its end.
 */
const INSIDE = new RegExp(`([;\\n][ \\p{Cf}"']*)(?=${FORMULA})`, 'gu');

/** The value quoted (RFC 4180); an apostrophe stands before what would be a formula, and odd characters as `[U+0000]`. */
export function cell(value: string): string {
  const inside = shown(value).replace(INSIDE, "$1'");
  const safe = FIRST.test(inside) ? `'${inside}` : inside;
  return `"${safe.replaceAll('"', '""')}"`;
}
