/** Runs inside a page: reads it, freezes it, and reads its redesigns. Bundled by `bundle.ts`. */

import { readConversation } from '../../../utils/chats/detect.ts';
import type { SeenConversation } from '../../../utils/chats/model.ts';
import { type Frozen, freeze } from './freeze.ts';
import { difference, judge, type Reading, readingOf, type Verdict } from './judge.ts';
import { type Kind, mutate } from './mutate.ts';

export interface Mutant {
  seed: number;
  kinds: Kind[];
  verdict: Verdict;
  confidence?: number;
  because?: string[];
  /** What was read otherwise. */
  difference: string[];
}

export interface Redesign {
  /** What is shown and read now, to see whether the page has settled. */
  look(): string;
  /** Reads the page as it is, then once more without its scripts. The two have to be the same. */
  start(): { page: Reading | null; frozen: Verdict; difference: string[] };
  /** Reads the redesigns of these seeds. `only` overrules what the seed chooses. */
  tryAll(seeds: number[], only?: Kind[]): Mutant[];
}

declare global {
  var redesign: Redesign;
}

let frozen: Frozen;
let original: Reading | null;

globalThis.redesign = {
  look() {
    const documents = [document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument)];
    const sizes = documents.map((one) => one?.querySelectorAll('*').length);
    return JSON.stringify([sizes, readingOf(read())?.rows]);
  },
  start() {
    const conversation = read();
    mark(conversation);
    original = readingOf(conversation);
    frozen = freeze(document);
    frozen.restore();
    frozen.scroll();
    const again = readingOf(read());
    return { page: original, frozen: judge(original, again), difference: difference(original, again) };
  },
  tryAll: (seeds, only) =>
    seeds.map((seed) => {
      const kinds = mutate(frozen, seed, only);
      const reading = withoutAdded(readingOf(read()));
      const verdict = judge(original, reading);
      return {
        seed,
        kinds,
        verdict,
        confidence: reading?.confidence,
        because: reading?.because,
        difference: verdict === 'same' ? [] : difference(original, reading).slice(0, 12),
      };
    }),
};

function read(): SeenConversation | null {
  return readConversation(document, { now: Date.now(), zone: 'Europe/Paris', frames: true });
}

/** An advertisement between the rows is the site's, and may be read as such. */
function withoutAdded(reading: Reading | null): Reading | null {
  const texts = frozen
    .documents()
    .flatMap((one) => [...one.querySelectorAll<HTMLElement>('[m-added]')].map(({ innerText }) => innerText.trim()));
  const added = (text: string) => texts.some((one) => one.includes(text));
  return reading && { ...reading, rows: reading.rows.filter((row) => row.direction !== 'system' || !added(row.text)) };
}

/** Marks box, thread and rows, so that a mutation knows where they are and another box is noticed. */
function mark(conversation: SeenConversation | null): void {
  if (!conversation) return;
  conversation.draftBox?.setAttribute('m-box', '');
  const inside = conversation.scroller ?? conversation.draftBox?.ownerDocument.body ?? document.body;
  const texts = new Set(conversation.messages.map(({ text }) => text));
  const leaves = [...inside.querySelectorAll('*')].filter((element) => texts.has(element.textContent?.trim() ?? ''));
  let list: Element | null | undefined = leaves[0];
  while (list && list !== inside && !(leaves.length > 1 && leaves.every((leaf) => list?.contains(leaf))))
    list = list.parentElement;
  (conversation.scroller ?? list)?.setAttribute('m-top', '');
  for (const row of list?.children ?? []) row.setAttribute('m-row', '');
}
