import { drawPicture, type Grey } from './grey.ts';
import type { PictureHeader } from './picture.ts';

/** Rows at each edge that must be empty, and how much a JPEG may have blurred them. */
const EDGE = 3;
const NOISE = 24;
/** A picture of a page that is narrower cannot be read. */
const NARROW = 500;

/** What is wrong with a picture of a page: nothing on it, too small, or something cut off at an edge. */
export async function edgeComplaints(bytes: Buffer, header: PictureHeader): Promise<string[]> {
  const complaints: string[] = [];
  if (Math.min(header.width, header.height) < NARROW)
    complaints.push(`${header.width} x ${header.height} pixels are too few to read`);
  const drawn = await drawPicture(bytes, header);
  if (!drawn) return complaints;
  const { width, height } = drawn;
  const paper = drawn.at[0] as number;
  const isEmpty = (x: number, y: number) => Math.abs((drawn.at[y * width + x] as number) - paper) <= NOISE;
  const rows = (from: number) => every(EDGE, (n) => every(width, (x) => isEmpty(x, from + n)));
  const columns = (from: number) => every(EDGE, (n) => every(height, (y) => isEmpty(from + n, y)));
  if (!rows(0)) complaints.push('something is cut off at the top');
  if (!rows(height - EDGE)) complaints.push('something is cut off at the bottom');
  if (!columns(0) || !columns(width - EDGE)) complaints.push('something is cut off at a side');
  if (isBlank(drawn, paper)) complaints.push('it is blank');
  return complaints;
}

const every = (count: number, holds: (n: number) => boolean) => {
  for (let n = 0; n < count; n += 1) if (!holds(n)) return false;
  return true;
};

/** Fewer than one pixel in ten thousand is ink. */
function isBlank({ at }: Grey, paper: number): boolean {
  let ink = 0;
  for (const value of at) if (Math.abs(value - paper) > 64) ink += 1;
  return ink < at.length / 10_000;
}
