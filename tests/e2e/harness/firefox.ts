import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../setup/find-browser.mjs';
import { firefoxPrefs } from './firefox-prefs.ts';
import type { LaunchOptions, TestBrowser } from './types.ts';

/** Gecko id of Parley's manifest; the address of its pages is fixed to this UUID. */
const GECKO_ID = 'parley@parley.example';
const UUID = '7b1d6c1e-5a0f-4c6e-9d57-0f3a9c2b4e11';

/** Firefox, driven over WebDriver BiDi, with the extension as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox found: install one or set FIREFOX_PATH');
  const downloads = await mkdtemp(join(tmpdir(), 'parley-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    userDataDir: options.profileDir,
    defaultViewport: options.headless === false ? null : { width: 1280, height: 800 },
    // Extension pages count as the browser's own: without this they cannot be opened or scripted.
    args: ['--remote-allow-system-access'],
    // Only with this does a release Firefox heed `services.settings.server`, and so asks Mozilla for nothing.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...firefoxPrefs(options.proxyPort, options.locale ?? 'en-US'),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      ...options.firefoxPrefs,
    },
  });
  await browser.installExtension(options.extensionDir);
  const extensionUrl = (path: string) => `moz-extension://${UUID}/${path.replace(/^\//, '')}`;
  return {
    kind: 'firefox',
    browser,
    downloads,
    extensionUrl,
    newPage: () => browser.newPage(),
    async openExtensionPage(path, page) {
      const target = page ?? (await browser.newPage());
      await gotoExtension(target, extensionUrl(path));
      return target;
    },
    async close() {
      await browser.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}

/** `goto` may report a time-out for such pages although they have loaded; what counts is the page itself. */
async function gotoExtension(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load', timeout: 500 }).catch(() => undefined);
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const state = await page.evaluate(() => `${document.readyState} ${location.href}`).catch(() => '');
    if (state === `complete ${url}`) return;
    await wait(50);
  }
  throw new Error(`The extension page ${url} did not load`);
}
