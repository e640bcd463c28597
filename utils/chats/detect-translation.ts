/** Whether a row shows the site's translation instead of the original: by the button that brings the original back. */

import type { Block } from './detect-blocks.ts';
import type { Row } from './detect-parts.ts';
import type { Box } from './dom.ts';
import { offersOriginal } from './translation.ts';

/** Is there something to press in this row that shows the original again? */
export function hasOriginalButton({ unit, body }: Row): boolean {
  const said = unit.blocks.some((block) => !body.includes(block) && isOriginalButton(block));
  return said || hasOriginalIcon(unit.root);
}

/** Something to press that stays on the page: a button, or a link to nowhere. */
export function isOriginalButton({ text, control, box: { element } }: Block): boolean {
  if (!offersOriginal(text)) return false;
  const link = element.closest('a');
  if (link) return !/^(?!javascript:)[^#]/i.test(link.getAttribute('href') ?? '');
  if (control || element.closest('[onclick], [tabindex]')) return true;
  return element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer';
}

/** A button without words has its label in an attribute. */
function hasOriginalIcon(box: Box): boolean {
  const label = box.make.labelled ? labelOf(box.element) : undefined;
  return (label !== undefined && offersOriginal(label)) || box.kids.some(hasOriginalIcon);
}

function labelOf(element: Element): string | undefined {
  return element.getAttribute('aria-label') ?? element.getAttribute('title') ?? undefined;
}
