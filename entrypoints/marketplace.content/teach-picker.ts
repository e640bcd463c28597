import type { Candidates } from '../../utils/chats/rule-candidates.ts';

/** What a choice is made of, and what becomes of it. */
export interface Picking {
  /** What the arrow keys walk through; asked for once. */
  candidates(): Candidates;
  /** Under the pointer, or reached with the arrow keys; `undefined` over nothing. `byKey` tells which. */
  onPoint(element: Element | undefined, byKey: boolean): void;
  onPick(element: Element): void;
  onCancel(): void;
}

/** What is nearer than this to an edge of the window is brought to its middle. */
const EDGE_PX = 40;

/** Every event that a page could take for being used. */
const USES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'dragstart',
];

/**
 * Lets the buyer choose an element of the page by mouse, touch or keyboard. The page is not used by it: what is pressed
 * does nothing there. Only what a person did counts. Ends with the signal.
 */
export function pickElement({ candidates, onPoint, onPick, onCancel }: Picking, signal: AbortSignal): void {
  let walk: Candidates | undefined;
  let at = -1;
  const options = { capture: true, signal, passive: false };
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const targetOf = (event: Event): Element | undefined => {
    const [target] = event.composedPath();
    return isOurs(event) || !(target instanceof Element) || isRoot(target) ? undefined : target;
  };
  for (const type of USES) {
    const used = (event: Event) => {
      if (!event.isTrusted || isOurs(event)) return;
      swallow(event);
      const target = targetOf(event);
      if (type === 'click' && target) onPick(target);
    };
    addEventListener(type, used, options);
  }
  addEventListener('pointermove', (event) => event.isTrusted && onPoint(targetOf(event), false), options);
  const step = (by: number) => {
    walk ??= candidates();
    const { elements, first } = walk;
    if (elements.length === 0) return;
    at = at < 0 ? first : Math.min(elements.length - 1, Math.max(0, at + by));
    const { top = 0, bottom = 0 } = elements[at]?.getBoundingClientRect() ?? {};
    if (top < EDGE_PX || bottom > innerHeight - EDGE_PX) elements[at]?.scrollIntoView({ block: 'center' });
    onPoint(elements[at], true);
  };
  const key = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    const onButton = event.composedPath().some((each) => each instanceof HTMLButtonElement) && isOurs(event);
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') step(-1);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowRight') step(1);
    else if (event.key === 'Enter' && !onButton && walk?.elements[at]) onPick(walk.elements[at] as Element);
    // Another key in a box of the page would write there, or send.
    else if (isOurs(event) || event.key === 'Tab') return;
    swallow(event);
  };
  addEventListener('keydown', key, options);
  for (const type of ['keypress', 'keyup', 'beforeinput', 'paste', 'drop'])
    addEventListener(type, (event) => event.isTrusted && !isOurs(event) && swallow(event), options);
}

/** Parley's own parts are used as ever. */
function isOurs(event: Event): boolean {
  return event.composedPath().some((each) => each instanceof Element && each.localName === 'parley-ui');
}

function isRoot(element: Element): boolean {
  return element === document.body || element === document.documentElement;
}
