/** How the reading of a chat went: the way, what is missing, and whether the site's own anchors still fit. Never chat text. */

import type { CaptureWay, SeenConversation } from './model.ts';

/** What a chat page did not show; each has a text in `_locales`: `missing_<code>`. */
export type MissingPart = 'peer' | 'times' | 'resolvedTimes' | 'draftBox';

export interface ChatHealth {
  /** How it was read; absent when it was not. */
  way?: CaptureWay;
  /** Of both sides, the site's notices aside. */
  messages: number;
  /** 0 to 1. */
  confidence?: number;
  /** The reader's reasons, as codes. */
  because: string[];
  /** Who found the name of the other side: the marketplace's own selectors, or the reader. */
  peerBy?: 'adapter' | 'detected';
  missing: MissingPart[];
  /** Why it was not read; `problem_<code>` in `_locales`. */
  problem?: string;
  /** The marketplace's own selectors no longer find what they should, and detection took over. */
  degraded: boolean;
}

/** What is known of a reading beside the conversation itself. */
export interface ChatContext {
  /** How it was read; absent when it was not. */
  way?: CaptureWay;
  /** Name of the other side as it is used; absent when nobody found one. */
  peer?: string;
  /** Whether the marketplace's selectors found it; `undefined` where they cannot look or there are none. */
  adapterFits?: boolean;
  problem?: string;
}

/** The health of one reading; `seen` is `null` when no conversation was found. */
export function chatHealth(seen: SeenConversation | null, context: ChatContext): ChatHealth {
  const { way, peer, adapterFits, problem } = context;
  const told = seen?.messages.filter(({ direction }) => direction !== 'system') ?? [];
  const missing: MissingPart[] = [];
  if (!peer) missing.push('peer');
  if (seen && !told.some(({ shownTime, sentAt }) => shownTime !== undefined || sentAt !== undefined))
    missing.push('times');
  else if (seen && !told.some(({ sentAt }) => sentAt !== undefined)) missing.push('resolvedTimes');
  if (seen && !seen.draftBox) missing.push('draftBox');
  return {
    ...(seen && !problem && way && { way }),
    messages: told.length,
    ...(seen && { confidence: seen.confidence }),
    because: seen?.because ?? [],
    ...(peer && { peerBy: adapterFits ? 'adapter' : 'detected' }),
    missing,
    ...(problem && { problem }),
    degraded: seen !== null && adapterFits === false,
  };
}
