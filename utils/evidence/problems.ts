/** Findings about a pack. */
import type { Problem } from './types.ts';

/** Each finding once: a message may be wrong in two chains, and a file may reveal a hundred things of another pack. */
export function withoutDoubles(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, path, message, conversation }) => {
    const name = JSON.stringify([code, path, message, conversation]);
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}
