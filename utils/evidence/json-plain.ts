/** Whether a JSON text says one thing to every reader. */

const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Where `text` is not what a program writes for `value`, which was parsed from it: a field that stands there twice, of which some readers
 * take the first and others the last; a number too large to be one; `undefined` where there is no such place. Spaces between the parts
 * do not count. Throws a `RangeError` for brackets without end.
 */
export function oddPlace(text: string, value: unknown): number | undefined {
  const again = JSON.stringify(value);
  let inText = false;
  let at = 0;
  for (let place = 0; place < text.length; place++) {
    const sign = text.charCodeAt(place);
    if (!inText && (sign === 32 || sign === 10 || sign === 13 || sign === 9)) continue;
    if (sign !== again.charCodeAt(at)) return place;
    at++;
    if (sign === QUOTE) inText = !inText;
    else if (sign === BACKSLASH) {
      // What is escaped is a quote, perhaps, and no end.
      if (text.charCodeAt(++place) !== again.charCodeAt(at++)) return place;
    }
  }
  return undefined;
}
