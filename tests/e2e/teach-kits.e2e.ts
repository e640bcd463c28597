import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeenMessage } from '../../utils/chats/model.ts';
import type { deriveRule, ThreadRule } from '../../utils/chats/rule.ts';
import type { readByRule } from '../../utils/chats/rule-read.ts';
import { bundled, chatKits, KITS, plainChromium, serveKits, type TrueRow } from './harness/kits.ts';
import { renameClasses, type threeClicks } from './harness/three-clicks.ts';

const SEEDS = [1, 2, 3, 4, 5];
const kits = chatKits();

/** What the bundled code offers in the page. */
interface Taught {
  deriveRule: typeof deriveRule;
  readByRule: typeof readByRule;
  threeClicks: typeof threeClicks;
}

const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** One line a message: its side and its words. Every message right, and none too many, is F1 and direction of 1. */
const lines = (messages: (SeenMessage | TrueRow)[]) =>
  messages
    .filter(({ direction }) => direction !== 'system')
    .map(({ direction, text }) => `${direction} ${plain(text) || '[picture]'}`);

if (kits.length === 0) console.warn(`The chat kits are not here (${KITS}): teaching is not measured on them.`);
else
  describe('three clicks teach a chat that is not known', () => {
    let browser: Browser;
    let served: Awaited<ReturnType<typeof serveKits>>;
    let code: string;
    beforeAll(async () => {
      [browser, served] = await Promise.all([plainChromium(), serveKits()]);
      code = await bundled(`${import.meta.dirname}/harness/taught.ts`, 'taught');
    });
    afterAll(async () => {
      await browser?.close();
      await served?.close();
    });

    const load = async (page: Page, path: string) => {
      await page.goto(served.address + path, { waitUntil: 'networkidle0' });
      await page.evaluate(code);
    };
    const open = async (path: string): Promise<Page> => {
      const page = await browser.newPage();
      await load(page, path);
      return page;
    };
    const teach = (page: Page, truth: TrueRow[], seed: number) =>
      page.evaluate(
        (choice) => {
          const { taught } = globalThis as unknown as { taught: Taught };
          return taught.deriveRule(taught.threeClicks(choice));
        },
        { truth, seed },
      ) as Promise<ThreadRule>;
    const read = (page: Page, rule: ThreadRule) =>
      page.evaluate((given) => {
        const { taught } = globalThis as unknown as { taught: Taught };
        return taught.readByRule(document, given)?.messages.map(({ direction, text }) => ({ direction, text }));
      }, rule) as Promise<SeenMessage[] | undefined>;

    it.each(kits)('$id, whatever is clicked, and again after a reload and with other class names', async (kit) => {
      const page = await open(kit.page);
      const rules: ThreadRule[] = [];
      for (const seed of SEEDS) {
        const rule = await teach(page, kit.truth, seed);
        expect(rule, `seed ${seed}`).toBeTypeOf('object');
        rules.push(rule);
      }
      const allRead = async (when: string) => {
        for (const [at, rule] of rules.entries())
          expect(lines((await read(page, rule)) ?? []), `seed ${SEEDS[at]}, ${when}`).toEqual(lines(kit.truth));
      };
      await allRead('at once');
      await load(page, kit.page);
      await allRead('after a reload');
      await page.evaluate(renameClasses);
      await allRead('with other class names');
      await page.close();
    });

    it('no rule reads a wrong conversation on the page of another kit, or where there is none', async () => {
      const rules = new Map<string, ThreadRule>();
      const pages = [
        ...kits,
        ...['news', 'product', 'search'].map((id) => ({ id, page: `negatives/${id}.html`, truth: [] })),
      ];
      const page = await browser.newPage();
      for (const { id, page: path, truth } of kits) {
        await load(page, path);
        rules.set(id, await teach(page, truth, 3));
      }
      for (const { id, page: path, truth } of pages) {
        await load(page, path);
        for (const [from, rule] of rules) {
          const seen = from === id ? undefined : await read(page, rule);
          if (seen) expect(lines(seen), `the rule of ${from} on ${id}`).toEqual(lines(truth));
        }
      }
      await page.close();
    });
  });
