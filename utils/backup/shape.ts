/** Reads values of unknown origin: what comes out has the right shape and known fields only. */

/** What a reader answers for a value of another shape. */
export const WRONG: unique symbol = Symbol('wrong shape');

export type Read<T> = (value: unknown) => T | typeof WRONG;

/** A text of at most `longest` UTF-16 units. */
export const text =
  (longest: number): Read<string> =>
  (value) =>
    typeof value === 'string' && value.length <= longest ? value : WRONG;

/** A text that fits the pattern, of at most `longest` UTF-16 units. */
export const textLike =
  (pattern: RegExp, longest = 4_000): Read<string> =>
  (value) =>
    typeof value === 'string' && value.length <= longest && pattern.test(value) ? value : WRONG;

/** A finite number from `least` to `most`. */
export const number =
  (least = -Number.MAX_VALUE, most = Number.MAX_VALUE): Read<number> =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most ? value : WRONG;

/** A whole number from 0 on. */
export const whole: Read<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : WRONG;

/** One of the values. */
export const oneOf =
  <T extends string | true>(...values: readonly T[]): Read<T> =>
  (value) =>
    values.find((each) => each === value) ?? WRONG;

export const yesOrNo: Read<boolean> = (value) => (typeof value === 'boolean' ? value : WRONG);

/** Absent, or what `read` reads. */
export const optional =
  <T>(read: Read<T>): Read<T | undefined> =>
  (value) =>
    value === undefined ? undefined : read(value);

/** A list of at most `most`. */
export const list =
  <T>(read: Read<T>, most: number): Read<T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > most) return WRONG;
    const items: T[] = [];
    for (const each of value) {
      const item = read(each);
      if (item === WRONG) return WRONG;
      items.push(item);
    }
    return items;
  };

/** An object with these fields; absent ones stay absent. A field that the type has and `fields` has not does not compile. */
export const shape =
  <T extends object>(fields: { [K in keyof Required<T>]: Read<T[K]> }): Read<T> =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return WRONG;
    const found: Partial<T> = {};
    for (const key of Object.keys(fields) as (keyof T & string)[]) {
      const read = fields[key](Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined);
      if (read === WRONG) return WRONG;
      if (read !== undefined) found[key] = read as T[typeof key];
    }
    return found as T;
  };
