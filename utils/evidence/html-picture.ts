/** Puts a kept picture into a page as a `data:` address. */
import { toBase64 } from './base64.ts';
import type { Case } from './case.ts';
import { paragraphHtml } from './html-blocks.ts';
import { attribute } from './markup.ts';
import type { PictureItem } from './page.ts';
import { own } from './record-text.ts';
import type { Picture, PictureIndex } from './types.ts';

/** Types that a browser draws without running anything, by the ending that the pack gives them. No type comes from the page. */
const TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  bmp: 'image/bmp',
};

/** Larger ones are embedded once: the same picture a hundred times would make a page that no program opens. */
const SMALL = 32 * 1024;

/** A multiple of three, so that only the last part is padded. */
const PART = 0x6000;

/** A `<figure>` in pieces. `written` holds the larger pictures already embedded, and is added to. */
export async function* pictureHtml(
  { sha256, alt, caption }: PictureItem,
  { picture, words, language }: Case,
  { paths }: PictureIndex,
  written: Set<string>,
): AsyncGenerator<string> {
  const type = TYPES[paths.get(sha256)?.split('.').at(-1) ?? ''];
  const mark = (key: string) => paragraphHtml(own('mark', words(key), language));
  yield '<figure>';
  if (written.has(sha256)) yield mark('evidencePictureAgain');
  else {
    const kept = type && (await picture(sha256));
    if (!kept) yield mark('evidencePictureMissing');
    else {
      if (kept.bytes.length > SMALL) written.add(sha256);
      yield* embedded(kept, type, alt);
    }
  }
  yield `<figcaption>${caption.map(paragraphHtml).join('')}</figcaption></figure>`;
}

function* embedded({ bytes }: Picture, type: string, alt: string): Generator<string> {
  yield `<img alt="${attribute(alt)}" decoding="async" src="data:${type};base64,`;
  for (let at = 0; at < bytes.length; at += PART) yield toBase64(bytes.subarray(at, at + PART));
  yield '">';
}
