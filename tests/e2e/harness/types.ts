import type { Browser, Page } from 'puppeteer-core';

export type BrowserKind = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** Folder of the built extension, with its manifest. */
  extensionDir: string;
  /** Port of the marketplace's proxy on 127.0.0.1. */
  proxyPort: number;
  /** Language of the browser and of `Accept-Language`, e.g. `fr`; English when absent. */
  locale?: string;
  /** Default true. */
  headless?: boolean;
  /** Kept after the end; a fresh temporary one when absent. */
  profileDir?: string;
  /** More switches for Chromium, more preferences for Firefox. */
  chromiumArgs?: string[];
  firefoxPrefs?: Record<string, unknown>;
}

export interface TestBrowser {
  kind: BrowserKind;
  browser: Browser;
  /** Folder that downloads land in. */
  downloads: string;
  /** Address of a file of the extension, e.g. `popup.html`. */
  extensionUrl(path: string): string;
  newPage(): Promise<Page>;
  /** Opens an extension page in `page` (a new one by default) and waits until it has loaded. */
  openExtensionPage(path: string, page?: Page): Promise<Page>;
  close(): Promise<void>;
}
