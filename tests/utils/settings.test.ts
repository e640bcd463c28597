import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../utils/browser.ts';
import { defaults, readSettings, writeSettings } from '../../utils/settings.ts';

beforeEach(() => fakeBrowser.reset());

it('are the defaults until the buyer chooses', async () => {
  expect(await readSettings()).toEqual(defaults);
});

it('are kept, own words trimmed and without repeats', async () => {
  await writeSettings({ ...defaults, waitDays: 5, terms: [' Lyon ', 'Lyon', '', '发货'] });
  expect(await readSettings()).toEqual({ ...defaults, waitDays: 5, terms: ['Lyon', '发货'] });
});

it.each([
  null,
  'settings',
  { waitDays: 0, quiet: 'always', terms: 'x', messageLanguage: 'xx' },
  { waitDays: 2.5, quiet: { on: 1, from: 24, to: -1 }, terms: [1, {}] },
])('of a wrong shape fall back to the defaults: %j', async (settings) => {
  await browser.storage.local.set({ settings });
  expect(await readSettings()).toEqual(defaults);
});
