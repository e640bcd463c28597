/** A rectangle on the screen, px; like `DOMRect`. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the sign of a note stands, px. */
export interface NotePlace {
  /** The edge of the window that it keeps its distance from: it grows away from its message. */
  edge: 'left' | 'right';
  inset: number;
  top: number;
  /** Room for words; without it, only the sign. */
  width: number | undefined;
}

/** Side of the sign, px. */
export const SIGN = 28;
const GAP = 6;
/** Words need this much room, and take no more than that. */
const LEAST_WORDS = 150;
const MOST_WORDS = 280;
/** Part of a message that must be in sight, px. */
const IN_SIGHT = 12;

/**
 * Where a note stands beside its message, in the room that the page leaves on the wider side; `undefined` when the message is
 * scrolled out of `pane`. `isFree` tells whether nothing can be read at a place: what is not free is tried a line lower, then
 * on the other side. `words` is false where there are too many notes for words.
 */
export function placeNote(
  message: Area,
  pane: Area,
  window: { width: number },
  words: boolean,
  isFree: (area: Area) => boolean,
): NotePlace | undefined {
  const high = Math.min(message.bottom, pane.bottom) - Math.max(message.top, pane.top);
  const wide = Math.min(message.right, pane.right) - Math.max(message.left, pane.left);
  if (high < IN_SIGHT || wide < IN_SIGHT) return undefined;
  const rooms = { left: message.left - pane.left, right: pane.right - message.right };
  const sides = rooms.right >= rooms.left ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const within = (top: number) => Math.max(pane.top, Math.min(top, pane.bottom - SIGN));
  const tops = [...new Set([message.top, message.bottom - SIGN].map(within))];
  const widths = words ? [MOST_WORDS, LEAST_WORDS, undefined] : [undefined];
  for (const width of widths)
    for (const side of sides)
      for (const top of tops) {
        const room = rooms[side] - 2 * GAP;
        const wanted = width ?? SIGN;
        if (room < (width === MOST_WORDS ? LEAST_WORDS : wanted)) continue;
        const taken = Math.min(wanted, room);
        const left = side === 'right' ? message.right + GAP : message.left - GAP - taken;
        if (!isFree({ left, top, right: left + taken, bottom: top + SIGN })) continue;
        const inset = side === 'right' ? left : window.width - left - taken;
        return { edge: side === 'right' ? 'left' : 'right', inset, top, width: width && taken };
      }
  // No room at all: on the corner, where text ends first.
  const inset = Math.max(0, window.width - Math.min(message.right, pane.right) - SIGN / 4);
  return { edge: 'right', inset, top: within(message.top - SIGN / 2), width: undefined };
}

/** Where an opened note stands, and how high it may be, px of the window. */
export interface CardPlace {
  left: number;
  width: number;
  top?: number;
  bottom?: number;
  height: number;
}

const EDGE = 8;
const MOST_WIDTH = 360;
const LEAST_WIDTH = 260;
/** A note needs this much height to be read without much scrolling, and never gets less than half of it. */
const HEIGHT = 280;

/**
 * On the side of its sign where a whole note fits, or on the other, under its sign or over it; where it fits on no side, under or over the
 * message. It keeps to the thread where there is height enough, so that the box to write in stays in sight.
 */
export function placeCard(message: Area, pane: Area, window: { width: number; height: number }): CardPlace {
  const rooms = { right: window.width - message.right - 2 * EDGE, left: message.left - 2 * EDGE };
  const wider = pane.right - message.right >= message.left - pane.left ? 'right' : 'left';
  const side = rooms[wider] >= LEAST_WIDTH ? wider : wider === 'right' ? 'left' : 'right';
  const isBeside = rooms[side] >= LEAST_WIDTH;
  const width = Math.min(MOST_WIDTH, isBeside ? rooms[side] : window.width - 2 * EDGE);
  const beside = side === 'right' ? message.right + EDGE : message.left - EDGE - width;
  const left = isBeside ? beside : Math.max(EDGE, Math.min(message.left, window.width - width - EDGE));
  const [first, last] = [Math.max(message.top, pane.top), Math.min(message.bottom, pane.bottom)];
  const under = (isBeside ? first + SIGN : last) + EDGE;
  const over = first - EDGE;
  const [inPane, above, below] = [pane.bottom - under, over - EDGE, window.height - EDGE - under];
  if (inPane >= HEIGHT) return { left, width, top: under, height: inPane };
  if (above >= HEIGHT || above >= below) {
    const bottom = Math.min(window.height - over, window.height - HEIGHT / 2);
    return { left, width, bottom, height: window.height - bottom - EDGE };
  }
  const top = Math.max(EDGE, Math.min(under, window.height - HEIGHT / 2));
  return { left, width, top, height: window.height - EDGE - top };
}
