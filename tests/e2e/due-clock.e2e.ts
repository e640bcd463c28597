import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Marketplace, startMarketplace } from '../marketplace/server.ts';
import { launchBrowser } from './harness/browsers.ts';
import { type Buyer, makeBuyer } from './harness/buyer.ts';
import { makeClock, type TestClock, TOLD } from './harness/clock.ts';
import { buildOf } from './harness/story.ts';
import type { TestBrowser } from './harness/types.ts';
import { until } from './harness/wait.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const JUNIPER = 'Juniper Tea House';
const LANTERN = 'Blue Lantern Store';

/** The next day's noon, or another hour, on this machine's clock: quiet hours are from 22 to 8. */
const nextDay = (instant: number, hour = 12) => new Date(instant + DAY).setHours(hour, 0, 0, 0);

describe.each(['chromium', 'firefox'] as const)('what is due, as time passes (%s)', (kind) => {
  let market: Marketplace;
  let clock: TestClock;
  let profileDir: string;
  let browser: TestBrowser;
  let buyer: Buyer;
  /** A page of the extension that what is true is asked on. */
  let watch: Page;

  const start = async () => {
    browser = await launchBrowser(kind, {
      extensionDir: clock.extensionDir,
      proxyPort: market.proxyPort,
      profileDir,
    });
    buyer = makeBuyer(browser);
    watch = await buyer.open('options.html');
  };
  const asked = async <T>(question: string): Promise<T> => (await watch.evaluate(question)) as T;
  /** After a week the buyer is also reminded of a backup. */
  const told = async () => (await asked<string[]>(TOLD)).filter((id) => id !== 'backup-reminder');
  const isTold = (times: number) => until(`told ${times} times`, async () => (await told()).length === times);
  const badge = () => asked<string>('(globalThis.browser ?? chrome).action.getBadgeText({})');
  const hasBadge = (text: string) => until(`the badge is "${text}"`, async () => (await badge()) === text);
  /** Rows of a table of the archive. */
  const rows = <T>(table: string) =>
    asked<T[]>(`new Promise((found) => {
      indexedDB.open('parley').onsuccess = ({ target: { result } }) => {
        result.transaction('${table}').objectStore('${table}').getAll().onsuccess = ({ target }) => {
          result.close();
          found(target.result);
        };
      };
    })`);
  const putOff = async (choice: string) => {
    const popup = await buyer.open('popup.html');
    const menu = await popup.waitForSelector('details.menu summary');
    await menu?.click();
    await buyer.push(popup, choice);
    await hasBadge('');
    await popup.close();
  };

  beforeAll(async () => {
    market = await startMarketplace();
    clock = await makeClock(buildOf(kind));
    profileDir = await mkdtemp(join(tmpdir(), 'parley-due-'));
    await start();
  });

  afterAll(async () => {
    await browser?.close();
    await market?.close();
    await clock?.remove();
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  it('a reply becomes late: told once, and still known after the browser was restarted', async () => {
    const chat = await buyer.visit(buyer.chat(JUNIPER));
    await buyer.type(chat, 'Hello, how long does delivery to France take?');
    await chat.evaluate(() => [...document.querySelectorAll('button')].find((b) => b.textContent === 'Send')?.click());
    await buyer.hears(chat, /message kept/);
    await chat.close();
    const [reminder] = await rows<{ dueAt: number }>('reminders');
    expect([await badge(), await told()]).toEqual(['', []]);

    await clock.set(nextDay(reminder?.dueAt ?? 0), watch);
    await isTold(1);
    await hasBadge('1');

    await browser.close();
    await clock.setAtRest(clock.now() + HOUR, profileDir);
    await start();
    await hasBadge('1');
    const popup = await buyer.open('popup.html');
    expect(await buyer.sees(popup, JUNIPER)).toMatch(/late/);
    await popup.close();
    expect(await told()).toHaveLength(1);
  });

  it('put off for an hour it is told again then, put off until they answer it is not', async () => {
    await putOff('In an hour');
    await clock.set(clock.now() + HOUR + 60_000, watch);
    await isTold(2);
    await hasBadge('1');
    await putOff('Not before they answer');
    await clock.set(nextDay(clock.now() + 3 * DAY), watch);
    await hasBadge('');
    expect(await told()).toHaveLength(2);
  });

  it('the answer clears it', async () => {
    const chat = await buyer.visit(buyer.chat(JUNIPER));
    // What comes within three minutes is an automatic answer.
    market.shop.sellerSays(JUNIPER, 'About two weeks, dear.', { at: Date.now() + 5 * 60_000 });
    await until('no clock runs', async () => (await rows('reminders')).length === 0);
    await chat.close();
  });

  it('in quiet hours only the badge tells, the notification comes in the morning', async () => {
    // Back to the shop's own time: its unanswered message is from four weeks ago, and too old to matter after thirty days.
    await clock.set(new Date().setHours(23, 30), watch);
    const chat = await buyer.visit(buyer.chat(LANTERN));
    await buyer.hears(chat, /messages kept/);
    await chat.close();
    await hasBadge('1');
    expect(await told()).toHaveLength(2);
    await clock.set(nextDay(clock.now(), 8) + 60_000, watch);
    await isTold(3);
  });

  it('the end of the protection of an order is told in time, once', async () => {
    await clock.set(Date.now(), watch);
    const page = await buyer.visit('https://www.aliexpress.com/p/order/detail.html?orderId=9123456789012347');
    const order = await until('the order is kept', async () => (await rows<{ wakeAt: number }>('orders'))[0]);
    await page.close();
    const before = (await told()).length;
    await clock.set(new Date(order.wakeAt + HOUR).setHours(13), watch);
    await until('it is told', async () => (await told()).slice(before).some((id) => id.startsWith('order:')));
    const ids = (await told()).filter((id) => id.startsWith('order:'));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
