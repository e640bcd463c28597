import { describe, expect, it } from 'vitest';
import { around, placeBeside } from '../../entrypoints/marketplace.content/guard-place.ts';

const view = { left: 0, top: 0, right: 1000, bottom: 700 };

describe('the card stands beside the box, never on it', () => {
  it.each([
    ['at the end of the page', { left: 40, top: 600, right: 900, bottom: 680 }],
    ['at the top', { left: 40, top: 20, right: 900, bottom: 80 }],
    ['in the middle', { left: 300, top: 300, right: 700, bottom: 360 }],
  ])('%s', (_, box) => {
    const { left, width, maxHeight, top, bottom } = placeBeside(box, view, 700, false);
    expect(left).toBeGreaterThanOrEqual(8);
    expect(left + width).toBeLessThanOrEqual(992);
    if (top !== undefined) {
      expect(top).toBeGreaterThan(box.bottom);
      expect(top + maxHeight).toBeLessThanOrEqual(700);
    } else {
      expect(700 - (bottom as number)).toBeLessThan(box.top);
      expect(700 - (bottom as number) - maxHeight).toBeGreaterThanOrEqual(0);
    }
  });
});

it('fits a narrow screen, and what a keyboard leaves of it', () => {
  const box = { left: 8, top: 300, right: 352, bottom: 360 };
  const place = placeBeside(box, { left: 0, top: 0, right: 360, bottom: 380 }, 640, false);
  expect(place).toMatchObject({ left: 8, width: 344, bottom: 348 });
  expect(place.maxHeight).toBeLessThanOrEqual(284);
});

it('starts where the writing does', () => {
  const box = { left: 100, top: 600, right: 900, bottom: 680 };
  const { left, width } = placeBeside(box, view, 700, true);
  expect(left + width).toBe(900);
});

it('keeps clear of the send button too', () => {
  const box = { left: 100, top: 600, right: 800, bottom: 680 };
  expect(around(box, { left: 820, top: 560, right: 900, bottom: 640 })).toEqual({
    left: 100,
    top: 560,
    right: 900,
    bottom: 680,
  });
});
