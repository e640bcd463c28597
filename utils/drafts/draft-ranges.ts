/** A stretch of a draft; UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Where stretches of the text that `readDraft` gave stand in a contenteditable. The text of the nodes is followed along the
 * draft, so line breaks and invisible characters that only one of the two has do no harm. A stretch that cannot be found is
 * left out. Changes nothing; linear.
 */
export function draftRanges(root: HTMLElement, text: string, spans: readonly Span[]): Range[] {
  const starts = new Map<number, [Text, number]>();
  const ends = new Map<number, [Text, number]>();
  const wantedStarts = new Set(spans.map(({ start }) => start));
  const wantedEnds = new Set(spans.map(({ end }) => end));
  let at = 0;
  for (const node of textsIn(root)) {
    const { data } = node;
    for (let index = 0; index < data.length; index += 1) {
      const letter = plain(data.charAt(index));
      let here = at;
      while (here < text.length && text[here] !== letter && isSpace(text.charAt(here))) here += 1;
      if (text[here] !== letter) continue;
      if (wantedStarts.has(here)) starts.set(here, [node, index]);
      if (wantedEnds.has(here + 1)) ends.set(here + 1, [node, index + 1]);
      at = here + 1;
    }
  }
  return spans.flatMap(({ start, end }) => {
    const [from, to] = [starts.get(start), ends.get(end)];
    if (!from || !to) return [];
    const range = root.ownerDocument.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return [range];
  });
}

/** The texts that a buyer can have written: what cannot be edited inside the box is not theirs. */
function* textsIn(root: HTMLElement): Generator<Text> {
  const walker = root.ownerDocument.createTreeWalker(root, 5, (node) =>
    (node as Partial<Element>).getAttribute?.('contenteditable') === 'false' ? 2 : 1,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.nodeType === 3) yield node as Text;
}

const plain = (letter: string) => (letter === '\u00a0' ? ' ' : letter);
const isSpace = (letter: string) => letter === '\n' || letter === ' ';
