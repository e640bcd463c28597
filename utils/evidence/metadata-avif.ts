/** AVIF: whether it has only what draws it (ISO/IEC 14496-12 and 23008-12). Its parts point at each other: nothing is taken out. */
import { hasText } from './metadata-exif.ts';

interface Box {
  type: string;
  /** Where its content begins, and ends. */
  from: number;
  to: number;
}

/** Boxes of a still picture: brands, description, pixels. */
const KNOWN = new Set(['ftyp', 'meta', 'mdat']);
const IN_META = new Set(['hdlr', 'pitm', 'iloc', 'iinf', 'iprp', 'iref', 'idat', 'dinf', 'grpl']);
/** Items that are pixels, or put them together. */
const PIXELS = new Set(['av01', 'grid', 'iovl', 'iden', 'tmap']);
/** An entry of the list of items: version and flags, number, protection, then its kind. */
const [KIND, LONG_KIND] = [8, 10];

/** Whether it is a still AVIF whose items are all pixels: no EXIF, no XMP, nothing of a maker. */
export function isCleanAvif(bytes: Uint8Array): boolean {
  if (!hasText(bytes, 4, 'ftypavif')) return false;
  const boxes = boxesIn(bytes, 0, bytes.length);
  const meta = boxes?.find(({ type }) => type === 'meta');
  if (!boxes?.every((box) => KNOWN.has(box.type) || isEmpty(bytes, box)) || !meta) return false;
  const parts = boxesIn(bytes, meta.from + 4, meta.to);
  const list = parts?.find(({ type }) => type === 'iinf');
  if (!parts?.every(({ type }) => IN_META.has(type)) || !list) return false;
  const items = boxesIn(bytes, list.from + (bytes[list.from] === 0 ? 6 : 8), list.to);
  return (
    !!items?.length &&
    items.every(({ type, from, to }) => {
      const kind = from + (bytes[from] === 3 ? LONG_KIND : KIND);
      // Behind the kind a name may stand.
      return type === 'infe' && PIXELS.has(textAt(bytes, kind)) && isShortName(bytes, kind + 4, to);
    })
  );
}

/** Room that nothing was written to. */
const isEmpty = (bytes: Uint8Array, { type, from, to }: Box): boolean =>
  type === 'free' && bytes.subarray(from, to).every((byte) => byte === 0);

/** Names that programs write: "Color", "Alpha"; they end with a zero. */
const isShortName = (bytes: Uint8Array, from: number, to: number): boolean =>
  to - from <= 8 && /^[A-Za-z]*\0*$/.test(String.fromCharCode(...bytes.subarray(from, to)));

const textAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

/** The boxes of a part; `undefined` where they do not fill it. */
function boxesIn(bytes: Uint8Array, from: number, to: number): Box[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const boxes: Box[] = [];
  for (let at = from; at < to; ) {
    if (at + 8 > to) return undefined;
    const size = view.getUint32(at);
    // 0 is "to the end", 1 a longer number: rare in pictures.
    const end = size === 0 ? to : at + size;
    if (size === 1 || (size > 0 && size < 8) || end > to) return undefined;
    boxes.push({ type: textAt(bytes, at + 4), from: at + 8, to: end });
    at = end;
  }
  return boxes;
}
