import { watchPage } from './watch.ts';

/** A pause in typing this long, and the draft is read; sooner while something is marked, for marks must not lag behind. */
const PAUSE_MS = 150;
const MARKED_MS = 16;
const HOSTS = 'textarea,input,[contenteditable]:not([contenteditable=false i]),[role=textbox]';

/** The box of a chat, as it comes and goes. */
export type FollowedBox = ReturnType<typeof followBox>;

/**
 * Follows the box that `find` tells: `read` is called when its text may have changed. Nothing is watched while the box is
 * empty but what the buyer does.
 */
export function followBox(
  find: () => HTMLElement | undefined,
  read: () => void,
  isMarked: () => boolean,
  signal: AbortSignal,
) {
  let box: HTMLElement | undefined;
  /** Boxes that were found to be something else, since the box is this one. */
  let strangers = new WeakSet<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watching: AbortController | undefined;

  const current = (): HTMLElement | undefined => {
    if (box?.isConnected && box.getClientRects().length > 0) return box;
    const found = find();
    if (found !== box) strangers = new WeakSet();
    box = found;
    return box;
  };
  /** Whether something happened in the box; another box may be the one by now. */
  const isIn = (event: Event): boolean => {
    const [target] = event.composedPath() as Element[];
    if (target?.nodeType !== 1) return false;
    if (box?.isConnected && (target === box || box.contains(target))) return true;
    const host = hostOf(target);
    if (!host || strangers.has(host)) return false;
    const found = find();
    if (found && (found === host || found.contains(host))) {
      box = found;
      strangers = new WeakSet();
      return true;
    }
    strangers.add(host);
    return false;
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(read, isMarked() ? MARKED_MS : PAUSE_MS);
  };
  const noted = (event: Event) => void (isIn(event) && soon());
  addEventListener('input', noted, { capture: true, signal });
  addEventListener('focusin', noted, { capture: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    watching?.abort();
  });

  return {
    current,
    isIn,
    soon,
    /** Also reads when the page changes: a site empties its box, or draws it anew, without an event. */
    watch(on: boolean) {
      if (on === (watching !== undefined)) return;
      watching?.abort();
      watching = undefined;
      if (!on || !box) return;
      watching = new AbortController();
      const watch = watchPage(document, read, AbortSignal.any([signal, watching.signal]));
      watch.also(box.getRootNode());
    },
  };
}

/** The outermost element that can be written in: editors have editable parts. */
function hostOf(target: Element): Element | undefined {
  let host = target.closest(HOSTS) ?? undefined;
  for (let outer = host; outer; outer = outer.parentElement?.closest(HOSTS) ?? undefined) host = outer;
  return host;
}
