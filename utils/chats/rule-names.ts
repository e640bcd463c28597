/** Which names in a page's markup were given by a person and will be there tomorrow, and which a build tool made up. */

/** Attributes that say what something is, beside all `data-*`. */
const TELLING = /^(role|part|slot|itemprop|itemtype|dir|type|aria-roledescription)$/;
/** Attributes that carry text, numbers or the state of the moment. */
const PASSING = /(^|-)(id|key|index|time|date|ts|text|value|src|href|url|state|count|v)$/;

/** A page has many elements and few names. */
const known = new Map<string, string | undefined>();
const MOST_KNOWN = 5_000;

/**
 * A class as it can be kept: itself (`chat-end`), its beginning up to what was generated, marked with a star
 * (`Bubble_own__x7Yz2` → `Bubble_own__*`), or `undefined` when all of it was generated.
 */
export function stableClass(name: string): string | undefined {
  if (!known.has(name)) {
    if (known.size > MOST_KNOWN) known.clear();
    known.set(name, stablePart(name));
  }
  return known.get(name);
}

function stablePart(name: string): string | undefined {
  const parts = name.split(/([-_:/]+)/);
  let kept = '';
  for (let at = 0; at < parts.length; at += 2) {
    const part = parts[at] ?? '';
    if (!isWord(part)) return /\p{L}{3}/u.test(kept) ? `${kept}*` : undefined;
    kept += part + (parts[at + 1] ?? '');
  }
  return /\p{L}/u.test(kept) && !/^(css|sc|jss|jsx|emotion|svelte|_)-?$/i.test(kept) ? kept : undefined;
}

/** What an element is called: tokens such as `.chat-end`, `[data-side=own]`, `<my-message>`. */
export function tokensOf(element: Element): string[] {
  const tokens: string[] = element.tagName.includes('-') ? [`<${element.tagName.toLowerCase()}>`] : [];
  for (const name of element.classList) {
    const kept = stableClass(name);
    if (kept) tokens.push(`.${kept}`);
  }
  for (const { name, value } of element.attributes) {
    if (name === 'class' || name === 'style' || value.length > 24) continue;
    if (!(name.startsWith('data-') || TELLING.test(name)) || PASSING.test(name) || name.startsWith('data-v-')) continue;
    if (/^[\p{L}_-]*$/u.test(value) && (value === '' || isWord(value.replace(/[-_]/g, ''))))
      tokens.push(`[${name}=${value}]`);
  }
  return tokens;
}

/** A CSS selector for a token of {@link tokensOf}. */
export function selectorOf(token: string): string {
  if (token.startsWith('<')) return token.slice(1, -1);
  if (token.startsWith('[')) {
    const [name = '', value = ''] = token.slice(1, -1).split('=');
    return `[${name}=${JSON.stringify(value)}]`;
  }
  const name = token.slice(1);
  return name.endsWith('*') ? `[class*=${JSON.stringify(name.slice(0, -1))}]` : `.${escaped(name)}`;
}

/** Words, not hashes: letters of one case, or of camel case with real words; a short number at most. */
function isWord(part: string): boolean {
  if (part === '' || /^\d{1,3}$/.test(part)) return true;
  const bare = part.replace(/\d{1,2}$/, '');
  if (!/^\p{L}+$/u.test(bare)) return false;
  const humps = bare.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{L}/gu) ?? [];
  if (humps.length > 1 && bare.length / humps.length < 2.6) return false;
  // Nothing that can be said has five consonants in a row, or eight letters without a vowel.
  return (
    !/[bcdfghjklmnpqrstvwxz]{6}/i.test(bare) && (bare.length < 5 || !/^[a-z]+$/i.test(bare) || /[aeiouy]/i.test(bare))
  );
}

function escaped(name: string): string {
  return name.replace(/[^\w\u0080-\uffff-]/g, (sign) => `\\${sign}`).replace(/^(-?)(\d)/, '$1\\3$2 ');
}
