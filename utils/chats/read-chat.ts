import { type ReadOptions, readConversation } from './detect.ts';
import type { CaptureWay, SeenConversation } from './model.ts';
import type { ThreadRule } from './rule.ts';
import { readByRule } from './rule-read.ts';

/** The conversation on the page and how it was read: by the buyer's rule where it fits, else by what it looks like. */
export function readChat(
  document: Document,
  options: ReadOptions,
  rule: ThreadRule | undefined,
): { seen: SeenConversation | null; way: CaptureWay } {
  const taught = rule ? readByRule(document, rule, options) : null;
  if (taught) return { seen: taught, way: 'taught' };
  return { seen: readConversation(document, options), way: 'detected' };
}
