/** Ties the style sheets of a page to marks on its elements, so that the look survives whatever happens to the names. */

import { mirroredStyle } from './mirror.ts';
import { cutPseudoElement, specificityOf, splitTop } from './selectors.ts';

export interface MarkedStyles {
  css: string;
  /** The same with left and right exchanged. */
  mirrored: string;
  /** Attributes that style sheets draw text from: these are part of what is seen. */
  drawn: Set<string>;
}

interface Context {
  document: Document;
  out: { css: string; mirrored: string };
  marks: Map<string, string>;
  places: Map<Element, number>;
  anonymous: number;
}

/** Elements whose tag may be exchanged look by a mark of their own, as what the browser gives a tag depends on the tag. */
const TAGS = `@layer parley-tags {
:where([t-div],[t-section],[t-article],[t-main],[t-aside],[t-header],[t-footer]){display:block;text-align:unset}
:where([t-span]){display:inline;text-align:unset} :where([t-li]){display:list-item;text-align:match-parent}
:where([t-p]){display:block;margin-block:1em;text-align:unset} :where([hidden]){display:none} }\n`;

/** Nothing moves: each mutant is read at once. */
const STILL = '*,*::before,*::after{animation:none!important;transition:none!important}\n';

/** Marks every element of `document` with the rules that style it. The marks are attributes that no reader looks at. */
export function markStyles(document: Document): MarkedStyles {
  const elements = [...document.querySelectorAll('*')];
  const context: Context = {
    document,
    out: { css: TAGS, mirrored: TAGS },
    marks: new Map(),
    places: new Map(elements.map((element, at) => [element, at])),
    anonymous: 0,
  };
  for (const element of elements) {
    const tag = element.tagName.toLowerCase();
    if (TAGS.includes(`[t-${tag}]`)) element.setAttribute(`t-${tag}`, '');
  }
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    if (!sheet.disabled && (!sheet.media.mediaText || document.defaultView?.matchMedia(sheet.media.mediaText).matches))
      walk(sheet.cssRules, [], [], context);
  }
  const { css, mirrored } = context.out;
  const drawn = new Set([...css.matchAll(/attr\(\s*([\w-]+)/g)].map((hit) => hit[1] ?? ''));
  return { css: css + STILL, mirrored: mirrored + STILL, drawn };
}

function walk(rules: CSSRuleList, around: string[], parents: string[], context: Context): void {
  const view = context.document.defaultView as (Window & typeof globalThis) | null;
  if (!view) return;
  for (const rule of rules) {
    const inner = (rule as Partial<CSSGroupingRule>).cssRules;
    if (rule instanceof view.CSSStyleRule) {
      const selectors = splitTop(rule.selectorText).map((selector) => nested(selector, parents));
      for (const selector of selectors) write(selector, rule.style, around, context);
      if (inner && inner.length > 0) walk(inner, around, selectors, context);
    } else if (rule instanceof view.CSSMediaRule) {
      if (view.matchMedia(rule.conditionText).matches) walk(rule.cssRules, around, parents, context);
    } else if (rule instanceof view.CSSSupportsRule) {
      if (view.CSS.supports(rule.conditionText)) walk(rule.cssRules, around, parents, context);
    } else if (rule instanceof view.CSSImportRule) {
      if (rule.styleSheet) walk(rule.styleSheet.cssRules, around, parents, context);
    } else if (rule instanceof view.CSSLayerBlockRule) {
      context.anonymous += 1;
      walk(rule.cssRules, [...around, `@layer ${rule.name || `unnamed-${context.anonymous}`}`], parents, context);
    } else if (rule instanceof view.CSSContainerRule) {
      walk(rule.cssRules, [...around, `@container ${rule.conditionText}`], parents, context);
    } else if ('style' in rule && !inner && parents.length > 0) {
      // Declarations after a nested rule.
      for (const selector of parents) write(selector, rule.style as CSSStyleDeclaration, around, context);
    } else if (!(rule instanceof view.CSSKeyframesRule) && !inner) {
      context.out.css += `${rule.cssText}\n`;
      context.out.mirrored += `${rule.cssText}\n`;
    }
  }
}

/** A selector inside another rule, as one that stands alone. */
function nested(selector: string, parents: string[]): string {
  if (parents.length === 0) return selector;
  const parent = `:is(${parents.join(',')})`;
  return selector.includes('&') ? selector.replaceAll('&', parent) : `${parent} ${selector}`;
}

function write(selector: string, style: CSSStyleDeclaration, around: string[], context: Context): void {
  if (style.length === 0) return;
  const [base, pseudoElement] = cutPseudoElement(selector);
  const marked = base === '*' ? '*' : markedSelector(base, context);
  if (!marked) return;
  const wrap = (declarations: string) =>
    `${around.map((rule) => `${rule}{`).join('')}${marked}${pseudoElement}{${declarations}}${'}'.repeat(around.length)}\n`;
  context.out.css += wrap(style.cssText);
  context.out.mirrored += wrap(mirroredStyle(style.cssText, context.document));
}

/** The same elements and the same weight, by a mark; `undefined` where nothing on the page is meant. */
function markedSelector(base: string, { document, marks, places }: Context): string | undefined {
  let elements: Element[];
  try {
    elements = [...document.querySelectorAll(base)];
  } catch {
    return undefined; // what the browser does not know matches nothing
  }
  if (elements.length === 0) return undefined;
  const key = elements.map((element) => places.get(element)).join();
  const mark = marks.get(key) ?? `k${marks.size}`;
  if (!marks.has(key)) for (const element of elements) element.setAttribute(mark, '');
  marks.set(key, mark);
  const [ids, classes, tags] = specificityOf(base);
  const own = classes > 0 ? `[${mark}]` : `:where([${mark}])`;
  return own + ':not(#n-n)'.repeat(ids) + ':not([n-n])'.repeat(Math.max(0, classes - 1)) + ':not(n-n)'.repeat(tags);
}
