import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserKind, LaunchOptions, TestBrowser } from './types.ts';

export type { BrowserKind, LaunchOptions, TestBrowser } from './types.ts';

/**
 * Starts an installed Chromium (or Chrome, Edge) or Firefox with the unpacked extension in `extensionDir` loaded, every
 * request going to the local proxy. Throws when no such browser is installed, see `findBrowser`.
 */
export function launchBrowser(kind: BrowserKind, options: LaunchOptions): Promise<TestBrowser> {
  return kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
