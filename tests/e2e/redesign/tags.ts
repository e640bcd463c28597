/** Other tags for the same boxes. */

import type { Random } from './random.ts';
import { chosen } from './wrappers.ts';

const BLOCKS = ['div', 'section', 'li', 'article'];
const INLINE = ['span', 'div', 'b-ox'];

/** Exchanges `div`, `section`, `article`, `li` and `span`; marks of the style sheet keep the look. */
export function swapTags(documents: Document[], random: Random): void {
  for (let rounds = random.whole(1, 12); rounds > 0; rounds -= 1) {
    const elements = chosen(documents, random, 20);
    const [block, inline] = [random.pick(BLOCKS), random.pick(INLINE)];
    for (const element of elements) {
      const tag = /^(DIV|SECTION|ARTICLE|LI|ASIDE|MAIN)$/.test(element.tagName)
        ? block
        : element.tagName === 'SPAN'
          ? inline
          : undefined;
      if (tag && !element.querySelector('iframe') && !element.closest('button')) retag(element, tag);
    }
  }
}

function retag(element: Element, tag: string): void {
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
}
