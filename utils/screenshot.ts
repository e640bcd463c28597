/** What the page script, the background and the popup tell each other about a screenshot. No code, only shapes. */
import type { Instant, Screenshot, Snapshot } from './chats/model.ts';

/** What the buyer wants a picture of: all of the thread that the page can show, or what is in sight. */
export type ScreenshotRange = 'whole' | 'sight';

/** Why there is no screenshot, or none any more; `screenshot_<code>` in `_locales`. */
export type ScreenshotProblem =
  | 'noChat'
  | 'busy'
  | 'notAllowed'
  | 'notDrawn'
  | 'frame'
  | 'moved'
  | 'stopped'
  | 'notKept';

/** A rectangle, CSS pixels of the window of the page. */
export interface ScreenshotArea {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A frame in the window of the page around it, CSS pixels; `address` is that of what it shows. */
export interface AskedFrame {
  width: number;
  height: number;
  address: string;
}

/** Where a frame stands in the window of the page. */
export interface FramePlace {
  left: number;
  top: number;
  window: { width: number; height: number };
}

/** What the page shows at this moment; the background takes a picture of it. */
export interface ScreenshotStep {
  /** Whether the page still stood as it was told after the picture before this one: else that one is thrown away. */
  isLastGood: boolean;
  /** Size of the window, CSS pixels. */
  window: { width: number; height: number };
  /** Where the thread is in sight. */
  area: ScreenshotArea;
  /** The same with the head of the chat above it, where the seller's name stands; with the first picture only, and where one is known. */
  head?: ScreenshotArea;
  /** How much of its upper and lower edge lies under something that does not scroll with it, CSS pixels. */
  under: { top: number; bottom: number };
  /** How far the thread went up since the picture before, CSS pixels; absent where nothing tells it for sure. */
  moved?: number;
  /** How far it was scrolled since then, CSS pixels. */
  scrolled: number;
  /** The conversation, with the messages around what is in sight as they were read. */
  snapshot: Snapshot;
  /** Those in sight: place in the snapshot, and edges in CSS pixels from the top of the area. */
  spans: { at: number; top: number; bottom: number }[];
}

/** Whether the way goes on after a picture. */
export type ScreenshotAnswer = 'taken' | 'again' | ScreenshotProblem;

/** How the way through a thread ended. */
export interface ScreenshotEnd {
  isLastGood: boolean;
  partial?: Screenshot['partial'];
  /** Why there is none, where nothing was taken. */
  problem?: ScreenshotProblem;
}

/** How far a screenshot is. */
export type ScreenshotState =
  | { phase: 'none' }
  | { phase: 'running'; tabId: number; pictures: number }
  | {
      phase: 'kept';
      tabId: number;
      key: string;
      takenAt: Instant;
      pieces: number;
      messages: number;
      partial?: Screenshot['partial'];
    }
  | { phase: 'failed'; tabId: number; problem: ScreenshotProblem };
