/** How large a picture of the screen stands on a page of a record, so that its text can be read in print. */

/**
 * Pixels of a shown page to an inch of paper where a picture of it is as large as is good to read; with more than the second the
 * 14-pixel letters of a chat are under 7 points, which is the least of a record.
 */
export const LARGEST = 110;
const SMALLEST = 144;

/** A page of a record in points: its width, half of it, and the height that pictures have, alone and two beside each other. */
const [WIDE, HALF, ALONE, BESIDE] = [505, 246, 610, 570];
/** Height for two under each other, each with its words, and the least that the second is worth beginning with. */
const [BOTH, LEAST] = [560, 180];
const INCH = 72;

/** Whether two pictures of the screen can stand beside each other on an A4 page; `width` in pixels of the shown page. */
export const isNarrow = (width: number): boolean => (width * INCH) / HALF <= SMALLEST;

/**
 * So many rows fill a page of a record, where the picture is set as large as its text needs. `width` in pixels of the picture, `scale`
 * of them to one of the page; `head`: rows of the picture that stands above on the same page.
 */
export function pageRows(width: number, scale: number, head = 0): number {
  const shown = width / scale;
  const narrow = isNarrow(shown);
  const perInch = Math.max(LARGEST, (shown * INCH) / (narrow ? HALF : WIDE));
  const rows = (points: number) => Math.floor((points / INCH) * perInch * scale);
  const full = narrow ? BESIDE : ALONE;
  const left = BOTH - (head * INCH) / (perInch * scale);
  return rows(head > 0 && !narrow && left >= LEAST ? left : full);
}
