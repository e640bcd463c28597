/** A block of a record as rows in a frame. */
import { columnWidth, type PageForm } from './layout-form.ts';
import { besideRow, type PictureSheet, rowsOf } from './layout-pictures.ts';
import { heightOf, type Look, type Row } from './layout-rows.ts';
import { screenRows } from './layout-screens.ts';
import type { Block, BoxItem, Measure, SizeOf } from './page.ts';

/** A block, ready to be put on pages. */
export interface SetBlock {
  rows: Row[];
  /** What is drawn around and behind its part on each page. */
  frame?: Pick<BoxItem, 'x' | 'width' | 'fill' | 'stroke' | 'radius'>;
  /** Space inside the frame, above the first and below the last row. */
  padding: number;
  /** Space before it. */
  before: number;
  /** Belongs to what comes next: no page ends with it. */
  leads: boolean;
  /** Begins a page. */
  fresh?: true;
  /** Says so where it is cut. */
  marked: boolean;
  number?: number;
  /** What a message is called. */
  name?: string;
}

/** The others are lists and lines of Parley's own, which need no word. */
const MARKED = new Set<Block['kind']>(['message', 'event', 'screenshot', 'notice']);

/** Height of a block on one page, with the space before it. */
export const heightOfSet = (set: SetBlock): number => set.before + 2 * set.padding + heightOf(set.rows);

/** Sets `block`; a picture that cannot be drawn leaves its description. */
export async function setBlock(block: Block, form: PageForm, measure: Measure, sizeOf: SizeOf): Promise<SetBlock> {
  const look = lookOf(block, form);
  const sheet: PictureSheet = {
    form,
    measure,
    sizeOf,
    most: form.pictureHeight,
  };
  const beside = form.dense && block.kind === 'message' ? await besideRow(block.items, look, sheet) : undefined;
  const isScreen = block.items.some((item) => item.kind === 'picture' && item.screen !== undefined);
  const setRows = isScreen ? screenRows : rowsOf;
  const rows = beside ? [beside] : await setRows(block.items, look, sheet);
  const { x, width, inset, ...rest } = look;
  const last = block.items.at(-1);
  const leads =
    block.kind === 'day' ||
    (block.kind === 'gap' && !block.ends) ||
    (last?.kind === 'paragraph' && last.role === 'heading');
  return {
    rows,
    padding: rest.padding,
    before: rest.before,
    leads,
    ...(block.fresh && !form.dense && { fresh: true as const }),
    marked: MARKED.has(block.kind),
    ...(rest.frame ? { frame: { x, width, ...rest.frame } } : {}),
    ...(block.number === undefined ? {} : { number: block.number, name: block.name ?? String(block.number) }),
  };
}

function lookOf({ kind, side, gone }: Block, form: PageForm): Look {
  const full = columnWidth(form);
  const bare = { x: 0, width: full, inset: 0, padding: 0, before: form.gap };
  const padding = form.dense ? 1.5 : 6;
  const boxed = { ...bare, inset: form.dense ? 4 : 8, padding };
  if (kind === 'notice' || kind === 'gap') return { ...boxed, frame: { stroke: 0.4, radius: 2 } };
  if (kind === 'event') return { ...boxed, frame: { fill: 0.9, radius: 2 } };
  if (kind === 'head') return { ...bare, before: form.gap * 1.5 };
  if (kind !== 'message') return bare;
  // The buyer's own messages are shaded, the seller's framed: both show in black and white.
  const frame = side === 'out' ? { fill: 0.93, radius: 4 } : { stroke: gone ? 0.2 : 0.6, radius: 4 };
  if (form.dense) return { ...boxed, frame: { ...frame, radius: 1 } };
  if (side === 'system') return { ...boxed, x: full * 0.06, width: full * 0.88, frame: { stroke: 0.75, radius: 4 } };
  return { ...boxed, x: side === 'out' ? full * 0.12 : 0, width: full * 0.88, frame };
}
