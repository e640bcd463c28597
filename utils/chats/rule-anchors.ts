/** Ways to find an element again tomorrow, most stable first: what it is, what it is called, where it stands. */

import { selectorOf, tokensOf } from './rule-names.ts';

/** One selector for each root on the way: of the host of each open shadow root, and last of the element itself. */
export type Anchor = string[];

/** Lists rarely have more names worth trying. */
const MOST = 6;

/** Anchors of an element, each of which finds it now, alone or among elements of the same make. */
export function anchorsOf(element: Element): Anchor[] {
  const root = element.getRootNode();
  const host = 'host' in root ? (root as ShadowRoot).host : undefined;
  const before: Anchor[] = host ? ends(anchorsOf(host)) : [[]];
  const own = selectorsIn(root as ParentNode & Node, element);
  const all = before.flatMap((steps) => own.map((selector) => [...steps, selector]));
  // The place it stands at is last, and always kept: names change.
  return all.length > MOST ? [...all.slice(0, MOST - 1), ...all.slice(-1)] : all;
}

function ends<T>(list: T[]): T[] {
  return list.length > 2 ? [...list.slice(0, 1), ...list.slice(-1)] : list;
}

/** The elements an anchor finds; none when it is no selector. */
export function findAll(document: Document, anchor: Anchor): Element[] {
  let roots: ParentNode[] = [document];
  for (const [at, selector] of anchor.entries()) {
    const found = roots.flatMap((root) => query(root, selector));
    if (at === anchor.length - 1) return found;
    roots = found.flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  }
  return [];
}

function query(root: ParentNode, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

function selectorsIn(root: ParentNode & Node, element: Element): string[] {
  const named = namesOf(element);
  const alone = named.filter((selector) => query(root, selector).length === 1);
  const below = parentNames(element).flatMap(({ names, path }) => names.map((name) => `${name} > ${path}`));
  const inside = below.filter((selector) => query(root, selector).length === 1);
  const several = named.filter((selector) => query(root, selector).length > 1);
  const place = placeOf(root, element);
  return [...new Set([...alone.slice(0, 3), ...inside.slice(0, 2), ...several.slice(0, 1), place])];
}

/** What an element is called, as selectors: an id or a test id first, then a role, then classes. */
function namesOf(element: Element): string[] {
  const tag = element.tagName.toLowerCase();
  const id = element.getAttribute('id');
  const tokens = tokensOf(element);
  const order = (token: string) =>
    token.startsWith('[data-') ? 0 : token.startsWith('[') ? 1 : token.startsWith('<') ? 2 : 3;
  const words = tokens
    .filter((token) => !/^\[(dir|type)=/.test(token))
    .sort((a, b) => order(a) - order(b))
    .map(selectorOf);
  const classes = words.filter((word) => word.startsWith('.') || word.startsWith('[class'));
  const ids = id && /^[\p{L}_-]+$/u.test(id) && id.length < 40 ? [`[id=${JSON.stringify(id)}]`] : [];
  return [
    ...ids,
    ...words,
    ...(classes.length > 1 ? [classes.join('')] : []),
    ...(/^(textarea|main)$/.test(tag) ? [tag] : []),
  ];
}

/** Named elements above, nearest first, and the way down from each. */
function parentNames(element: Element): { names: string[]; path: string }[] {
  const found: { names: string[]; path: string }[] = [];
  let path = stepOf(element);
  for (let at = element.parentElement; at && found.length < 3; at = at.parentElement) {
    const names = namesOf(at).slice(0, 2);
    if (names.length > 0) found.push({ names, path });
    path = `${stepOf(at)} > ${path}`;
  }
  return found;
}

/** Place counted from the body, or from the shadow root. */
function placeOf(root: ParentNode & Node, element: Element): string {
  let path = '';
  for (let at: Element | null = element; at && at.tagName !== 'BODY'; at = at.parentElement)
    path = path ? `${stepOf(at)} > ${path}` : stepOf(at);
  return root.nodeType === 9 ? `body > ${path}` : path;
}

function stepOf(element: Element): string {
  const tag = element.tagName.toLowerCase();
  const same = [...(element.parentElement?.children ?? [])].filter(({ tagName }) => tagName === element.tagName);
  const name = /^[a-z][a-z0-9-]*$/.test(tag) ? tag : '*';
  return same.length > 1 ? `${name}:nth-of-type(${same.indexOf(element) + 1})` : name;
}
