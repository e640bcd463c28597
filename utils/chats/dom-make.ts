/** How boxes are made: tags, classes and the like, each make known once, with one style for all its boxes. */

import type { Box } from './dom.ts';

export interface BoxStyle {
  display: string;
  /** Is the box visible as a box: own background, border or shadow? */
  painted: boolean;
  /** Colour behind its text. */
  backdrop: string;
  /** Colour of its text. */
  colour: string;
  fontSize: number;
  /** Does it show line breaks of the source? */
  keepsLines: boolean;
  hidden: boolean;
  overflowY: string;
  rightToLeft: boolean;
  centred: boolean;
}

/** Boxes of the same tags and classes up to the root, digits aside. */
export interface Slot {
  name: string;
  /** Makes of the boxes right inside, by tag and attributes. */
  inner: Map<string, Make>;
}

/** As a slot, but digits count: they can name colours ("blue-100"). */
export interface Make {
  slot: Slot;
  tag: string;
  /** Something to press, by its tag or role. */
  pressable: boolean;
  /** A field of a form, or a box that can be edited. */
  field: boolean;
  /** Its own style attribute draws a picture behind it. */
  drawn: boolean;
  style?: BoxStyle;
}

/** All makes of a page. */
export interface Makes {
  root: Slot;
  /** By outer slot and make without digits. */
  slots: Map<string, Slot>;
}

const PRESSABLE = new Set('BUTTON LABEL SUMMARY button menu menuitem toolbar tooltip switch'.split(' '));

export function newMakes(): Makes {
  return { root: { name: '', inner: new Map() }, slots: new Map() };
}

/** The make of `element`, whose tag in capitals is `tag`, inside a box of the slot `outer`. */
export function makeIn(outer: Slot, element: Element, tag: string, makes: Makes): Make {
  const names = element.getAttributeNames();
  let key = tag;
  if (names.length === 1 && names[0] === 'class') key += ` ${element.getAttribute('class')}`;
  else if (names.length > 0) key += attributesOf(element, names);
  const known = outer.inner.get(key);
  if (known) return known;
  const role = element.getAttribute('role') ?? '';
  const bare = `${outer.name}>${/\d/.test(key) ? key.slice(0, 1000).replace(/\d+(\.\d+)?/g, '0') : key}`;
  let slot = makes.slots.get(bare);
  if (!slot) {
    slot = { name: String(makes.slots.size + 1), inner: new Map() };
    makes.slots.set(bare, slot);
  }
  const field = /^(TEXTAREA|INPUT)$/.test(tag) || element.hasAttribute('contenteditable') || role === 'textbox';
  const make: Make = {
    slot,
    tag,
    pressable: PRESSABLE.has(tag) || PRESSABLE.has(role),
    field,
    drawn: /url\(/.test(key),
  };
  outer.inner.set(key, make);
  return make;
}

/** Classes, short word-like attributes, inline style. */
function attributesOf(element: Element, names: string[]): string {
  let made = ` ${element.getAttribute('class') ?? ''}`;
  for (const name of names) {
    // Which picture is drawn behind it makes no difference.
    if (name === 'style') made += `|${element.getAttribute(name)?.replace(/url\([^)]*\)/g, 'url()')}`;
    else if (name === 'dir' || name === 'role') made += `|${element.getAttribute(name)}`;
    else if (name === 'contenteditable') made += '|edit';
    else if (name.startsWith('data-')) {
      const value = element.getAttribute(name) ?? '';
      if (value.length < 17 && /^[a-z-]+$/i.test(value)) made += `|${name}=${value}`;
    }
  }
  return made;
}

/** Reads the style of a box once for its make. */
export function styleReader(document: Document): (box: Box) => BoxStyle {
  const view = document.defaultView;
  const read = (box: Box): BoxStyle => {
    if (box.style) return box.style;
    const known = box.make.style;
    // The same make may be hidden in one row and shown in another.
    box.style = known && known.display !== 'none' ? known : fresh(box);
    box.make.style = box.style;
    return box.style;
  };
  const fresh = (box: Box): BoxStyle => {
    const css = view?.getComputedStyle(box.element);
    const above = box.parent ? read(box.parent) : undefined;
    const own = css?.backgroundColor ?? '';
    const filled = own !== '' && !/^transparent$|, ?0\)$|\/ ?0\)$/.test(own) && own !== above?.backdrop;
    return {
      display: css?.display || 'block',
      painted: filled || (css !== undefined && isFramed(css)),
      backdrop: filled ? own : (above?.backdrop ?? 'rgb(255, 255, 255)'),
      colour: css?.color ?? '',
      fontSize: Number.parseFloat(css?.fontSize || '') || above?.fontSize || 16,
      keepsLines: /^(pre|pre-wrap|pre-line|break-spaces)$/.test(css?.whiteSpace ?? ''),
      hidden: css?.visibility === 'hidden' || css?.opacity === '0' || above?.hidden === true,
      overflowY: css?.overflowY || 'visible',
      rightToLeft: css?.direction === 'rtl',
      centred: css?.textAlign === 'center',
    };
  };
  return read;
}

function isFramed(css: CSSStyleDeclaration): boolean {
  if (
    ['top', 'right', 'bottom', 'left'].every(
      (side) => Number.parseFloat(css.getPropertyValue(`border-${side}-width`)) > 0,
    )
  )
    return true;
  return (!!css.boxShadow && css.boxShadow !== 'none') || /gradient/.test(css.backgroundImage ?? '');
}
