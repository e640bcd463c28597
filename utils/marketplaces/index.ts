/** Every marketplace Parley knows: each file of this folder that is none of those named here. */
import { fitsPattern } from './read/links.ts';
import type { Marketplace } from './types.ts';

const files = import.meta.glob<Marketplace>(
  ['./*.ts', '!./health.ts', '!./index.ts', '!./orders.ts', '!./page.ts', '!./types.ts'],
  {
    eager: true,
    import: 'default',
  },
);

/** All marketplaces, by file name. */
export const marketplaces: Marketplace[] = Object.values(files);

/** The marketplace whose pages this address belongs to; look-alike hosts belong to none. */
export function marketplaceOf(url: URL): Marketplace | undefined {
  return marketplaces.find(({ hosts }) => fitsPattern(url, hosts));
}
