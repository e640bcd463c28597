import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { useLive } from '../../components/live.ts';
import { type Filters, isAsked, type Results, search } from '../../utils/db/search.ts';
import { forgetBlocks, indexStamp } from '../../utils/db/search-read.ts';

/** Nothing asked for this long, and the memory that searching took is given back. */
const FORGET_MS = 60_000;

/**
 * What a search finds, again whenever something is written; the results before stay until there are new ones. `undefined`
 * while nothing is asked, and until the first answer.
 */
export function useSearch(
  query: string,
  filters: Filters,
  limit: number,
  failed: (error: unknown) => void,
): Results | undefined {
  const [found, setFound] = useState<Results>();
  const stamp = useLive(() => liveQuery(indexStamp), [], failed);
  const isOn = isAsked(query, filters);
  useEffect(() => {
    if (!isOn) {
      setFound(undefined);
      const timer = setTimeout(forgetBlocks, FORGET_MS);
      return () => clearTimeout(timer);
    }
    const stop = new AbortController();
    const { signal } = stop;
    const show = (results: Results) => {
      if (!signal.aborted) setFound(results);
    };
    search(query, filters, { limit, signal, onPartial: show }).then(show, (error: unknown) => {
      if (!signal.aborted) failed(error);
    });
    return () => stop.abort();
  }, [query, JSON.stringify(filters), limit, stamp]);
  useEffect(() => forgetBlocks, []);
  return isOn ? found : undefined;
}
