import type { ChipState } from '../../components/Chip.tsx';
import { atStartOf, isBelievable, isSame, type Reading, type Unread } from '../../utils/chats/reading.ts';
import type { ThreadRule } from '../../utils/chats/rule.ts';
import { listen, type Page } from '../../utils/messages.ts';
import { report } from '../../utils/report.ts';
import type { ScreenshotRange } from '../../utils/screenshot.ts';
import { chatChip, chipStates } from './chat-chip.ts';
import { type Listed, noteListed, noticeGone } from './chat-gone.ts';
import type { FeatureContext } from './feature.ts';
import { hostHere } from './frame-marks.ts';
import { noteChat } from './health.ts';
import { incomingNotes } from './incoming.tsx';
import { keepPictures } from './keep-pictures.ts';
import { type Kept, readingKeeper } from './keep-reading.ts';
import { keepWhole, type ThreadPage } from './keep-whole.ts';
import { takeScreenshot } from './screenshot.ts';
import { isAtEnd, type Sight, seeChat, speaksForPage } from './sight.ts';
import { followRule, isExpected, teachHere } from './taught-here.ts';
import { pause } from './waits.ts';
import { shadowRootsIn, watchPage } from './watch.ts';

/** A message centre renders late; before this a page without a conversation is only "being read". */
const PATIENCE_MS = 8_000;
/** When a reading that needs to be seen twice is looked at again. */
const AGAIN_MS = 800;

/** Kept while the script lives, also over moves from page to page: a switched conversation is told by what was before. */
let last: Reading | undefined;
/** First reading of something new that is not yet believed. */
let candidate: Reading | undefined;
/** Where the conversation stood in the page's list. */
let listed: Listed | undefined;

