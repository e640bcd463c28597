/** AVIF: whether it has only what draws it (ISO/IEC 14496-12 and 23008-12). Its parts point at each other: nothing is taken out. */
import { isCovered, isZero, runsOf } from './avif-places.ts';
import { hasText, MOST_PARTS } from './metadata-exif.ts';

interface Box {
  type: string;
  /** Where its content begins, and ends. */
  from: number;
  to: number;
}

/** Boxes of a still picture: brands, description, pixels. */
const KNOWN = new Set(['ftyp', 'meta', 'mdat']);
const IN_META = new Set(['hdlr', 'pitm', 'iloc', 'iinf', 'iprp', 'iref', 'idat', 'dinf', 'grpl']);
/** Properties of items that say how they are drawn; others are texts, times and what makers think of. */
const PROPERTIES = new Set('ispe pixi av1C colr irot imir clap pasp auxC a1op a1lx lsel clli mdcv'.split(' '));
/** Items that are pixels, or put them together. */
const PIXELS = new Set(['av01', 'grid', 'iovl', 'iden', 'tmap']);
/** An entry of the list of items: version and flags, number, protection, then its kind. */
const [KIND, LONG_KIND] = [8, 10];
/** One is usual; each is compared with all places. */
const MOST_DATA = 10;
/** What boxes with room for a text hold: a handler without a name or with that of the program that writes AVIF, "in this file", and what another picture is for. */
const PLAIN: Record<string, RegExp> = {
  hdlr: /^\0{8}pict\0{12}(libavif|PictureHandler)?\0{0,4}$/,
  dinf: /^\0{3}\x1cdref\0{7}\x01\0{3}\x0curl \0{3}\x01$/,
  auxC: /^\0{4}urn:mpeg:(mpegB:cicp:systems:auxiliary:(alpha|depth)|hevc:2015:auxid:[12])\0$/,
};

/** Whether it is a still AVIF whose items are all pixels: no EXIF, no XMP, no text, nothing of a maker, no bytes of no item. */
export function isCleanAvif(bytes: Uint8Array): boolean {
  if (!hasText(bytes, 4, 'ftypavif')) return false;
  const boxes = boxesIn(bytes, 0, bytes.length);
  const meta = boxes && only(boxes, 'meta');
  if (!boxes?.every((box) => KNOWN.has(box.type) || isEmpty(bytes, box)) || !meta) return false;
  const parts = boxesIn(bytes, meta.from + 4, meta.to);
  if (
    !parts?.every((box) => isPlain(bytes, box, IN_META)) ||
    new Set(parts.map(({ type }) => type)).size < parts.length
  )
    return false;
  const items = itemsOf(bytes, only(parts, 'iinf'));
  return !!items && hasKnownProperties(bytes, only(parts, 'iprp')) && isAllOfItems(bytes, [...boxes, ...parts], items);
}

const only = (boxes: readonly Box[], type: string): Box | undefined => {
  const [first, ...more] = boxes.filter((box) => box.type === type);
  return more.length > 0 ? undefined : first;
};

/** Numbers of the items, which are all pixels. */
function itemsOf(bytes: Uint8Array, list: Box | undefined): Set<number> | undefined {
  const items = list && boxesIn(bytes, list.from + (bytes[list.from] === 0 ? 6 : 8), list.to);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numbers = new Set<number>();
  for (const { type, from, to } of items ?? []) {
    const isLong = bytes[from] === 3;
    const kind = from + (isLong ? LONG_KIND : KIND);
    if (type !== 'infe' || to < kind + 4 || (!isLong && bytes[from] !== 2)) return undefined;
    // Behind the kind a name may stand.
    if (!PIXELS.has(textAt(bytes, kind)) || !isShortName(bytes, kind + 4, to)) return undefined;
    numbers.add(isLong ? view.getUint32(from + 4) : view.getUint16(from + 4));
  }
  return numbers.size > 0 ? numbers : undefined;
}

function hasKnownProperties(bytes: Uint8Array, properties: Box | undefined): boolean {
  if (!properties) return true;
  const parts = boxesIn(bytes, properties.from, properties.to);
  const list = parts && only(parts, 'ipco');
  if (!list || !parts.every(({ type }) => type === 'ipco' || type === 'ipma')) return false;
  return !!boxesIn(bytes, list.from, list.to)?.every((box) => isPlain(bytes, box, PROPERTIES));
}

/** Whether what holds data holds that of items only. */
function isAllOfItems(bytes: Uint8Array, boxes: readonly Box[], items: ReadonlySet<number>): boolean {
  const places = only(boxes, 'iloc');
  const runs = places && runsOf(bytes.subarray(places.from, places.to), MOST_PARTS);
  if (!runs?.every(({ item }) => items.has(item))) return false;
  if (boxes.filter(({ type }) => type === 'mdat').length > MOST_DATA) return false;
  const inMeta = runs.filter((run) => run.inMeta);
  const inFile = runs.filter(({ inMeta }) => !inMeta);
  return boxes.every(({ type, from, to }) => {
    if (type === 'mdat') return isCovered(bytes, from, to, inFile);
    return type !== 'idat' || isCovered(bytes.subarray(from, to), 0, to - from, inMeta);
  });
}

/** Whether a box is of a known kind, or empty, and has no text in it. */
function isPlain(bytes: Uint8Array, box: Box, known: ReadonlySet<string>): boolean {
  if (!known.has(box.type)) return isEmpty(bytes, box);
  const plain = PLAIN[box.type];
  const { from, to } = box;
  return !plain || (to - from < 100 && plain.test(String.fromCharCode(...bytes.subarray(from, to))));
}

/** Room that nothing was written to. */
const isEmpty = (bytes: Uint8Array, { type, from, to }: Box): boolean =>
  type === 'free' && isZero(bytes.subarray(from, to));

/** Names that programs write: "Color", "Alpha"; they end with a zero. */
const isShortName = (bytes: Uint8Array, from: number, to: number): boolean =>
  to - from <= 8 && /^[A-Za-z]*\0*$/.test(String.fromCharCode(...bytes.subarray(from, to)));

const textAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

/** The boxes of a part; `undefined` where they do not fill it, or are over `MOST_PARTS`. */
function boxesIn(bytes: Uint8Array, from: number, to: number): Box[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const boxes: Box[] = [];
  for (let at = from; at < to; ) {
    if (at + 8 > to) return undefined;
    const size = view.getUint32(at);
    // 0 is "to the end", 1 a longer number: rare in pictures.
    const end = size === 0 ? to : at + size;
    if (size === 1 || (size > 0 && size < 8) || end > to || boxes.length === MOST_PARTS) return undefined;
    boxes.push({ type: textAt(bytes, at + 4), from: at + 8, to: end });
    at = end;
  }
  return boxes;
}
