/** Order and tracking numbers are written with and without spaces: both find both. */

/** Digits, perhaps in groups, in a folded text. */
const GROUPS = /\d(?:[ .-]?\d)*/g;
const ONE = new RegExp(`^${GROUPS.source}$`);
/** A number of fewer digits is a size, a price or a date: it is found as it is written. */
const LEAST_DIGITS = 8;

/** The long numbers of a folded text whose digits stand in groups, as digits alone. */
export function joinedNumbers(folded: string): string[] {
  return (folded.match(GROUPS) ?? []).flatMap((found) => {
    const digits = found.replace(/\D/g, '');
    return digits.length >= LEAST_DIGITS && digits.length < found.length ? [digits] : [];
  });
}

/** A folded word of a query as digits alone, when it is a long number; else `undefined`. */
export function longNumber(word: string): string | undefined {
  if (!ONE.test(word)) return undefined;
  const digits = word.replace(/\D/g, '');
  return digits.length >= LEAST_DIGITS ? digits : undefined;
}