/** Keeps the conversation on the screen, whenever it changes, and says so. */
export function captureChat({ facts, address, ui }: FeatureContext, signal: AbortSignal): void {
  const show = chatChip(ui.layer('corner'));
  const note = incomingNotes(ui.layer('incoming'), facts.marketplace, signal);
  /** Since when there is nothing to read. */
  let waiting = performance.now();
  let sight: Sight | undefined;
  /** The way through the whole conversation, while it is under way; `fail` ends its wait for what cannot be kept. */
  let journey: { controller: AbortController; fail?: () => void } | undefined;
  /** The chip speaks of something else than what is kept. */
  let unsaid = false;
  /** What the buyer taught about this site; nothing is read before that is known. */
  let taught: { rule: ThreadRule | undefined } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    journey?.controller.abort();
  });

  const showKept = (kept: Kept, pictures?: string) => {
    if (!journey) show(chipStates.kept(kept, pictures, canScroll(sight) ? () => void startJourney() : undefined));
  };
  const keep = readingKeeper(
    {
      kept: (kept, { snapshot }, isNewest) => {
        if (isNewest()) showKept(kept);
        void keepPictures(snapshot, signal).then((problem) => problem && isNewest() && showKept(kept, problem));
      },
      notKept: (why) => (journey ? journey.fail?.() : show(chipStates.notKept(why))),
    },
    signal,
  );

  /** Looks at the page and keeps what can be believed; answers that, or why there is nothing. */
  const look = (first?: Reading): { reading: Reading; kept: Promise<Kept | undefined> } | Unread | 'wait' | 'moved' => {
    sight = seeChat(address(), facts.marketplace, taught?.rule);
    const { seen, reading } = sight;
    noteChat(sight, address());
    for (const element of [seen?.scroller, seen?.draftBox]) watchAround(element);
    if (listed && (typeof reading === 'string' || reading.key !== listed.key)) noticeGone(listed, signal);
    if (typeof reading === 'string') {
      note(undefined);
      return reading;
    }
    waiting = Number.POSITIVE_INFINITY;
    if (!isBelievable(reading, last, candidate)) {
      if (!candidate || !isSame(reading, candidate)) candidate = reading;
      return 'wait';
    }
    candidate = undefined;
    last = reading;
    const { peer } = reading.snapshot.conversation;
    listed = noteListed(reading.key, peer, seen?.scroller, listed, performance.now());
    const whole = first ? atStartOf(first, reading) : reading;
    const looked = whole ? { reading: whole, kept: keep(whole) } : ('moved' as const);
    // After it is on its way: keeping comes first.
    note(reading, seen?.scroller);
    return looked;
  };

  const read = () => {
    clearTimeout(timer);
    if (!taught) return;
    const looked = look();
    if (looked === 'wait') {
      // What is not believed by then waits for a change of the page; nothing is looked at while nothing happens.
      const isOver = !candidate || Date.now() - candidate.snapshot.seenAt >= PATIENCE_MS;
      if (!isOver) timer = setTimeout(read, AGAIN_MS);
      // What the chip says of the conversation before must not be taken for this one.
      if (candidate?.key !== last?.key) sayNothingKept(isOver ? chipStates.notRead('unsure', teachHere) : undefined);
    } else if (typeof looked === 'string') {
      if (looked !== 'moved') sayUnread(looked);
    } else if (unsaid) {
      unsaid = false;
      void looked.kept.then((kept) => kept && !unsaid && showKept(kept));
    }
  };

  const sayNothingKept = (state: ChipState = chipStates.reading()) => {
    unsaid = true;
    if (!journey) show(speaksForPage() && isExpected(address()) ? state : undefined);
  };

  const sayUnread = (why: Unread) => {
    const now = performance.now();
    waiting = Math.min(waiting, now);
    const left = PATIENCE_MS - (now - waiting);
    if (left > 0) timer = setTimeout(read, left);
    for (const root of shadowRootsIn(document)) watch.also(root);
    sayNothingKept(left > 0 ? undefined : chipStates.notRead(why, teachHere));
  };

  const startJourney = async () => {
    const controller = new AbortController();
    journey = { controller };
    let count = 0;
    const progress = (kept: number, paused: boolean) => {
      count = kept;
      show(chipStates.keepingWhole(kept, paused, () => controller.abort()));
    };
    progress(last ? last.snapshot.messages.length : 0, false);
    const keep = (first?: Reading) => keepNow(first, controller.signal);
    const page = { scroller: () => sight?.seen?.scroller, isAtEnd, keep };
    const outcome = await keepWhole(page, progress, controller.signal);
    journey = undefined;
    if (!signal.aborted) show(chipStates.wholeEnded(outcome, count, () => void startJourney()));
  };

  /** Looks until what is on the screen is believed and kept, or cannot be. */
  const keepNow = async (first: Reading | undefined, cancelled: AbortSignal): ReturnType<ThreadPage['keep']> => {
    const patience = performance.now() + PATIENCE_MS;
    for (;;) {
      const looked = look(first);
      if (looked === 'moved') return looked;
      if (typeof looked !== 'string') {
        const failed = new Promise<undefined>((resolve) => {
          if (journey) journey.fail = () => resolve(undefined);
          cancelled.addEventListener('abort', () => resolve(undefined), { once: true });
        });
        const kept = await Promise.race([looked.kept, failed]);
        if (kept) return { reading: looked.reading, kept };
        return cancelled.aborted ? 'cancelled' : 'notKept';
      }
      if (signal.aborted || cancelled.aborted) return 'cancelled';
      if (performance.now() > patience) return 'unread';
      await pause(AGAIN_MS, cancelled);
    }
  };

  const shoot = async (range: ScreenshotRange) => {
    const controller = new AbortController();
    journey = { controller };
    const keep = (first?: Reading) => keepNow(first, controller.signal);
    const page = { scroller: () => sight?.seen?.scroller, isAtEnd, keep };
    await takeScreenshot(page, range, controller.signal).catch((error: unknown) => report(error, 'take a screenshot'));
    journey = undefined;
    watch.soon();
  };
  listen<Pick<Page, 'takeScreenshot'>>(
    {
      takeScreenshot: ({ range }) => {
        // A frame without a conversation leaves the word to another.
        if (!sight || typeof sight.reading === 'string') return undefined;
        if (journey) return Promise.resolve(false);
        void shoot(range);
        return Promise.resolve(true);
      },
    },
    signal,
  );

  const watchAround = (element: Element | undefined) => {
    for (let root = element?.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
      watch.also(root);
  };
  const watch = watchPage(document, read, signal);
  const learned = (rule: ThreadRule | undefined) => {
    taught = { rule };
    watch.soon();
  };
  followRule(hostHere(address()), learned, signal);
}

/** Whether there is more of the thread than is in sight. */
function canScroll(sight: Sight | undefined): boolean {
  const scroller = sight?.seen?.scroller;
  return scroller !== undefined && scroller.scrollHeight > scroller.clientHeight + 40;
}
