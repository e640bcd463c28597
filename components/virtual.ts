import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

type Options = VirtualizerOptions<HTMLElement, HTMLElement>;

/** Rows of a long list that are to be drawn, and ways to scroll to one. */
export type VirtualList = Virtualizer<HTMLElement, HTMLElement>;

/** A list this short is drawn whole: the browser's own search, copy and print then see all of it. */
export const DRAWN_WHOLE = 200;

/**
 * What a list says of itself: how many rows, which is which, how high each may be (px), and what scrolls. `getItemKey` is
 * another function only when the rows are others: all places are worked out again then.
 */
export type ListOptions = Pick<Options, 'count' | 'getItemKey' | 'estimateSize'> &
  Partial<
    Pick<Options, 'overscan' | 'paddingStart' | 'paddingEnd' | 'anchorTo' | 'followOnAppend' | 'scrollEndThreshold'>
  > & {
    scroller: { readonly current: HTMLElement | null };
    /** A row that is drawn wherever the list is scrolled: the one that can have the focus. */
    always?: number;
    onChange?: (list: VirtualList) => void;
  };

/** A list of rows of any height of which only those near the screen are drawn. Rows are measured; the place is kept. */
export function useVirtual({ scroller, always, onChange, ...given }: ListOptions): VirtualList {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const options: Options = {
    ...given,
    getScrollElement: () => scroller.current,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    measureElement: (row, entry) => entry?.borderBoxSize[0]?.blockSize ?? row.getBoundingClientRect().height,
    rangeExtractor: ({ startIndex, endIndex, count, overscan }) => {
      if (count <= DRAWN_WHOLE) return range(0, count - 1);
      const drawn = range(Math.max(0, startIndex - overscan), Math.min(count - 1, endIndex + overscan));
      if (always === undefined || always < 0 || always >= count || drawn.includes(always)) return drawn;
      return [...drawn, always].sort((a, b) => a - b);
    },
    onChange: (list) => {
      redraw(undefined);
      onChange?.(list);
    },
  };
  const [list] = useState(() => {
    const made: VirtualList = new Virtualizer(options);
    made.shouldAdjustScrollPositionOnItemSizeChange = keepsPlace;
    return made;
  });
  list.setOptions(options);
  useLayoutEffect(() => list._didMount(), []);
  useLayoutEffect(() => list._willUpdate());
  return list;
}

/** What is on the screen stays there: whatever grows above it, in whichever direction the reader goes, is made up for. */
function keepsPlace(
  { key, start, end }: { key: string | number | bigint; start: number; end: number },
  _: number,
  list: VirtualList,
): boolean {
  const top = list.scrollOffset ?? 0;
  return list.itemSizeCache.has(key) ? end <= top : start < top;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
