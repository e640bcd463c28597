/** The visible box around each message, and which pictures in a row are content rather than avatars. */

import { followersOf, type Placed } from './detect-followers.ts';
import type { Unit } from './detect-units.ts';
import { type Box, heightOf, type Page, widthOf, within } from './dom.ts';

/** The visible box of each row: of the make most rows have, and in it the one with the most text. */
export function bubblesOf(units: Unit[], page: Page, width: number): (Box | undefined)[] {
  if (!page.laidOut) return [];
  const painted = units.map((unit) => paintedBoxes(unit, page, width));
  // A translation in a box of its own may be longer than what was written.
  const below = followersOf(units.map((unit, at) => textsIn(unit, [...(painted[at]?.keys() ?? [])])));
  const weights = painted.map((weight) => new Map([...weight].filter(([box]) => !below.has(box.slot))));
  const heaviest = (weight: Map<Box, number>) =>
    [...weight].reduce<[Box, number] | undefined>((a, b) => (a && a[1] >= b[1] ? a : b), undefined)?.[0];
  const wins = new Map<string, number>();
  for (const weight of weights) {
    const slot = heaviest(weight)?.slot;
    if (slot) wins.set(slot, (wins.get(slot) ?? 0) + 1);
  }
  const bubbles = weights.map((weight) =>
    heaviest(new Map([...weight].map(([box, chars]) => [box, chars + 1000 * Math.min(9, wins.get(box.slot) ?? 0)]))),
  );
  const bare = writtenBare(units, bubbles);
  // Where people's words stand bare elsewhere, what is painted in this row is a quote or a card beside them.
  return bubbles.map((bubble, at) => {
    const beside = units[at]?.blocks.some((block) => bare.has(block.slot) && bubble && !within(block.box, bubble));
    return beside ? undefined : bubble;
  });
}

/** The painted boxes of a row that hold text, in their order. */
function textsIn({ blocks }: Unit, boxes: Box[]): Placed[] {
  return boxes.flatMap((box) => {
    const inside = blocks.filter((block) => !block.control && !block.time && within(block.box, box));
    const last = inside.at(-1);
    const next = last && blocks[blocks.indexOf(last) + 1];
    const text = inside.map((block) => block.text).join(' ');
    return last ? [{ slot: box.slot, text, ...(next?.control && { button: next.text }) }] : [];
  });
}

/** Makes of varied texts in rows without a bubble: there, what people wrote. */
function writtenBare(units: Unit[], bubbles: (Box | undefined)[]): Set<string> {
  const texts = new Map<string, string[]>();
  units.forEach(({ blocks }, at) => {
    if (bubbles[at]) return;
    for (const { slot, text, time, control } of blocks)
      if (!time && !control) texts.set(slot, [...(texts.get(slot) ?? []), text]);
  });
  const isVaried = (list: string[]) => list.length > 2 && new Set(list).size > list.length * 0.6;
  return new Set([...texts].filter(([, list]) => isVaried(list)).map(([slot]) => slot));
}

function paintedBoxes(unit: Unit, page: Page, width: number): Map<Box, number> {
  const weight = new Map<Box, number>();
  const vote = (box: Box, chars: number) => {
    let bubble: Box | undefined;
    for (let at: Box | undefined = box; at; at = at.parent) {
      // The outermost, but not the whole row: rows are painted when selected.
      if (page.styleOf(at).painted && !(bubble && widthOf(at) > width * 0.92) && widthOf(at) < width * 0.985)
        bubble = at;
      if (at === unit.root) break;
    }
    if (bubble) weight.set(bubble, (weight.get(bubble) ?? 0) + chars);
  };
  for (const block of unit.blocks) if (!block.control && !block.time) vote(block.box, block.text.length);
  for (const box of unit.pictures) {
    // A frame of its own size is an avatar's; a bubble leaves room around a small picture.
    let frame = box.parent;
    while (frame && frame !== unit.root && heightOf(box) <= 64 && heightOf(frame) < heightOf(box) + 8)
      frame = frame.parent;
    if (frame) vote(frame, heightOf(box) > 64 ? 40 : 1);
  }
  return weight;
}

/** Addresses of pictures that come back in more than two rows: avatars. */
export function repeatedPictures(units: Unit[]): Set<string> {
  const seen = new Map<string, number>();
  for (const { row, pictures } of units) {
    for (const url of new Set(pictures.filter((box) => within(box, row)).map(addressOf)))
      seen.set(url, (seen.get(url) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, count]) => count > 2).map(([url]) => url));
}

/** Is it a picture somebody sent? Avatars are square, small or repeated, and stand outside the bubble. */
export function isContent(box: Box, page: Page, avatars: Set<string>, bubble: Box | undefined): boolean {
  if (!page.laidOut)
    return (
      !avatars.has(addressOf(box)) &&
      !/avatar|icon|emoji/i.test(`${box.element.className} ${box.element.getAttribute('alt')}`)
    );
  const inside = bubble !== undefined && within(box, bubble);
  const square = Math.abs(widthOf(box) - heightOf(box)) < 3 && widthOf(box) <= 80;
  return inside ? !(square && avatars.has(addressOf(box))) : !square && !avatars.has(addressOf(box));
}

/** Absolute address of a picture or film. */
export function addressOf(box: Box): string {
  const image = box.element as HTMLImageElement;
  return image.currentSrc || image.src || image.getAttribute('poster') || (box.make.drawn ? drawnBehind(image) : '');
}

function drawnBehind({ style, baseURI }: HTMLElement): string {
  const [, address = ''] = /url\(\s*["']?(.*?)["']?\s*\)/.exec(style.backgroundImage || style.background) ?? [];
  try {
    return new URL(address, baseURI).href;
  } catch {
    return address;
  }
}
