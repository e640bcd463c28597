import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Refused } from '../../entrypoints/marketplace.content/GuardRefusal.tsx';
import type { Checker } from '../../entrypoints/marketplace.content/guard-checker.ts';
import { followRefusals } from '../../entrypoints/marketplace.content/guard-refusals.ts';
import type { Stage } from '../../entrypoints/marketplace.content/guard-stage.ts';
import { keepRefused } from '../../utils/refused-drafts.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('a draft that was refused earlier is given back, but never in place of the question on send', async () => {
  await keepRefused({ key: 'lamps', marketplace: 'aliexpress', text: 'my whatsapp', at: 1 });
  const shown: Refused[] = [];
  let asks = true;
  const done = new AbortController();
  followRefusals(
    {
      page: {
        marketplace: 'aliexpress',
        findBox: () => undefined,
        conversation: () => ['lamps', 'https://www.aliexpress.com/p/message/index.html'],
        isMessage: () => false,
        putBack: async () => ({ words: '' }),
      },
      stage: {} as Stage,
      checker: { checkAll: () => [] } as unknown as Checker,
      box: () => undefined,
      text: () => '',
      shown: () => shown[0],
      asks: () => asks,
      show: (refused) => shown.push(refused),
    },
    done.signal,
  );
  await vi.advanceTimersByTimeAsync(400);
  expect(shown).toEqual([]);
  asks = false;
  await vi.advanceTimersByTimeAsync(1_500);
  expect(shown).toMatchObject([{ key: 'lamps', draft: 'my whatsapp' }]);
  done.abort();
});
