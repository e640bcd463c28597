import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BEGIN, keepMade, madeMessage } from './harness/long-thread.ts';
import { story } from './harness/story.ts';
import { until } from './harness/wait.ts';

const PEER = 'Long Store';
const MANY = 10_000;
/** Keeping thousands of messages, and drawing them all to be printed, takes a while. */
const LONG_MS = 120_000;

/** Messages on the screen: the number in the text, and how far below the top of the thread it stands, px. */
const onScreen = (page: Page): Promise<{ at: number; top: number }[]> =>
  page.$eval('.reading .scroll', (scroller) => {
    const edge = scroller.getBoundingClientRect();
    return [...scroller.querySelectorAll('.entry')].flatMap((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      const at = Number(/Message (\d+)/.exec(row.querySelector('.text')?.textContent ?? '')?.[1]);
      return bottom > edge.top + 1 && top < edge.bottom - 1 ? [{ at, top: top - edge.top }] : [];
    });
  });

const shows = (page: Page, at: number) =>
  until(`message ${at} is on the screen`, async () => (await onScreen(page)).some((each) => each.at === at));

/** Waits until nothing on the screen moves any more. */
async function settled(page: Page): Promise<{ at: number; top: number }[]> {
  let before = '';
  return until('the thread stands still', async () => {
    const now = await onScreen(page);
    const isSame = JSON.stringify(now) === before;
    before = JSON.stringify(now);
    return isSame && now.length > 0 && now;
  });
}

const isWhole = (page: Page) =>
  until('the thread is read to its beginning', () =>
    page.$eval('.day-input', (field) => (field as HTMLInputElement).min),
  );

const middle = (rows: { at: number; top: number }[]) =>
  rows[Math.floor(rows.length / 2)] as { at: number; top: number };

