/** Runs in a page as a content script: fills an editor that the bench points at. Bundled into the bench's extension. */
import { insertDraft } from '../../../utils/drafts/insert.ts';

/** What is asked of it, as JSON in the event's detail; `path` leads from the document to the element. */
export interface Order {
  path: (number | 'shadow' | 'frame')[];
  text: string;
  mode: 'replace' | 'append';
}

document.addEventListener('bench-insert', async (event) => {
  const { path, text, mode } = JSON.parse((event as CustomEvent<string>).detail) as Order;
  const start = performance.now();
  const done = await insertDraft(elementAt(path), text, { mode }).catch(String);
  document.documentElement.dataset.inserted = JSON.stringify({ done, ms: performance.now() - start });
});
document.documentElement.dataset.inserter = 'ready';

function elementAt(path: Order['path']): HTMLElement {
  let node: Node = document;
  for (const step of path) {
    if (step === 'frame') node = (node as HTMLIFrameElement).contentDocument as Document;
    else if (step === 'shadow') node = (node as Element).shadowRoot as ShadowRoot;
    else node = node.childNodes[step] as Node;
  }
  return node as HTMLElement;
}
