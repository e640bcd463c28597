import { expect, it } from 'vitest';
import { jpegSize } from '../../../utils/evidence/jpeg-size.ts';

const segment = (marker: number, ...body: number[]) => {
  const length = body.length + 2;
  return [0xff, marker, length >> 8, length & 255, ...body];
};
const frame = (marker: number, width: number, height: number, precision = 8) =>
  segment(marker, precision, height >> 8, height & 255, width >> 8, width & 255, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1);
/** Exif with an orientation, in either order of bytes. */
const exif = (orientation: number, little: boolean) => {
  const two = (value: number) => (little ? [value & 255, value >> 8] : [value >> 8, value & 255]);
  const four = (value: number) => (little ? [...two(value), 0, 0] : [0, 0, ...two(value)]);
  const order = little ? [0x49, 0x49] : [0x4d, 0x4d];
  const tag = [...two(0x0112), ...two(3), ...four(1), ...two(orientation), 0, 0];
  return segment(0xe1, 0x45, 0x78, 0x69, 0x66, 0, 0, ...order, ...two(42), ...four(8), ...two(1), ...tag, ...four(0));
};
const END = [0xff, 0xd9];
const jpeg = (...parts: number[][]) =>
  new Uint8Array([0xff, 0xd8, ...parts.flat(), ...segment(0xda, 1, 1, 0, 0, 63, 0), 1, 2, 3, ...END]);
const jfif = segment(0xe0, 0x4a, 0x46, 0x49, 0x46, 0, 1, 2, 1, 0, 72, 0, 72, 0, 0);

it.each([
  ['baseline', 0xc0],
  ['progressive', 0xc2],
])('reads the size of a %s picture', (_, marker) => {
  expect(jpegSize(jpeg(jfif, frame(marker, 4032, 3024)))).toEqual({ width: 4032, height: 3024 });
});

it.each([
  [1, false],
  [3, false],
  [6, true],
  [8, true],
])('is turned where its camera was: orientation %i', (orientation, isTurned) => {
  const shown = isTurned ? { width: 30, height: 40 } : { width: 40, height: 30 };
  for (const little of [true, false])
    expect(jpegSize(jpeg(exif(orientation, little), frame(0xc0, 40, 30)))).toEqual(shown);
});

it.each([
  ['another kind of file', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])],
  ['nothing', new Uint8Array(0)],
  ['a picture that is cut off', jpeg(jfif, frame(0xc0, 40, 30)).slice(0, -2)],
  ['a kind that browsers do not draw', jpeg(frame(0xc3, 40, 30))],
  ['12 bits a colour', jpeg(frame(0xc1, 40, 30, 12))],
  ['an enormous one', jpeg(frame(0xc0, 65_000, 65_000))],
  ['one without height', jpeg(frame(0xc0, 40, 0))],
  ['a length that is too long', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 1, 2, 3, ...END])],
  [
    'an Exif part that lies',
    jpeg(segment(0xe1, 0x45, 0x78, 0x69, 0x66, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8), frame(0xc0, 4, 3)),
  ],
])('leaves %s to the browser', (_, bytes) => {
  expect(jpegSize(bytes)).toBeUndefined();
});
