/** Elements put around others, and elements without an effect of their own taken away. */

import { keptLook, type Rects } from './layout.ts';
import type { Random } from './random.ts';

const WHOLE = 'button,svg,select,p,h1,h2,h3,h4,h5,h6,ul,ol,table,dl,[contenteditable]';
const INHERITED = [
  'color',
  'fontSize',
  'fontWeight',
  'fontFamily',
  'fontStyle',
  'lineHeight',
  'textAlign',
  'whiteSpace',
  'visibility',
  'direction',
  'letterSpacing',
  'textTransform',
  'wordBreak',
  'overflowWrap',
  'listStyleType',
  'cursor',
] as const;

/** Puts wrappers around elements: around all of one make (as a component would), or around single ones. */
export function addWrappers(documents: Document[], random: Random, look: Rects): void {
  for (let rounds = random.whole(1, 4); rounds > 0; rounds -= 1) {
    const elements = chosen(documents, random, 8);
    if (elements.length === 0) continue;
    const inside = random.chance(0.5);
    const name = random.chance(0.5) ? `w${random.whole(100, 999)}` : undefined;
    const make = (document: Document, style?: string) => {
      const wrapper = document.createElement('div');
      if (name) wrapper.className = name;
      if (style) wrapper.setAttribute('style', style);
      return wrapper;
    };
    const wrap = (style?: string) =>
      keptLook(look, () => {
        const wrappers = elements.flatMap((element) => {
          if (inside && holdsFrame(element)) return [];
          const wrapper = make(element.ownerDocument, style);
          if (inside) {
            if (element.matches(WHOLE) || element.matches('img,input,textarea,br') || element.closest(WHOLE)) return [];
            wrapper.append(...element.childNodes);
            element.append(wrapper);
          } else {
            if (!element.parentElement || element.parentElement.closest(WHOLE) || holdsFrame(element)) return [];
            element.replaceWith(wrapper);
            wrapper.append(element);
          }
          return [wrapper];
        });
        return () => {
          for (const wrapper of wrappers) unwrap(wrapper);
        };
      });
    if (!wrap()) wrap('display:contents');
  }
}

/** Takes away elements that nothing is seen of. */
export function removeWrappers(documents: Document[], random: Random, look: Rects): void {
  for (let rounds = random.whole(1, 4); rounds > 0; rounds -= 1) {
    const elements = chosen(documents, random, 8).filter(hasNoEffect);
    if (elements.length === 0) continue;
    keptLook(look, () => {
      const undone = elements.map((element) => {
        const marker = element.ownerDocument.createComment('');
        const nodes = [...element.childNodes];
        element.replaceWith(marker, ...nodes);
        return () => {
          marker.replaceWith(element);
          element.append(...nodes);
        };
      });
      return () => {
        for (const undo of undone.reverse()) undo();
      };
    });
  }
  for (const document of documents) dropComments(document);
}

/** Elements of one make, or single ones of all makes. */
export function chosen(documents: Document[], random: Random, most: number): Element[] {
  const document = random.pick(documents);
  const all = [...(document?.body.querySelectorAll('*') ?? [])].filter((element) => !element.closest('svg'));
  if (random.chance(0.35)) return random.shuffled(all).slice(0, random.whole(1, most));
  const one = random.pick(all);
  if (!one) return [];
  const make = makeOf(one);
  return all.filter((element) => makeOf(element) === make);
}

function makeOf(element: Element): string {
  return `${element.tagName} ${element.getAttribute('class')} ${element.parentElement?.getAttribute('class')}`;
}

function unwrap(wrapper: Element): void {
  wrapper.replaceWith(...wrapper.childNodes);
}

/** A frame that is moved loads anew. */
function holdsFrame(element: Element): boolean {
  return element.matches('iframe') || element.querySelector('iframe') !== null;
}

function hasNoEffect(element: Element): boolean {
  const above = element.parentElement;
  const view = element.ownerDocument.defaultView;
  if (!above || !view || !/^(DIV|SPAN|SECTION|ARTICLE|MAIN|ASIDE|HEADER|FOOTER)$/.test(element.tagName)) return false;
  if (holdsFrame(element) || element.shadowRoot || above.tagName === 'P' || element.hasAttribute('contenteditable'))
    return false;
  // Text of its own would flow into what stands beside it.
  if (element.childElementCount === 0) return false;
  if ([...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())) return false;
  const [css, around] = [view.getComputedStyle(element), view.getComputedStyle(above)];
  if (css.position !== 'static' || css.opacity !== '1' || css.transform !== 'none' || css.float !== 'none')
    return false;
  if (css.overflow !== 'visible' || css.backgroundColor !== 'rgba(0, 0, 0, 0)' || css.backgroundImage !== 'none')
    return false;
  if (css.boxShadow !== 'none' || Number.parseFloat(css.borderTopWidth) + Number.parseFloat(css.borderLeftWidth) > 0)
    return false;
  for (const part of ['::before', '::after'])
    if (!/^(none|normal)$/.test(view.getComputedStyle(element, part).content)) return false;
  return INHERITED.every((name) => css[name] === around[name]);
}

function dropComments(document: Document): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) comment.remove();
}
