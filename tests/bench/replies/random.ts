/** Random figures from a seed: the same seed always draws the same. */
export interface Random {
  /** Evenly between two figures. */
  between(low: number, high: number): number;
  normal(mean: number, spread: number): number;
  /** One of a list. */
  of<T>(list: readonly T[]): T;
  chance(share: number): boolean;
  /** With this mean, in its unit. */
  exponential(mean: number): number;
}

/** mulberry32 (Tommy Ettinger, public domain). */
export function random(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    between: (low, high) => low + next() * (high - low),
    normal: (mean, spread) => mean + spread * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    of: (list) => list[Math.floor(next() * list.length)] as (typeof list)[number],
    chance: (share) => next() < share,
    exponential: (mean) => -mean * Math.log(1 - next()),
  };
}
