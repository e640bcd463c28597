/** A page as the reader sees it: the composed tree (open shadow roots, slots), measured once, with styles on demand. */

export interface Box {
  element: Element;
  parent: Box | undefined;
  kids: Box[];
  /** Text nodes and kids in the order of the page. */
  content: (Box | Text)[];
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Two boxes of the same make (tags and classes up to the root, digits aside) have the same slot. */
  slot: string;
  /** Characters shown in it, blanks aside. */
  chars: number;
  /** Pictures, fields and other things shown in it. */
  media: number;
  style?: BoxStyle;
}

export interface BoxStyle {
  display: string;
  /** Is the box visible as a box: own background, border or shadow? */
  painted: boolean;
  /** Colour behind its text. */
  backdrop: string;
  fontSize: number;
  /** Does it show line breaks of the source? */
  keepsLines: boolean;
  hidden: boolean;
  overflowY: string;
  rightToLeft: boolean;
  centred: boolean;
}

export interface Page {
  root: Box;
  boxes: Box[];
  /** False where nothing is laid out, as in jsdom or a hidden frame. */
  laidOut: boolean;
  styleOf(box: Box): BoxStyle;
}

/** More elements than any chat needs: such a page is not read at all. */
const MOST_ELEMENTS = 60_000;
const DEEPEST = 400;
const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE LINK META HEAD SELECT DATALIST OBJECT AUDIO TITLE'.split(' '));
const LEAVES = new Set('SVG IMG VIDEO CANVAS IFRAME INPUT TEXTAREA'.split(' '));

/** Measures the page, or `undefined` when it is too large or has no body. Reads layout in one pass, changes nothing. */
export function readPage(document: Document): Page | undefined {
  const body = document.body as HTMLElement | null;
  if (!body || document.getElementsByTagName('*').length > MOST_ELEMENTS) return undefined;
  const boxes: Box[] = [];
  const all = body.getBoundingClientRect();
  const html = document.documentElement.getBoundingClientRect();
  const laidOut = all.width > 0 || html.width > 0;
  const styles = styleReader(document);
  const slots = new Map<string, string>();

  const visit = (element: Element, parent: Box | undefined, depth: number): Box | undefined => {
    const tag = element.tagName.toUpperCase();
    if (SKIPPED.has(tag) || boxes.length > MOST_ELEMENTS) return undefined;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const named = `${parent?.slot ?? ''}>${tag}${makeOf(element)}`;
    const slot = slots.get(named) ?? String(slots.size);
    slots.set(named, slot);
    const box: Box = { element, parent, kids: [], content: [], left, top, right, bottom, slot, chars: 0, media: 0 };
    const unmeasured = left === right && top === bottom;
    if ((!laidOut || unmeasured) && styles(box).display === 'none') return undefined;
    boxes.push(box);
    if (LEAVES.has(tag)) {
      const shown = !laidOut || (right - left > 1 && bottom - top > 1);
      box.media = shown && tag !== 'SVG' ? 1 : 0;
      return box;
    }
    if (tag === 'BUTTON') box.chars = element.textContent?.trim().length ?? 0;
    // What a button is made of does not matter, and there are many.
    if (depth > DEEPEST || tag === 'BUTTON') return box;
    // Text for screen readers alone is laid out in a box of one pixel.
    const clipped =
      laidOut && !unmeasured && (right - left <= 2 || bottom - top <= 2) && styles(box).overflowY !== 'visible';
    if (clipped) return box;
    for (const node of childrenOf(element)) {
      if (node.nodeType === 3) {
        const text = node as Text;
        const chars = text.data.trim().length;
        if (chars === 0 && !/[ \n]/.test(text.data)) continue;
        box.content.push(text);
        box.chars += chars;
      } else if (node.nodeType === 1) {
        const kid = visit(node as Element, box, depth + 1);
        if (!kid) continue;
        box.kids.push(kid);
        box.content.push(kid);
        box.chars += kid.chars;
        box.media += kid.media;
      }
    }
    return box;
  };
  const root = visit(body, undefined, 0);
  return root && boxes.length <= MOST_ELEMENTS ? { root, boxes, laidOut, styleOf: styles } : undefined;
}

