import { browser, type Runtime } from '../../utils/browser.ts';
import type { PagePart } from '../../utils/messages.ts';
import { addedSites, PAGE_SCRIPT, PART_SCRIPTS, startIn, TEACH_SCRIPT } from '../../utils/sites.ts';

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
  const added = await addedSites();
  const sites = patterns.filter((pattern) => added.includes(pattern));
  if (sites.length === 0) return;
  for (const { id } of await browser.tabs.query({ url: sites })) {
    // A tab may be closing, or be a page that extensions never reach.
    if (id !== undefined) await startIn(id).catch(() => undefined);
  }
}

/** Begins the lesson in the frame that asks. */
export function teachIn(sender: Runtime.MessageSender): Promise<boolean> {
  return bring(TEACH_SCRIPT, sender);
}

/** Brings a part of the page script into the frame that asks; false for a part there is not. */
export async function partFor(part: PagePart, sender: Runtime.MessageSender): Promise<boolean> {
  return Object.hasOwn(PART_SCRIPTS, part) && bring(PART_SCRIPTS[part], sender);
}

async function bring(file: string, { tab, frameId = 0 }: Runtime.MessageSender): Promise<boolean> {
  if (tab?.id === undefined) return false;
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [file] });
  return true;
}

async function register(): Promise<void> {
  const matches = await addedSites();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered && matches.length === 0) return browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  const runAt = 'document_idle' as const;
  // Frames without an address of their own are read as on the marketplaces of the manifest.
  const frames = { allFrames: true, matchOriginAsFallback: true };
  const script = { id: ID, matches, js: [PAGE_SCRIPT], ...frames, runAt };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}
