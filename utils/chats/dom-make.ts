/** How boxes are made: tags, classes and the like, each make known once, with one style for all its boxes. */

import type { Box, BoxStyle, Kind, Make, Makes, Slot } from './dom-types.ts';

const PRESSABLE = new Set('BUTTON LABEL SUMMARY button menu menuitem toolbar tooltip switch'.split(' '));

const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE LINK META HEAD SELECT DATALIST OBJECT AUDIO TITLE'.split(' '));
const MEDIA = new Set('IMG VIDEO CANVAS IFRAME INPUT TEXTAREA'.split(' '));
const PICTURES = new Set(['IMG', 'VIDEO', 'CANVAS']);
const KINDS: Record<string, Kind> = { SVG: 'drawing', BUTTON: 'button', SLOT: 'slot', FORM: 'form' };

export function newMakes(): Makes {
  return { root: newSlot(''), slots: new Map() };
}

function newSlot(name: string): Slot {
  return { name, inner: new Map(), classed: new Map() };
}

function kindOf(tag: string): Kind {
  if (SKIPPED.has(tag)) return 'skipped';
  if (MEDIA.has(tag)) return 'media';
  return KINDS[tag] ?? (tag.includes('-') ? 'custom' : 'plain');
}

/** The make of `element` inside a box of the slot `outer`. */
export function makeIn(outer: Slot, element: Element, makes: Makes): Make {
  const { tagName } = element;
  const names = element.getAttributeNames();
  if (names.length !== 1 || names[0] !== 'class') {
    const key = names.length === 0 ? tagName : tagName + attributesOf(element, names);
    let make = outer.inner.get(key);
    if (!make) {
      make = newMake(outer, element, key, makes);
      outer.inner.set(key, make);
    }
    return make;
  }
  const name = element.getAttribute('class') ?? '';
  let classed = outer.classed.get(tagName);
  if (!classed) {
    classed = new Map();
    outer.classed.set(tagName, classed);
  }
  let make = classed.get(name);
  if (!make) {
    make = newMake(outer, element, `${tagName} ${name}`, makes);
    classed.set(name, make);
  }
  return make;
}

function newMake(outer: Slot, element: Element, key: string, makes: Makes): Make {
  const tag = element.tagName.toUpperCase();
  const role = element.getAttribute('role') ?? '';
  const bare = `${outer.name}>${/\d/.test(key) ? key.slice(0, 1000).replace(/\d+(\.\d+)?/g, '0') : key}`;
  let slot = makes.slots.get(bare);
  if (!slot) {
    slot = newSlot(String(makes.slots.size + 1));
    makes.slots.set(bare, slot);
  }
  const field = /^(TEXTAREA|INPUT)$/.test(tag) || element.hasAttribute('contenteditable') || role === 'textbox';
  return {
    slot,
    tag,
    classes: element.getAttribute('class')?.match(/\S+/g) ?? [],
    kind: kindOf(tag),
    pressable: PRESSABLE.has(tag) || PRESSABLE.has(role),
    field,
    picture: PICTURES.has(tag),
    labelled: tag === 'A' || tag === 'BUTTON' || role !== '',
    drawn: /url\(/.test(key),
  };
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

/** Reads the style of a box once for its make; makes whose style is new are put into `styled`. */
export function styleReader(document: Document, styled: Make[]): (box: Box) => BoxStyle {
  const view = document.defaultView;
  const read = (box: Box): BoxStyle => {
    if (box.style) return box.style;
    const known = box.make.style;
    // The same make may be hidden in one row and shown in another.
    if (known && known.display !== 'none') box.style = known;
    else {
      box.style = fresh(box);
      box.make.style = box.style;
      styled.push(box.make);
    }
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
