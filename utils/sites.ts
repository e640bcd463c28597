import { browser } from './browser.ts';
import { askPage, type PagePart } from './messages.ts';
import { readSettings } from './settings.ts';

/** The script that reads pages, as the build names it. */
export const PAGE_SCRIPT = 'content-scripts/marketplace.js';

/** The script that leads through showing Parley where the messages are. */
export const TEACH_SCRIPT = 'content-scripts/teach.js';

/** The parts that the page script asks for, as the build names them. */
export const PART_SCRIPTS: Readonly<Record<PagePart, string>> = {
  chat: 'content-scripts/chat.js',
  helper: 'content-scripts/helper.js',
  orders: 'content-scripts/orders.js',
  guard: 'content-scripts/guard.js',
};

/** Pages no extension may read, beside those of other schemes. */
const CLOSED = /^(chromewebstore\.google\.com|chrome\.google\.com|addons\.mozilla\.org|.*\.addons\.mozilla\.org)$/;

/** The match pattern that a permission for the site of an address is asked with; `undefined` where none can be. */
export function patternFor(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  const isSite = protocol === 'https:' && /^[\p{L}\p{N}.-]+$/u.test(hostname) && !CLOSED.test(hostname);
  return isSite ? `https://${hostname}/*` : undefined;
}

/** Whether a script can be started on the page at all. */
export function isOpenTo(address: string): boolean {
  return /^https?:\/\//.test(address) && !CLOSED.test(new URL(address).hostname);
}

/** A grant for all sites, given in the browser's own pages, is no wish that Parley reads them all. */
const ONE_SITE = /^https:\/\/[^*/]+\/\*$/;

/** The sites the buyer added one by one, as match patterns; those of the manifest, and who stamps packs, are not among them. */
export async function addedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { host_permissions: own = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  const { timestampUrl } = await readSettings();
  const others = [...own, timestampUrl && patternFor(timestampUrl)];
  return origins.filter((origin) => ONE_SITE.test(origin) && !others.includes(origin)).sort();
}

/** Asks the buyer for a site; must be called in a click, before anything is waited for. Answers whether they agreed. */
export function askForSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives the permission for a site back. */
export async function giveUpSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/**
 * Starts the page script in every frame of a tab that may be reached and where it does not run yet. Throws where the
 * browser forbids it.
 */
export async function startIn(tabId: number): Promise<void> {
  const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: claim });
  const free = frames.filter(({ result }) => result === true).map(({ frameId }) => frameId);
  if (free.length > 0)
    await browser.scripting.executeScript({ target: { tabId, frameIds: free }, files: [PAGE_SCRIPT] });
}

/** Whether the page script answers in a tab. */
export async function runsIn(tabId: number): Promise<boolean> {
  return askPage(tabId, 'describePage', undefined, 0).then(
    () => true,
    () => false,
  );
}

/** Runs in the page: true for the first that asks. Such marks are the extension's own; the page does not see them. */
function claim(): boolean {
  const marks = globalThis as { parleyAsked?: boolean; parleyRuns?: boolean };
  marks.parleyAsked = true;
  if (marks.parleyRuns) return false;
  marks.parleyRuns = true;
  return true;
}
