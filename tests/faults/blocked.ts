/** The database cannot be used: an old tab holds it, it is deleted under us, its upgrade fails. Said, and nothing is lost. */
import { until } from '../e2e/harness/wait.ts';
import type { Fault } from './fault.ts';
import { openStage, type Stage } from './stage.ts';

const MESSAGES = 50;

export const blocked: Fault = {
  name: 'database held by an old tab; deleted under us; upgrade fails',
  must: 'said, recoverable, never silently empty',
  async run(kind, { extensionDir }) {
    const wrong: string[] = [];
    for (const [name, act] of Object.entries({ heldByOldTab, deletedUnderUs, upgradeFails })) {
      const stage = await openStage(kind, { extensionDir });
      await until('Parley is at work', async () => (await stage.ask('send', 1, 0, 1)) === true);
      await act(stage, (problem) => wrong.push(`${name}: ${problem}`)).catch((error: Error) =>
        wrong.push(`${name}: ${error.message}`),
      );
      await stage.close();
    }
    return { passed: wrong.length === 0, shown: wrong.join('; ') || 'all three said and recovered, nothing lost' };
  },
};

type Act = (stage: Stage, wrong: (problem: string) => void) => Promise<void>;

/** A page of the version before holds its connection and does not let go. */
const heldByOldTab: Act = async (stage, wrong) => {
  await stage.page().evaluate(openAsVersion1, {});
  const sending = stage.ask('send', 0, 0, MESSAGES);
  await saysWhy(stage, wrong);
  await stage.page().evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
  await sending;
  await keepsAndFinds(stage, ['Old seller', 'Seller 0']);
};

/** Somebody clears the database while pages use it. */
const deletedUnderUs: Act = async (stage) => {
  await until('it is kept', async () => (await stage.ask('send', 0, 0, MESSAGES)) === true);
  await until('it is copied', async () => (await stage.ask('open')).uncopied === 0);
  await stage.page().evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('parley');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
  await keepsAndFinds(stage, ['Seller 0']);
};

/** A row that the upgrade stumbles over: the old data stays as it was, and the page says what is wrong. */
const upgradeFails: Act = async (stage, wrong) => {
  await stage.page().evaluate(openAsVersion1, { broken: true });
  await stage.page().evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
  const answer = await stage.ask('send', 0, 0, MESSAGES);
  if (answer === true) wrong('kept although the upgrade failed');
  await saysWhy(stage, wrong);
  const { version, conversations } = await stage.page().evaluate(lookRaw);
  if (version !== 10 || conversations !== 1) wrong(`version ${version}, ${conversations} conversations are left`);
};

/** Opens the archive page: it says what is wrong in a banner, and does not only look empty. */
async function saysWhy(stage: Stage, wrong: (problem: string) => void): Promise<void> {
  const archive = await stage.launched().openExtensionPage('archive.html');
  const banner = () => archive.$eval('.banner', ({ textContent }) => textContent || undefined);
  await until('a banner says why', banner).catch(() => wrong('the archive page does not say what is wrong'));
  await archive.close();
}

/** Sent again it is kept, and the archive page lists these sellers. */
async function keepsAndFinds(stage: Stage, peers: readonly string[]): Promise<void> {
  await until('it is kept again', async () => (await stage.ask('send', 0, 0, MESSAGES)) === true);
  const archive = await stage.launched().openExtensionPage('archive.html');
  for (const peer of peers)
    await until(`${peer} is listed`, () => archive.evaluate((name) => document.body.textContent?.includes(name), peer));
  await archive.close();
}

/** Runs in a page: the database as version 1 of Parley left it, with one conversation; the connection stays open. */
function openAsVersion1({ broken = false }: { broken?: boolean }): Promise<void> {
  return new Promise((resolve, reject) => {
    indexedDB.deleteDatabase('parley');
    const opening = indexedDB.open('parley', 10);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      const db = opening.result;
      const conversations = db.createObjectStore('conversations', { keyPath: 'key' });
      conversations.createIndex('lastAt', 'lastAt');
      const messages = db.createObjectStore('messages', { keyPath: ['conversation', 'rank'] });
      db.createObjectStore('pictures', { keyPath: 'sha256' });
      db.createObjectStore('pictureJobs', { keyPath: ['conversation', 'rank', 'index'] });
      const reminders = db.createObjectStore('reminders', { keyPath: 'conversation' });
      for (const name of ['dueAt', 'wakeAt']) reminders.createIndex(name, name);
      const key = 'aliexpress//name%3Aold%20seller';
      const at = Date.UTC(2026, 0, 1);
      const url = 'https://www.aliexpress.com/p/message/index.html';
      const shared = { url, firstSeen: at, lastSeen: at, digest: '', head: 'h0', gaps: 0 };
      const last = { count: 1, lastAt: at, lastText: 'hello', lastDirection: 'in' };
      conversations.put({ ...shared, ...last, key, marketplace: 'aliexpress', peer: 'Old seller' });
      const message = { conversation: key, rank: 0, seq: 0, direction: 'in', images: [], firstSeen: at, url };
      const sealed = { way: 'adapter', version: '0.1.0', previous: '', hash: 'h0' };
      // Of a text that is none no upgrade can make search text.
      messages.put({ ...message, ...sealed, text: broken ? 7 : 'hello' });
    };
    opening.onsuccess = () => {
      Object.assign(globalThis, { held: opening.result });
      resolve();
    };
  });
}

/** Runs in a page: what is in the database, whatever its version. */
function lookRaw(): Promise<{ version: number; conversations: number }> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('parley');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const counting = db.transaction('conversations').objectStore('conversations').count();
      counting.onsuccess = () => {
        resolve({ version: db.version, conversations: counting.result });
        db.close();
      };
    };
  });
}
