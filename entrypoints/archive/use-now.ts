import { useEffect, useState } from 'preact/hooks';

/** What is late in an hour is not yet: often enough for words that name minutes only on the day itself. */
const EVERY_MS = 5 * 60_000;

/** The time now, told again every few minutes while the page is looked at, and when it is looked at again. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const stop = new AbortController();
    const tell = () => {
      if (document.visibilityState === 'visible') setNow(Date.now());
    };
    const timer = setInterval(tell, EVERY_MS);
    document.addEventListener('visibilitychange', tell, stop);
    return () => {
      clearInterval(timer);
      stop.abort();
    };
  }, []);
  return now;
}
