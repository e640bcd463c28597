/** What stands in the bubble with a message and is not part of it. */

import type { Block } from './detect-blocks.ts';
import { addressOf } from './detect-bubbles.ts';
import type { Box, Page } from './dom.ts';

/** "👍 2", "❤️ 1 🎉 3": an emoji and how many gave it. */
const REACTIONS = /^((\p{Extended_Pictographic}[\p{Emoji_Component}\p{Extended_Pictographic}]*)\s*\d+\s*)+$/u;

/** Emoji with numbers alone: how many people answered so. */
export function isReactions({ text }: Block): boolean {
  return REACTIONS.test(text);
}

/** A text below the message in another colour, beside something to press that shows or hides it: a translation. */
export function isSwitched(block: Block, best: Block, blocks: Block[], page: Page): boolean {
  const at = blocks.indexOf(block);
  if (at < blocks.indexOf(best) || !(blocks[at - 1]?.control || blocks[at + 1]?.control)) return false;
  return page.styleOf(block.box).colour !== page.styleOf(best.box).colour && !block.box.element.closest('a[href]');
}

/** What a picture is called says nothing that was written. */
export function isFileName({ text }: Block, pictures: Box[]): boolean {
  return (
    /^\S+\.\w{3,4}$/.test(text) &&
    pictures.some((box) => box.element.getAttribute('alt') === text || addressOf(box).endsWith(`/${encodeURI(text)}`))
  );
}

/** A card for a product or an order is a link with a picture and lines of its own. */
export function inLink(box: Box, bubble: Box): boolean {
  const link = box.element.closest('a[href]');
  return link !== null && (bubble.element.contains(link) || link.contains(bubble.element));
}
