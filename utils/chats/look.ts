/** What may change how a page looks while its nodes stay as they are. */

import type { Box } from './dom-types.ts';

/** Is there an animation that ends, in a row or around the rows? */
export function motionIn(document: Document, lists: Box[]): 'inside' | 'around' | undefined {
  let inside = false;
  for (const { effect } of document.getAnimations?.() ?? []) {
    const target = (effect as KeyframeEffect | null)?.target;
    if (!target || effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) continue;
    for (const { element } of lists) {
      if (target.contains(element)) return 'around';
      if (element.contains(target)) inside = true;
    }
  }
  return inside ? 'inside' : undefined;
}

/** Window, style sheets, fonts and the like: the same text again means that nothing of it changed. */
export function lookOf(document: Document): string {
  const view = document.defaultView;
  const sheets = [...document.styleSheets, ...(document.adoptedStyleSheets ?? [])];
  const { lang, dir } = document.documentElement;
  const dark = view?.matchMedia?.('(prefers-color-scheme: dark)').matches;
  const parts = [view?.innerWidth, view?.innerHeight, view?.devicePixelRatio, dark, lang, dir, document.fonts?.status];
  return [...parts, sheets.map((sheet) => (sheet.disabled ? 0 : 1)).join('')].join();
}
