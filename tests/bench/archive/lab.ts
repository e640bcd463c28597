/** A fresh browser with the extension and the page of the benchmarks. Runs in Node. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserKind, launchBrowser } from '../../e2e/harness/browsers.ts';
import type { bench as Bench } from './page.ts';

declare const bench: typeof Bench;
/** What can be measured in the page. */
export type Measures = typeof Bench;

/** A port that nobody listens on: the benchmarks ask the web for nothing. */
const NOWHERE = 9;

export interface Lab {
  version: string;
  page: Page;
  /** Runs one of the measures in the page. */
  measure<N extends keyof Measures>(
    name: N,
    ...args: Parameters<Measures[N]>
  ): Promise<Awaited<ReturnType<Measures[N]>>>;
  /** The same in a page that was just opened, and is closed again. */
  measureFresh<N extends keyof Measures>(
    name: N,
    ...args: Parameters<Measures[N]>
  ): Promise<Awaited<ReturnType<Measures[N]>>>;
  /** Opens another page of the extension. */
  openPage(path: string): Promise<Page>;
  /** Bytes of the profile on the disk. */
  disk(): number;
  close(): Promise<void>;
}

/** Starts a browser with an empty profile and the extension in `extensionDir`; opens `page` of it. */
export async function openLab(kind: BrowserKind, extensionDir: string, path = 'bench.html'): Promise<Lab> {
  const profile = mkdtempSync(join(tmpdir(), `parley-bench-${kind}-`));
  const launched = await launchBrowser(kind, { extensionDir, proxyPort: NOWHERE, profileDir: profile });
  const page = await launched.openExtensionPage(path);
  page.setDefaultTimeout(0);
  return {
    version: await launched.browser.version(),
    page,
    measure: (name, ...args) => run(page, name, args),
    async measureFresh(name, ...args) {
      const fresh = await launched.openExtensionPage(path);
      const answer = await run(fresh, name, args);
      await fresh.close();
      await page.bringToFront();
      return answer;
    },
    openPage: (other) => launched.openExtensionPage(other),
    disk: () => sizeOf(profile),
    async close() {
      await launched.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function run(page: Page, name: keyof Measures, args: readonly unknown[]): Promise<never> {
  const call = (what: string, given: unknown[]) =>
    (bench[what as keyof Measures] as (...rest: unknown[]) => unknown)(...given);
  return page.evaluate(call, name, [...args]) as Promise<never>;
}

/** A file that went meanwhile is no error. */
function sizeOf(folder: string): number {
  return Number(spawnSync('du', ['-sk', folder], { encoding: 'utf8' }).stdout.split('\t')[0]) * 1024;
}
