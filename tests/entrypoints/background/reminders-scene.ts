import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSnapshot } from '../../../entrypoints/background/archive.ts';
import { clockFor } from '../../../entrypoints/background/due-clock.ts';
import { sweep } from '../../../entrypoints/background/reminders.ts';
import { browser } from '../../../utils/browser.ts';
import type { SeenMessage } from '../../../utils/chats/model.ts';
import { db } from '../../../utils/db/index.ts';
import { defaults, type Settings, writeSettings } from '../../../utils/settings.ts';
import { emptyDatabase } from '../../database.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** What the browser shows and was asked for. */
export interface Screen {
  /** Ids in the order they were shown, one for each time. */
  log: string[];
  /** What can be seen now, by id. */
  seen: Map<string, { title: string; message: string; buttons?: unknown }>;
  badge: string;
  /** Called with each notification before it is shown; what it throws is thrown. */
  before: (options: { buttons?: unknown }) => void;
  /** What `getPermissionLevel` answers. */
  level: 'granted' | 'denied';
}

/** For times that can be told beforehand: three working days, no quiet hours. */
export const plain: Settings = { ...defaults, wait: 3, quiet: { on: false, from: 0, to: 0 } };

/** A browser, an empty archive, and plain settings. */
export async function startScreen(settings: Partial<Settings> = {}): Promise<Screen> {
  fakeBrowser.reset();
  await emptyDatabase();
  const screen: Screen = { log: [], seen: new Map(), badge: '', before: () => undefined, level: 'granted' };
  Object.assign(browser.runtime, { getManifest: () => ({ version: '0.1.0' }) });
  Object.assign(browser.action, {
    setBadgeText: vi.fn(async ({ text }: { text: string }) => {
      screen.badge = text;
    }),
    setBadgeBackgroundColor: vi.fn(),
  });
  Object.assign(browser.i18n, {
    getMessage: (key: string, values: string[] = []) => (key === 'languageCode' ? 'en' : [key, ...values].join(' ')),
  });
  Object.assign(browser.notifications, {
    create: vi.fn(async (id: string, options: { title: string; message: string; buttons?: unknown }) => {
      screen.before(options);
      screen.log.push(id);
      screen.seen.set(id, options);
      return id;
    }),
    clear: vi.fn(async (id: string) => screen.seen.delete(id)),
    getAll: vi.fn(async () => Object.fromEntries(screen.seen)),
    getPermissionLevel: vi.fn(async () => screen.level),
  });
  await writeSettings({ ...plain, ...settings });
  return screen;
}

/** The browser ends and starts again: nothing is seen any more, and Firefox forgets alarms and the badge too. */
export async function restart(screen: Screen): Promise<void> {
  screen.seen.clear();
  screen.badge = '';
  await browser.alarms.clearAll();
}

/** A chat is seen with these messages, and the worker wakes. */
export async function see(peer: string, messages: readonly SeenMessage[], now: number): Promise<void> {
  const snapshot = {
    conversation: { marketplace: 'aliexpress', peer },
    url: 'https://www.aliexpress.com/p/message/index.html',
    seenAt: now,
    way: 'detected',
    messages,
  };
  await keepSnapshot(snapshot, '0.1.0', now, (conversation, thread) => clockFor(conversation, thread, now));
  await sweep(now);
}

export const asks = (sentAt: number, text = 'hello?'): SeenMessage => said('out', sentAt, text);
export const answers = (sentAt: number, text = 'yes'): SeenMessage => said('in', sentAt, text);

function said(direction: 'in' | 'out', sentAt: number, text: string): SeenMessage {
  return { direction, text, images: [], sentAt, precision: 'minute' };
}

/** Key of the conversation with a seller. */
export const keyOf = (peer: string): string => `aliexpress//${encodeURIComponent(`name:${peer.toLowerCase()}`)}`;

export async function reminderOf(peer: string) {
  const reminder = await db.reminders.get(keyOf(peer));
  if (!reminder) throw new Error(`no clock runs for ${peer}`);
  return reminder;
}
