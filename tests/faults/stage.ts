/** A browser with Parley that can be killed and started again with the same profile. Runs in Node. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserKind, type LaunchOptions, launchBrowser, type TestBrowser } from '../e2e/harness/browsers.ts';
import type { Kept, probe as Probe } from './probe.ts';

declare const probe: typeof Probe;
type Questions = typeof Probe;

/** A port that nobody listens on. */
const NOWHERE = 9;

/** `extensionDir` is that of an extension with the page `probe.html`, see `extensionWith`; without a shop no port is needed. */
export type StageOptions = Omit<LaunchOptions, 'proxyPort' | 'profileDir'> & { proxyPort?: number };

export type Stage = Awaited<ReturnType<typeof openStage>>;

/** Starts a browser with a profile of its own, that `close` removes. */
export async function openStage(kind: BrowserKind, options: StageOptions) {
  const profile = mkdtempSync(join(tmpdir(), `parley-faults-${kind}-`));
  let launched: TestBrowser;
  let page: Page;

  /** A browser that was killed may need a second try: Firefox sometimes ends itself when it finds its profile so. */
  async function start(tries = 3): Promise<void> {
    try {
      await startOnce();
    } catch (error) {
      if (tries <= 1) throw error;
      await start(tries - 1);
    }
  }

  async function startOnce(): Promise<void> {
    launched = await launchBrowser(kind, { proxyPort: NOWHERE, ...options, profileDir: profile });
    page = await launched.openExtensionPage('probe.html');
  }

  /** Every process of the browser, at once. */
  function kill(): Promise<void> {
    const process_ = launched.browser.process();
    const gone = new Promise<void>((resolve) => process_?.once('exit', () => resolve()));
    if (process_?.pid) process.kill(process.platform === 'win32' ? process_.pid : -process_.pid, 'SIGKILL');
    return gone;
  }

  await start();
  return {
    kind,
    profile,
    launched: () => launched,
    page: () => page,
    kill,
    start: () => start(),
    ask: <N extends keyof Questions>(name: N, ...args: Parameters<Questions[N]>) => askIn(page, name, args),
    async close() {
      await launched.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

/** Asks the probe in a page of the extension. */
export function askIn<N extends keyof Questions>(
  page: Page,
  name: N,
  args: Parameters<Questions[N]>,
): Promise<Awaited<ReturnType<Questions[N]>>> {
  const call = (what: string, given: unknown[]) =>
    (probe[what as keyof Questions] as (...rest: unknown[]) => unknown)(...given);
  return page.evaluate(call, name as string, [...args] as unknown[]) as never;
}

/** What of the acknowledged messages is not in the archive, and which conversations are half-written. */
export async function judge(stage: Stage, acknowledged: readonly Kept[]) {
  const found = await stage.ask(
    'look',
    acknowledged.map(({ conversation }) => conversation),
  );
  const lost = acknowledged.reduce(
    (sum, { messages }, at) => sum + Math.max(0, messages - (found[at]?.messages ?? 0)),
    0,
  );
  const broken = found.filter(({ problems }) => problems.length > 0);
  return { lost, broken: broken.length, problems: broken.flatMap(({ problems }) => problems), found };
}
