/** Drawing by hand, for what is written of it: every sign is half as wide as high, and a filled box. */
import type { Page, TextItem } from '../../../utils/evidence/page.ts';
import type { Drawing, PageTools } from '../../../utils/evidence/page-tools.ts';

/** Tools that draw boxes; a sign of the emoji is coloured. Each `shrink` is noted in `shrunk`. */
export function handTools(shrunk: { width: number; height: number }[] = []): PageTools {
  return {
    measure: (text, style) => [...text].length * 0.5 * style.size,
    sizeOf: async () => ({ width: 1000, height: 800 }),
    async shrink(_picture, width, height) {
      shrunk.push({ width, height });
      return { bytes: Uint8Array.of(0xff, 0xd8, 0xff, 0xd9), width, height };
    },
    paintPage: async () => new Uint8Array(0),
    draw: (text, _style, _rtl, perEm) => boxDrawn([...text].length, perEm, /\p{Emoji_Presentation}/u.test(text)),
  };
}

function boxDrawn(signs: number, perEm: number, coloured: boolean): Drawing {
  const [inside, height] = [Math.round(signs * perEm * 0.5), perEm];
  const width = inside + 4;
  const dots = new Uint32Array(width * (height + 4));
  for (let y = 2; y < height + 2; y++)
    dots.fill(coloured ? 0xff0000c8 : 0xff000000, y * width + 2, y * width + 2 + inside);
  const pixels = new Uint8ClampedArray(dots.buffer);
  return { width, height: height + 4, pixels, perEm, x: 2, y: height + 2 };
}

/** A page of lines; words are parted by spaces, and stand as wide as `handTools` say. */
export function handPage(lines: string[], size = 10): Page {
  const items = lines.flatMap((line, row) => {
    const words = line.split(' ');
    let x = 40;
    return words.map((text, index): TextItem => {
      const width = [...text].length * 0.5 * size;
      const item: TextItem = { kind: 'text', x, y: 60 + row * 14, width, text, style: { size, shade: 0 }, rtl: false };
      if (index < words.length - 1) item.space = true;
      else item.end = 'hard';
      x += width + 0.5 * size;
      return item;
    });
  });
  return { width: 595, height: 842, items, messages: [] };
}
