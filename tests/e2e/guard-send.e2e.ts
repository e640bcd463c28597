import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Scene } from './harness/story.ts';
import { story } from './harness/story.ts';
import { until } from './harness/wait.ts';
import { type BoxKind, boxes, guardedChat } from './pages/guarded-chat.ts';

const WARNED = /may get this message blocked/;
const ASKED = /Send this message anyway/;
const BAD = 'write me on whatsapp';
const CLEAN = 'Hello, is the lamp 40 cm high?';

/** A chat of its own, and what a buyer does there by mouse and keys. */
async function open({ buyer, market }: Scene, options: Parameters<typeof guardedChat>[0]) {
  const address = `https://www.aliexpress.com/p/message/index.html?guard=${JSON.stringify(options).replace(/\W/g, '')}`;
  market.addPage(address, guardedChat(options), { scripts: true });
  const page = await buyer.visit(address);
  await until('the guard is there', async () => (await page.$$('parley-ui >>> .bench')).length > 0);
  const sent = () => page.$$eval('.out', (rows) => rows.length - 4);
  return {
    page,
    sent,
    async type(text: string) {
      const box = await page.waitForSelector('#box, #host, #frame');
      await box?.click();
      await page.keyboard.type(text);
    },
    send: () => page.click('form button'),
    says: () => buyer.says(page),
    hears: (words: RegExp | string) => buyer.hears(page, words),
    press: (button: string) => buyer.press(page, button),
    held: () => textIn(page, options.box),
    isSent: (count: number) => until(`${count} sent`, async () => (await sent()) === count),
    marks: () =>
      page.$$eval('parley-ui >>> .marks path', (paths) => paths.map((path) => path.getBoundingClientRect().width)),
  };
}

/** What stands in the box. */
function textIn(page: Page, kind: BoxKind): Promise<string> {
  return page.evaluate((kind) => {
    const frame = document.querySelector<HTMLIFrameElement>('#frame')?.contentDocument?.body;
    const inner = document.querySelector('#host')?.shadowRoot?.querySelector('textarea');
    const box = (kind === 'frame' ? frame : kind === 'shadow' ? inner : document.querySelector('#box')) as HTMLElement;
    return (box as HTMLTextAreaElement).value ?? box.innerText;
  }, kind);
}

