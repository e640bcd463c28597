/** Attributes rewritten: other classes and ids, another order, none of the helpful ones. */

import type { Random } from './random.ts';

const LETTERS = 'abcdefghijkmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const REFERENCES = ['for', 'list', 'form', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

/** Gives every class and id another name; what refers to an id follows. */
export function rename(documents: Document[], random: Random): void {
  const names = new Map<string, string>();
  const shape = random.pick(['_#', 'css-#', 'sc-# #', '#', '#_0', 'x#0'] as const) ?? '#';
  // Some tools make one class of all that an element has.
  const whole = random.chance(0.15);
  const newName = (old: string) => {
    const known = names.get(old);
    if (known) return known;
    const word = () => Array.from({ length: random.whole(4, 7) }, () => LETTERS[random.whole(0, 50)]).join('');
    const name = shape.replace(/#/g, word).replace('0', () => String(random.whole(1, 99)));
    names.set(old, name);
    return name;
  };
  for (const document of documents) {
    for (const element of document.querySelectorAll('[class]')) {
      const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
      if (classes.length === 0) continue;
      element.setAttribute('class', whole ? newName(classes.join(' ')) : classes.map(newName).join(' '));
    }
    for (const element of document.querySelectorAll('[id]')) {
      // Parts of a drawing are named from its style.
      if (!element.closest('svg')) element.id = newName(`#${element.id}`).replace(/ .*/, '');
    }
    for (const name of REFERENCES)
      for (const element of document.querySelectorAll(`[${name}]`)) {
        const ids = (element.getAttribute(name) ?? '').split(/\s+/);
        element.setAttribute(name, ids.map((id) => names.get(`#${id}`)?.replace(/ .*/, '') ?? id).join(' '));
      }
  }
}

/** Writes the attributes of elements again, in another order. */
export function reorderAttributes(documents: Document[], random: Random): void {
  const share = random.next();
  for (const document of documents)
    for (const element of document.body.querySelectorAll('*')) {
      if (element.attributes.length < 2 || element.tagName === 'IFRAME' || !random.chance(share)) continue;
      const all = random.shuffled([...element.attributes]);
      for (const { name } of all) element.removeAttribute(name);
      for (const attribute of all) element.setAttributeNode(attribute);
    }
}

/** Takes away `data-*`, `aria-*` and roles; what the style sheet draws as text stays, for it is seen. */
export function stripAttributes(documents: Document[], random: Random, drawn: Set<string>): void {
  const share = random.chance(0.6) ? 1 : random.next();
  const helpful = random.pick([/^data-/, /^aria-/, /^(data|aria)-/, /^((data|aria)-|(role|title|lang|datetime)$)/]);
  for (const document of documents)
    for (const element of document.body.querySelectorAll('*'))
      for (const { name } of [...element.attributes])
        if (helpful?.test(name) && !drawn.has(name) && random.chance(share)) element.removeAttribute(name);
}
