/**
 * A prefix tree as two flat tables: the children of node `n` are the nodes `first[n]` to `first[n + 1]`, sorted by
 * letter. Looking up costs the same however many words there are.
 */
export interface Trie<Item> {
  letters: Uint16Array;
  first: Int32Array;
  /** What ends at a node. */
  items: (Item[] | undefined)[];
  /** Children of the root by letter. */
  root: Uint16Array;
}

/** Node 0 is the root, and no child of any node: 0 says "no such child". */
export const ROOT = 0;

/** Nodes with more children are searched by halves. */
const FEW = 8;

/** Builds the tree of all `words`; several items may belong to one word and keep their order. */
export function buildTrie<Item>(words: (readonly [string, Item])[]): Trie<Item> {
  const byWord = new Map<string, Item[]>();
  for (const [word, item] of words) {
    const known = byWord.get(word);
    if (known) known.push(item);
    else byWord.set(word, [item]);
  }
  const sorted = [...byWord.keys()].sort();
  const letters: number[] = [0];
  const first: number[] = [];
  const items: (Item[] | undefined)[] = [];
  // Level by level, so that the children of a node follow each other.
  const ranges: [from: number, to: number, depth: number][] = [[0, sorted.length, 0]];
  for (let node = 0; node < ranges.length; node++) {
    const [from, to, depth] = ranges[node] as [number, number, number];
    // Of words that begin alike the shortest stands first.
    const whole = from < to && wordAt(sorted, from).length === depth;
    let at = whole ? from + 1 : from;
    items.push(whole ? byWord.get(wordAt(sorted, from)) : undefined);
    first.push(ranges.length);
    while (at < to) {
      const letter = wordAt(sorted, at).charCodeAt(depth);
      const begin = at;
      while (at < to && wordAt(sorted, at).charCodeAt(depth) === letter) at++;
      letters.push(letter);
      ranges.push([begin, at, depth + 1]);
    }
  }
  first.push(ranges.length);
  const beginnings = letters.slice(first[0], first[1]);
  const root = new Uint16Array((beginnings.at(-1) ?? 0) + 1);
  beginnings.forEach((letter, index) => {
    root[letter] = index + 1;
  });
  return { letters: Uint16Array.from(letters), first: Int32Array.from(first), items, root };
}

function wordAt(words: string[], at: number): string {
  return words[at] as string;
}

/** The child of `node` for a letter (UTF-16 unit), or 0. */
export function childOf({ letters, first, root }: Trie<unknown>, node: number, letter: number): number {
  // Of no unit (`NaN`) too: read as unit 0, which begins no word.
  if (node === ROOT) return letter < root.length ? (root[letter | 0] as number) : 0;
  let low = first[node] as number;
  let high = first[node + 1] as number;
  while (high - low > FEW) {
    const middle = (low + high) >> 1;
    if ((letters[middle] as number) > letter) high = middle;
    else low = middle;
  }
  for (; low < high; low++) if (letters[low] === letter) return low;
  return 0;
}
