import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../setup/find-browser.mjs';
import type { LaunchOptions, TestBrowser } from './types.ts';

/**
 * Chromium with the extension loaded over the debugging pipe (branded Chrome has ignored `--load-extension` since version
 * 137) and without requests of its own.
 */
export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge found: install one or set CHROMIUM_PATH');
  const locale = options.locale ?? 'en-US';
  const profile = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'parley-chromium-')));
  await preparePreferences(profile);
  const downloads = await mkdtemp(join(tmpdir(), 'parley-downloads-'));
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    userDataDir: profile,
    defaultViewport: options.headless === false ? null : { width: 1280, height: 800 },
    args: [...chromiumArgs(options.proxyPort, locale), ...(options.chromiumArgs ?? [])],
    // Linux takes the interface language of the browser, and with it `navigator.language`, from the environment.
    env: { ...process.env, LANGUAGE: locale.replace('-', '_') },
  });
  const id = await browser.installExtension(options.extensionDir);
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path.replace(/^\//, '')}`;
  return {
    kind: 'chromium',
    browser,
    downloads,
    extensionUrl,
    newPage: () => browser.newPage(),
    async openExtensionPage(path, page) {
      const target = page ?? (await browser.newPage());
      await target.goto(extensionUrl(path), { waitUntil: 'load' });
      return target;
    },
    async close() {
      await browser.close();
      await rm(downloads, { recursive: true, force: true });
      if (!options.profileDir) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** Where Chromium's own account and component requests are sent, as no switch turns them off: a closed port. */
const DEAD_END = '127.0.0.1:9';

/** Switches of a Chromium that speaks to the proxy at `proxyPort` and to nobody else. */
export function chromiumArgs(proxyPort: number, locale: string): string[] {
  return [
    `--proxy-server=http://127.0.0.1:${proxyPort}`,
    // Loopback goes through the proxy too; only the dead end below does not.
    `--proxy-bypass-list=<-loopback>;${DEAD_END}`,
    `--gaia-url=http://${DEAD_END}`,
    `--component-updater=url-source=http://${DEAD_END}`,
    '--ignore-certificate-errors',
    `--lang=${locale}`,
    `--accept-lang=${locale}`,
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    '--disable-features=NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,DialMediaRouteProvider,AutofillServerCommunication,Translate,SafeBrowsing',
    // The sandbox cannot start for the root user, which containers and CI usually are.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** Without this the first typed word makes Chromium fetch a spelling dictionary. */
async function preparePreferences(profile: string): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = { browser: { enable_spellchecking: false }, spellcheck: { dictionaries: [] } };
  await writeFile(file, JSON.stringify(preferences));
}
