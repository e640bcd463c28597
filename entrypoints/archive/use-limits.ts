import { useEffect, useState } from 'preact/hooks';
import type { OwnLimits } from '../../components/CaseLimits.tsx';
import { browser } from '../../utils/browser.ts';
import { type Destination, withLimits } from '../../utils/evidence/destinations.ts';
import { report } from '../../utils/report.ts';

const KEY = 'evidenceLimits';

/** Places with the numbers that the buyer corrected. */
export interface OwnLimitsOf {
  of: (destination: Destination) => Destination;
  change: (limits: OwnLimits) => void;
}

/** The buyer's own numbers for the place that can be corrected, kept for the next case. */
export function useLimits(): OwnLimitsOf {
  const [own, setOwn] = useState<Partial<OwnLimits>>({});
  useEffect(() => {
    const failed = (error: unknown) => report(error, 'read the limits of a place');
    browser.storage.local.get(KEY).then(({ [KEY]: kept }) => {
      if (typeof kept === 'object' && kept !== null) setOwn(kept);
    }, failed);
  }, []);
  return {
    of: (destination) => withLimits(destination, own),
    change: (limits) => {
      setOwn(limits);
      browser.storage.local
        .set({ [KEY]: limits })
        .catch((error: unknown) => report(error, 'keep the limits of a place'));
    },
  };
}
