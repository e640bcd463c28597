import type { BrowserKind } from '../e2e/harness/browsers.ts';
import { startScene } from '../e2e/harness/story.ts';

/** Opens a browser with Parley on the demo shop and leaves it to the visitor; ends when the browser is closed. */
export async function tryIt(kind: BrowserKind): Promise<void> {
  const { browser, close } = await startScene(kind, { headless: false });
  const page = await browser.newPage();
  await page.goto('https://www.aliexpress.com/item/1005006200000011.html');
  console.log(`
Parley runs in the browser that just opened, on a synthetic demo shop (not AliExpress).

Try this:
  1. Press "Write to the seller" at the bottom right, choose "Real photos of the item", open the chat with this text.
  2. In the chat, type "WhatsApp" and see the warning. Press Send yourself when you like: Parley never does.
  3. See the chip "… messages kept". Delete the conversation in the shop's list, then open Parley's archive.
  4. In the archive: "Build evidence", download the pack, drop it on "Check an evidence pack".
  5. Open "Blue Lantern Store" in the messages: nobody answered for four weeks. Look at Parley's badge and popup.

Close the browser to end.`);
  await new Promise((resolve) => browser.browser.once('disconnected', resolve));
  await close();
}
