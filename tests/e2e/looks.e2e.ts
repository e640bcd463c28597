import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { makeButton, makeFiles, tick } from './harness/build.ts';
import { oddChat } from './harness/odd-chat.ts';
import { story } from './harness/story.ts';
import { keepTodo, ORDERED } from './harness/todo-rows.ts';
import { until } from './harness/wait.ts';
import { guardedChat } from './pages/guarded-chat.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Violation {
  id: string;
  impact: string;
  nodes: { target: unknown; failureSummary: string }[];
}

/** Serious and critical findings of axe, in words. */
async function findings(page: Page, within: string): Promise<string[]> {
  await page.evaluate(`${axe};void 0`);
  const violations = (await page.evaluate(
    `axe.run(document.querySelector('${within}'), { resultTypes: ['violations'] }).then((result) => result.violations)`,
  )) as Violation[];
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
    );
}

/** Firefox cannot be told over BiDi while it runs: it is looked at in one scheme, and begins with that. */
const DARK_FIREFOX = { 'layout.css.prefers-color-scheme.content-override': 0, 'ui.prefersReducedMotion': 1 };

/** Light or dark, and without transitions. */
async function prefer(page: Page, scheme: string): Promise<void> {
  const features = [
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  await page.emulateMediaFeatures(features).catch(() => undefined);
}

story(
  'everyone can use it',
  (scene, kind) => {
    const schemes = kind === 'firefox' ? ['dark'] : ['light', 'dark'];

    it.each(schemes)('popup, archive and options have no serious accessibility finding, %s', async (scheme) => {
      const { buyer } = scene();
      const chat = await buyer.visit(buyer.chat('Blue Lantern Store'));
      await buyer.hears(chat, /messages kept/);
      await chat.close();
      for (const path of ['popup.html', 'archive.html', 'options.html']) {
        const page = await buyer.open(path);
        await prefer(page, scheme);
        expect(await findings(page, 'body')).toEqual([]);
        if (path === 'popup.html') {
          for (const tab of ['Write', 'This page', 'Chats']) {
            await buyer.push(page, tab);
            expect(await findings(page, 'body')).toEqual([]);
          }
        }
        if (path === 'archive.html') {
          await buyer.read(page, 'Blue Lantern Store');
          await buyer.push(page, 'Choose messages');
          await page.$$eval('.facts summary', (all) => (all.at(-1) as HTMLElement).click());
          await buyer.sees(page, 'First captured');
          expect(await findings(page, 'body')).toEqual([]);
          for (const direction of ['ltr', 'rtl']) {
            await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
            await page.setViewport({ width: 340, height: 640 });
            expect(await findings(page, 'body')).toEqual([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(340);
          }
          await buyer.push(page, 'Back to the list');
          expect(await findings(page, 'body')).toEqual([]);
        }
        await page.close();
      }
    });

    it.each(schemes)('neither has what is to be done, in every state, %s', async (scheme) => {
      const { buyer } = scene();
      const filling = await buyer.open('options.html');
      await keepTodo(filling);
      await filling.close();
      const popup = await buyer.open('popup.html');
      await prefer(popup, scheme);
      await buyer.sees(popup, 'Deadlines');
      await popup.$$eval('.todo details', (all) => {
        for (const each of all) each.setAttribute('open', '');
      });
      for (const direction of ['ltr', 'rtl']) {
        await popup.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
        await popup.setViewport({ width: 320, height: 640 });
        expect(await findings(popup, 'body')).toEqual([]);
        expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      }
      await popup.close();
      const archive = await buyer.open('archive.html');
      await prefer(archive, scheme);
      await buyer.sees(archive, 'To do first');
      await archive.$$eval('.segments input', (all) => (all[1] as HTMLInputElement).click());
      await archive.waitForSelector('.conversations .plain');
      expect(await findings(archive, 'body')).toEqual([]);
      await buyer.read(archive, ORDERED);
      await (await archive.waitForSelector('.clocks summary'))?.click();
      await buyer.sees(archive, 'Contact the seller first');
      expect(await findings(archive, 'body')).toEqual([]);
      await archive.setViewport({ width: 320, height: 700 });
      expect(await findings(archive, 'body')).toEqual([]);
      expect(await archive.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await archive.close();
    });

    it.each(schemes)('nor has the screen that builds evidence, before and after, %s', async (scheme) => {
      const { buyer } = scene();
      const chat = await buyer.visit(buyer.chat('Vega Store'));
      await buyer.hears(chat, /messages kept/);
      const page = await buyer.open('archive.html');
      await prefer(page, scheme);
      await buyer.read(page, 'Vega Store');
      await until('its pictures are kept', () =>
        page.$$eval('img.picture', (all) => all.some((each) => (each as HTMLImageElement).naturalWidth > 0)),
      );
      await chat.close();
      await buyer.push(page, 'Evidence for a dispute');
      await buyer.sees(page, 'What it is about');
      expect(await findings(page, 'body')).toEqual([]);
      await tick(page, 'Vega Store');
      await tick(page, 'A period');
      await (await page.waitForSelector('.pictures summary'))?.click();
      await makeButton(page);
      expect(await findings(page, 'body')).toEqual([]);
      await makeFiles(page);
      expect(await findings(page, 'body')).toEqual([]);
      for (const direction of ['ltr', 'rtl']) {
        await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
        await page.setViewport({ width: 320, height: 640 });
        expect(await findings(page, 'body')).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      }
      await page.close();
    });

    it('the lesson in the page has none, step by step', async () => {
      const { buyer, market } = scene();
      const address = 'https://www.aliexpress.com/p/message/index.html?odd=looks';
      market.addPage(address, oddChat('Odd Lamps'));
      const page = await buyer.visit(address);
      await buyer.press(page, 'Show Parley');
      for (const [words, place] of [
        ['click one of your messages', '.k1'],
        ['click one of the seller', '.k2'],
        ['click the box', 'textarea'],
      ] as const) {
        await buyer.hears(page, words);
        expect(await findings(page, 'parley-ui:last-of-type')).toEqual([]);
        await page.click(place);
      }
      await buyer.hears(page, 'right?');
      expect(await findings(page, 'parley-ui:last-of-type')).toEqual([]);
      await page.close();
    });

    it.each([false, true])(
      'neither have the warning, the question on send and the refusal, dark page: %s',
      async (dark) => {
        const { buyer, market } = scene();
        const address = `https://www.aliexpress.com/p/message/index.html?looks=${dark}`;
        market.addPage(address, guardedChat({ box: 'textarea', refuses: true, dark }), { scripts: true });
        const page = await buyer.visit(address);
        await prefer(page, dark ? 'dark' : 'light');
        await page.click('textarea');
        await page.keyboard.type('add me on whatsapp or ann@example.com');
        await buyer.hears(page, '2 things that may');
        expect(await findings(page, 'parley-ui:last-of-type')).toEqual([]);
        await page.click('form button');
        await buyer.hears(page, 'Send this message anyway?');
        expect(await findings(page, 'parley-ui:last-of-type')).toEqual([]);
        await buyer.press(page, 'Send anyway');
        await buyer.hears(page, 'AliExpress refused this message');
        expect(await findings(page, 'parley-ui:last-of-type')).toEqual([]);
        await page.setViewport({ width: 340, height: 640 });
        expect(await findings(page, 'parley-ui:last-of-type')).toEqual([]);
        await page.close();
      },
    );

    it('the helper in the page has none either, and works by keyboard alone', async () => {
      const { buyer } = scene();
      const page = await buyer.visit('https://www.aliexpress.com/item/1005006200000011.html');
      await (await buyer.findIn(page, 'button', 'Write to the seller')).focus();
      await page.keyboard.press('Enter');
      await buyer.hears(page, 'What is it about?');
      expect(await findings(page, 'parley-ui')).toEqual([]);
      await (await buyer.findIn(page, 'button', 'Size and dimensions')).focus();
      await page.keyboard.press('Enter');
      await buyer.hears(page, 'you press send');
      expect(await findings(page, 'parley-ui')).toEqual([]);
      await page.keyboard.press('Escape');
      const back = await page.evaluate(
        () => document.querySelector('parley-ui')?.shadowRoot?.activeElement?.textContent,
      );
      expect(back).toContain('Write to the seller');
      await page.close();
    });
  },
  { firefoxPrefs: DARK_FIREFOX },
);
