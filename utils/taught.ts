import { browser } from './browser.ts';
import type { Instant } from './chats/model.ts';
import type { ThreadRule } from './chats/rule.ts';
import { checkRule } from './chats/rule-check.ts';

/** How to read the chats of one host, as the buyer showed it. */
export interface Taught {
  /** Host name, with its port where it has one: `chat.shop.example`. */
  host: string;
  taughtAt: Instant;
  rule: ThreadRule;
}

/** One key each, so that two pages that are taught at once do not write over each other. */
const PREFIX = 'taught:';
const FORMAT = 'parley-rules';
/** More in one file is not from Parley. */
const MOST = 500;

/** All rules, by host name. */
export async function taughtRules(): Promise<Taught[]> {
  const stored = await browser.storage.local.get(null);
  const all = Object.keys(stored).filter((key) => key.startsWith(PREFIX));
  return all.flatMap((key) => checked(stored[key]) ?? []).sort((a, b) => a.host.localeCompare(b.host));
}

/** The rule for a host, or `undefined` when none was taught. */
export async function ruleFor(host: string): Promise<ThreadRule | undefined> {
  const key = PREFIX + host;
  return checked((await browser.storage.local.get(key))[key])?.rule;
}

/** Keeps the rule for a host in place of an earlier one. */
export async function saveRule(taught: Taught): Promise<void> {
  await browser.storage.local.set({ [PREFIX + taught.host]: taught });
}

export async function removeRule(host: string): Promise<void> {
  await browser.storage.local.remove(PREFIX + host);
}

/** The rules as a file to keep or to give away: JSON. No text of any message is in it. */
export function exportRules(rules: Taught[]): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, rules }, null, 2)}\n`;
}

/** Keeps every rule of an exported file; answers how many, or `undefined` when it is no such file. */
export async function importRules(text: string): Promise<number | undefined> {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { format, rules } = (typeof file === 'object' && file !== null ? file : {}) as Record<string, unknown>;
  if (format !== FORMAT || !Array.isArray(rules) || rules.length > MOST) return undefined;
  const good = rules.flatMap((each) => checked(each) ?? []);
  for (const taught of good) await saveRule(taught);
  return good.length;
}

/** Calls back with the hosts whose rule changed, until `signal` aborts. */
export function watchRules(changed: (hosts: string[]) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const hosts = Object.keys(changes).filter((key) => key.startsWith(PREFIX));
    if (area === 'local' && hosts.length > 0) changed(hosts.map((key) => key.slice(PREFIX.length)));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

function checked(value: unknown): Taught | undefined {
  const { host, taughtAt, rule } = (typeof value === 'object' && value !== null ? value : {}) as Partial<Taught>;
  const good = checkRule(rule);
  if (!good || typeof host !== 'string' || !/^[\p{L}\p{N}.-]+(:\d+)?$/u.test(host)) return undefined;
  return { host, taughtAt: typeof taughtAt === 'number' && Number.isFinite(taughtAt) ? taughtAt : 0, rule: good };
}
