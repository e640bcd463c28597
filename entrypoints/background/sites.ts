import { browser } from '../../utils/browser.ts';
import { addedSites, PAGE_SCRIPT, startIn, TEACH_SCRIPT } from '../../utils/sites.ts';

const ID = 'added-sites';

/** One after the other: two changes at once would both find nothing registered. */
let work: Promise<unknown> = Promise.resolve();

/** Makes the page script run on exactly the sites the buyer added; the same again changes nothing. */
export function registerSites(): Promise<void> {
  const next = work.then(register);
  work = next.catch(() => undefined);
  return next;
}

/** The buyer just added these: their open pages need not be loaded again. */
export async function startOnOpenPages(patterns: string[]): Promise<void> {
  const sites = patterns.filter((pattern) => pattern.startsWith('https://'));
  if (sites.length === 0) return;
  for (const { id } of await browser.tabs.query({ url: sites })) {
    // A tab may be closing, or be a page that extensions never reach.
    if (id !== undefined) await startIn(id).catch(() => undefined);
  }
}

/** Begins the lesson in one frame of a tab. */
export async function teachIn(tabId: number | undefined, frameId = 0): Promise<boolean> {
  if (tabId === undefined) return false;
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [TEACH_SCRIPT] });
  return true;
}

async function register(): Promise<void> {
  const matches = await addedSites();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered && matches.length === 0) return browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  const script = { id: ID, matches, js: [PAGE_SCRIPT], allFrames: true, runAt: 'document_idle' as const };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}
