import { format } from 'date-fns';
import type { Instant } from '../../utils/chats/model.ts';
import type { Case } from '../../utils/evidence/case.ts';

/**
 * What the sealed copy and its reveal file are called, without an ending: the order or the seller (letters and digits of any
 * script, at most 40; `other` where there are none), where it goes, and when to the minute, so that the packs of one day are
 * not mixed up. Nothing hidden stands in it: it comes from the case as it goes out.
 */
export function caseName(
  { orderId, peer }: Case['about'],
  destination: string,
  madeAt: Instant,
  other: string,
): string {
  const name = (orderId ?? peer)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return `parley-${name || other}-${destination}-${format(madeAt, 'yyyy-MM-dd-HHmm')}`;
}
