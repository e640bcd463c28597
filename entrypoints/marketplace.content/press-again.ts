import type { Finding } from '../../utils/drafts/check.ts';
import { sendButtonFor } from '../../utils/drafts/send-button.ts';

/** A press on send that was held. */
export interface Held {
  by: 'button' | 'enter' | 'form';
  box: HTMLElement;
  text: string;
  findings: Finding[];
  /** What was pressed, or where Enter was. */
  target: HTMLElement;
  /** Keys held down with Enter. */
  ctrlKey: boolean;
  metaKey: boolean;
  /** Enter may mean a new line here; it is not known yet. */
  mayBreak: boolean;
}

/** The very press that was held, as the buyer made it: on the same button, or of the same key. */
export function pressAgain(held: Held): void {
  const { by, box, target } = held;
  focusOn(box);
  if (by === 'enter') pressEnter(held);
  else if (by === 'form') box.closest('form')?.requestSubmit(submitterOf(held));
  else pressButton(target.isConnected ? target : sendButtonFor(box));
}

/** The box, and the window it lives in. */
export function focusOn(box: HTMLElement): void {
  box.ownerDocument.defaultView?.focus();
  box.focus({ preventScroll: true });
}

/** A box in which Enter cannot make a new line. */
export function isOneLine(box: HTMLElement): boolean {
  return box.localName === 'input';
}

function pressButton(button: HTMLElement | undefined): void {
  const view = button?.ownerDocument.defaultView;
  if (!button || !view) return;
  const { left, top, width, height } = button.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true, composed: true };
  const pointer = { ...at, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  button.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  button.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 1, detail: 1 }));
  button.dispatchEvent(new PointerEvent('pointerup', pointer));
  button.dispatchEvent(new MouseEvent('mouseup', { ...at, detail: 1 }));
  // As a press does, this also submits a form.
  button.dispatchEvent(new MouseEvent('click', { ...at, detail: 1 }));
}

function pressEnter({ box, target, ctrlKey, metaKey }: Held): void {
  const place = target.isConnected ? target : box;
  const key = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, ctrlKey, metaKey };
  const init = { ...key, bubbles: true, cancelable: true, composed: true };
  const goesOn = place.dispatchEvent(new KeyboardEvent('keydown', init));
  if (goesOn) place.dispatchEvent(new KeyboardEvent('keypress', { ...init, charCode: 13 }));
  place.dispatchEvent(new KeyboardEvent('keyup', init));
  // What the browser would do by itself: Enter in a field of one line sends its form.
  if (goesOn && isOneLine(box) && box.isConnected) box.closest('form')?.requestSubmit();
}

function submitterOf({ target }: Held): HTMLElement | null {
  return target.localName === 'form' || !target.isConnected ? null : target;
}
