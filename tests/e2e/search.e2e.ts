import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { story } from './harness/story.ts';
import { until } from './harness/wait.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What the search shows: its count, and each result in one line, matches in brackets. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const text = (e: Element): string =>
      [...e.childNodes]
        .map((node) =>
          node instanceof Element ? (node.matches('mark') ? `[${node.textContent}]` : text(node)) : node.textContent,
        )
        .join('');
    return {
      status: document.querySelector('[role="status"]')?.textContent ?? '',
      results: [...document.querySelectorAll('.results .snippet')].map(text),
    };
  });

/** Puts a query in place of the one before, by keyboard, and waits for the one result. */
async function ask(page: Page, query: string, result: RegExp): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.down('Control');
  await page.keyboard.press('k');
  await page.keyboard.up('Control');
  await page.keyboard.type(query);
  await until(`"${query}" finds ${result}`, async () => {
    const { status, results } = await shown(page);
    return status === '1 message found' && results.length === 1 && result.test(results[0] as string);
  });
}

story('everything is found', (scene) => {
  it('in any script, in earlier versions and translations, by keyboard alone', async () => {
    const { buyer, market } = scene();
    const chat = await buyer.visit(buyer.chat('Vega Store'));
    await buyer.hears(chat, '26 messages kept');
    market.shop.sellerSays('Vega Store', 'مرحباً، تم شحن طلبكم رقم 8191 2345 6789 0123 اليوم');
    market.shop.editMessage('Vega Store', 16, 'Tracking number: LP00000000000000');
    await buyer.hears(chat, '27 messages kept');
    const page = await buyer.open('archive.html');
    await buyer.sees(page, 'Vega Store');

    await ask(page, '发货', /今天下午\[发货\]/);
    await ask(page, 'طلبكم مرحبا', /\[مرحباً\].*\[طلبكم\]/);
    await ask(page, '8191234567890123', /\[8191 2345 6789 0123\]/);
    await ask(page, 'lp00654321', /^ ?Earlier version Tracking number: \[LP00654321\]098765$/);
    await ask(page, '"real oak" oiled', /\[real oak\], \[oiled\] by hand/);
    await page.keyboard.type(' nowhere');
    await until('nothing is found', async () => (await shown(page)).status === '0 messages found');
    await ask(page, 'dimensions exactes', /\[dimensions\] \[exactes\]/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await until('the message is on the screen', () =>
      page.$$eval('.message', (all) =>
        all.some((e) => {
          const { top, bottom } = e.getBoundingClientRect();
          return e.textContent?.includes('dimensions exactes') && top >= 0 && bottom <= innerHeight;
        }),
      ),
    );
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await page.close();
    await chat.close();
  });

  it('narrowed by filters alone, and with words; nothing of it is hard to use', async () => {
    const { buyer, market } = scene();
    const chat = await buyer.visit(buyer.chat('Vega Store'));
    await buyer.hears(chat, /messages kept/);
    market.shop.deleteMessage('Vega Store', 14);
    const page = await buyer.open('archive.html');
    await page.setViewport({ width: 340, height: 800 });
    const press = (text: string) => buyer.push(page, text);
    const count = (words: string) => until(`${words} is told`, async () => (await shown(page)).status === words);
    await (await page.waitForSelector('.filters summary'))?.click();
    await press('With a picture');
    await count('3 messages found');
    await press('With a picture');
    await press('Gone from the site');
    await count('1 message found');
    expect((await shown(page)).results).toEqual([expect.stringContaining('Has the parcel left already?')]);
    await page.select('.filters select', 'in');
    await count('0 messages found');
    await press('Clear the filters');
    await page.select('.filters select', 'out');
    await page.type('input[type="search"]', 'merci');
    await count('2 messages found');
    await page.evaluate(`${axe};void 0`);
    const violations = await page.evaluate(
      `axe.run(document.querySelector('aside')).then(({ violations }) => violations.map(({ id, nodes }) => id + nodes[0].html))`,
    );
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
    await chat.close();
  });
});
