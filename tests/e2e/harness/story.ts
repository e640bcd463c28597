import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { type Marketplace, startMarketplace } from '../../marketplace/server.ts';
import { launchBrowser } from './browsers.ts';
import { type Buyer, makeBuyer } from './buyer.ts';
import type { BrowserKind, LaunchOptions, TestBrowser } from './types.ts';

/** Where a story happens: a shop of its own, a fresh browser with Parley, and somebody who uses both. */
export interface Scene {
  market: Marketplace;
  browser: TestBrowser;
  buyer: Buyer;
}

/** Folder of the production build for a browser. */
export const buildOf = (kind: BrowserKind) =>
  resolve(kind === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3');

/** Starts shop and browser; `close` ends both. Throws when the extension was not built. */
export async function startScene(
  kind: BrowserKind,
  options: {
    locale?: string;
    headless?: boolean;
    extensionDir?: string;
    firefoxPrefs?: LaunchOptions['firefoxPrefs'];
  } = {},
) {
  const extensionDir = buildOf(kind);
  if (!existsSync(`${extensionDir}/manifest.json`)) throw new Error('Build first: npm run build');
  const market = await startMarketplace();
  const browser = await launchBrowser(kind, { extensionDir, proxyPort: market.proxyPort, ...options });
  const buyer = makeBuyer(browser);
  await buyer.ready();
  const close = async () => {
    await browser.close();
    await market.close();
  };
  return { market, browser, buyer, close };
}

/** Where Chromium fetches its spelling dictionary once something is typed, whatever the profile says. */
const BROWSERS_OWN = ['redirector.gvt1.com'];

/** Tells a story in Chromium and in Firefox. Whatever happens in it, nothing outside the served hosts is asked for. */
export function story(
  name: string,
  tell: (scene: () => Scene, kind: BrowserKind) => void,
  options: { locale?: string; firefoxPrefs?: LaunchOptions['firefoxPrefs'] } = {},
): void {
  describe.each(['chromium', 'firefox'] as const)(`${name} (%s)`, (kind) => {
    let scene: Awaited<ReturnType<typeof startScene>>;
    beforeAll(async () => {
      scene = await startScene(kind, options);
    });
    afterAll(async () => {
      const strangers = scene?.market.requests.filter(({ served, host }) => !served && !BROWSERS_OWN.includes(host));
      await scene?.close();
      expect(strangers, 'requests outside the served hosts').toEqual([]);
    });
    tell(() => scene, kind);
  });
}
