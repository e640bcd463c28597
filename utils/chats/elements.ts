import type { SeenMessage } from './model.ts';

/** Kept apart from the messages: elements never leave the page. */
const elements = new WeakMap<SeenMessage, WeakRef<Element>>();

/** Notes where on the page a message was read: its bubble, or its row where it has none. */
export function noteElement(message: SeenMessage, element: Element): void {
  elements.set(message, new WeakRef(element));
}

/** Where a message of the last reading stands on the page; `undefined` once the page took it away. */
export function elementOf(message: SeenMessage): Element | undefined {
  const element = elements.get(message)?.deref();
  return element?.isConnected ? element : undefined;
}
