/** Sides told by colour alone: both people's rows stand at one edge, one person's behind another colour. */

import { ownKind, type Surroundings } from './detect-names.ts';
import type { Row } from './detect-parts.ts';
import type { Box, Page } from './dom.ts';
import type { Direction } from './model.ts';

/** The direction of each row by the colour behind its text, or `undefined` where two colours do not tell two people. */
export function directionsByColour(
  rows: Row[],
  notices: boolean[],
  around: Surroundings,
): (Direction | undefined)[] | undefined {
  const colours = rows.map((row, at) => {
    const box = row.body[0]?.box ?? row.pictures[0];
    return box && !notices[at] ? colourBehind(box, row.unit.row, around.page) : undefined;
  });
  const shown = colours.filter((colour) => colour !== undefined);
  const counts = new Map<string, number>();
  for (const colour of shown) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || !second || second[1] < Math.max(2, shown.length * 0.15)) return undefined;
  if (first[1] + second[1] < shown.length * 0.8 || !takesTurns(shown.filter((c) => c === first[0] || c === second[0])))
    return undefined;
  const kind = (colour: string) => rows.filter((_, at) => colours[at] === colour);
  const kinds: [Row[], Row[]] = [kind(first[0]), kind(second[0])];
  const own = ownKind(kinds, around) ?? (strength(first[0]) <= strength(second[0]) ? kinds[1] : kinds[0]);
  const ownColour = own === kinds[0] ? first[0] : second[0];
  // What stands on neither colour is the site's.
  return colours.map((colour, at) =>
    notices[at]
      ? 'system'
      : colour === ownColour
        ? 'out'
        : counts.has(colour ?? '') && (colour === first[0] || colour === second[0])
          ? 'in'
          : colour
            ? 'system'
            : undefined,
  );
}

/** Colour of the nearest painted box around a text: boxes inside may share their make with those of the other colour. */
function colourBehind(text: Box, row: Box, page: Page): string {
  let at: Box = text;
  while (at.parent && at !== row && !page.styleOf(at).painted) at = at.parent;
  return page.styleOf(at).backdrop;
}

/** People answer each other now and then: not every row the other colour (stripes), not all of one before the other. */
function takesTurns(colours: string[]): boolean {
  const changes = colours.filter((colour, at) => at > 0 && colour !== colours[at - 1]).length;
  return changes >= 3 && changes < colours.length - 1;
}

/** 0 for a grey, up to 1 for a full colour: pages colour the reader's own messages. */
function strength(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (Math.max(red, green, blue) - Math.min(red, green, blue)) / 255;
}
