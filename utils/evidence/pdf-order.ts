/**
 * The order in which a text from right to left stands in a PDF. Programs see signs from left to right and turn back what is right-to-left,
 * each by rules of its own. Those of Firefox and Chromium get it right; those of poppler (`pdftotext`, Evince, Okular; TextOutputDev.cc,
 * read 2026-11-23) are simple: punctuation between two Hebrew words ends a stretch. Where they would tell another order than the text's,
 * the line carries what they turn into the text.
 */
import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** What a character counts as there: to the left, to the right, digits and signs of numbers, or neither. */
type Turn = 'L' | 'R' | '#' | 'N';

const TURNS: Record<string, Turn> = { L: 'L', R: 'R', AL: 'R', EN: '#', ES: '#', ET: '#', AN: '#', CS: '#' };

const turnOf = (sign: string): Turn => TURNS[bidi.getBidiCharTypeName(sign)] ?? 'N';

/** Signs that say a direction and show nothing: left, right. */
const [LEFT, RIGHT] = ['\u200E', '\u200F'];

/** Whether anything in a text goes from right to left. */
export const hasRightToLeft = (text: string): boolean =>
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]|\uD802|\uD803|\uD83A|\uD83B/.test(text);

/** Whether a page with these texts counts as one from left to right: more letters that go so. */
export function mostlyLeftToRight(texts: Iterable<string>): boolean {
  let balance = 0;
  for (const text of texts)
    for (const sign of text) {
      const turn = turnOf(sign);
      balance += turn === 'L' ? 1 : turn === 'R' ? -1 : 0;
    }
  return balance >= 0;
}

/** What is to stand in a line, from left to right, so that turning it back gives `text`; `undefined` where what is `seen` does so already. */
export function orderFor(text: string, seen: string, leftToRight: boolean): string | undefined {
  const bare = (line: string) => line.replace(/[\u200E\u200F]/g, '');
  if (bare(turnedBack(seen, leftToRight)) === text) return undefined;
  return leftToRight ? leftOrder([...text]) : rightOrder([...text]);
}

/** What such a program makes of a line. */
export function turnedBack(line: string, leftToRight: boolean): string {
  const signs = [...line];
  if (!leftToRight) signs.reverse();
  const [first, stop] = leftToRight ? ['R', 'L#'] : ['L#', 'R'];
  let out = '';
  for (let i = 0; i < signs.length; ) {
    const plain = until(signs, i, first);
    out += signs.slice(i, plain).join('');
    i = until(signs, plain, stop);
    out += signs.slice(plain, i).reverse().join('');
  }
  return out;
}

/** The index from `from` of the first sign that counts as one of `turns`. */
function until(signs: string[], from: number, turns: string): number {
  let at = from;
  while (at < signs.length && !turns.includes(turnOf(signs[at] as string))) at++;
  return at;
}

/** Each stretch from a right-to-left letter to the last before anything else turned round, and closed where nothing ends it. */
function leftOrder(signs: string[]): string {
  let out = '';
  for (let i = 0; i < signs.length; ) {
    const start = until(signs, i, 'R');
    out += signs.slice(i, start).join('');
    const end = lastOf(signs, start, until(signs, start, 'L#'), 'R');
    out += signs.slice(start, end).reverse().join('');
    if (end < signs.length && turnOf(signs[end] as string) === 'N') out += LEFT;
    i = end;
  }
  return out;
}

/** The same for a page from right to left: stretches of letters that go left, and numbers, are turned round. */
function rightOrder(signs: string[]): string {
  let out: string[] = [];
  for (let i = 0; i < signs.length; ) {
    const start = until(signs, i, 'L#');
    const plain = signs.slice(i, start);
    if (i > 0 && plain.length > 0 && turnOf(plain[0] as string) === 'N') plain.unshift(RIGHT);
    const end = lastOf(signs, start, until(signs, start, 'R'), 'L#');
    out = [...out, ...plain, ...signs.slice(start, end).reverse()];
    i = end;
  }
  return out.reverse().join('');
}

/** One after the last sign between `from` and `to` that counts as one of `turns`. */
function lastOf(signs: string[], from: number, to: number, turns: string): number {
  let at = to;
  while (at > from && !turns.includes(turnOf(signs[at - 1] as string))) at--;
  return at;
}
