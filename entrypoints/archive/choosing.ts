import { indexAt } from '../../components/thread-rows.ts';
import type { StoredMessage } from '../../utils/chats/model.ts';

/** What is chosen of a thread: ranks, and the one that was chosen last, from which a range goes. */
export interface Choice {
  ranks: ReadonlySet<number>;
  last?: number;
}

/** All messages, or none. */
export function chooseAll(messages: readonly StoredMessage[]): Choice {
  return { ranks: new Set(messages.map(({ rank }) => rank)) };
}

/** The other way round for one message; as a range, everything from the last one to it becomes as that one is. */
export function toggled(choice: Choice, messages: readonly StoredMessage[], rank: number, isRange: boolean): Choice {
  const ranks = new Set(choice.ranks);
  if (!isRange || choice.last === undefined) {
    if (!ranks.delete(rank)) ranks.add(rank);
    return { ranks, last: rank };
  }
  const [from, to] = [choice.last, rank].sort((a, b) => a - b) as [number, number];
  const isChosen = ranks.has(choice.last);
  for (let at = indexAt(messages, from); at <= indexAt(messages, to) && at < messages.length; at++) {
    const each = (messages[at] as StoredMessage).rank;
    if (isChosen) ranks.add(each);
    else ranks.delete(each);
  }
  return { ranks, last: rank };
}
