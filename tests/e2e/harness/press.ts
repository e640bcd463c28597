import type { ElementHandle } from 'puppeteer-core';

/** So often a buyer tries whose press went beside. */
const TRIES = 4;

/**
 * Presses what `find` gives, with the mouse. A page that moves between the look and the press gets it beside, as with any
 * buyer: who sees that nothing was pressed looks again, and presses again.
 */
export async function pressFound(find: () => Promise<ElementHandle<Element>>): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const element = await find();
    await element.evaluate((e) => {
      const { localName, textContent } = e;
      // What was drawn anew in its place is it, too.
      const isIt = (each: EventTarget) =>
        each === e || (each instanceof Element && each.localName === localName && each.textContent === textContent);
      const heard = (event: Event) => event.composedPath().some(isIt) && Object.assign(e, { wasPressed: true });
      e.ownerDocument.defaultView?.addEventListener('click', heard, { capture: true });
    });
    await element.click().catch((error: Error) => {
      // It went away between the look and the press.
      if (tries === TRIES - 1) throw error;
    });
    // A page that is gone after the press went because of it.
    const isPressed = await element.evaluate((e) => 'wasPressed' in e).catch(() => true);
    if (isPressed) return;
  }
  throw new Error('What is to be pressed moves away each time');
}
