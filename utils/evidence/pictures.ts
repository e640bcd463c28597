/** Names the pictures of a case. No name comes from the page, so none can point anywhere but into the pack. */
import type { Case } from './case.ts';
import { isSha256 } from './json-message.ts';
import { sha256Hex } from './seal.ts';
import type { PictureIndex } from './types.ts';

/** Types a browser draws without running anything. Others, SVG too, are kept as bytes that open in no program. */
const ENDINGS: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/bmp': 'bmp',
};

/**
 * Where each picture of a case will lie, `pictures/001-<8 hex of the hash>.png` in the order of the record, screenshots in
 * `screenshots/`; each once. The kept bytes are read one after the other, and compared with their hash.
 */
export async function indexPictures(evidence: Case, signal?: AbortSignal): Promise<PictureIndex> {
  const paths = new Map<string, string>();
  const damaged = new Set<string>();
  for (const [folder, hashes] of Object.entries(picturesOf(evidence))) {
    let number = 0;
    for (const sha256 of hashes) {
      signal?.throwIfAborted();
      if (!isSha256(sha256) || paths.has(sha256) || damaged.has(sha256)) continue;
      const picture = await evidence.picture(sha256);
      if (!picture) continue;
      if ((await sha256Hex(picture.bytes)) !== sha256) {
        damaged.add(sha256);
        continue;
      }
      number++;
      const name = `${String(number).padStart(3, '0')}-${sha256.slice(0, 8)}.${ending(picture.type)}`;
      paths.set(sha256, `${folder}/${name}`);
    }
  }
  return { paths, damaged };
}

const picturesOf = ({ threads }: Case) => ({
  pictures: threads.flatMap(({ messages }) =>
    messages.flatMap(({ images }) => images.flatMap((each) => each.sha256 ?? [])),
  ),
  screenshots: threads.flatMap(({ screenshots }) =>
    screenshots.flatMap(({ pieces }) => pieces.map(({ sha256 }) => sha256)),
  ),
});

/** Whether a packed picture can be shown in a page. */
export const isDrawable = (path: string): boolean => !path.endsWith('.bin');

const ending = (type: string) => ENDINGS[type.split(';')[0]?.trim().toLowerCase() ?? ''] ?? 'bin';
