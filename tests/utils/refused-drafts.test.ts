import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../utils/browser.ts';
import { forgetRefused, keepRefused, refusedDrafts } from '../../utils/refused-drafts.ts';

beforeEach(() => fakeBrowser.reset());
const draft = (key: string, text: string) => ({ key, text, marketplace: 'aliexpress', at: 1 });

it('are kept, the newest of each conversation, until they are deleted', async () => {
  await keepRefused(draft('a', 'first'));
  await keepRefused(draft('b', 'other'));
  await keepRefused(draft('a', 'second'));
  expect((await refusedDrafts()).map(({ text }) => text)).toEqual(['second', 'other']);
  await forgetRefused(['a', 'https://shop.example/a']);
  expect((await refusedDrafts()).map(({ text }) => text)).toEqual(['other']);
  await forgetRefused(['b']);
  expect(await refusedDrafts()).toEqual([]);
});

it('do not pile up', async () => {
  for (let at = 0; at < 30; at += 1) await keepRefused(draft(`c${at}`, 'x'.repeat(20_000)));
  const kept = await refusedDrafts();
  expect(kept.length).toBe(20);
  expect(kept[0]).toMatchObject({ key: 'c29', text: 'x'.repeat(10_000) });
});

it('of a wrong shape are none', async () => {
  await browser.storage.local.set({ refusedDrafts: [null, { key: 1 }, 'x'] });
  expect(await refusedDrafts()).toEqual([]);
});
