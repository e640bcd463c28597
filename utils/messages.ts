import type { BackupFacts } from './backup/write.ts';
import { browser, type Runtime } from './browser.ts';
import type { ChatHealth } from './chats/health.ts';
import type { Instant, Snapshot } from './chats/model.ts';
import type { PictureProblem } from './chats/picture.ts';
import type { Finding } from './drafts/check.ts';
import type { Inserted } from './drafts/insert.ts';
import type { PageHealth } from './marketplaces/health.ts';
import type { PageFacts } from './marketplaces/types.ts';
import type { ShownOrder } from './replies/order.ts';
import type { SellerRecord } from './replies/record.ts';
import type {
  AskedFrame,
  FramePlace,
  ScreenshotAnswer,
  ScreenshotEnd,
  ScreenshotRange,
  ScreenshotState,
  ScreenshotStep,
} from './screenshot.ts';

/** Why a snapshot was not kept. Each has a text in `_locales`: `problem_<code>`. */
export type KeepProblem = 'wrongShape' | 'tooLarge' | 'full' | 'database';

/** The acknowledgement of a snapshot. Anything but an explicit `kept` means: not kept, send again. */
export type KeepResult =
  | {
      /** Messages of this conversation now in the archive, and how many of them are new. */
      kept: number;
      added: number;
      /** True when nothing is missing from its very first message to the last one kept. */
      whole: boolean;
    }
  | { problem: KeepProblem };

/** The acknowledgement of orders: how many of them were new or changed. */
export type KeepOrdersResult = { kept: number } | { problem: Exclude<KeepProblem, 'tooLarge'> };

/** Bytes of a picture in one message at most; messages are JSON in Chromium, so they go as base64. */
export const PIECE_BYTES = 512 * 1024;

/** A piece of a picture that the page could read; `from` and `size` in bytes, `bytes` in base64. */
export interface PicturePiece {
  /** Key of the conversation. */
  key: string;
  /** Address of the picture as the snapshot had it. */
  url: string;
  from: number;
  size: number;
  bytes: string;
}

/** What became of a picture, or of a piece of it: `later` means not now, `unwanted` that nothing waits for it. */
export type PictureAnswer = 'more' | 'kept' | 'unwanted' | 'later' | PictureProblem;

/** A draft as far as it is written; `language` is BCP 47. */
export interface DraftToCheck {
  text: string;
  marketplace: string;
  language?: string;
}

/** Texts of a seller, to be looked at for what would cost the buyer protection. */
export interface IncomingTexts {
  /** Key of the conversation. */
  key: string;
  marketplace: string;
  texts: string[];
}

/** A seller as a page tells of them. */
export interface AskedSeller {
  marketplace: string;
  sellerName?: string;
  sellerId?: string;
}

/** A part of the page script that is brought in only where it is needed. */
export type PagePart = 'chat' | 'helper' | 'orders' | 'guard';

/** What a content script may ask of the background. Nothing bulk or destructive can be reached from here. */
export interface Background {
  /** Keep what is seen; answers when it is written. */
  keepSnapshot(snapshot: Snapshot): KeepResult;
  /** Keep the orders that a page of a marketplace shows; answers when they are written. */
  keepOrders(orders: ShownOrder[]): KeepOrdersResult;
  /** Which of these pictures of a kept conversation are still missing. */
  picturesWanted(asked: { key: string; urls: string[] }): string[];
  /** The bytes of a missing picture, piece by piece and in order. */
  keepPicture(piece: PicturePiece): PictureAnswer;
  /** The page cannot read a missing picture: try it from the background. */
  pictureNotGiven(picture: { key: string; url: string; problem: 'size' | 'type' | 'page' }): PictureAnswer;
  /** The conversation with this key is no longer on the site. */
  conversationGone(gone: { key: string; seenAt: Instant }): boolean;
  /** Open a marketplace's own chat link in a new tab and hold the text for it. */
  openChat(draft: { url: string; text: string }): boolean;
  /** A page of the extension changed the reminders: set the badge and the next alarm. */
  remindersChanged(): boolean;
  /** What in a draft would get it blocked. */
  checkDraft(draft: DraftToCheck): Finding[];
  /** What the seller asks for in each text, in their order; nothing where the buyer said that it is no problem. */
  checkIncoming(asked: IncomingTexts): Finding[][];
  /** The buyer does not want to be warned about this text of a conversation. False when it is not kept. */
  dismissIncoming(dismissed: { key: string; text: string }): boolean;
  /** What this buyer knows about a seller, the latest promises only; nothing for strangers. */
  sellerRecord(asked: AskedSeller): SellerRecord | null;
  /** Open a kept conversation in the archive, at a message of it. False when there is none. */
  openKept(place: { key: string; rank?: number }): boolean;
  /** Address of the page in the tab that asks: a frame of another origin cannot see it. */
  tabAddress(): string | null;
  /** Bring the lesson in which the buyer shows where the messages are into the frame that asks. */
  teachHere(): boolean;
  /** Bring a part of the page script into the frame that asks. */
  bringPart(part: PagePart): boolean;
  /** The text held for the tab that asks, once. */
  claimDraft(): string | null;
  /** Begin a screenshot of the conversation on a tab. Only a page of the extension may ask, after a click there. */
  startScreenshot(asked: { tabId: number; range: ScreenshotRange }): ScreenshotState;
  /** How far it is, or what became of the last one. */
  screenshotState(): ScreenshotState;
  /** Stop it and keep what was taken; a page of the extension again. */
  stopScreenshot(): boolean;
  /** Take a picture of the tab that asks; nothing happens where no screenshot of it was begun. */
  screenshotStep(step: ScreenshotStep): ScreenshotAnswer;
  /** Where the frame that asks stands in its page, while a screenshot is taken: a frame of another origin cannot see it. */
  placeOfFrame(size: { width: number; height: number }): FramePlace | null;
  /** Whether the screenshot is still wanted; a page that scrolls on its way to its beginning asks now and then. */
  screenshotGoesOn(): boolean;
  /** All was shown: keep the screenshot. */
  endScreenshot(end: ScreenshotEnd): boolean;
}