story('the guard at the box', (scene) => {
  it.each(boxes)('warns, marks and holds send once: %s', async (box) => {
    const chat = await open(scene(), { box });
    await chat.type(BAD);
    expect(await chat.hears(WARNED)).toContain('AliExpress refuses such a message and may block the chat.');
    const widths = await until('the word is marked', async () => {
      const all = await chat.marks();
      return all.length > 0 && all;
    });
    expect(widths).toHaveLength(1);
    expect(widths[0]).toBeGreaterThan(40);
    expect(widths[0]).toBeLessThan(90);

    await chat.send();
    await chat.hears(ASKED);
    expect(await chat.sent()).toBe(0);
    await chat.press('Edit');
    await until('the question is gone', async () => !ASKED.test(await chat.says()));
    // The caret is back where it was.
    await chat.page.keyboard.type('!');
    expect((await chat.held()).trim()).toBe(`${BAD}!`);

    await chat.send();
    await chat.hears(ASKED);
    await chat.press('Send anyway');
    await chat.isSent(1);
    await until('nothing is marked any more', async () => (await chat.marks()).length === 0);
    await chat.page.close();
  });

  it.each(boxes)('never swallows a clean message: %s', async (box) => {
    const chat = await open(scene(), { box, enter: true });
    // The guard is there.
    await chat.type(`${CLEAN} whatsapp`);
    await chat.hears(WARNED);
    for (let n = 0; n < ' whatsapp'.length; n += 1) await chat.page.keyboard.press('Backspace');
    // At once, before a pause in typing: the text is read anew at the press.
    await chat.send();
    await chat.isSent(1);
    await chat.type(CLEAN);
    await chat.page.keyboard.press('Enter');
    await chat.isSent(2);
    expect(await chat.says()).not.toMatch(ASKED);
    await chat.page.close();
  });

  it.each(['textarea', 'contenteditable', 'input'] as const)('holds Enter where it sends: %s', async (box) => {
    const chat = await open(scene(), { box, enter: true });
    await chat.type(BAD);
    // Not even warned yet.
    await chat.page.keyboard.press('Enter');
    await chat.hears(ASKED);
    expect(await chat.sent()).toBe(0);
    await chat.page.keyboard.press('Escape');
    await until('the question is gone', async () => !ASKED.test(await chat.says()));
    expect((await chat.held()).trim()).toBe(BAD);
    await chat.page.keyboard.press('Enter');
    await chat.hears(ASKED);
    await chat.page.keyboard.press('Tab');
    await chat.page.keyboard.press('Enter');
    await chat.isSent(1);
    expect(await chat.held()).toBe('');
    await chat.page.close();
  });

  it('lets Enter make a new line where it does', async () => {
    const chat = await open(scene(), { box: 'textarea' });
    await chat.type(BAD);
    await chat.page.keyboard.press('Enter');
    await chat.press('Only a new line');
    await chat.page.keyboard.type('now');
    // Known now: not asked again.
    await chat.page.keyboard.press('Enter');
    await chat.page.keyboard.type('please');
    expect(await chat.held()).toBe(`${BAD}\nnow\nplease`);
    expect(await chat.sent()).toBe(0);
    await chat.page.close();
  });

  it('leaves the box and its button free for the sign of what is kept, on a narrow screen', async () => {
    const { page } = await open(scene(), { box: 'textarea' });
    await page.setViewport({ width: 360, height: 640 });
    await page.reload();
    await until('the messages are kept', async () => /messages kept/.test(await scene().buyer.says(page)));
    for (const name of ['textarea', 'form button']) {
      const isFree = await page.$eval(name, (element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === element;
      });
      expect([name, isFree]).toEqual([name, true]);
    }
    await page.close();
  });

  it('is quiet about what the buyer says "Not here" to, and holds it no more', async () => {
    const chat = await open(scene(), { box: 'textarea' });
    await chat.type(BAD);
    await chat.hears(WARNED);
    await chat.press('Not here');
    await until('the warning is gone', async () => !WARNED.test(await chat.says()));
    await chat.send();
    await chat.isSent(1);
    // The next draft is another one.
    await chat.type(BAD);
    await chat.hears(WARNED);
    await chat.page.close();
  });

  it('never warns for a word again until the options say so', async () => {
    const { buyer } = scene();
    const chat = await open(scene(), { box: 'textarea' });
    await chat.type(BAD);
    await chat.hears(WARNED);
    await chat.press('Never warn for this');
    await until('the warning is gone', async () => !WARNED.test(await chat.says()));
    const options = await buyer.open('options.html');
    expect(await buyer.sees(options, 'Never warned about')).toContain('whatsapp AliExpress');
    await buyer.push(options, 'Warn again');
    await until('it is off the list', () => options.$eval('#app', (app) => !app.textContent?.includes('Never warned')));
    await options.close();
    await chat.page.bringToFront();
    await chat.hears(WARNED);
    await chat.page.close();
  });

  it('only warns where the pause is switched off', async () => {
    const { buyer } = scene();
    const toggle = async () => {
      const options = await buyer.open('options.html');
      const labels = await options.$$('label');
      for (const label of labels)
        if (await label.evaluate((e) => e.textContent?.includes('Pause before sending'))) await label.click();
      await buyer.sees(options, 'Saved');
      await options.close();
    };
    const chat = await open(scene(), { box: 'contenteditable', enter: true });
    await toggle();
    await chat.page.bringToFront();
    await chat.type(BAD);
    await chat.hears(WARNED);
    await chat.page.keyboard.press('Enter');
    await chat.isSent(1);
    await toggle();
    await chat.page.close();
  });

  it('explains the refusal of the site, keeps the draft over a reload and puts it back', async () => {
    const chat = await open(scene(), { box: 'textarea', refuses: true });
    await chat.type(BAD);
    await chat.send();
    await chat.press('Send anyway');
    const said = await chat.hears('AliExpress refused this message');
    expect(said).toMatch(/account is not in danger for that alone/);
    expect(said).toMatch(/Most likely because of: “whatsapp”/);
    await chat.page.reload();
    expect(await chat.hears('kept a message that AliExpress refused')).toContain(BAD);
    await chat.press('Put it back in the box');
    await chat.hears('It is in the box again');
    expect(await chat.held()).toBe(BAD);
    await chat.press('Delete it');
    await until('the card is gone', async () => !/Kept in this browser/.test(await chat.says()));
    await chat.page.reload();
    await chat.type(BAD);
    expect(await chat.hears(WARNED)).not.toContain('kept a message');
    await chat.page.close();
  });

  it('says so where the site does not take the repeated press, and lets the next one through', async () => {
    const chat = await open(scene(), { box: 'textarea', trusting: true });
    await chat.type(BAD);
    await chat.send();
    await chat.press('Send anyway');
    await chat.hears('Press send once more');
    expect(await chat.sent()).toBe(0);
    await chat.send();
    await chat.isSent(1);
    await chat.page.close();
  });

  it('holds Enter with Ctrl, and leaves Enter with Shift alone', async () => {
    const chat = await open(scene(), { box: 'textarea', enter: true });
    await chat.type(BAD);
    await chat.page.keyboard.down('Shift');
    await chat.page.keyboard.press('Enter');
    await chat.page.keyboard.up('Shift');
    expect(await chat.held()).toBe(`${BAD}\n`);
    await chat.page.keyboard.down('Control');
    await chat.page.keyboard.press('Enter');
    await chat.page.keyboard.up('Control');
    await chat.hears(ASKED);
    expect(await chat.says()).not.toContain('Only a new line');
    await chat.press('Send anyway');
    await chat.isSent(1);
    await chat.page.close();
  });

  it('lets the press through where the page hides the question', async () => {
    const chat = await open(scene(), { box: 'textarea' });
    await chat.type(BAD);
    await chat.hears(WARNED);
    await chat.page.addStyleTag({ content: 'parley-ui { display: none !important }' });
    await chat.send();
    await chat.isSent(1);
    await chat.page.close();
  });

  it('closes the warning with Escape, and stays with the box', async () => {
    const chat = await open(scene(), { box: 'textarea' });
    await chat.type(BAD);
    await chat.hears(WARNED);
    await chat.page.keyboard.press('Escape');
    await until('the warning is gone', async () => !WARNED.test(await chat.says()));
    expect(await chat.page.evaluate(() => document.activeElement?.id)).toBe('box');
    // The word is marked still, and held.
    expect(await chat.marks()).toHaveLength(1);
    await chat.send();
    await chat.hears(ASKED);
    await chat.page.close();
  });

  it('learns the word of a refusal that it did not see coming', async () => {
    const chat = await open(scene(), { box: 'textarea', refuses: true });
    await chat.type('Is there one with a tulip?');
    await chat.send();
    await chat.hears('finds no word in it that is known to be refused');
    await (await scene().buyer.findIn(chat.page, 'input', '')).click();
    await chat.page.keyboard.type('tulip');
    await chat.press('Add to my words');
    await chat.hears('“tulip” is now one of your own words');
    await chat.type('A tulip please');
    expect(await chat.hears(WARNED)).toContain('one of your own words to avoid');
    await chat.page.close();
  });
});
