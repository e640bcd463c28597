/** Just enough of CSS selectors to take a style sheet off the names and the structure of a page. */

/** Ids, classes (with attributes and pseudo-classes) and tags (with pseudo-elements) of a selector, as CSS weighs them. */
export type Specificity = [ids: number, classes: number, tags: number];

const LEGACY = /^:(before|after|first-line|first-letter)(?![\w-])/;
const NAME = /^(?:[\w-]|\\.|[^\0-\x7f])+/;

/** Cuts at commas (or another sign) that stand in no bracket and no string. */
export function splitTop(text: string, sign = ','): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at = after(text, at)) {
    if (text[at] !== sign) continue;
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** `.row::before` as [`.row`, `::before`]; the second is empty for most. */
export function cutPseudoElement(selector: string): [base: string, pseudoElement: string] {
  for (let at = 0; at < selector.length; at = after(selector, at)) {
    const rest = selector.slice(at);
    if (!rest.startsWith('::') && !LEGACY.test(rest)) continue;
    const base = selector.slice(0, at);
    return [/(^|[\s>+~])$/.test(base) ? `${base}*` : base, rest];
  }
  return [selector, ''];
}

export function specificityOf(selector: string): Specificity {
  const sum: Specificity = [0, 0, 0];
  for (let at = 0; at < selector.length; ) {
    const rest = selector.slice(at);
    const sign = rest[0] ?? '';
    if (rest.startsWith('::') || LEGACY.test(rest)) {
      sum[2] += 1;
      at = pastName(selector, at + (rest.startsWith('::') ? 2 : 1));
    } else if (sign === '#' || sign === '.') {
      sum[sign === '#' ? 0 : 1] += 1;
      at = pastName(selector, at + 1);
    } else if (sign === '[') {
      sum[1] += 1;
      at = after(selector, at);
    } else if (sign === ':') {
      const end = pastName(selector, at + 1);
      const name = selector.slice(at + 1, end);
      const close = selector[end] === '(' ? after(selector, end) : end;
      add(sum, pseudoClass(name, selector.slice(end + 1, close - 1)));
      at = close;
    } else if (NAME.test(rest)) {
      sum[2] += 1;
      at = pastName(selector, at);
    } else at += 1;
  }
  return sum;
}

function pseudoClass(name: string, inner: string): Specificity {
  if (name === 'where') return [0, 0, 0];
  if (/^(is|not|has|-webkit-any|-moz-any|matches)$/.test(name)) return highest(splitTop(inner));
  const of = /^nth-(last-)?child$/.test(name) ? / of (.*)$/s.exec(inner)?.[1] : undefined;
  const sum: Specificity = of ? highest(splitTop(of)) : [0, 0, 0];
  sum[1] += 1;
  return sum;
}

function highest(selectors: string[]): Specificity {
  const all = selectors.map(specificityOf).sort((a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2]);
  return all[0] ?? [0, 0, 0];
}

function add(sum: Specificity, more: Specificity): void {
  for (const place of [0, 1, 2] as const) sum[place] += more[place];
}

function pastName(text: string, at: number): number {
  return at + (NAME.exec(text.slice(at))?.[0].length ?? 0);
}

/** The place after the sign at `at`, or after the whole bracket or string that begins there. */
function after(text: string, at: number): number {
  const sign = text[at] ?? '';
  if (sign === '\\') return at + 2;
  if (sign === '"' || sign === "'") {
    let end = at + 1;
    while (end < text.length && text[end] !== sign) end += text[end] === '\\' ? 2 : 1;
    return end + 1;
  }
  if (sign !== '(' && sign !== '[') return at + 1;
  let end = at + 1;
  while (end < text.length && text[end] !== ')' && text[end] !== ']') end = after(text, end);
  return end + 1;
}
