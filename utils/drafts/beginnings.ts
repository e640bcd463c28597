const SIZE = 4096;
const SPREAD = 31;

/** Which two units words begin with, as marks in a table: some pairs share a mark, so that a mark says "perhaps". */
export type Beginnings = Uint8Array;

/** The beginnings of `words`; a word of one unit begins with whatever follows. */
export function beginningsOf(words: readonly string[]): Beginnings {
  const marks = new Uint8Array(SIZE);
  for (const word of words) {
    const first = word.charCodeAt(0) * SPREAD;
    if (word.length > 1) marks[(first + word.charCodeAt(1)) % SIZE] = 1;
    else for (let next = 0; next < SIZE; next++) marks[next] = 1;
  }
  return marks;
}

/** May one of the words begin at `at`? Wrong only by saying yes. */
export function mayBegin(marks: Beginnings, plain: string, at: number): boolean {
  return marks[(plain.charCodeAt(at) * SPREAD + plain.charCodeAt(at + 1)) & (SIZE - 1)] === 1;
}
