/**
 * What the guard costs while the buyer types in a draft of 2,000 characters: time that the page's main thread computes per
 * key (of the processor, so a busy machine does not count), everything included until the page is at rest, and while nothing
 * happens for a second. Beside it, in the same run, the same page where Parley is not. Chromium only: Firefox does not tell
 * it. Build first: `npm run build`.
 */
import type { CDPSession } from 'puppeteer-core';
import { startScene } from '../e2e/harness/story.ts';
import { guardedChat } from '../e2e/pages/guarded-chat.ts';

const KEYS = 50;
/** Longer than the pause in typing after which a draft is read. */
const REST_MS = 240;
const CLEAN = 'Hello, the lamp arrived on Tuesday but its switch is loose, could you look at the pictures please? ';
const drafts = {
  clean: CLEAN.repeat(21),
  'with 3 findings': `add me on whatsapp, ann@example.com, +33 6 12 34 56 78. ${CLEAN.repeat(20)}`,
};

const { browser, market, buyer, close } = await startScene('chromium');
for (const box of ['textarea', 'contenteditable'] as const) {
  for (const [name, draft] of Object.entries(drafts)) {
    for (const [who, host] of [
      ['without Parley', 'shop.parley.example'],
      ['with Parley', 'www.aliexpress.com'],
    ] as const) {
      const address = `https://${host}/p/message/index.html?bench=${box}`;
      market.addPage(address, guardedChat({ box }), { scripts: true });
      const page = await browser.newPage();
      await page.goto(address);
      if (who === 'with Parley') await buyer.hears(page, /kept/);
      const client = await page.createCDPSession();
      await client.send('Performance.enable', { timeDomain: 'threadTicks' });
      const times: number[] = [];
      for (let key = -5; key < KEYS; key += 1) {
        const before = await busy(client);
        await page.evaluate(change, draft.slice(0, 2_000), key, REST_MS);
        // The first ones make the tables.
        if (key >= 0) times.push((await busy(client)) - before);
      }
      const before = await busy(client);
      await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), 1_000);
      const idle = (await busy(client)) - before;
      times.sort((a, b) => a - b);
      const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
      console.log(`${box}, ${name}, ${who}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms a key; idle ${idle.toFixed(2)} ms/s`);
      await page.close();
    }
  }
}
await close();

/** Milliseconds that the main thread has computed. */
async function busy(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}

/** Runs in the page: changes the draft as a key does, and waits until it was read. */
function change(draft: string, key: number, ms: number): Promise<void> {
  const box = document.querySelector('#box') as HTMLTextAreaElement;
  const text = draft.slice(0, -1) + String.fromCharCode(97 + ((key + 26) % 26));
  if ('value' in box) box.value = text;
  else (box as HTMLElement).textContent = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
  return new Promise((resolve) => setTimeout(resolve, ms));
}
