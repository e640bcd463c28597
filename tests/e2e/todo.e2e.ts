import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { story } from './harness/story.ts';
import { keepTodo, ORDERED } from './harness/todo-rows.ts';
import { until } from './harness/wait.ts';

story('what is to be done', (scene) => {
  it('stands in the popup, what must be done first in front, and on the badge', async () => {
    const { buyer } = scene();
    const filling = await buyer.open('options.html');
    await keepTodo(filling);
    await filling.close();
    const popup = await buyer.open('popup.html');
    await buyer.sees(popup, 'Deadlines');
    const names = await popup.$$eval('.todo strong.grow', (all) => all.map(({ textContent }) => textContent));
    expect(names.slice(0, 4)).toEqual([ORDERED, 'Old Tea Shop', 'Vega Store', ORDERED]);
    const groups = await popup.$$eval('.group', (all) => all.map(({ textContent }) => textContent));
    expect(groups).toEqual(['Deadlines 2', 'Late replies 2', 'Your turn 2', 'Put off 1', 'Their turn 1']);
    const text = await buyer.sees(popup, 'Pacific Time =');
    expect(text).toContain('3 days of work, Golden Week');
    await popup.close();
  });

  it('is put off by keyboard alone, and the keyboard stays in the list', async () => {
    const { buyer } = scene();
    const popup = await buyer.open('popup.html');
    await buyer.sees(popup, 'Late replies 2');
    await popup.$$eval('.menu summary', (all) =>
      all.find((each) => each.ariaLabel === 'Remind me of Vega Store')?.focus(),
    );
    await popup.keyboard.press('Enter');
    await popup.keyboard.press('Escape');
    expect(await popup.$$('.menu[open]')).toHaveLength(0);
    await popup.keyboard.press('Enter');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await buyer.sees(popup, 'Put off 2');
    expect(await popup.evaluate(() => document.activeElement?.className)).toContain('place');
    await popup.close();
  });

  it('becomes a calendar file that a calendar reads', async () => {
    const { buyer, browser } = scene();
    const popup = await buyer.open('popup.html');
    await buyer.push(popup, 'All of these for your calendar');
    const file = await until('the file is there', async () => {
      const name = readdirSync(browser.downloads).find((each) => each.endsWith('.ics'));
      return name && !existsSync(join(browser.downloads, `${name}.part`)) && join(browser.downloads, name);
    });
    const read = await until('it is whole', async () => {
      const text = readFileSync(file, 'utf8');
      return text.includes('END:VCALENDAR') && text;
    });
    const events = new ICAL.Component(ICAL.parse(read)).getAllSubcomponents('vevent');
    const titles = events.map((event) => String(event.getFirstPropertyValue('summary')));
    expect(titles).toContain(`Last day: Dispute (${ORDERED})`);
    expect(titles).toContain('Reply due: Blue Lantern Store');
    await popup.close();
  });

  it('asks again with one click: the message stands in the chat, and nobody has sent it', async () => {
    const { buyer, market } = scene();
    const popup = await buyer.open('popup.html');
    const before = market.shop.sent.length;
    const chat = await buyer.newTabAfter(() => buyer.push(popup, 'Follow up'));
    await until('the message is in the box', async () => (await buyer.draft(chat)).includes('have not had an answer'));
    expect(market.shop.sent).toHaveLength(before);
    await chat.close();
  });

  it('has the clocks of the order beside its conversation, and takes what the buyer says of them', async () => {
    const { buyer } = scene();
    const archive = await buyer.open('archive.html');
    await buyer.sees(archive, 'To do first');
    await archive.$$eval('.segments input', (all) => (all[1] as HTMLInputElement).click());
    await archive.waitForSelector('.conversations .plain');
    await buyer.read(archive, ORDERED);
    await (await archive.waitForSelector('.clocks summary'))?.click();
    const text = await buyer.sees(archive, 'Contact the seller first');
    for (const words of ['Done: you wrote on', 'Refund if no delivery before', 'Card chargeback', 'Only one dispute'])
      expect(text).toContain(words);
    await archive.$$eval('.answers input[type="radio"]', (all) => (all[1] as HTMLInputElement).click());
    await buyer.sees(archive, 'PayPal dispute');
    await buyer.push(archive, 'Nothing to watch any more');
    await buyer.sees(archive, 'nothing to watch');
    await buyer.push(archive, 'Watch again');
    await buyer.sees(archive, 'Contact the seller first');
    await archive.close();
  });
});
