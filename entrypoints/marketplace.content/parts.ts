import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Instant } from '../../utils/chats/model.ts';
import type { PageFacts } from '../../utils/marketplaces/types.ts';
import { ask, type PagePart } from '../../utils/messages.ts';
import type { ShownOrder } from '../../utils/replies/order.ts';

/** What a part is given: the page it runs on. */
export interface PartContext {
  facts: PageFacts;
  /** The page's address now; for a frame, that of the page around it. */
  address: () => URL;
  ctx: ContentScriptContext;
}

/**
 * Starts a part on a page; everything it did ends with the signal. Answers what it has to say when Parley itself ends while
 * the page stays open.
 */
export type Part = (context: PartContext, signal: AbortSignal) => undefined | (() => void);

/** What the guard of a chat's box is given by the part that reads the chat. */
export interface GuardContext {
  /** Marketplace id, or the host where none is known. */
  marketplace: string;
  /** The box to write in, looked for anew. */
  findBox: () => HTMLElement | undefined;
  /** Names the conversation on the screen, as far as the page tells it; the second name is the page's address. */
  conversation: () => [string | undefined, string];
  /** Whether a text on the page is a message of the conversation. */
  isMessage: (text: string) => boolean;
  /** Puts a text into the box, after a click; answers what came of it in words. */
  putBack: (text: string) => Promise<{ words: string; failed?: true }>;
}

/** Watches the box until the signal aborts. */
export type Guard = (context: GuardContext, signal: AbortSignal) => void;

/** Reads the orders that a page shows, with their clocks: words of many languages, for pages of orders only. */
export type OrderReader = (url: URL, document: Document, now: Instant) => ShownOrder[];

interface Parts {
  chat: Part;
  helper: Part;
  orders: OrderReader;
  guard: Guard;
}

/** Waits before a part is asked for again: the worker may be starting. */
const AGAIN_MS = [200, 1_000, 5_000];

/** All scripts of an extension in a frame share one global; the page does not see it. */
const shared = globalThis as { parleyParts?: Partial<Parts> };

/** Forgets parts that a script of an earlier version may have left. */
export function forgetParts(): void {
  shared.parleyParts = {};
}

/** Called by a part's own script: here it is. */
export function providePart<N extends PagePart>(name: N, part: Parts[N]): void {
  shared.parleyParts = { ...shared.parleyParts, [name]: part };
}

/** Brings a part into this frame where it is not yet. Throws when the background could not. */
export async function bringPart<N extends PagePart>(name: N): Promise<Parts[N]> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const part = shared.parleyParts?.[name] ?? ((await ask('bringPart', name)) && shared.parleyParts?.[name]);
      if (part) return part;
      throw new Error(`no part ${name}`);
    } catch (error) {
      const wait = AGAIN_MS[attempt];
      if (wait === undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
