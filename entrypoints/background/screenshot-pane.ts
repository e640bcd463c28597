/** The thread, cut out of a picture of the window. */
import { rowNames } from '../../utils/chats/stitch.ts';
import type { ScreenshotStep } from '../../utils/screenshot.ts';

/** The part of a picture of the window in which the thread stands. */
export interface Pane {
  canvas: OffscreenCanvas;
  /** Its rows, see `rowNames`. */
  names: Uint32Array;
  /** Pixels of the picture to a CSS pixel. */
  scale: number;
}

/** Cuts the thread out of a picture of the window and closes that; `undefined` where it is not on the picture. */
export function paneOf(picture: ImageBitmap, { window, area }: ScreenshotStep): Pane | undefined {
  const scale = picture.width / window.width;
  const px = (length: number) => Math.round(length * scale);
  const left = Math.max(0, px(area.left));
  const top = Math.max(0, px(area.top));
  const width = Math.min(px(area.left + area.width), picture.width) - left;
  const height = Math.min(px(area.top + area.height), picture.height) - top;
  if (width < 1 || height < 1) {
    picture.close();
    return undefined;
  }
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.drawImage(picture, left, top, width, height, 0, 0, width, height);
  picture.close();
  return { canvas, names: rowNames(context.getImageData(0, 0, width, height)), scale };
}

/** Whether no message can be on it: no row has a second colour. */
export const isBare = ({ names }: Pane): boolean => names.every((name) => name === 0);

/** Pixels are held outside the heap until somebody collects them. */
export function giveBack({ canvas }: Pick<Pane, 'canvas'>): void {
  canvas.width = canvas.height = 0;
}
