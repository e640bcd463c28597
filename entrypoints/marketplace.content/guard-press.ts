import type { Finding } from '../../utils/drafts/check.ts';
import { readDraft } from '../../utils/drafts/insert.ts';
import { isField } from '../../utils/drafts/insert-field.ts';
import { pressedSendButton, sendButtonFor } from '../../utils/drafts/send-button.ts';
import { report } from '../../utils/report.ts';

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

/** What presses are judged by. */
export interface PressContext {
  /** The windows in which the buyer may press something for the box, that of the box first. */
  windows: Window[];
  box: () => HTMLElement | undefined;
  isIn: (event: Event) => boolean;
  /** What the buyer is warned about in a text; nothing when presses are not to be held. */
  check: (text: string) => Finding[];
  /** Shows that a press is held; false when it could not be shown: then it goes through. */
  hold: (held: Held) => boolean;
  /** A message is on its way to the site. */
  sending: (text: string, box: HTMLElement) => void;
  /** The site did not take what was let through: the buyer has to press once more. */
  notTaken: (text: string) => void;
}

export type Presses = ReturnType<typeof watchPresses>;

/** What the browser makes of one press, in order; all but the last are only kept from the site while a press is held. */
const BEFORE = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend'] as const;
/** When it is looked whether the site took a message, in ms. */
const LOOKS = [150, 500, 1_000, 2_000];
/** A submit so soon after a press that was let through belongs to it. */
const FREE_MS = 3_000;

/**
 * Holds the buyer's press on send, once, while the draft has a finding. The text is read and checked anew at the press, so a
 * clean message is never held; whatever fails in here lets the event through. Only what the buyer does counts: no script's.
 */
export function watchPresses(context: PressContext, signal: AbortSignal) {
  /** A text whose next press goes through. */
  let passes: string | undefined;
  let freeUntil = 0;
  let waiting: AbortController | undefined;
  /** Whether Enter alone makes a new line here, as far as it was seen. */
  let breaks: boolean | undefined;

  const judge = (event: Event, last: boolean) => {
    try {
      if (!event.isTrusted || signal.aborted) return;
      const box = context.box();
      const text = box ? readDraft(box) : '';
      if (!box || !text.trim()) return;
      const press = pressOf(event, box);
      if (!press) return;
      const free = event.type === 'submit' && performance.now() < freeUntil;
      const findings = free || passes === text ? [] : context.check(text);
      if (findings.length === 0) {
        if (last) letThrough(text, box, press, event);
        return;
      }
      if (!last) return event.stopImmediatePropagation();
      const { ctrlKey = false, metaKey = false } = event as Partial<KeyboardEvent>;
      const mayBreak = press.by === 'enter' && !ctrlKey && !metaKey && breaks === undefined && !isOneLine(box);
      if (!context.hold({ ...press, box, text, findings, ctrlKey, metaKey, mayBreak })) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    } catch (error) {
      void report(error, 'look at a press on send');
    }
  };

  const pressOf = (event: Event, box: HTMLElement): Pick<Held, 'by' | 'target'> | undefined => {
    if (event.type === 'keydown') {
      return isEnter(event as KeyboardEvent) && context.isIn(event) && !choosesFromList(box)
        ? { by: 'enter', target: event.composedPath()[0] as HTMLElement }
        : undefined;
    }
    if (event.type === 'submit') {
      const form = event.target as HTMLFormElement;
      const target = ((event as SubmitEvent).submitter ?? form) as HTMLElement;
      return box.closest('form') === form ? { by: 'form', target } : undefined;
    }
    if (((event as Partial<MouseEvent>).button ?? 0) !== 0) return undefined;
    const target = pressedSendButton(event.composedPath(), box);
    return target && { by: 'button', target };
  };
  /** Enter for sending, as far as it is known: not the one of an input method, and not one that makes a new line. */
  const isEnter = ({ key, isComposing, keyCode, shiftKey, altKey, ctrlKey, metaKey, repeat }: KeyboardEvent) => {
    if (key !== 'Enter' || isComposing || keyCode === 229 || shiftKey || altKey || repeat) return false;
    return breaks !== true || ctrlKey || metaKey;
  };

  const letThrough = (text: string, box: HTMLElement, { by }: Pick<Held, 'by'>, event: Event) => {
    passes = undefined;
    freeUntil = performance.now() + FREE_MS;
    const { ctrlKey, metaKey } = event as KeyboardEvent;
    if (by === 'enter' && !ctrlKey && !metaKey && !isOneLine(box)) {
      later(LOOKS.slice(1, 2), () => {
        const now = box.isConnected ? readDraft(box) : '';
        if (!now.trim()) breaks = false;
        else if (lineCount(now) > lineCount(text)) breaks = true;
        return true;
      });
    }
    context.sending(text, box);
  };
  const later = (waits: number[], look: (isLast: boolean) => boolean, until: AbortSignal = signal) => {
    const [wait, ...more] = waits;
    if (wait === undefined || until.aborted) return;
    setTimeout(() => {
      if (!until.aborted && !look(more.length === 0)) later(more, look, until);
    }, wait);
  };

  for (const window of context.windows) {
    for (const type of BEFORE)
      window.addEventListener(type, (event) => judge(event, false), { capture: true, passive: true, signal });
    for (const type of ['click', 'keydown', 'submit'])
      window.addEventListener(type, (event) => judge(event, true), { capture: true, signal });
  }

  return {
    /** Lets exactly the press that was held through, again as the buyer made it. Call it in a trusted click only. */
    release(held: Held) {
      const { box, text, by } = held;
      freeUntil = performance.now() + FREE_MS;
      waiting?.abort();
      waiting = new AbortController();
      context.sending(text, box);
      focusOn(box);
      if (by === 'enter') pressEnter(held);
      else if (by === 'form') box.closest('form')?.requestSubmit(submitterOf(held));
      else pressButton(held.target.isConnected ? held.target : sendButtonFor(box));
      const look = (isLast: boolean) => {
        const taken = !box.isConnected || isOff(box) || readDraft(box) !== text;
        if (!taken && isLast) {
          passes = text;
          context.notTaken(text);
        }
        return taken;
      };
      later(LOOKS, look, AbortSignal.any([signal, waiting.signal]));
    },
    /** The site answered: whether it took the message need not be asked any more. */
    settle: () => waiting?.abort(),
    /** Puts a line break where the caret is: that is what Enter means here, now and later. */
    breakLine({ box }: Held) {
      breaks = true;
      focusOn(box);
      const { ownerDocument } = box;
      if (isField(box)) ownerDocument.execCommand('insertText', false, '\n');
      else ownerDocument.execCommand('insertParagraph');
    },
  };
}

/** The box, and the window it lives in. */
export function focusOn(box: HTMLElement): void {
  box.ownerDocument.defaultView?.focus();
  box.focus({ preventScroll: true });
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

function isOneLine(box: HTMLElement): boolean {
  return box.localName === 'input';
}

function isOff(box: HTMLElement): boolean {
  return (isField(box) && (box.disabled || box.readOnly)) || box.getAttribute('contenteditable') === 'false';
}

/** Enter takes what is chosen in a list of names or emoji that hangs on the box. */
function choosesFromList(box: HTMLElement): boolean {
  return box.getAttribute('aria-expanded') === 'true' && box.hasAttribute('aria-activedescendant');
}

function lineCount(text: string): number {
  return text.split('\n').length;
}
