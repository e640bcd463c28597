import { type ChatHealth, chatHealth } from '../../utils/chats/health.ts';
import { marketplaceOf } from '../../utils/marketplaces/index.ts';
import { kindOf, readPeer } from '../../utils/marketplaces/page.ts';
import type { Sight } from './sight.ts';

/** A frame with the conversation answers before the page around it says that it has none. */
const FRAMES_FIRST_MS = 300;
const UNREAD: ChatHealth = { messages: 0, because: [], missing: [], problem: 'noConversation', degraded: false };

let last: ChatHealth | undefined;

/** Notes how the last reading of this frame went, for whoever asks in the popup. */
export function noteChat({ seen, reading }: Sight, url: URL): void {
  const context = { adapterFits: adapterFits(url) };
  if (typeof reading === 'string') last = chatHealth(seen, { ...context, peer: seen?.peer, problem: reading });
  else {
    const { way, conversation } = reading.snapshot;
    last = chatHealth(seen, { ...context, way, peer: conversation.peer });
  }
}

/** Answers the popup; a frame without a conversation leaves the word to another. */
export function describeChat(): Promise<ChatHealth> | undefined {
  if (last?.way) return Promise.resolve(last);
  if (window !== window.top) return undefined;
  return new Promise((resolve) => setTimeout(() => resolve(last ?? UNREAD), FRAMES_FIRST_MS));
}

/** Whether the marketplace's selectors find the name of the other side; `undefined` where they cannot look. */
function adapterFits(url: URL): boolean | undefined {
  const marketplace = marketplaceOf(url);
  if (!marketplace || marketplace.peer.length === 0 || kindOf(marketplace, url) !== 'messages') return undefined;
  if (readPeer(url, document)) return true;
  if (window === window.top) return false;
  try {
    // In a frame the name stands in the page around it.
    return readPeer(url, (window.top as Window).document) !== undefined;
  } catch {
    return undefined; // another origin
  }
}
