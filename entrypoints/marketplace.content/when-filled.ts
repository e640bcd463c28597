import type { PageHealth } from '../../utils/marketplaces/health.ts';

/** After this long a page shows what it has to show. */
const FILLED_MS = 8_000;
const AGAIN_MS = 250;

/** Examines a page; one that is still filling is given its time before it is said to have changed. */
export async function whenFilled(examine: () => PageHealth): Promise<PageHealth> {
  for (;;) {
    const health = examine();
    if (!health.degraded || performance.now() > FILLED_MS) return health;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}
