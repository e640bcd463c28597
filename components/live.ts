import { useEffect, useState } from 'preact/hooks';

/** What can be observed, e.g. what Dexie's `liveQuery` answers. */
export interface Live<T> {
  subscribe(next: (value: T) => void, failed: (error: unknown) => void): { unsubscribe(): void };
}

/** The newest value of a live query; `undefined` until the first. `inputs` as for `useEffect`. */
export function useLive<T>(query: () => Live<T>, inputs: unknown[], failed: (error: unknown) => void): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const subscription = query().subscribe((next) => setValue(() => next), failed);
    return () => subscription.unsubscribe();
  }, inputs);
  return value;
}
