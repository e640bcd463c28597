/** Remembers how wide words are. */
import type { Measure } from './page.ts';

/** Distinct words that are remembered: some megabytes. */
const MOST_REMEMBERED = 20_000;

const memories = new WeakMap<Measure, Measure>();

/** `measure`, asked once for each word: in a chat most words come again. */
export function remembered(measure: Measure): Measure {
  const known = memories.get(measure);
  if (known) return known;
  let size = 0;
  let byStyle = new WeakMap<object, [Map<string, number>, Map<string, number>]>();
  const asked: Measure = (text, style, rtl) => {
    if (size > MOST_REMEMBERED) {
      byStyle = new WeakMap();
      size = 0;
    }
    let both = byStyle.get(style);
    if (!both) {
      both = [new Map(), new Map()];
      byStyle.set(style, both);
    }
    const widths = both[rtl ? 1 : 0];
    let width = widths.get(text);
    if (width === undefined) {
      width = measure(text, style, rtl);
      widths.set(text, width);
      size++;
    }
    return width;
  };
  memories.set(measure, asked);
  return asked;
}
