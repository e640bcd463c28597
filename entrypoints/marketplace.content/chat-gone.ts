import { isGoneFromList, type ListPlace, placeInList } from '../../utils/chats/listed.ts';
import { ask } from '../../utils/messages.ts';
import { report } from '../../utils/report.ts';

/** How long a conversation must be missing from the list. */
const SURELY_GONE_MS = 2_000;
/** The list is looked at no more often: it changes seldom, and a look goes over every text of the page. */
const LOOK_MS = 2_000;

/** Where a conversation stands in the page's own list of conversations. */
export interface Listed {
  key: string;
  peer: string;
  place?: ListPlace;
  lookedAt: number;
}

/** Notes where the conversation that is open stands in the list; `before` is what was noted last. */
export function noteListed(
  key: string,
  peer: string,
  thread: Element | undefined,
  before: Listed | undefined,
  now: number,
): Listed {
  if (before?.key === key && now - before.lookedAt < LOOK_MS) return before;
  return { key, peer, place: placeInList(document, peer, thread), lookedAt: now };
}

/** Tells the archive when a conversation was deleted on the site, not merely out of sight: it must still look so after a while. */
export function noticeGone({ key, peer, place }: Listed, signal: AbortSignal): void {
  if (!place || !isGoneFromList(document, peer, place)) return;
  const timer = setTimeout(() => {
    if (!isGoneFromList(document, peer, place)) return;
    ask('conversationGone', { key, seenAt: Date.now() }).catch((error: unknown) =>
      report(error, 'mark a conversation'),
    );
  }, SURELY_GONE_MS);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
