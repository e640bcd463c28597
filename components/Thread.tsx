import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Sight, StoredMessage } from '../utils/chats/model.ts';
import { count, t } from '../utils/i18n.ts';
import { Icon } from './Icon.tsx';
import type { PictureSource } from './Picture.tsx';
import { Row } from './Row.tsx';
import { dayOf, heightOf, indexAt, placeAfterKey } from './thread-rows.ts';
import { useVirtual, type VirtualList } from './virtual.ts';
import { fullDay } from './words.ts';

/** Where to go in a thread: the message with a rank or the next one after it, or its end. A new object goes there again. */
export interface Place {
  rank: number | 'end';
  align: 'start' | 'center';
}

export interface ThreadProps {
  /** In order of rank; the newest are there first. */
  messages: readonly StoredMessage[];
  /** Whether the first of `messages` is the first that is kept. */
  isWhole: boolean;
  /** How many are kept. */
  total: number;
  pictures: PictureSource;
  /** When each part was last on the screen. */
  sights: readonly Sight[];
  place?: Place;
  /** Ranks that are chosen; absent when not choosing. */
  chosen?: ReadonlySet<number>;
  /** `isRange`: and all between it and the one before. */
  onToggle?: (rank: number, isRange: boolean) => void;
  onFlag?: (message: StoredMessage) => void;
  /** The buyer says that a text is no problem, or takes that back. */
  onCalm?: (text: string, isCalm: boolean) => void;
  /** The reader goes to the very first message: read what is left, then go. */
  onFirst: () => void;
}

/** Pixels from the end within which a reader counts as being at the end. */
const AT_END = 40;

/** Room above the first row and below the last, px. */
const AROUND = 12;

/** A conversation as it was seen: both sides, day by day, with what was edited, gone or not kept. Only what is near the screen is drawn. */
export function Thread(props: ThreadProps) {
  const { messages, isWhole, place, chosen } = props;
  const scroller = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [activeRank, setActive] = useState<number>();
  const [seenTo, setSeenTo] = useState<number>();
  const wantsFocus = useRef(false);
  const last = messages.length - 1;
  const active = activeRank === undefined ? last : Math.min(indexAt(messages, activeRank), last);
  const lastRank = messages[last]?.rank;
  // Both are asked for thousands of times at every row that is measured.
  const ranks = useMemo(() => messages.map(({ rank }) => rank), [messages]);
  const heights = useMemo(() => messages.map((_, at) => heightOf(messages, at)), [messages]);
  const list = useVirtual({
    scroller,
    count: messages.length,
    getItemKey: useCallback((at: number) => ranks[at] ?? at, [ranks]),
    estimateSize: (at) => heights[at] ?? 0,
    overscan: 4,
    paddingStart: AROUND,
    paddingEnd: AROUND,
    anchorTo: 'end',
    followOnAppend: true,
    scrollEndThreshold: AT_END,
    always: active,
    onChange: (list) => isAtEnd(list) && setSeenTo(messages.at(-1)?.rank),
  });
  useGoing(list, messages, place, setActive);
  useEffect(() => {
    if (isAtEnd(list)) setSeenTo(lastRank);
  }, [lastRank]);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
    row?.focus({ preventScroll: true });
    wantsFocus.current = !row;
  });

  const go = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target as Element).closest('.entry')) return;
    const isRow = (event.target as Element).matches('.entry');
    const rank = messages[active]?.rank;
    if (isRow && rank !== undefined && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      if (chosen) props.onToggle?.(rank, event.shiftKey);
      else open(rank, 'facts');
      return;
    }
    if (event.key === 'Home' && !isWhole) props.onFirst();
    const next = placeAfterKey(event.key, list, active, last);
    if (next === undefined) return;
    event.preventDefault();
    const goal = messages[next]?.rank;
    if (chosen && event.shiftKey && goal !== undefined && next !== active) props.onToggle?.(goal, true);
    setActive(goal);
    wantsFocus.current = true;
  };
  const open = (rank: number, what: string) => {
    const next = new Set(opened);
    if (!next.delete(`${what} ${rank}`)) next.add(`${what} ${rank}`);
    setOpened(next);
  };
  const calls = useStable({ open, toggle: props.onToggle, flag: props.onFlag, calm: props.onCalm, focus: setActive });
  const unseen = seenTo === undefined ? 0 : last - indexAt(messages, seenTo);
  const first = list.getVirtualItemForOffset((list.scrollOffset ?? 0) + AROUND)?.index ?? 0;
  return (
    <div class="reading">
      <section ref={scroller} class="scroll" aria-label={t('archiveThread')} onKeyDown={go}>
        <p class="day-now small muted" aria-hidden="true">
          {messages[first] && <span>{fullDay(dayOf(messages[first]))}</span>}
        </p>
        <ol class="thread" style={{ blockSize: `${list.getTotalSize()}px` }}>
          {list.getVirtualItems().map(({ index, start, key }) => {
            const message = messages[index];
            return (
              message && (
                <Row
                  key={key}
                  measure={list.measureElement}
                  message={message}
                  before={messages[index - 1]}
                  isStart={isWhole && index === 0}
                  index={index}
                  place={props.total - messages.length + index + 1}
                  total={props.total}
                  start={start}
                  isActive={index === active}
                  isTarget={message.rank === place?.rank}
                  isChosen={chosen?.has(message.rank)}
                  pictures={props.pictures}
                  sights={opened.has(`facts ${message.rank}`) ? props.sights : undefined}
                  showsVersions={opened.has(`versions ${message.rank}`)}
                  calls={calls}
                  canFlag={props.onFlag !== undefined}
                />
              )
            );
          })}
        </ol>
      </section>
      {unseen > 0 && (
        <button type="button" class="button primary newer" onClick={() => list.scrollToEnd()}>
          <Icon name="down" size={16} />
          {count('newMessages', unseen)}
        </button>
      )}
    </div>
  );
}

function isAtEnd(list: VirtualList): boolean {
  return list.scrollElement !== null && list.isAtEnd(AT_END);
}

/** Opens at the end, and goes where it is asked to. */
function useGoing(
  list: VirtualList,
  messages: readonly StoredMessage[],
  place: Place | undefined,
  setActive: (rank: number | undefined) => void,
): void {
  const isEmpty = messages.length === 0;
  useLayoutEffect(() => {
    if (isEmpty) return;
    if (!place || place.rank === 'end') return list.scrollToEnd();
    const index = Math.min(indexAt(messages, place.rank), messages.length - 1);
    list.scrollToIndex(index, { align: place.align });
    setActive(messages[index]?.rank);
  }, [isEmpty, place]);
}

/** The same object at every drawing, whose functions are always the newest ones. */
function useStable<T extends object>(calls: T): { current: T } {
  const stable = useRef(calls);
  stable.current = calls;
  return stable;
}
