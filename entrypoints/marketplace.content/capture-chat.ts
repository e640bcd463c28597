import { type ComponentChild, h } from 'preact';
import { Chip, type ChipState } from '../../components/Chip.tsx';
import { findDraftBox, readConversation } from '../../utils/chats/detect.ts';
import { peerAboveFrame } from '../../utils/chats/detect-peer.ts';
import { isGoneFromList, type ListPlace, placeInList } from '../../utils/chats/listed.ts';
import { isBelievable, isSame, type Reading, toReading, type Unread } from '../../utils/chats/reading.ts';
import { count, t } from '../../utils/i18n.ts';
import { readPeer } from '../../utils/marketplaces/page.ts';
import { ask, type KeepResult } from '../../utils/messages.ts';
import { report } from '../../utils/report.ts';
import type { FeatureContext } from './feature.ts';
import { watchPage } from './watch.ts';

/** A message centre renders late; before this a page without a conversation is only "being read". */
const PATIENCE_MS = 8_000;
/** When a reading that needs to be seen twice is looked at again. */
const AGAIN_MS = 800;
/** How long a conversation must be missing from the list. */
const SURELY_GONE_MS = 2_000;
/** A thread this near to its end shows its newest message. */
const NEAR_PX = 80;
/** Waits before a snapshot that was not kept is sent again; the last one repeats. */
const RETRY_MS = [500, 1_000, 3_000, 10_000, 30_000];

/** The last reading that was believed, and where its conversation stood in the list. */
type Last = Reading & { place?: ListPlace };

/** Kept while the script lives, also over moves from page to page: a switched conversation is told by what was before. */
let last: Last | undefined;
/** First reading of something new that is not yet believed. */
let candidate: Reading | undefined;

/** Keeps the conversation on the screen, whenever it changes, and says so. */
export function captureChat({ facts, address, ui }: FeatureContext, signal: AbortSignal): void {
  const show = chip(ui.layer('corner'));
  /** Since when there is nothing to read. */
  let waiting = performance.now();
  /** What the chip speaks of; nothing was sent yet on this page. */
  let sent: Reading | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  const readAgain = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(read, ms);
  };

  const read = () => {
    const context = here(address(), facts.marketplace);
    const seen = readConversation(document, context);
    const peer = readPeer(context.url, document) ?? seen?.peer ?? peerAroundFrame();
    const reading = toReading(seen, { ...context, peer, atEnd: isAtEnd(seen?.scroller) });
    if (last && (typeof reading === 'string' || reading.key !== last.key)) noticeGone(last, signal);
    if (typeof reading === 'string') return sayUnread(reading);
    waiting = Number.POSITIVE_INFINITY;
    if (!isBelievable(reading, last, candidate)) {
      if (!candidate || !isSame(reading, candidate)) candidate = reading;
      // What is not believed by then waits for a change of the page; nothing is looked at while nothing happens.
      if (reading.snapshot.seenAt - candidate.snapshot.seenAt < PATIENCE_MS) readAgain(AGAIN_MS);
      return;
    }
    candidate = undefined;
    last = { ...reading, place: placeInList(document, reading.snapshot.conversation.peer, seen?.scroller) };
    if (isSame(reading, sent)) return;
    sent = reading;
    void keep(reading);
  };

  const sayUnread = (why: Unread) => {
    const now = performance.now();
    waiting = Math.min(waiting, now);
    const left = PATIENCE_MS - (now - waiting);
    if (left > 0) readAgain(left);
    if (!speaksForPage()) show(undefined);
    else if (left > 0) show({ tone: 'waiting', text: t('chipReading') });
    else show({ tone: 'problem', text: t('chipNotRead'), more: t(`problem_${why}`) });
  };

  /**
   * Sends until it is kept, whatever stands in the way: a killed worker answers nothing, a full disk may be cleared, and the
   * same again is harmless.
   */
  const keep = async (reading: Reading, attempt = 0): Promise<void> => {
    let result: KeepResult | undefined;
    try {
      result = await ask('keepSnapshot', reading.snapshot);
    } catch {
      result = undefined;
    }
    const shown = sent && isSame(reading, sent);
    if (result && 'kept' in result) {
      if (shown) show({ tone: 'good', text: count('messagesKept', result.kept) });
      return;
    }
    const why = result?.problem ?? 'unreachable';
    if (shown && (result || attempt >= RETRY_MS.length - 1))
      show({ tone: 'problem', text: t('chipNotKept'), more: t(`problem_${why}`) });
    // What was scrolled past or left is sent for a while; what is on the screen until it is kept.
    const over = (signal.aborted || !shown) && attempt >= RETRY_MS.length;
    if (why === 'wrongShape' || why === 'tooLarge' || over) return;
    setTimeout(() => void keep(reading, attempt + 1), RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)]);
  };

  watchPage(document, read, signal);
}

/** Deleted on the site, not merely out of sight: it must still look so after a while. */
function noticeGone({ key, snapshot, place }: Last, signal: AbortSignal): void {
  const { peer } = snapshot.conversation;
  if (!place || !isGoneFromList(document, peer, place)) return;
  const timer = setTimeout(() => {
    if (!isGoneFromList(document, peer, place)) return;
    ask('conversationGone', { key, seenAt: Date.now() }).catch((error: unknown) =>
      report(error, 'mark a conversation'),
    );
  }, SURELY_GONE_MS);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** Whether the newest message is in sight; threads that grow upwards count from the other end. */
function isAtEnd(scroller: HTMLElement | undefined): boolean {
  if (!scroller) return true;
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  const reversed = getComputedStyle(scroller).flexDirection === 'column-reverse';
  return (reversed ? -scrollTop : scrollHeight - clientHeight - scrollTop) < NEAR_PX;
}

function chip(draw: (content: ComponentChild) => void): (state: ChipState | undefined) => void {
  let hidden = false;
  const onHide = () => {
    hidden = true;
    draw(null);
  };
  return (state) => {
    if (!hidden) draw(state ? h(Chip, { state, hide: t('chipHide'), onHide }) : null);
  };
}

/** Where the chat may live in a frame, the page leaves the word to it; a frame without a box to write in has nothing to say. */
function speaksForPage(): boolean {
  if (window !== window.top) return findDraftBox(document) !== undefined;
  return ![...document.querySelectorAll('iframe')].some((frame) => frame.clientWidth > 200 && frame.clientHeight > 200);
}

/** The page around a frame of the same origin may have the name above it. */
function peerAroundFrame(): string | undefined {
  const frame = window.frameElement;
  return frame ? peerAboveFrame(frame) : undefined;
}

function here(url: URL, marketplace: string) {
  return {
    marketplace,
    url,
    now: Date.now(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    language: document.documentElement.lang || navigator.language,
  };
}
