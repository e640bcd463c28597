/** What of the archive's chain may be told of a conversation that is not given whole. */
import type { CaseThread } from './case.ts';

/**
 * The conversation without the hashes that hang on a message that is not in it: with all else known, a short text that the buyer
 * left out could be guessed from the next hash. What comes before the first such message keeps its hashes.
 */
export function withOpenLinks(thread: CaseThread): CaseThread {
  const { conversation, messages } = thread;
  const seqs = new Set(messages.map(({ seq }) => seq));
  let first = 0;
  while (seqs.has(first)) first++;
  if (first === seqs.size && conversation.links <= first) return thread;
  const open = messages.map((message) => (message.seq < first ? message : { ...message, hash: '', previous: '' }));
  return { ...thread, conversation: { ...conversation, head: '' }, messages: open };
}
