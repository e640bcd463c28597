import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** The clock that an extension goes by in a test. */
export interface TestClock {
  /** Folder of the copy of the extension. */
  extensionDir: string;
  /** What time it is for the extension. */
  now(): number;
  /** Moves the clock to an instant, as if the computer had slept until then: alarms whose time has come ring at once. `teller` is any page of the extension; the change is heard by everyone else. */
  set(instant: number, teller: Page): Promise<void>;
  /** Moves the clock while no browser runs: the next one with this profile starts then. */
  setAtRest(instant: number, profileDir: string): Promise<void>;
  remove(): Promise<void>;
}

/** Ids of the notifications that were shown, in order; asked on a page of the extension. */
export const TOLD = `(globalThis.browser ?? chrome).storage.local.get('told').then(({ told = [] }) => told)`;

const SCRIPT = 'test-clock.js';
const CHANNEL = 'parley-test-clock';

/**
 * A copy of a built extension that goes by a clock of its own. The extension's own code stays as it is built: a small script
 * that moves `Date` and the times of alarms, and counts notifications (`told`), is put before the background's and before those of each page. Content scripts keep
 * the real time, as the shop does. What runs is told of a change over a channel; what starts later reads it from the script.
 */
export async function makeClock(buildDir: string): Promise<TestClock> {
  const extensionDir = await mkdtemp(join(tmpdir(), 'parley-clock-'));
  cpSync(buildDir, extensionDir, { recursive: true });
  let ahead = 0;
  const workers = putFirst(extensionDir);
  const write = () => {
    const script = `(${String(moveTime)})(${ahead}, '${CHANNEL}');\n`;
    writeFileSync(join(extensionDir, SCRIPT), script);
    for (const { file, code } of workers) writeFileSync(file, script + code);
  };
  write();
  const moveTo = (instant: number) => {
    ahead = Math.round(instant - Date.now());
    write();
  };
  return {
    extensionDir,
    now: () => Date.now() + ahead,
    async set(instant, teller) {
      moveTo(instant);
      await teller.evaluate(`new BroadcastChannel('${CHANNEL}').postMessage(${ahead})`);
    },
    async setAtRest(instant, profileDir) {
      moveTo(instant);
      // Chromium keeps the text of a worker, and would start the one before.
      await rm(join(profileDir, 'Default', 'Service Worker'), { recursive: true, force: true });
    },
    remove: () => rm(extensionDir, { recursive: true, force: true }),
  };
}

/** Puts the script before the background's own and those of every page; a worker's has to be in the worker's own file. */
function putFirst(folder: string): { file: string; code: string }[] {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    background: { service_worker?: string; scripts?: string[] };
  };
  const { service_worker: worker, scripts } = manifest.background;
  if (scripts) manifest.background.scripts = [SCRIPT, ...scripts];
  writeFileSync(file, JSON.stringify(manifest));
  for (const name of globSync('*.html', { cwd: folder })) {
    const html = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), html.replace(/<head[^>]*>/, `$&<script src="/${SCRIPT}"></script>`));
  }
  if (!worker) return [];
  return [{ file: join(folder, worker), code: readFileSync(join(folder, worker), 'utf8') }];
}

/** Runs inside the extension, before anything else. It must not use anything from outside itself. */
function moveTime(begin: number, channelName: string): void {
  let ahead = begin;
  const RealDate = Date;
  const now = () => RealDate.now() + ahead;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, newTarget) =>
      given.length > 0 ? Reflect.construct(target, given, newTarget) : new target(now()),
    apply: (target) => new target(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });

  type Notifications = { create(id: string, options: object): Promise<string> };
  type Storage = { local: { get(name: string): Promise<Record<string, string[]>>; set(items: object): Promise<void> } };
  type Alarm = { name: string; scheduledTime: number; periodInMinutes?: number };
  type Alarms = {
    create(name: string, info: { when?: number; periodInMinutes?: number }): unknown;
    get(name: string): Promise<Alarm | undefined>;
    getAll(): Promise<Alarm[]>;
  };
  type Api = { alarms?: Alarms; notifications: Notifications; storage: Storage };
  const { browser, chrome } = globalThis as unknown as Record<string, Api | undefined>;
  const { alarms, notifications, storage } = browser ?? chrome ?? ({} as Partial<Api>);
  if (!alarms || !notifications || !storage) return;
  const real = { create: alarms.create.bind(alarms), get: alarms.get.bind(alarms), getAll: alarms.getAll.bind(alarms) };
  // The library in between asks with a callback in Chromium.
  type Heard = (alarm: Alarm | undefined) => void;
  const shown = (alarm: Alarm | undefined) => alarm && { ...alarm, scheduledTime: alarm.scheduledTime + ahead };
  Object.assign(alarms, {
    create: (name: string, info: { when?: number }, ...rest: []) =>
      real.create(name, info.when === undefined ? info : { ...info, when: info.when - ahead }, ...rest),
    get: (name: string, heard?: Heard) => {
      const found = real.get(name).then(shown);
      if (!heard) return found;
      void found.then(heard);
      return undefined;
    },
  });

  const create = notifications.create.bind(notifications);
  let noted = Promise.resolve();
  const note = async (id: string) => {
    const { told = [] } = await storage.local.get('told');
    await storage.local.set({ told: [...told, id] });
  };
  Object.assign(notifications, {
    // Firefox throws at once on options it does not know; the library in between asks with a callback in Chromium.
    create: (id: string, options: object, heard?: (id: string) => void) => {
      const shown = create(id, options).then((name) => {
        noted = noted.then(() => note(name));
        return noted.then(() => name);
      });
      if (!heard) return shown;
      void shown.then(heard);
      return undefined;
    },
  });

  const isBackground = typeof document === 'undefined' || location.pathname.includes('background');
  new BroadcastChannel(channelName).onmessage = ({ data }: MessageEvent<number>) => {
    const passed = data - ahead;
    ahead = data;
    if (!isBackground) return;
    void real.getAll().then((all) => {
      for (const { name, scheduledTime, periodInMinutes } of all)
        if (!periodInMinutes) real.create(name, { when: scheduledTime - passed });
    });
  };
}
