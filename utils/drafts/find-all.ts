/** All places where a pattern (with the flag `g`) fits. As `matchAll`, which makes a new pattern at every call. */
export function findAll(pattern: RegExp, text: string): RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) all.push(found);
  return all;
}
