/** One way to write a value, so that it has one hash. */

/**
 * JSON without spaces, the fields of every object in the order of their UTF-16 units (as RFC 8785); what is `undefined` is not
 * there. Half a surrogate pair is written as an escape, so that no two texts share their bytes.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : each,
  );
}
