import { expect, it } from 'vitest';
import { story } from './harness/story.ts';
import { until } from './harness/wait.ts';

story('an answer that does not come', (scene) => {
  it('is due, notified once and on the badge; the answer clears it', async () => {
    const { buyer, market } = scene();
    const options = await buyer.open('options.html');
    const quiet = await options.waitForSelector('input[type="checkbox"]');
    if (await quiet?.evaluate((box) => (box as HTMLInputElement).checked)) await quiet?.click();
    await buyer.sees(options, 'Saved');
    // Nothing is learnt of this shop yet, and strangers are given longer than six days.
    const fixed = await until('the choice of a wait is there', async () => (await options.$$('input[name="wait"]'))[1]);
    await fixed.click();
    await until('it is kept', () => options.$('input[type="number"]:not([disabled])'));
    // A headless Firefox closes a notification at once: what counts is that it was there.
    await options.evaluate(`globalThis.heard = [];
      (globalThis.browser ?? chrome).notifications.onClosed.addListener((id) => heard.push(id));`);
    const notified = () =>
      options.evaluate(`(globalThis.browser ?? chrome).notifications.getAll()
        .then((shown) => [...new Set([...Object.keys(shown), ...heard])].length)`);

    // The buyer wrote four weeks ago and was never answered.
    const chat = await buyer.visit(buyer.chat('Blue Lantern Store'));
    await buyer.hears(chat, /messages kept/);
    await until('the badge shows it', async () => (await buyer.ask('action.getBadgeText({})')) === '1');
    await until('it is notified', async () => (await notified()) === 1);
    await options.close();
    const popup = await buyer.open('popup.html');
    expect(await buyer.sees(popup, 'Blue Lantern Store')).toMatch(/late/);
    await popup.close();

    market.shop.sellerSays('Blue Lantern Store', 'Sorry for the wait, it ships tomorrow.');
    await until('the badge is empty', async () => (await buyer.ask('action.getBadgeText({})')) === '');
    const cleared = await buyer.open('popup.html');
    expect(await buyer.sees(cleared, 'Blue Lantern Store')).toMatch(/Your turn/);
    await cleared.close();
    await chat.close();
  });

  it('starts its clock when the buyer sends a message', async () => {
    const { buyer, market } = scene();
    const chat = await buyer.visit(buyer.chat('Juniper Tea House'));
    await buyer.type(chat, 'Hello, how long does delivery to France take?');
    await chat.evaluate(() => [...document.querySelectorAll('button')].find((b) => b.textContent === 'Send')?.click());
    await until('it is sent', async () => market.shop.sent.length === 1);
    await buyer.hears(chat, /message kept/);
    const popup = await buyer.open('popup.html');
    const text = await buyer.sees(popup, 'Juniper Tea House');
    expect(text).toMatch(/due (tomorrow|\w+day|\d|\w+ \d)/);
    await buyer.push(popup, 'Answered');
    await until('it is no longer waited for', async () => {
      return !(await popup.$eval('#app', (app) => app.textContent ?? '')).includes('Juniper Tea House');
    });
    await popup.close();
    await chat.close();
  });
});
