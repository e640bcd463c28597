/** All matches of a global expression. Not `matchAll`, which makes the expression anew each time: of a long one that takes longer than to look. */
export function findAll(text: string, shape: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  shape.lastIndex = 0;
  for (let match = shape.exec(text); match; match = shape.exec(text)) {
    found.push(match);
    if (match[0] === '') shape.lastIndex++;
  }
  return found;
}
