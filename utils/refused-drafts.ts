import { browser } from './browser.ts';

/** A message that a marketplace refused, kept for the buyer. */
export interface RefusedDraft {
  /** The conversation it was written in, as the page tells it. */
  key: string;
  marketplace: string;
  text: string;
  at: number;
  /** The buyer closed it: it is not shown in the chat again. */
  closed?: true;
}

const KEY = 'refusedDrafts';
/** Conversations that one is kept for, and letters of a draft (UTF-16 units). */
const MOST = 20;
const LONGEST = 10_000;

/** The refused drafts, newest first; whatever has another shape is left out. */
export async function refusedDrafts(): Promise<RefusedDraft[]> {
  const stored = await browser.storage.local.get(KEY);
  return listed(stored[KEY]);
}

/** Keeps a refused draft in place of an earlier one of its conversation. */
export async function keepRefused(draft: RefusedDraft): Promise<void> {
  const others = (await refusedDrafts()).filter(({ key }) => key !== draft.key);
  const kept = { ...draft, text: draft.text.slice(0, LONGEST) };
  await browser.storage.local.set({ [KEY]: [kept, ...others].slice(0, MOST) });
}

/** Shows a refused draft no more in its chat; it stays in the options. */
export async function closeRefused(name: string | undefined): Promise<void> {
  const drafts = (await refusedDrafts()).map((one) => (one.key === name ? { ...one, closed: true as const } : one));
  await browser.storage.local.set({ [KEY]: drafts });
}

/** Calls back when what is kept changes, until `signal` aborts. */
export function watchRefused(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && changes[KEY]) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Deletes what is kept of a conversation by any of its names. */
export async function forgetRefused(names: readonly string[]): Promise<void> {
  const others = (await refusedDrafts()).filter(({ key }) => !names.includes(key));
  await browser.storage.local.set({ [KEY]: others });
}

function listed(value: unknown): RefusedDraft[] {
  return (Array.isArray(value) ? (value as unknown[]) : []).filter((one): one is RefusedDraft => {
    const { key, marketplace, text, at } = (one ?? {}) as Partial<RefusedDraft>;
    return [key, marketplace, text].every((part) => typeof part === 'string') && typeof at === 'number';
  });
}
