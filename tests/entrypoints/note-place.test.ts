import { describe, expect, it } from 'vitest';
import { placeCard, placeNote, SIGN } from '../../entrypoints/marketplace.content/note-place.ts';

const area = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const pane = area(400, 100, 600, 500);
const window = { width: 1200, height: 800 };
const free = () => true;

describe('where a note stands', () => {
  it('beside its message, with words, in the wider room', () => {
    expect(placeNote(area(420, 200, 200, 60), pane, window, true, free)).toEqual({
      edge: 'left',
      inset: 626,
      top: 200,
      width: 280,
    });
    expect(placeNote(area(780, 200, 200, 60), pane, window, true, free)).toMatchObject({
      edge: 'right',
      inset: 1200 - 774,
      top: 200,
    });
  });

  it('without words where there are many, or no room for them', () => {
    expect(placeNote(area(420, 200, 200, 60), pane, window, false, free)).toMatchObject({
      inset: 626,
      width: undefined,
    });
    expect(placeNote(area(420, 200, 530, 60), pane, window, true, free)).toMatchObject({
      inset: 956,
      width: undefined,
    });
  });

  it('not where the page has something to read: lower, or on the other side', () => {
    const message = area(600, 200, 200, 60);
    const taken = ({ top }: { top: number }) => top > 210;
    expect(placeNote(message, pane, window, true, taken)).toMatchObject({ top: 260 - SIGN });
    expect(placeNote(message, pane, window, true, ({ left }) => left < 600)).toMatchObject({ edge: 'right' });
  });

  it('on the corner of a message that leaves no room', () => {
    const place = placeNote(area(400, 200, 600, 60), pane, window, true, free);
    expect(place).toEqual({ edge: 'right', inset: 200 - SIGN / 4, top: 200 - SIGN / 2, width: undefined });
  });

  it('within the thread while its message is half in sight, and nowhere when it is not', () => {
    expect(placeNote(area(420, 60, 200, 80), pane, window, true, free)).toMatchObject({ top: 100 });
    expect(placeNote(area(420, 580, 200, 80), pane, window, true, free)).toMatchObject({ top: 600 - SIGN });
    for (const away of [area(420, 20, 200, 60), area(420, 640, 200, 60), area(1010, 200, 200, 60)])
      expect(placeNote(away, pane, window, true, free)).toBeUndefined();
  });
});

describe('where an opened note stands', () => {
  it.each([
    ['a message at the top', area(420, 120, 200, 60)],
    ['one at the end', area(420, 520, 200, 60)],
    ['one of the other side', area(780, 300, 200, 60)],
    ['one as wide as the thread', area(400, 300, 600, 60)],
    ['one that is longer than the window', area(420, -400, 300, 2000)],
  ])('%s: in the window, and never over the box under the thread', (_, message) => {
    const { left, width, top, bottom, height } = placeCard(message, pane, window);
    const [from, to] = top === undefined ? [800 - (bottom ?? 0) - height, 800 - (bottom ?? 0)] : [top, top + height];
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + width).toBeLessThanOrEqual(1200);
    expect(from).toBeGreaterThanOrEqual(0);
    expect(height).toBeGreaterThanOrEqual(140);
    expect(to).toBeLessThanOrEqual(message.bottom > 800 ? 800 : pane.bottom);
  });

  it('fits a phone, under the message', () => {
    const { left, width, top } = placeCard(area(10, 100, 340, 60), area(0, 50, 380, 500), { width: 380, height: 700 });
    expect([left, width, top]).toEqual([10, 360, 168]);
  });
});