/** Is `inner` the same as `outer` or within it? */
export function within(inner: Box, outer: Box): boolean {
  for (let box: Box | undefined = inner; box; box = box.parent) if (box === outer) return true;
  return false;
}

export const widthOf = (box: Box): number => box.right - box.left;
export const heightOf = (box: Box): number => box.bottom - box.top;

/** Something to press, or inside such a thing, up to `limit`. A link with text of its own is not. */
export function isControl(box: Box, limit: Box): boolean {
  for (let at: Box | undefined = box; at; at = at.parent) {
    const role = at.element.getAttribute('role') ?? '';
    if (
      /^(BUTTON|LABEL|SUMMARY)$/.test(at.element.tagName) ||
      /^(button|menu|menuitem|toolbar|tooltip|switch)$/.test(role)
    )
      return true;
    if (at === limit) return false;
  }
  return false;
}

function childrenOf(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.tagName === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

/** What an element is made as: classes, short word-like attributes, inline style; digits say nothing. */
function makeOf(element: Element): string {
  const { attributes } = element;
  if (attributes.length === 0) return '';
  const classes = element.getAttribute('class');
  let make = classes ?? '';
  if (attributes.length > (classes === null ? 0 : 1)) {
    for (const { name, value } of attributes) {
      if (name === 'style' || name === 'dir' || name === 'role') make += `|${value.slice(0, 300)}`;
      else if (name.startsWith('data-') && value.length < 17 && /^[a-z-]+$/i.test(value)) make += `|${name}=${value}`;
    }
  }
  return /\d/.test(make) ? make.replace(/\d+(\.\d+)?/g, '0') : make;
}

function styleReader(document: Document): (box: Box) => BoxStyle {
  const view = document.defaultView;
  const cache = new Map<string, BoxStyle>();
  const read = (box: Box): BoxStyle => {
    if (box.style) return box.style;
    // The slot leaves digits out, but they can name colours ("blue-100"): here they count.
    const { element } = box;
    const key = `${box.slot} ${element.getAttribute('class') ?? ''} ${element.getAttribute('style') ?? ''}`;
    const known = cache.get(key);
    // The same make may be hidden in one row and shown in another.
    if (known && known.display !== 'none') {
      box.style = known;
      return known;
    }
    const css = view?.getComputedStyle(element);
    const above = box.parent ? read(box.parent) : undefined;
    const own = css?.backgroundColor ?? '';
    const filled = own !== '' && !/^transparent$|, ?0\)$|\/ ?0\)$/.test(own) && own !== above?.backdrop;
    const bordered = ['Top', 'Right', 'Bottom', 'Left'].every(
      (side) => Number.parseFloat(css?.getPropertyValue(`border-${side.toLowerCase()}-width`) || '0') > 0,
    );
    const image = css?.backgroundImage ?? '';
    const style: BoxStyle = {
      display: css?.display || 'block',
      painted: filled || bordered || (!!css?.boxShadow && css.boxShadow !== 'none') || /gradient/.test(image),
      backdrop: filled ? own : (above?.backdrop ?? 'rgb(255, 255, 255)'),
      fontSize: Number.parseFloat(css?.fontSize || '') || above?.fontSize || 16,
      keepsLines: /^(pre|pre-wrap|pre-line|break-spaces)$/.test(css?.whiteSpace ?? ''),
      hidden: css?.visibility === 'hidden' || css?.opacity === '0' || above?.hidden === true,
      overflowY: css?.overflowY || 'visible',
      rightToLeft: css?.direction === 'rtl',
      centred: css?.textAlign === 'center',
    };
    cache.set(key, style);
    box.style = style;
    return style;
  };
  return read;
}
