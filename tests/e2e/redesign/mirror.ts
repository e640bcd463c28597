/** Left and right exchanged, as a page for a language written from right to left has them. */

const PAIRS = [
  ['left', 'right'],
  ['margin-left', 'margin-right'],
  ['padding-left', 'padding-right'],
  ['border-left-width', 'border-right-width'],
  ['border-left-style', 'border-right-style'],
  ['border-left-color', 'border-right-color'],
  ['border-top-left-radius', 'border-top-right-radius'],
  ['border-bottom-left-radius', 'border-bottom-right-radius'],
] as const;
const SIDED = ['text-align', 'float', 'clear', 'justify-content', 'justify-items', 'justify-self', 'transform-origin'];
/** Shorthands that the browser cannot take apart because they hold `var(…)`. */
const CORNERED = ['border-radius'];
const ROUND = ['margin', 'padding', 'inset', 'border-width', 'border-style', 'border-color'];

/** Declarations of a rule or a `style` attribute, mirrored. */
export function mirroredStyle(declarations: string, document: Document): string {
  const { style } = document.createElement('i');
  style.cssText = declarations;
  const value = (name: string): [string, string] => [style.getPropertyValue(name), style.getPropertyPriority(name)];
  for (const name of [...ROUND, ...CORNERED]) {
    const [text, priority] = value(name);
    if (!text.includes('var(')) continue;
    const parts = spaced(text);
    if (ROUND.includes(name) && parts.length === 4)
      style.setProperty(name, [parts[0], parts[3], parts[2], parts[1]].join(' '), priority);
    if (CORNERED.includes(name) && parts.length > 1) {
      const [a = '', b = '', c = a, d = b] = parts;
      style.setProperty(name, `${b} ${a} ${d} ${c}`, priority);
    }
  }
  for (const [left, right] of PAIRS) {
    const [before, after] = [value(left), value(right)];
    if (before[0] === after[0]) continue;
    put(style, left, after);
    put(style, right, before);
  }
  for (const name of SIDED) {
    const [text, priority] = value(name);
    const turned = text.replace(/\b(left|right)\b/g, (side) => (side === 'left' ? 'right' : 'left'));
    if (turned !== text) style.setProperty(name, turned, priority);
  }
  const [direction, priority] = value('direction');
  if (direction) style.setProperty('direction', direction === 'ltr' ? 'rtl' : 'ltr', priority);
  for (const name of ['transform', 'translate']) {
    const [text, weight] = value(name);
    if (text && text !== 'none') style.setProperty(name, turnedMove(name, text), weight);
  }
  return style.cssText;
}

/** Turns a page that stands as it was written; its rules are exchanged for the mirrored ones by the caller. */
export function mirrorPage(document: Document): void {
  const root = document.documentElement;
  root.setAttribute('dir', 'rtl');
  for (const element of root.querySelectorAll('[style]'))
    element.setAttribute('style', mirroredStyle(element.getAttribute('style') ?? '', document));
  for (const element of root.querySelectorAll('[dir=ltr]')) element.setAttribute('dir', 'rtl');
}

function turnedMove(name: string, text: string): string {
  const turn = (length: string) => `calc(-1 * (${length}))`;
  if (name === 'translate') return text.replace(/^\S+/, (length) => (/^[-\d.]/.test(length) ? turn(length) : length));
  return text
    .replace(/translateX\(([^()]+)\)/g, (_, length: string) => `translateX(${turn(length)})`)
    .replace(/translate\(([^(),]+)/g, (_, length: string) => `translate(${turn(length)}`)
    .replace(/translate3d\(([^(),]+)/g, (_, length: string) => `translate3d(${turn(length)}`);
}

function put(style: CSSStyleDeclaration, name: string, [text, priority]: [string, string]): void {
  if (text) style.setProperty(name, text, priority);
  else style.removeProperty(name);
}

function spaced(text: string): string[] {
  return text.match(/(?:[^\s()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g) ?? [];
}