/** What the popup may ask of the content script in the tab it was opened on. */
export interface Page {
  describePage(): PageFacts;
  /** Where a frame stands in the page; `null` where that is not sure. */
  findFrame(frame: AskedFrame): FramePlace | null;
  /** How well the marketplace's adapter fits the page. */
  examinePage(): PageHealth;
  /** How the chat on the page was read; frames without one stay silent. */
  describeChat(): ChatHealth;
  /** Put a text into the chat box. Frames without a box stay silent. */
  placeDraft(draft: { text: string }): Inserted;
  /** Show the conversation, picture by picture, to the background; false while it is read. Frames without one stay silent. */
  takeScreenshot(asked: { range: ScreenshotRange }): boolean;
  /** Lead the buyer through showing where the messages are. A page that leaves the chat to a frame stays silent. */
  teach(): boolean;
}

/** What the background asks of its document in Chromium, where a worker can make no address of a file. */
export interface Offscreen {
  /** Makes a backup; answers an address to download it from, good as long as the document is open. */
  weeklyBackup(facts: BackupFacts): string;
}

type Argument<F> = F extends (argument: infer A) => unknown ? A : undefined;
type Answer<F> = F extends (...argument: never[]) => infer R ? R : never;
type Handlers<C> = {
  [N in keyof C]: (argument: Argument<C[N]>, sender: Runtime.MessageSender) => Promise<Answer<C[N]>> | undefined;
};
type Envelope = { value: unknown } | { error: string };

/**
 * Answers messages. Every function of the contract needs a handler. A handler answers a promise, or `undefined` at once
 * to leave the message to another frame. A message of another shape, or from another extension, is ignored.
 */
export function listen<C extends object>(handlers: Handlers<C>, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender, respond: (answer: Envelope) => void) => {
    if (sender.id !== browser.runtime.id || !isCall(message) || !Object.hasOwn(handlers, message.call))
      return undefined;
    const handler = handlers[message.call as keyof C] as (
      argument: unknown,
      sender: unknown,
    ) => Promise<unknown> | undefined;
    const answer = handler(message.argument, sender);
    if (!answer) return undefined;
    answer.then(
      (value) => respond({ value }),
      (error: unknown) => respond({ error: error instanceof Error ? error.name : 'Error' }),
    );
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal?.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]),
  );
}

/** Asks the background. Throws when nobody answered with a value: a killed worker answers `null` in Chromium. */
export async function ask<N extends keyof Background>(
  call: N,
  ...[argument]: Parameters<Background[N]>
): Promise<ReturnType<Background[N]>> {
  return opened(await browser.runtime.sendMessage({ call, argument })) as ReturnType<Background[N]>;
}

/** Asks the document of the background; no other page listens to what it is asked. */
export async function askOffscreen<N extends keyof Offscreen>(
  call: N,
  ...[argument]: Parameters<Offscreen[N]>
): Promise<ReturnType<Offscreen[N]>> {
  return opened(await browser.runtime.sendMessage({ call, argument })) as ReturnType<Offscreen[N]>;
}

/** Asks the content script of a tab; `frameId` 0 is the page itself, without it every frame hears it. */
export async function askPage<N extends keyof Page>(
  tabId: number,
  call: N,
  argument?: Parameters<Page[N]>[0],
  frameId?: number,
): Promise<ReturnType<Page[N]>> {
  const options = frameId === undefined ? undefined : { frameId };
  return opened(await browser.tabs.sendMessage(tabId, { call, argument }, options)) as ReturnType<Page[N]>;
}

function opened(answer: unknown): unknown {
  if (typeof answer === 'object' && answer !== null && 'value' in answer) return answer.value;
  throw new Error('no answer');
}

function isCall(message: unknown): message is { call: string; argument: unknown } {
  return typeof message === 'object' && message !== null && 'call' in message && typeof message.call === 'string';
}
