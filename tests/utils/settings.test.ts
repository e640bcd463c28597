import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../utils/browser.ts';
import { addOwnTerm, allowTerm, defaults, readSettings, writeSettings } from '../../utils/settings.ts';

beforeEach(() => fakeBrowser.reset());

it('are the defaults until the buyer chooses', async () => {
  expect(await readSettings()).toEqual(defaults);
});

it('are kept, own words trimmed and without repeats', async () => {
  await writeSettings({ ...defaults, wait: 5, terms: [' Lyon ', 'Lyon', '', '发货'] });
  expect(await readSettings()).toEqual({ ...defaults, wait: 5, terms: ['Lyon', '发货'] });
});

it('remember once what never to warn about, per marketplace', async () => {
  const wechat = { term: 'wechat', marketplace: 'aliexpress' };
  await allowTerm(wechat);
  await allowTerm(wechat);
  await allowTerm({ ...wechat, marketplace: 'ebay' });
  expect((await readSettings()).allowed).toEqual([wechat, { ...wechat, marketplace: 'ebay' }]);
});

it('take a word of the buyer beside the others', async () => {
  await writeSettings({ ...defaults, terms: ['Lyon'] });
  await addOwnTerm(' factory ');
  expect((await readSettings()).terms).toEqual(['Lyon', 'factory']);
});

it.each([
  null,
  { allowed: ['wechat', null, { term: '', marketplace: 'ebay' }, { term: 'x' }], pauseSend: 'no' },
  'settings',
  { wait: 0, quiet: 'always', terms: 'x', messageLanguage: 'xx' },
  { wait: 2.5, waitDays: 0, quiet: { on: 1, from: 24, to: -1 }, terms: [1, {}] },
])('of a wrong shape fall back to the defaults: %j', async (settings) => {
  await browser.storage.local.set({ settings });
  expect(await readSettings()).toEqual(defaults);
});

it.each([
  [{ waitDays: 5 }, 5],
  [{ waitDays: 3 }, 'auto'],
  [{ wait: 3, waitDays: 5 }, 3],
  [{ wait: 'auto', waitDays: 5 }, 'auto'],
])('of an older version keep the wait that the buyer chose, and only that: %j', async (settings, wait) => {
  await browser.storage.local.set({ settings });
  expect((await readSettings()).wait).toBe(wait);
});

it.each([
  ['https://time.example/tsr', 'https://time.example/tsr'],
  [' https://time.example/tsr?a=1#top ', 'https://time.example/tsr?a=1'],
  ['http://time.example/tsr', undefined],
  ['https://me:secret@time.example/', undefined],
  ['javascript:alert(1)', undefined],
  [7, undefined],
])('keep the address of a time-stamp authority only where it is one: %s', async (timestampUrl, kept) => {
  await browser.storage.local.set({ settings: { timestampUrl } });
  expect((await readSettings()).timestampUrl).toBe(kept);
});
