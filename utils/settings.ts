import { browser } from './browser.ts';
import type { Allowed } from './drafts/allowed.ts';
import { language } from './i18n.ts';

/** What the buyer chose in the options. */
export interface Settings {
  /** When a reply counts as late: as Parley works it out, or after so many working days of the shop, 1 to 14. */
  wait: 'auto' | number;
  /** No notification between these local hours (0 to 23), across midnight if `from` > `to`. */
  quiet: { on: boolean; from: number; to: number };
  /** The buyer's own words to be warned about. */
  terms: string[];
  /** What the buyer does not want to be warned about, newest last. */
  allowed: Allowed[];
  /** Hold a message with a warning once, when send is pressed. */
  pauseSend: boolean;
  /** Language of the messages to sellers; `auto` follows the browser. */
  messageLanguage: 'auto' | 'en' | 'fr';
  /** Every week: a reminder to save a backup, a file in the download folder, or nothing. */
  backup: 'remind' | 'file' | 'off';
  /** Address of a time-stamp authority (RFC 3161) that evidence packs are stamped by; absent: nobody is asked. */
  timestampUrl?: string;
}

export const defaults: Settings = {
  wait: 'auto',
  quiet: { on: true, from: 22, to: 8 },
  terms: [],
  allowed: [],
  pauseSend: true,
  messageLanguage: 'auto',
  backup: 'remind',
};

const KEY = 'settings';

/** The settings, with defaults for whatever is absent or of the wrong shape. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return checked(stored[KEY]);
}

export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: checked(settings) });
}

/** Never warns for a term on a marketplace again. */
export async function allowTerm(added: Allowed): Promise<void> {
  const settings = await readSettings();
  await writeSettings({ ...settings, allowed: [...settings.allowed, added] });
}

/** Adds a word to the buyer's own. */
export async function addOwnTerm(word: string): Promise<void> {
  const settings = await readSettings();
  await writeSettings({ ...settings, terms: [...settings.terms, word] });
}

/** The language a message to a seller starts in. */
export function messageLanguage({ messageLanguage }: Settings): 'en' | 'fr' {
  if (messageLanguage !== 'auto') return messageLanguage;
  return language() === 'fr' ? 'fr' : 'en';
}

/** Calls back with the new settings until `signal` aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(checked(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

function checked(value: unknown): Settings {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Partial<Settings>;
  const quiet = (typeof given.quiet === 'object' && given.quiet !== null ? given.quiet : {}) as Partial<
    Settings['quiet']
  >;
  const terms = Array.isArray(given.terms) ? given.terms : [];
  return {
    wait: waitIn(given),
    quiet: {
      on: typeof quiet.on === 'boolean' ? quiet.on : defaults.quiet.on,
      from: whole(quiet.from, 0, 23) ?? defaults.quiet.from,
      to: whole(quiet.to, 0, 23) ?? defaults.quiet.to,
    },
    terms: [...new Set(terms.filter((term) => typeof term === 'string').map((term) => term.trim()))].filter(Boolean),
    allowed: allowedIn(given.allowed),
    pauseSend: typeof given.pauseSend === 'boolean' ? given.pauseSend : defaults.pauseSend,
    messageLanguage: given.messageLanguage === 'en' || given.messageLanguage === 'fr' ? given.messageLanguage : 'auto',
    backup: given.backup === 'file' || given.backup === 'off' ? given.backup : defaults.backup,
    ...(authorityAddress(given.timestampUrl) && { timestampUrl: authorityAddress(given.timestampUrl) }),
  };
}

/** The address of an authority as it is kept: `https:` and without a name or password in it; `undefined` for anything else. */
export function authorityAddress(value: unknown): string | undefined {
  // `URL.parse` is younger than the oldest Chromium that Parley runs in.
  if (typeof value !== 'string' || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  if (url.protocol !== 'https:' || url.username || url.password) return undefined;
  url.hash = '';
  return url.href;
}

/** Until version 0.1 it was a number, 3 unless the buyer changed it: nobody chose the 3. */
const OLD_DEFAULT = 3;

function waitIn({ wait, waitDays }: { wait?: unknown; waitDays?: unknown }): Settings['wait'] {
  if (wait === 'auto') return wait;
  const old = whole(waitDays, 1, 14);
  return whole(wait, 1, 14) ?? (old === OLD_DEFAULT ? undefined : old) ?? defaults.wait;
}

/** Without repeats; whatever is no pair of texts is left out. */
function allowedIn(value: unknown): Allowed[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  const pairs = list.flatMap((one) => {
    const { term, marketplace } = (one ?? {}) as Partial<Allowed>;
    const isPair = typeof term === 'string' && term.trim() !== '' && typeof marketplace === 'string';
    return isPair ? [[`${marketplace}\n${term}`, { term, marketplace }] as const] : [];
  });
  return [...new Map(pairs).values()];
}

function whole(value: unknown, from: number, to: number): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to ? value : undefined;
}
