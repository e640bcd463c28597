import { expect, it } from 'vitest';
import { pictureTypeOf, readAtMost } from '../../../utils/chats/picture.ts';

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
const text = (words: string) => new TextEncoder().encode(words);

it.each([
  ['image/png', bytes('89504e470d0a1a0a0000')],
  ['image/jpeg', bytes('ffd8ffe000104a46')],
  ['image/gif', text('GIF89a...')],
  ['image/webp', text('RIFF\0\0\0\0WEBPVP8 ')],
  ['image/avif', text('\0\0\0\x20ftypavif\0\0\0\0')],
  ['image/svg+xml', text('<?xml version="1.0"?><!-- a --><svg xmlns="x">')],
  [undefined, text('<!doctype html><svg>')],
  [undefined, text('%PDF-1.7')],
  [undefined, new Uint8Array()],
])('%s is told by the first bytes', (type, start) => {
  expect(pictureTypeOf(start)).toBe(type);
});

it('an answer is read to its end, or not at all when it is too large', async () => {
  expect(await readAtMost(new Response('12345'), 5)).toEqual(text('12345'));
  expect(await readAtMost(new Response('123456'), 5)).toBeUndefined();
});
