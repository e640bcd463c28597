/** "Typing…" at the end of a thread: it looks like a message and is none. */

import type { Row } from './detect-parts.ts';

/** Is the last row somebody writing? Dots alone, or a row made like no other and without the time the others have. */
export function endsWithTyping(rows: Row[]): boolean {
  const last = rows.at(-1);
  const [block, ...more] = last?.body ?? [];
  if (!last || !block || more.length > 0 || last.pictures.length > 0 || last.time) return false;
  if (/^[•●∙⋅·.…\s]{2,}$/.test(block.text) && /[^.\s]/.test(block.text)) return true;
  const written = rows.filter((row) => row.body.length > 0 || row.pictures.length > 0);
  const timed = written.filter((row) => row.time).length;
  const unlike = rows.every((row) => row === last || row.unit.root.slot !== last.unit.root.slot);
  return unlike && !last.name && timed > written.length * 0.6;
}
