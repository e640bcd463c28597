/** No room is left: Parley says so, loses nothing, exports, and keeps on keeping once there is room again. */

import { randomBytes } from 'node:crypto';
import { makeFiles, saveMade, tick } from '../e2e/harness/build.ts';
import { makeBuyer } from '../e2e/harness/buyer.ts';
import { until } from '../e2e/harness/wait.ts';
import { startMarketplace } from '../marketplace/server.ts';
import type { Fault } from './fault.ts';
import type { Kept } from './probe.ts';
import { judge, openStage, type Stage } from './stage.ts';

const MESSAGES = 500;
/** Chromium: bytes the origin may use. Firefox: kilobytes of all sites; an origin gets 10 MB at least. */
const CHROMIUM_BYTES = 3_000_000;
const FIREFOX_LIMIT = { 'dom.quotaManager.temporaryStorage.fixedLimit': 40_000 };
const BALLAST_BYTES = 4_000_000;

export const quota: Fault = {
  name: 'no room left (quota made small)',
  must: 'said on the page, nothing lost or half-written, export works, later writes resume',
  async run(kind, { limitedDir }) {
    const market = await startMarketplace();
    const { proxyPort } = market;
    const stage = await openStage(kind, { extensionDir: limitedDir, proxyPort, firefoxPrefs: FIREFOX_LIMIT });
    const buyer = makeBuyer(stage.launched());
    const free = await takeRoom(stage);
    const wrong: string[] = [];
    const kept: Kept[] = [];
    // Until not even a little more has room.
    for (const messages of [MESSAGES, 50, 5, 1])
      await until('there is no room left', () => fill(stage, kept, messages), 60_000).catch((error: Error) =>
        wrong.push(`${error.message}, with ${messages} messages more`),
      );
    for (let n = 0; n < 8; n++) market.shop.sellerSays('Vega Store', longText());
    const chat = await buyer.visit(buyer.chat('Vega Store'));
    const said = await buyer.hears(chat, /not kept/i, 60_000).catch(() => '');
    if (!/full|space|room/i.test(said)) wrong.push(`the chip says "${said || (await buyer.says(chat))}"`);
    const whileFull = await judge(stage, kept);
    await download(stage).catch((error: Error) => wrong.push(`export: ${error.message}`));
    await free();
    market.shop.sellerSays('Vega Store', 'There is room again.');
    await chat.bringToFront();
    await buyer
      .hears(chat, /messages kept/, 60_000)
      .catch(async () => wrong.push(`later: "${await buyer.says(chat)}"`));
    const later = { conversation: 900, messages: MESSAGES };
    const resumed = await until(
      'writes resume',
      async () => (await stage.ask('send', 900, 0, MESSAGES)) === true,
      30_000,
    ).then(
      () => true,
      () => false,
    );
    if (!resumed) wrong.push('later writes do not resume');
    const after = await judge(stage, resumed ? [...kept, later] : kept);
    await stage.close();
    await market.close();
    const lost = whileFull.lost + after.lost;
    const half = whileFull.broken + after.broken;
    const shown = `full after ${kept.reduce((sum, { messages }) => sum + messages, 0)} messages: ${lost} lost, ${half} half-written; ${wrong.join('; ') || 'said, exported, resumed'}`;
    return { passed: lost + half + wrong.length === 0, shown };
  },
};

/** About 100 KB that nothing can make smaller: more than what is left over somewhere in a file. */
function longText(): string {
  return randomBytes(75_000).toString('base64');
}

/** Keeps one conversation more; true once one is refused because the disk is full. */
async function fill(stage: Stage, kept: Kept[], messages: number): Promise<boolean> {
  const answer = await stage.ask('send', kept.length, 0, messages);
  if (answer === true) kept.push({ conversation: kept.length, messages });
  return answer !== true && answer.includes('"full"');
}

/** Makes room scarce; gives a function that gives it back. */
async function takeRoom(stage: Stage): Promise<() => Promise<void>> {
  const page = stage.page();
  if (stage.kind === 'chromium') {
    const session = await page.createCDPSession();
    const origin = await page.evaluate(() => location.origin);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: CHROMIUM_BYTES });
    return async () => void (await session.send('Storage.overrideQuotaForOrigin', { origin }));
  }
  await page.evaluate(layBallast, BALLAST_BYTES);
  // A whole database can go without room to note it; an entry of a cache cannot.
  return () => page.evaluate(async () => void indexedDB.deleteDatabase('ballast'));
}

/** Runs in a page: so many bytes that nothing can make smaller, in a database of their own. */
function layBallast(bytes: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ballast');
    opening.onupgradeneeded = () => opening.result.createObjectStore('pieces', { autoIncrement: true });
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('pieces', 'readwrite');
      for (let laid = 0; laid < bytes; laid += 50_000)
        transaction.objectStore('pieces').put(crypto.getRandomValues(new Uint8Array(50_000)));
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
    opening.onerror = () => reject(opening.error);
  });
}

/** The evidence pack of a conversation, as the archive page makes it. */
async function download(stage: Stage): Promise<void> {
  const buyer = makeBuyer(stage.launched());
  const archive = await buyer.open('archive.html');
  await buyer.read(archive, 'Seller 0');
  await buyer.push(archive, 'Build evidence');
  await tick(archive, 'Only for myself');
  const [zip] = await makeFiles(archive);
  await saveMade(stage.launched(), archive, zip as string);
  await archive.close();
}
