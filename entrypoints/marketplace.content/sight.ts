import { findDraftBox } from '../../utils/chats/detect.ts';
import { peerAboveFrame } from '../../utils/chats/detect-peer.ts';
import type { SeenConversation } from '../../utils/chats/model.ts';
import { readChat } from '../../utils/chats/read-chat.ts';
import { type Reading, toReading, type Unread } from '../../utils/chats/reading.ts';
import type { ThreadRule } from '../../utils/chats/rule.ts';
import { readPeer } from '../../utils/marketplaces/page.ts';

/** A thread this near to its end shows its newest message. */
const NEAR_PX = 80;

/** What the page shows now. */
export interface Sight {
  seen: SeenConversation | null;
  reading: Reading | Unread;
}

/** Reads the conversation of this frame, by what the buyer taught where that fits. */
export function seeChat(url: URL, marketplace: string, rule?: ThreadRule): Sight {
  const context = {
    marketplace,
    url,
    now: Date.now(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    language: document.documentElement.lang || navigator.language,
    // The script runs in each frame itself.
    frames: false,
  };
  const { seen, way } = readChat(document, context, rule);
  const peer = readPeer(url, document) ?? seen?.peer ?? peerAroundFrame();
  return { seen, reading: toReading(seen, { ...context, way, peer, atEnd: isAtEnd(seen?.scroller) }) };
}

/** Whether the newest message is in sight; threads that grow upwards count from the other end. */
export function isAtEnd(scroller: HTMLElement | undefined): boolean {
  if (!scroller) return true;
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  const reversed = getComputedStyle(scroller).flexDirection === 'column-reverse';
  return (reversed ? -scrollTop : scrollHeight - clientHeight - scrollTop) < NEAR_PX;
}

/** Where the chat may live in a frame, the page leaves the word to it; a frame without a box to write in has nothing to say. */
export function speaksForPage(): boolean {
  if (window !== window.top) return findDraftBox(document) !== undefined;
  return ![...document.querySelectorAll('iframe')].some((frame) => frame.clientWidth > 200 && frame.clientHeight > 200);
}

/** The page around a frame of the same origin may have the name above it. */
function peerAroundFrame(): string | undefined {
  const frame = window.frameElement;
  return frame ? peerAboveFrame(frame) : undefined;
}
