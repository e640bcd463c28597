import type { Folded } from './fold.ts';

/** A part of a folded text: its unit 0 is unit `from` of the whole. */
export interface Zone {
  part: Folded;
  from: number;
}

/** No cue of a number stands farther from it. */
const REACH = 80;
/** Not even to the end of a word. */
const MOST = 3 * REACH;
/** Fewer digits close to each other are neither a number to call nor an account. */
const FEWEST = 4;

/**
 * The parts of a text with digits enough for a number to call or an account, and what stands around them: everything else
 * need not be searched for numbers. Linear.
 */
export function digitZones(folded: Folded): Zone[] {
  const { plain } = folded;
  const zones: Zone[] = [];
  let first = -1;
  let last = 0;
  let digits = 0;
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    if (code < 48 || code > 57) continue;
    if (first < 0 || at - last > 2 * REACH) {
      if (digits >= FEWEST) zones.push(cut(folded, first, last));
      first = at;
      digits = 0;
    }
    last = at;
    digits++;
  }
  if (digits >= FEWEST) zones.push(cut(folded, first, last));
  return zones;
}

function cut({ text, plain, start, end }: Folded, first: number, last: number): Zone {
  let from = Math.max(0, first - REACH);
  let to = Math.min(plain.length, last + REACH);
  // Not inside of a word, an address or a wallet.
  while (from > first - MOST && isJoined(plain, from)) from--;
  while (to < last + MOST && isJoined(plain, to)) to++;
  return {
    from,
    part: { text, plain: plain.slice(from, to), start: start.subarray(from, to), end: end.subarray(from, to) },
  };
}

/** Do the units before and at a place belong to one stretch of ASCII without spaces? */
function isJoined(plain: string, at: number): boolean {
  return isSolid(plain.charCodeAt(at)) && isSolid(plain.charCodeAt(at - 1));
}

function isSolid(code: number): boolean {
  return code > 32 && code < 128;
}
