import type { StoredMessage } from './model.ts';

/** A stored thread with the parts it consists of: within a part nothing is missing. Indexes into `stored`. */
export interface Parts {
  stored: readonly StoredMessage[];
  /** First message of each part, in order. */
  starts: number[];
  /** Part of each message. */
  partOf: Int32Array;
  /** How many of the messages before an index are still on the site, as far as is known. */
  present: Int32Array;
}

/** Splits a thread where something may be missing. */
export function partsOf(stored: readonly StoredMessage[]): Parts {
  const starts: number[] = [];
  const partOf = new Int32Array(stored.length);
  const present = new Int32Array(stored.length + 1);
  stored.forEach(({ gapBefore, goneSince }, at) => {
    if (at === 0 || gapBefore) starts.push(at);
    partOf[at] = starts.length - 1;
    present[at + 1] = (present[at] as number) + (goneSince === undefined ? 1 : 0);
  });
  return { stored, starts, partOf, present };
}

/** First message of a part. */
export const startOf = ({ starts, stored }: Parts, part: number): number => starts[part] ?? stored.length;

/** The first message after a part. */
export const endOf = (parts: Parts, part: number): number => startOf(parts, part + 1);

/** How many messages from `from` up to, not including, `to` are still on the site. */
export const presentIn = ({ present }: Parts, from: number, to: number): number =>
  to > from ? (present[to] as number) - (present[from] as number) : 0;
