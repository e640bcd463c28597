/** Objects that a page assigns in its inline scripts, parsed from the text and never run. */

type Json = null | boolean | string | Json[] | { [key: string]: Json };

/** One step over a string, a number, or what is between them; numbers are seen as text, so no digit of an id is lost. */
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[^"\d{}[\]-]+|./gs;
const parsed = new WeakMap<Element, { name: string; length: number; objects: Json[] }>();

/**
 * The first text found at one of the dotted paths (`storeModule.storeName`) in the objects assigned to `name` or
 * `name.data` (`window.runParams = { data: {…}, csrfToken: '…' }`). Numbers come back with all their digits.
 */
export function fromScript(document: Document, name: string, paths: readonly string[]): string | undefined {
  const objects = [...document.querySelectorAll('script')].flatMap((script) => objectsOf(script, name));
  for (const path of paths) {
    for (const object of objects) {
      const value = at(object, path);
      if (value) return value;
    }
  }
  return undefined;
}

/** A text at a dotted path in parsed JSON. */
export function at(from: unknown, path: string): string | undefined {
  let value = from;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === 'string' ? value : undefined;
}

/** Parses JSON that may be followed by other code; every number becomes a string. `undefined` when it is no JSON. */
export function parseLeading(text: string): unknown {
  let depth = 0;
  let json = '';
  for (const [piece] of text.matchAll(token)) {
    json += /^-?\d/.test(piece) ? `"${piece}"` : piece;
    if (piece === '{' || piece === '[') depth++;
    else if ((piece === '}' || piece === ']') && --depth === 0) break;
  }
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function objectsOf(script: Element, name: string): Json[] {
  const text = script.textContent ?? '';
  const known = parsed.get(script);
  // The text of a script that is still arriving grows.
  if (known?.name === name && known.length === text.length) return known.objects;
  const objects = [...read(text, name)];
  parsed.set(script, { name, length: text.length, objects });
  return objects;
}

function* read(text: string, name: string): Generator<Json> {
  if (!text.includes(name)) return;
  for (const match of text.matchAll(new RegExp(String.raw`\b${name}(?:\.data)?\s*=\s*(?=\{)`, 'g'))) {
    const rest = text.slice(match.index + match[0].length);
    const whole = parseLeading(rest);
    // The outer object is code more often than JSON: unquoted keys, single quotes. Its `data` is JSON.
    const inner = whole === undefined ? /[{,]\s*["']?data["']?\s*:\s*(?=\{)/.exec(rest) : null;
    const found = inner ? parseLeading(rest.slice(inner.index + inner[0].length)) : whole;
    if (isObject(found)) yield isObject(found.data) ? found.data : found;
  }
}

const isObject = (value: unknown): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