story('a long conversation is read', (scene) => {
  let archive: Page;
  let kept = MANY;

  beforeAll(async () => {
    const { buyer } = scene();
    archive = await buyer.open('archive.html');
    await keepMade(archive, PEER, 0, MANY);
    await buyer.read(archive, PEER);
  }, LONG_MS);

  afterAll(() => archive?.close());

  it('from its newest message, of which there is no need to wait for the others', async () => {
    await shows(archive, MANY - 1);
    await isWhole(archive);
    expect((await settled(archive)).at(-1)?.at).toBe(MANY - 1);
    expect(await archive.$$eval('.message', (all) => all.length)).toBeLessThan(100);
    const [first] = await archive.$$eval('.thread .entry', (rows) =>
      rows.map((row) => [Number(row.getAttribute('aria-posinset')), Number(row.getAttribute('aria-setsize'))]),
    );
    expect(first?.[1]).toBe(MANY);
    expect(first?.[0]).toBeGreaterThan(MANY - 100);
  });

  it('to its first, and by the keys of the keyboard', async () => {
    const { buyer } = scene();
    await buyer.push(archive, 'To the first message');
    await shows(archive, 0);
    expect((await settled(archive))[0]).toMatchObject({ at: 0 });
    await archive.click('.thread .entry .text');
    await archive.keyboard.press('End');
    await shows(archive, MANY - 1);
    await archive.keyboard.press('PageUp');
    await until('a page was gone back', async () => (await onScreen(archive)).at(-1)?.at !== MANY - 1);
    const before = middle(await settled(archive)).at;
    await archive.keyboard.press('PageUp');
    await until('another page was gone back', async () => (await onScreen(archive)).every(({ at }) => at < before + 6));
    await archive.keyboard.press('Home');
    await shows(archive, 0);
    await archive.keyboard.press('ArrowDown');
    await archive.keyboard.press('ArrowDown');
    const focused = () => archive.evaluate(() => document.activeElement?.textContent ?? '');
    expect(await focused()).toContain('Message 2 ');
  });

  it('from a day on', async () => {
    const chosen = await archive.$eval('.day-input', (field) => {
      const input = field as HTMLInputElement;
      input.value = '2025-04-01';
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return new Date(2025, 3, 1).getTime();
    });
    const wanted = Math.ceil((chosen - BEGIN) / 1_800_000);
    await shows(archive, wanted);
    const [first] = await settled(archive);
    expect(first?.at).toBe(wanted);
    expect(Math.abs(first?.top ?? 99)).toBeLessThan(3);
    expect(await archive.$eval('.day-now', (day) => day.textContent)).toContain('April 1, 2025');
  });

  it('while it grows: what is on the screen and what is selected stay', async () => {
    const { buyer } = scene();
    const before = middle(await settled(archive));
    const selected = await archive.$$eval(
      '.thread .text',
      (texts, at) => {
        const text = texts.find((each) => each.textContent?.startsWith(`Message ${at} `)) as Element;
        getSelection()?.selectAllChildren(text);
        return getSelection()?.toString();
      },
      before.at,
    );
    expect(selected).toBe(madeMessage(before.at).text);
    await keepMade(archive, PEER, kept - 40, kept + 1);
    kept += 1;
    await buyer.sees(archive, '1 new message');
    const after = (await settled(archive)).find(({ at }) => at === before.at);
    expect(Math.abs((after?.top ?? 999) - before.top)).toBeLessThan(2);
    expect(await archive.evaluate(() => getSelection()?.toString())).toBe(selected);
    await buyer.push(archive, '1 new message');
    await shows(archive, kept - 1);
    // At the end it goes along with what comes.
    await settled(archive);
    await keepMade(archive, PEER, kept - 40, kept + 2);
    kept += 2;
    await shows(archive, kept - 1);
    expect((await settled(archive)).at(-1)?.at).toBe(kept - 1);
  });

  it('in a window of another size: the place stays', async () => {
    const { buyer } = scene();
    await buyer.push(archive, 'To the first message');
    await shows(archive, 0);
    for (let page = 0; page < 4; page++) {
      await archive.$eval('.reading .scroll', (scroller) => scroller.scrollBy(0, 700));
      await settled(archive);
    }
    const first = (await settled(archive)).find(({ top }) => top >= 0);
    await archive.setViewport({ width: 900, height: 800 });
    const after = (await settled(archive)).map(({ at }) => at);
    await archive.setViewport({ width: 1280, height: 800 });
    expect(after).toContain(first?.at);
  });

  it('and copied: a range of messages, with who said it and when', async () => {
    const { buyer } = scene();
    await buyer.push(archive, 'To the first message');
    await shows(archive, 0);
    await settled(archive);
    await buyer.push(archive, 'Choose messages');
    const box = (at: number) =>
      until(`message ${at} can be chosen`, async () => {
        for (const row of await archive.$$('.thread .entry'))
          if (await row.evaluate((e, at) => e.textContent?.includes(`Message ${at} `), at)) return row.$('input');
      });
    await (await box(1)).click();
    await archive.keyboard.down('Shift');
    await (await box(4)).click();
    await archive.keyboard.up('Shift');
    await buyer.sees(archive, `4 of ${kept} messages`);
    await buyer.push(archive, 'Copy as text');
    await buyer.sees(archive, 'Copied.');
    await archive.click('input[type="search"]');
    await archive.keyboard.down('Control');
    await archive.keyboard.press('v');
    await archive.keyboard.up('Control');
    const pasted = await until('it is pasted', () =>
      archive.$eval('input[type="search"]', (field) => (field as HTMLInputElement).value),
    );
    expect(pasted).toContain('Monday, January 6, 2025');
    expect(pasted).toContain(`You: ${madeMessage(3).text}`);
    expect(pasted).toContain(`${PEER}: ${madeMessage(4).text}`);
    expect(pasted).not.toContain('Message 5');
    await archive.$eval('input[type="search"]', (field) => {
      (field as HTMLInputElement).value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await buyer.push(archive, 'Close');
  });

  it(
    'and printed, every message of it',
    async () => {
      const { buyer } = scene();
      await archive.evaluate(() => {
        window.print = () => {
          const sheet = document.querySelector('.print-sheet');
          const texts = [...(sheet?.querySelectorAll('.message .text') ?? [])].map((each) => each.textContent ?? '');
          const said = {
            texts,
            heading: sheet?.querySelector('header')?.textContent ?? '',
            controls: sheet?.querySelectorAll('button, input').length,
          };
          Object.assign(window, { said });
          dispatchEvent(new Event('afterprint'));
        };
      });
      await buyer.push(archive, 'Print');
      const said = await until(
        'it is printed',
        () =>
          archive.evaluate(
            () => (window as unknown as { said?: { texts: string[]; heading: string; controls: number } }).said,
          ),
        LONG_MS,
      );
      expect(said.texts).toEqual(Array.from({ length: kept }, (_, at) => madeMessage(at).text));
      expect(said.heading).toContain(PEER);
      expect(said.heading).toContain('10,003 messages kept');
      expect(said.controls).toBe(0);
      expect(await archive.$('.print-sheet')).toBe(null);
    },
    LONG_MS,
  );
});
