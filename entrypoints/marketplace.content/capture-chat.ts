import { type ComponentChild, h } from 'preact';
import { Chip, type ChipState } from '../../components/Chip.tsx';
import { findDraftBox, readConversation } from '../../utils/chats/detect.ts';
import { peerAboveFrame } from '../../utils/chats/detect-peer.ts';
import { isNamed, neighboursOf } from '../../utils/chats/listed.ts';
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
/** Waits before an unanswered snapshot is sent again; after the last one the buyer is told. */
const RETRY_MS = [500, 1_000, 3_000, 10_000];

/** Keeps the conversation on the screen, whenever it changes, and says so. */
export function captureChat({ facts, url, ui }: FeatureContext, signal: AbortSignal): void {
  const show = chip(ui.layer('corner'));
  /** Since when there is nothing to read. */
  let waiting = performance.now();
  let last: (Reading & { neighbours: string[] }) | undefined;
  /** First reading of something new that is not yet believed. */
  let candidate: Reading | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  const readAgain = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(read, ms);
  };

  const read = () => {
    const context = here(url, facts.marketplace);
    const seen = readConversation(document, context);
    const reading = toReading(seen, { ...context, peer: readPeer(url, document) ?? seen?.peer ?? peerAroundFrame() });
    if (last && (typeof reading === 'string' || reading.key !== last.key)) noticeGone(last);
    if (typeof reading === 'string') return sayUnread(reading);
    waiting = Number.POSITIVE_INFINITY;
    if (!isBelievable(reading, last, candidate)) {
      if (!isSame(reading, candidate)) candidate = reading;
      return readAgain(AGAIN_MS);
    }
    const news = !isSame(reading, last);
    candidate = undefined;
    last = { ...reading, neighbours: neighboursOf(document, reading.snapshot.conversation.peer, seen?.scroller) };
    if (news) void keep(reading);
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

  /** Sends until there is an explicit answer: a killed worker answers nothing, and the same again is harmless. */
  const keep = async (reading: Reading, attempt = 0): Promise<void> => {
    let result: KeepResult | undefined;
    try {
      result = await ask('keepSnapshot', reading.snapshot);
    } catch {
      result = undefined;
    }
    // A newer reading is on its way and holds all that this one does.
    if (signal.aborted || !isSame(reading, last)) return;
    if (result && 'kept' in result) show({ tone: 'good', text: count('messagesKept', result.kept) });
    else if (result) show({ tone: 'problem', text: t('chipNotKept'), more: t(`problem_${result.problem}`) });
    else if (attempt < RETRY_MS.length) setTimeout(() => void keep(reading, attempt + 1), RETRY_MS[attempt]);
    else show({ tone: 'problem', text: t('chipNotKept'), more: t('problem_unreachable') });
  };

  watchPage(document, read, signal);
}

/** Gone from the list while its neighbours are still there: deleted, not merely out of sight. */
function noticeGone({ key, snapshot, neighbours }: Reading & { neighbours: string[] }): void {
  if (isNamed(document, snapshot.conversation.peer) || !neighbours.some((name) => isNamed(document, name))) return;
  ask('conversationGone', { key, seenAt: Date.now() }).catch((error: unknown) => report(error, 'mark a conversation'));
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
