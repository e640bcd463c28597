import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { direction, language } from '../../utils/i18n.ts';
import css from './style.css?inline';

/** Where features draw: one shadow root per page, one layer per feature. */
export interface Ui {
  /** Draws into a layer of its own; drawing again updates it. `null` empties it. */
  layer(name: string): (content: ComponentChild) => void;
}

/** Attaches the shadow root on first use and removes it when the signal aborts. `place` is where it is drawn. */
export function mountUi(signal: AbortSignal, place: Document = document): Ui {
  let root: ShadowRoot | undefined;
  // Known now, for a script that outlives its extension cannot ask any more.
  const texts = { dir: direction(), lang: language() };
  return {
    layer(name) {
      let element: HTMLElement | undefined;
      return (content) => {
        if (signal.aborted) return;
        root ??= attach(texts, place, signal);
        if (!element) {
          element = place.createElement('div');
          element.className = name;
          root.append(element);
        }
        render(content, element);
      };
    },
  };
}

function attach(texts: { dir: string; lang: string }, page: Document, signal: AbortSignal): ShadowRoot {
  const host = Object.assign(page.createElement('parley-ui'), texts);
  const root = host.attachShadow({ mode: 'open' });
  const style = page.createElement('style');
  style.textContent = css;
  root.append(style);
  // What is typed into Parley must not set off the page's keyboard shortcuts.
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'paste', 'copy', 'cut'])
    host.addEventListener(type, (event) => event.stopPropagation());
  const place = () => {
    if (!host.isConnected) page.documentElement.append(host);
  };
  place();
  // A page that renders anew may throw the host away; it comes back, at most once per change.
  const watcher = new MutationObserver(place);
  watcher.observe(page.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    watcher.disconnect();
    for (const layer of root.querySelectorAll(':scope > div')) render(null, layer);
    host.remove();
  });
  return root;
}
