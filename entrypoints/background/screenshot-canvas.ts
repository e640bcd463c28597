import type { ScreenshotPiece } from '../../utils/chats/model.ts';
import { cutAt, isBetween, ranksWithin, type Span, shiftOf } from '../../utils/chats/stitch.ts';
import type { Picture } from '../../utils/db/index.ts';
import { keepPiece } from '../../utils/db/screenshots.ts';
import { pageRows } from '../../utils/evidence/screen-size.ts';
import type { ScreenshotStep } from '../../utils/screenshot.ts';
import { giveBack, type Pane } from './screenshot-pane.ts';

/** A piece has no more pixels than this: what is drawn at a time takes four bytes each. */
const MOST_PIXELS = 12_000_000;
/** Above this, in bytes, a piece is kept as JPEG: photos make a PNG large. */
const MOST_PNG = 6_000_000;
const QUALITY = 0.92;

/** A picture of the thread with what the page said about that moment. */
export interface Shot {
  pane: Pane;
  step: ScreenshotStep;
  /** The rank of each message of the step that the archive has, by its place there. */
  ranks: ReadonlyMap<number, number>;
}

/** What a screenshot is made of in the end. */
export interface Stitched {
  pieces: ScreenshotPiece[];
  pictures: Picture[];
  scale: number;
}

/** Joins pictures of a thread that scrolls into pieces; only the piece under work is held as pixels. */
export interface Stitcher {
  add(shot: Shot): Promise<void>;
  finish(): Promise<Stitched>;
}

/** Begins a screenshot. */
export function makeStitcher(takenAt: () => number): Stitcher {
  const pieces: ScreenshotPiece[] = [];
  const pictures: Picture[] = [];
  let scale = 1;
  let canvas: OffscreenCanvas | undefined;
  /** Rows of the canvas that are drawn, and what is on it: rows count from its top. */
  let filled = 0;
  let spans = new Map<number, Span>();
  let plain: boolean[] = [];
  /** The chat with its head, and how many pictures were joined. */
  let first: ScreenshotPiece | undefined;
  let joined = 0;
  /** Rows of the picture before, and where its top is on the canvas. */
  let last: { names: Uint32Array; top: number } | undefined;

  const room = (rows: number, width: number) => {
    if (canvas && canvas.height >= rows) return canvas;
    const larger = new OffscreenCanvas(width, Math.ceil(rows * 1.5));
    if (canvas && filled > 0) larger.getContext('2d')?.drawImage(canvas, 0, 0);
    canvas = larger;
    return larger;
  };
  const keep = async (canvas: OffscreenCanvas, ranks: number[]): Promise<ScreenshotPiece> => {
    const { width, height } = canvas;
    const bytes = await encoded(canvas);
    giveBack({ canvas });
    const picture = await keepPiece(await bytes.arrayBuffer(), bytes.type, takenAt());
    pictures.push(picture);
    return { sha256: picture.sha256, width, height, ranks };
  };
  /** Keeps the rows before `row` as a piece; the others are the beginning of the next. */
  const cut = async (row: number) => {
    if (!canvas || row <= 0) return;
    const { width } = canvas;
    const piece = new OffscreenCanvas(width, row);
    piece.getContext('2d')?.drawImage(canvas, 0, 0);
    pieces.push(await keep(piece, ranksWithin(spans.values(), 0, row)));
    const left = filled - row;
    const next = left > 0 ? new OffscreenCanvas(width, Math.max(left, canvas.height)) : undefined;
    next?.getContext('2d')?.drawImage(canvas, 0, row, width, left, 0, 0, width, left);
    canvas = next;
    filled = left;
    plain = plain.slice(row);
    const moved = [...spans.values()].map(({ rank, top, bottom }) => ({ rank, top: top - row, bottom: bottom - row }));
    spans = new Map(moved.filter(({ bottom }) => bottom > 0).map((span) => [span.rank, span]));
    if (last) last.top -= row;
  };

  /** Where what is drawn is too high for a piece; the first one may stand under the chat's head, where no message is cut for that. */
  const rowToCut = (): number | undefined => {
    const width = canvas?.width ?? 1;
    const all = [...spans.values()];
    const full = Math.min(pageRows(width, scale), Math.floor(MOST_PIXELS / width));
    const short = first && pieces.length === 0 ? Math.min(full, pageRows(width, scale, first.height)) : full;
    const row = filled > short ? cutAt(all, short, plain) : undefined;
    if (row === undefined || short === full || isBetween(all, row)) return row;
    return filled > full ? cutAt(all, full, plain) : undefined;
  };

  const cutWhatIsFull = async () => {
    for (let row = rowToCut(); row !== undefined; row = rowToCut()) await cut(row);
  };

  return {
    async add({ pane: { canvas: seen, names, scale: zoom, head }, step, ranks }) {
      scale = zoom;
      joined += 1;
      const px = (length: number) => Math.round(length * scale);
      const { under } = step;
      const { width, height } = seen;
      const measured = step.moved === undefined ? undefined : step.moved * scale;
      const isWide = canvas !== undefined && canvas.width !== width;
      const shift =
        last && !isWide ? shiftOf(last.names, names, { measured, guessed: step.scrolled * scale }) : undefined;
      let at = last && shift !== undefined ? last.top + shift : filled;
      const isJoined = last === undefined || (shift !== undefined && at + px(under.top) <= filled);
      if (!isJoined) {
        // What lies between is not known: a new piece begins.
        await cut(filled);
        at = 0;
      }
      const from = isJoined && last ? filled - at : 0;
      const to = height - px(under.bottom);
      if (to > from) {
        const pane = room(at + to, width);
        pane.getContext('2d')?.drawImage(seen, 0, from, width, to - from, 0, at + from, width, to - from);
        filled = at + to;
        for (let row = from; row < to; row++) plain[at + row] = names[row] === 0;
      }
      giveBack({ canvas: seen });
      last = { names, top: at };
      const shown = step.spans.flatMap(({ at, top, bottom }) => {
        const rank = ranks.get(at);
        return rank === undefined ? [] : [{ rank, top: top * scale, bottom: bottom * scale }];
      });
      if (head) first = { ...(await keep(head, ranksWithin(shown, px(under.top), to))), head: true };
      for (const { rank, top, bottom } of shown) spans.set(rank, { rank, top: at + top, bottom: at + bottom });
      // One picture alone may be all there is.
      if (joined > 1) await cutWhatIsFull();
    },
    async finish() {
      // A chat that is seen whole with its head needs no second picture of the same.
      if (joined > 1 || !first) {
        await cutWhatIsFull();
        await cut(filled);
      }
      return { pieces: [...(first ? [first] : []), ...pieces], pictures, scale };
    },
  };
}

async function encoded(piece: OffscreenCanvas): Promise<Blob> {
  const png = await piece.convertToBlob({ type: 'image/png' });
  return png.size > MOST_PNG ? piece.convertToBlob({ type: 'image/jpeg', quality: QUALITY }) : png;
}
