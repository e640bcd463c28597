/** Fonts for the libraries that need them. Runs in Node. */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = '/usr/share/fonts';
const SINGLE: Record<string, string> = {
  'sans.ttf': 'truetype/noto/NotoSans-Regular.ttf',
  'arabic.ttf': 'truetype/noto/NotoSansArabic-Regular.ttf',
  'hebrew.ttf': 'truetype/noto/NotoSansHebrew-Regular.ttf',
};
const COLLECTION = 'opentype/noto/NotoSansCJK-Regular.ttc';

/** Puts the fonts into `folder`; false where they are not installed (fonts-noto-core, fonts-noto-cjk). */
export function fontsInto(folder: string): boolean {
  const files = [...Object.values(SINGLE), COLLECTION];
  if (!files.every((file) => existsSync(join(FOLDER, file)))) return false;
  for (const [name, file] of Object.entries(SINGLE)) copyFileSync(join(FOLDER, file), join(folder, name));
  writeFileSync(join(folder, 'cjk.otf'), oneOf(readFileSync(join(FOLDER, COLLECTION)), 2));
  return true;
}

/** Font `index` of a collection (OpenType, `ttcf`) as a file of its own. */
function oneOf(collection: Buffer, index: number): Buffer {
  const at = collection.readUInt32BE(12 + index * 4);
  const count = collection.readUInt16BE(at + 4);
  const head = Buffer.from(collection.subarray(at, at + 12 + count * 16));
  const parts: Buffer[] = [head];
  let size = head.length;
  for (let table = 0; table < count; table++) {
    const entry = 12 + table * 16;
    const [from, length] = [head.readUInt32BE(entry + 8), head.readUInt32BE(entry + 12)];
    const padded = Buffer.alloc((length + 3) & ~3);
    collection.copy(padded, 0, from, from + length);
    head.writeUInt32BE(size, entry + 8);
    parts.push(padded);
    size += padded.length;
  }
  return Buffer.concat(parts);
}
