/** Pictures as a browser writes them, 24 by 16 pixels, and what cameras and programs put into such files. */

const decoded = (base64: string) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

/** Chromium 156, a canvas of two colours with a white field. */
export const JPEG = decoded(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDAAoHBwgHBgoICAgLCgoLDhgQDg0NDh0VFhEYIx8lJCIfIiEmKzcvJik0KSEiMEExNDk7Pj4+JS5ESUM8SDc9Pjv/2wBDAQoLCw4NDhwQEBw7KCIoOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozv/wAARCAAQABgDASIAAhEBAxEB/8QAGAAAAgMAAAAAAAAAAAAAAAAAAAECBQb/xAAdEAABBQEAAwAAAAAAAAAAAAABAAIDBREUBjGR/8QAFgEBAQEAAAAAAAAAAAAAAAAABgIF/8QAHBEAAQQDAQAAAAAAAAAAAAAAAwABAgQRIjGh/9oADAMBAAIRAxEAPwCz8cpaCyr5JrW05ZmylrWdEbNbgO44b7J+LMFMqJV1xcSC0V4yk7yznxBQkULdGHVGi2Nl/9k=',
);
export const PNG = decoded(
  'iVBORw0KGgoAAAANSUhEUgAAABgAAAAQCAYAAAAMJL+VAAACfUlEQVR4AXRUPWtUURCdfbN/x0pJ8CMkbFyJhAiLoqRR0EIhIII2KdIoiCBooYUW2mgRUJAgCoIEg2msLOwsrGz8De8u4znn3vf2bbIJPE7mzsyZc+a+t9W/E3Pxd+50/JlfjN8nz8avUyvx88xa/FgYxf7i5dhdWo8vg2vxcflGfBjeiu3hRrxduROvz9+Ll6ub8Wx1K56s3Y9HFx7Gg9Hj2Bo9jc2Lz+PupRdx+8qrqMa9viVzE/aIjrhCTHQg800MrBg358DKLfV4DrSMNeLEc8RVm+QhBiQ8Y5II0SQkaWVqQt0YzTWaiRLH+kYkUXEFcW7ZAUnwHNv/ZMe/79j83ntb+LZtg903Kkoi4xBHXBBDksjckvLAMjzHqANndoB/qNxm/OXi6WY5KeQ1sVlzR7n6wAsHaFaRz6A3rAVKlC84pdxNa5qhnGuuOYDKc9ERA6aaHevwTIqhEyd9q7kmOcm7bx1wQELxGNP2ltbt6+CqfV6+bjvDm/bu3Ea78yT7E3KJIqkcgZR5iYFTcCkPxB2UJgS0ldqi0gSSrJSxTzlQPfOt8sZJqQNnuQM0I0go1vfQRSn0A2tBvc6JVNxFtwSuAw4weYZyFXF9IvN2SFaOuKOc4kicWI8BdUE5qLuKmybulEUdctUppmKHUmLXgWcRGMA7TRBd7oBFTMIJh5EEycMOUId8mhKBISBMOBcpRCXGeLhuOZgkUdwoFwmHuinPoSRhHsPzW1Xl74RkOne8dW4JeYkDdhywGEmReH6vReqwTeVADa1AwpiIM9ZjgEQQ8VB5kpM+f4vckorY5CKrkZSCFkHGYVCkCy7IL1VOSKo8+93kAGfE/wAAAP//b0Ke2wAAAAZJREFUAwAr0JcBBd9aKgAAAABJRU5ErkJggg==',
);
export const WEBP = decoded(
  'UklGRlACAABXRUJQVlA4WAoAAAAgAAAAFwAADwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggYgAAAFAEAJ0BKhgAEAA+nT6aSCWjIqEwCACwE4lsAJ0yhHhPgESAAXyBVFRPpEAA/bTiEfRjTijkzb04SGcbLsfNO2SgPs9fqDDP8d3DMe2xebRc0ZvxzL3S89f+HjytBXruj4AA',
);
/** By hand: one pixel, for ever. */
export const GIF = joined(
  'GIF89a',
  [1, 0, 1, 0, 0x80, 0, 0, 200, 30, 30, 255, 255, 255],
  [0x21, 0xff, 11],
  'NETSCAPE2.0',
  [3, 1, 0, 0, 0],
  [0x21, 0xf9, 4, 0, 10, 0, 0, 0],
  [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0],
  [0x3b],
);

/** What must be in no output: the place where the photo was taken. */
export const PLACE = 'GPS 48.8566N 2.3522E';

/** Texts and bytes after one another. */
export function joined(...parts: (string | readonly number[] | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((sign) => sign.charCodeAt(0)) : [...part])),
  );
}

const big = (value: number, length: number) =>
  Array.from({ length }, (_, at) => Math.floor(value / 256 ** (length - 1 - at)) % 256);

/** EXIF as cameras write it: an orientation, a maker, a GPS directory, the place as a text. Big endian, from its TIFF header on. */
export function exifOf(orientation: number): Uint8Array<ArrayBuffer> {
  const entry = (tag: number, type: number, count: number, value: number[]) => [
    ...big(tag, 2),
    ...big(type, 2),
    ...big(count, 4),
    ...value,
  ];
  const length = PLACE.length + 1;
  const text = 8 + 2 + 3 * 12 + 4;
  return joined(
    'MM',
    big(42, 2),
    big(8, 4),
    big(3, 2),
    entry(0x010f, 2, length, big(text, 4)),
    entry(0x0112, 3, 1, [...big(orientation, 2), 0, 0]),
    entry(0x8825, 4, 1, big(text + length, 4)),
    big(0, 4),
    `${PLACE}\0`,
    big(1, 2),
    entry(0x001d, 2, length, big(text, 4)),
    big(0, 4),
  );
}

/** A segment of a JPEG. */
export const segment = (marker: number, body: Uint8Array | string): Uint8Array<ArrayBuffer> =>
  joined([0xff, marker], big(body.length + 2, 2), body);

/** A JPEG with segments behind its first mark, and bytes behind its end. */
export const jpegWith = (segments: readonly Uint8Array[], behind: Uint8Array | string = ''): Uint8Array<ArrayBuffer> =>
  joined(JPEG.subarray(0, 2), ...segments, JPEG.subarray(2), behind);

/** A chunk of a PNG; its sum is not looked at by what only takes it out. */
export const pngChunk = (type: string, body: Uint8Array | string): Uint8Array<ArrayBuffer> =>
  joined(big(body.length, 4), type, body, [0, 0, 0, 0]);

/** A PNG with chunks behind its head, and bytes behind its end. */
export const pngWith = (chunks: readonly Uint8Array[], behind = ''): Uint8Array<ArrayBuffer> =>
  joined(PNG.subarray(0, 33), ...chunks, PNG.subarray(33), behind);

/** A WebP with chunks at its end, and the flags of its head that tell of them. */
export function webpWith(flags: number, chunks: readonly (readonly [string, Uint8Array | string])[]) {
  const more = chunks.map(([type, body]) =>
    joined(type, [...big(body.length, 4)].reverse(), body, body.length % 2 ? [0] : []),
  );
  const all = joined(WEBP, ...more);
  new DataView(all.buffer).setUint32(4, all.length - 8, true);
  all[20] = (all[20] ?? 0) | flags;
  return all;
}

/** A GIF with blocks before its first picture. */
export const gifWith = (...blocks: Uint8Array[]): Uint8Array<ArrayBuffer> =>
  joined(GIF.subarray(0, 19), ...blocks, GIF.subarray(19), 'behind the end');
