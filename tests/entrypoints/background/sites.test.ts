import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerSites, startOnOpenPages, teachIn } from '../../../entrypoints/background/sites.ts';
import { browser } from '../../../utils/browser.ts';
import { isOpenTo, patternFor } from '../../../utils/sites.ts';

const OWN = 'https://*.aliexpress.com/*';
const SHOP = 'https://chat.shop.example/*';

let granted: string[];
let registered: { id: string; matches?: string[] }[];
/** What was started where: `tab frames files`. */
let started: string[];
/** Frames of a tab that run the page script already. */
let running: number[];

beforeEach(() => {
  fakeBrowser.reset();
  [granted, registered, started, running] = [[OWN], [], [], []];
  Object.assign(browser.runtime, { getManifest: () => ({ host_permissions: [OWN] }) });
  const scripting = {
    getRegisteredContentScripts: async () => registered,
    registerContentScripts: async (scripts: typeof registered) => void registered.push(...scripts),
    updateContentScripts: async (scripts: typeof registered) => {
      registered = scripts;
    },
    unregisterContentScripts: async () => {
      registered = [];
    },
    executeScript: async (script: { target: { tabId: number; frameIds?: number[] }; files?: string[] }) => {
      const { tabId, frameIds } = script.target;
      if (script.files) started.push([tabId, frameIds?.join(), script.files].join(' '));
      return [0, 5].map((frameId) => ({ frameId, result: !running.includes(frameId) }));
    },
  };
  Object.assign(browser, { scripting, permissions: { getAll: async () => ({ origins: granted }) } });
});

describe('sites the buyer added', () => {
  it('have the page script on them, in all frames, also after a restart', async () => {
    granted.push(SHOP);
    await registerSites();
    expect(registered).toMatchObject([{ matches: [SHOP], allFrames: true, persistAcrossSessions: true }]);
  });

  it('are registered once, however often it is looked', async () => {
    granted.push(SHOP);
    await Promise.all([registerSites(), registerSites()]);
    expect(registered).toHaveLength(1);
  });

  it('follow what is granted: another one comes, the last one goes', async () => {
    granted.push(SHOP);
    await registerSites();
    granted = [OWN, SHOP, 'https://other.example/*'];
    await registerSites();
    expect(registered[0]?.matches).toEqual([SHOP, 'https://other.example/*']);
    granted = [OWN];
    await registerSites();
    expect(registered).toEqual([]);
  });

  it('are read at once where they are open, in no frame twice', async () => {
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
    running = [5];
    granted.push(SHOP);
    await startOnOpenPages([SHOP]);
    expect(started).toEqual(['7 0 content-scripts/marketplace.js']);
  });

  it('are not every site there is, even if the browser grants that', async () => {
    granted.push('https://*/*', 'https://*.example/*');
    await registerSites();
    expect(registered).toEqual([]);
  });

  it('are not looked for when a permission names none', async () => {
    const query = vi.spyOn(browser.tabs, 'query');
    await startOnOpenPages([]);
    expect(query).not.toHaveBeenCalled();
  });
});

it('the lesson begins in the frame that asked for it', async () => {
  expect(await teachIn({ tab: { id: 7 } as never, frameId: 5 })).toBe(true);
  expect(started).toEqual(['7 5 content-scripts/teach.js']);
  expect(await teachIn({})).toBe(false);
});

it.each([
  ['https://chat.shop.example/inbox?a=1', SHOP, true],
  ['https://chat.shop.example:8443/', SHOP, true],
  ['http://old.example/', undefined, true],
  ['https://chromewebstore.google.com/detail/x', undefined, false],
  ['https://addons.mozilla.org/firefox/', undefined, false],
  ['chrome://settings/', undefined, false],
  ['about:config', undefined, false],
])('%s can be asked for as %s', (address, pattern, open) => {
  expect(patternFor(address)).toBe(pattern);
  expect(isOpenTo(address)).toBe(open);
});
