import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { verifyPack } from '../../utils/evidence/verify.ts';
import type { BrowserKind } from '../e2e/harness/browsers.ts';
import { makeFiles, saveMade, tick } from '../e2e/harness/build.ts';
import { startScene } from '../e2e/harness/story.ts';
import { until } from '../e2e/harness/wait.ts';

const OUT = '.output/tour';

/** Walks through the main job without a display, says what happens, leaves screenshots and a verified evidence pack. */
export async function guide(kind: BrowserKind): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const { buyer, market, browser, close } = await startScene(kind);
  let shots = 0;
  const say = (text: string) => console.log(`  ${text}`);
  const shot = async (page: Page, name: string) => {
    await page.bringToFront();
    await page.screenshot({ path: `${OUT}/${++shots}-${name}.png` as `${string}.png` });
  };
  console.log(`Parley on a synthetic demo shop, in ${kind}:`);
  try {
    const product = await buyer.visit('https://www.aliexpress.com/item/1005006200000011.html');
    await product.waitForSelector('[data-pl="product-title"]');
    const message = await buyer.compose(product, 'Real photos of the item');
    await shot(product, 'helper');
    say(`1. On a product, the helper wrote: "${message.split('\n')[0]} …"`);

    const chat = await buyer.newTabAfter(() => buyer.press(product, 'Open the chat with this text'));
    await until('the text is in the box', async () => (await buyer.draft(chat)).trim() === message.trim());
    await buyer.hears(chat, '26 messages kept');
    await shot(chat, 'chat');
    say(
      `2. The shop's own chat opened with the text in its box; sent by Parley: ${market.shop.sent.length} (it never sends).`,
    );
    say('3. The conversation was archived: 26 messages kept, pictures included.');

    await buyer.clear(chat);
    await buyer.type(chat, 'Can we talk on wh\u0430tsapp?');
    await buyer.hears(chat, /may get this message blocked/);
    await shot(chat, 'warning');
    say('4. "wh\u0430tsapp" with a Cyrillic letter was warned about before it could block the chat.');

    market.shop.deleteConversation('Vega Store');
    const archive = await buyer.open('archive.html');
    await buyer.read(archive, 'Vega Store');
    await buyer.sees(archive, /gone from the site since/);
    await shot(archive, 'archive');
    say('5. The conversation was deleted on the site. In the archive all 26 messages are still there, marked as gone.');

    const waiting = await buyer.visit(buyer.chat('Blue Lantern Store'));
    await buyer.hears(waiting, /messages kept/);
    const badge = await until('the badge is set', () =>
      buyer.ask<string>('action.getBadgeText({})').then((text) => text || false),
    );
    const popup = await buyer.open('popup.html');
    await popup.setViewport({ width: 380, height: 560 });
    await buyer.sees(popup, 'Blue Lantern Store');
    await shot(popup, 'popup');
    say(`6. A message without an answer for four weeks: badge "${badge}", listed as late in the popup.`);

    await archive.bringToFront();
    await buyer.push(archive, 'Build evidence');
    await tick(archive, 'Fits everywhere');
    await archive.type('.case textarea', 'The stand is not of oak, as was promised.');
    await shot(archive, 'evidence');
    const made = await makeFiles(archive);
    await archive.$eval('#case-make', (heading) => heading.scrollIntoView());
    await shot(archive, 'evidence-made');
    for (const name of made) copyFileSync(await saveMade(browser, archive, name), `${OUT}/${name}`);
    const pack = `${OUT}/${made.find((name) => name.endsWith('.zip'))}`;
    const { ok, files } = await verifyPack(new Uint8Array(readFileSync(pack)));
    if (!ok) throw new Error('The evidence pack does not verify');
    say(`7. Evidence was made to fit everywhere, and sealed; the copy was verified: ${files.length} files, all good.`);
    console.log(`\nScreenshots and the files are in ${OUT}/. Check it yourself:`);
    console.log(`  npx node utils/evidence/cli.ts verify ${pack}`);
  } finally {
    await close();
  }
}
