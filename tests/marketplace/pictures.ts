import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

const SIZE = 240;
/** What a phone writes into the file of a photo, and nobody sees. */
export const PLACE = 'GPS 48.8566N 2.3522E';
const known = new Map<string, Buffer>();

/**
 * A small PNG (240 x 240, about 2 KB) for a picture address: a soft two-tone background with one round object, the
 * colours chosen by the name, so that the same address always has the same bytes and two addresses differ.
 * A photo has the place in its file where it was taken. A size suffix as the real hosts use (`….png_220x220.jpg`) changes nothing.
 */
export function picture(path: string): Buffer {
  const name = path.replace(/_\d+x\d+\.\w+$/, '');
  const made = known.get(name) ?? draw(name);
  known.set(name, made);
  return made;
}

function draw(name: string): Buffer {
  const seed = createHash('sha256').update(name).digest();
  const at = (i: number) => seed[i] ?? 0;
  const hue = (at(0) / 256) * 360;
  const back = rgb(hue, 0.35, 0.93);
  const ground = rgb(hue, 0.3, 0.84);
  const thing = rgb((hue + 150 + (at(1) % 60)) % 360, 0.5, 0.6);
  const light = rgb((hue + 150) % 360, 0.45, 0.74);
  const radius = 52 + (at(2) % 22);
  const horizon = 150 + (at(3) % 30);
  const rows: Buffer[] = [];
  for (let y = 0; y < SIZE; y++) {
    const row = Buffer.alloc(1 + SIZE * 3);
    for (let x = 0; x < SIZE; x++) {
      const inside = Math.hypot(x - 120, y - 122) < radius;
      const shine = Math.hypot(x - 104, y - 104) < radius * 0.55;
      const shadow = Math.hypot((x - 120) / 1.2, (y - 122 - radius) / 0.16) < radius;
      const color = inside ? (shine ? light : thing) : shadow ? rgb(hue, 0.25, 0.72) : y < horizon ? back : ground;
      row.set(color, 1 + x * 3);
    }
    rows.push(row);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIZE, 0);
  header.writeUInt32BE(SIZE, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(name.includes('photo') ? [chunk('tEXt', Buffer.from(`Comment\0${PLACE}`))] : []),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** HSL to bytes; hue in degrees, the others 0 to 1. */
function rgb(hue: number, saturation: number, lightness: number): [number, number, number] {
  const part = (n: number) => {
    const k = (n + hue / 30) % 12;
    const a = saturation * Math.min(lightness, 1 - lightness);
    return Math.round(255 * (lightness - a * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return [part(0), part(8), part(4)];
}
