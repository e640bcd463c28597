/** One redesign of a page, told by its seed. */

import type { Frozen } from './freeze.ts';
import { type Rects, rectsOf } from './layout.ts';
import { mirrorPage } from './mirror.ts';
import { rename, reorderAttributes, stripAttributes } from './names.ts';
import { type Random, randomFrom } from './random.ts';
import { addBetweenRows, addSiblings } from './siblings.ts';
import { swapTags } from './tags.ts';
import { addWrappers, removeWrappers } from './wrappers.ts';

/** In the order they are done: what must keep the look comes before what changes it. */
export const KINDS = [
  'tags',
  'unwrap',
  'wrap',
  'strip',
  'rename',
  'reorder',
  'mirror',
  'siblings',
  'between rows',
] as const;

export type Kind = (typeof KINDS)[number];

/** Shows the page as the redesign of this seed; answers what was changed. `only` overrules the choice of the seed. */
export function mutate(page: Frozen, seed: number, only?: Kind[]): Kind[] {
  const random = randomFrom(seed);
  const picked = choose(random);
  const kinds = only ?? picked;
  page.restore(kinds.includes('mirror'));
  const documents = page.documents();
  // Measured once: what does not keep the look is taken back.
  let rects: Rects | undefined;
  const look = () => {
    rects ??= rectsOf(documents);
    return rects;
  };
  const each = (act: (document: Document) => void) => () => {
    for (const document of documents) act(document);
  };
  const acts: Record<Kind, () => void> = {
    tags: () => swapTags(documents, random),
    unwrap: () => removeWrappers(documents, random, look()),
    wrap: () => addWrappers(documents, random, look()),
    strip: () => stripAttributes(documents, random, page.styles.drawn),
    rename: () => rename(documents, random),
    reorder: () => reorderAttributes(documents, random),
    mirror: each(mirrorPage),
    siblings: each((document) => addSiblings(document, random)),
    'between rows': each((document) => addBetweenRows(document, random)),
  };
  for (const kind of KINDS) if (kinds.includes(kind)) acts[kind]();
  page.scroll();
  return kinds;
}

/** One kind, several, or all at once. */
function choose(random: Random): Kind[] {
  const share = random.next();
  if (share < 0.35) return random.shuffled(KINDS).slice(0, 1);
  return share < 0.85 ? random.shuffled(KINDS).slice(0, random.whole(2, 4)) : [...KINDS];
}
