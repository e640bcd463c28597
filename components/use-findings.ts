import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../utils/drafts/check.ts';

/** A pause in typing this long, and the text is checked. */
const PAUSE_MS = 120;

/** What is found in the text; while a newer one is being checked, nothing: marks must never stand in the wrong place. */
export function useFindings(
  text: string,
  language: string,
  check: (text: string, language: string) => Promise<Finding[]>,
  /** Another number: check again. */
  version = 0,
): Finding[] {
  const [found, setFound] = useState<{ text: string; findings: Finding[] }>({ text: '', findings: [] });
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      check(text, language).then(
        (findings) => current && setFound({ text, findings }),
        // An unchecked text may be sent all the same; the next key asks again.
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, language, version]);
  return found.text === text ? found.findings : [];
}
