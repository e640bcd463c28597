import type { AskedFrame, FramePlace } from '../../utils/screenshot.ts';

/**
 * Where the frame of this size and address stands in this page, by its inside; `null` where none or several may be meant. A
 * frame of another origin knows its size, and its page knows its place.
 */
export function findFrame({ width, height, address }: AskedFrame): FramePlace | null {
  const found = [...document.querySelectorAll('iframe')].flatMap((frame) => {
    const { paddingLeft, paddingRight, paddingTop, paddingBottom } = getComputedStyle(frame);
    const [left, right, top, bottom] = [paddingLeft, paddingRight, paddingTop, paddingBottom].map(
      (padding) => Number.parseFloat(padding) || 0,
    ) as [number, number, number, number];
    const isSize =
      Math.abs(frame.clientWidth - left - right - width) <= 1 &&
      Math.abs(frame.clientHeight - top - bottom - height) <= 1;
    const rect = frame.getBoundingClientRect();
    return isSize ? [{ frame, left: rect.left + frame.clientLeft + left, top: rect.top + frame.clientTop + top }] : [];
  });
  const same = found.filter(({ frame }) => URL.canParse(frame.src) && originOf(frame.src) === originOf(address));
  const [only, ...others] = found.length > 1 ? same : found;
  if (!only || others.length > 0) return null;
  return { left: only.left, top: only.top, window: { width: innerWidth, height: innerHeight } };
}

const originOf = (address: string): string | undefined => (URL.canParse(address) ? new URL(address).origin : undefined);
