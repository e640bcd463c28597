/** The thread, cut out of a picture of the window. */
import { rowNames } from '../../utils/chats/stitch.ts';
import type { ScreenshotArea, ScreenshotStep } from '../../utils/screenshot.ts';

/** The part of a picture of the window in which the thread stands. */
export interface Pane {
  canvas: OffscreenCanvas;
  /** Its rows, see `rowNames`. */
  names: Uint32Array;
  /** Pixels of the picture to a CSS pixel. */
  scale: number;
  /** The thread with the head above it, from the same picture. */
  head?: OffscreenCanvas;
}

/** Cuts the thread out of a picture of the window and closes that; `undefined` where it is not on the picture. */
export function paneOf(picture: ImageBitmap, { window, area, head }: ScreenshotStep): Pane | undefined {
  const scale = picture.width / window.width;
  const canvas = cutOut(picture, area, scale);
  const above = canvas && head && cutOut(picture, head, scale);
  picture.close();
  const rows = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
  return canvas && rows && { canvas, names: rowNames(rows), scale, ...(above && { head: above }) };
}

function cutOut(picture: ImageBitmap, area: ScreenshotArea, scale: number): OffscreenCanvas | undefined {
  const px = (length: number) => Math.round(length * scale);
  const left = Math.max(0, px(area.left));
  const top = Math.max(0, px(area.top));
  const width = Math.min(px(area.left + area.width), picture.width) - left;
  const height = Math.min(px(area.top + area.height), picture.height) - top;
  if (width < 1 || height < 1) return undefined;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.drawImage(picture, left, top, width, height, 0, 0, width, height);
  return canvas;
}

/** Whether no message can be on it: no row has a second colour. */
export const isBare = ({ names }: Pane): boolean => names.every((name) => name === 0);

/** Pixels are held outside the heap until somebody collects them. */
export function giveBack({ canvas, head }: Pick<Pane, 'canvas' | 'head'>): void {
  canvas.width = canvas.height = 0;
  if (head) head.width = head.height = 0;
}
