/** Which of the texts of a row only ever stand below another: the site's translations, wherever they are switched on. */
import { offersOriginal } from './translation.ts';

/** One text of a row: what it is made of, what it says, and the button that comes straight after it. */
export interface Placed {
  slot: string;
  text: string;
  button?: string;
}

/** So many rows tell what people write. */
const ENOUGH = 3;
/** What is written varies; names and labels come back. */
const VARIED = 0.6;

/**
 * Slots that never are the first of their row. What stands above them is as frequent and varied, as what people write is, or a button
 * after them brings the original back. A message below a quote is none: without a quote it comes first.
 */
export function followersOf(rows: readonly (readonly Placed[])[]): Set<string> {
  const firsts = new Map<string, string[]>();
  const counts = new Map<string, number>();
  for (const row of rows) {
    const [first] = row;
    if (first) firsts.set(first.slot, [...(firsts.get(first.slot) ?? []), first.text]);
    for (const slot of new Set(row.map((each) => each.slot))) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  }
  const isWritten = (slot: string, least: number) => {
    const texts = firsts.get(slot) ?? [];
    return texts.length >= Math.max(ENOUGH, least) && new Set(texts).size > texts.length * VARIED;
  };
  const found = new Set<string>();
  const others = new Set(firsts.keys());
  for (const [first, ...below] of rows)
    for (const { slot, button } of below) {
      const follows = isWritten(first?.slot ?? '', counts.get(slot) ?? 0) || (button && offersOriginal(button));
      (follows ? found : others).add(slot);
    }
  return new Set([...found].filter((slot) => !others.has(slot)));
}
