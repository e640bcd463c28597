import type { Finding } from '../../utils/drafts/check.ts';
import { readDraft } from '../../utils/drafts/insert.ts';
import { isField } from '../../utils/drafts/insert-field.ts';
import { pressedSendButton } from '../../utils/drafts/send-button.ts';
import { report } from '../../utils/report.ts';
import { focusOn, type Held, isOneLine, pressAgain } from './press-again.ts';

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
      const { box, text } = held;
      // Something else stands there by now: the next press asks anew.
      if (!box.isConnected || readDraft(box) !== text) return;
      freeUntil = performance.now() + FREE_MS;
      waiting?.abort();
      waiting = new AbortController();
      context.sending(text, box);
      pressAgain(held);
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
