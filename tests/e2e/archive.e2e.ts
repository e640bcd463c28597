import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { makeFiles, saveMade, tick } from './harness/build.ts';
import { story } from './harness/story.ts';
import { until } from './harness/wait.ts';

const verify = (file: string) => spawnSync('node', ['utils/evidence/cli.ts', 'verify', file], { encoding: 'utf8' });

story('a conversation is kept', (scene) => {
  it('whole, and a chip says so', async () => {
    const { buyer } = scene();
    const chat = await buyer.visit(buyer.chat('Vega Store'));
    await buyer.hears(chat, '26 messages kept');
    const archive = await buyer.open('archive.html');
    await buyer.read(archive, 'Vega Store');
    const text = await buyer.sees(archive, 'have a nice day!');
    for (const words of ['Is the stand real oak?', 'D’accord, merci beaucoup.', '今天下午发货', '🙏'])
      expect(text).toContain(words);
    expect(await archive.$$eval('.message.in .text', (all) => all.filter((e) => e.textContent === 'ok').length)).toBe(
      2,
    );
    expect(await archive.$$eval('.message.out', (all) => all.length)).toBe(11);
    // Pictures are kept as bytes: they show although the archive page may not reach the web.
    await until('the two photos and the order card are drawn', () =>
      archive.$$eval('img.picture', (all) => all.filter((e) => (e as HTMLImageElement).naturalWidth > 0).length === 3),
    );
    await archive.close();
    await chat.close();
  });

  it('with what is edited and deleted on the site', async () => {
    const { buyer, market } = scene();
    const chat = await buyer.visit(buyer.chat('Vega Store'));
    await buyer.hears(chat, '26 messages kept');
    market.shop.editMessage('Vega Store', 16, 'Tracking number: LP00000000000000');
    market.shop.deleteMessage('Vega Store', 14);
    const archive = await buyer.open('archive.html');
    await buyer.read(archive, 'Vega Store');
    await buyer.sees(archive, '1 earlier version');
    const text = await buyer.sees(archive, /gone from the site since/);
    expect(text).toContain('Has the parcel left already?');
    expect(text).toContain('LP00000000000000');
    await archive.close();
    await chat.close();
  });

  it('after it was deleted on the site; the pack is exported and verified, and one flipped byte is named', async () => {
    const { buyer, market, browser } = scene();
    const chat = await buyer.visit(buyer.chat('Vega Store'));
    await buyer.hears(chat, '26 messages kept');
    market.shop.deleteConversation('Vega Store');
    const archive = await buyer.open('archive.html');
    await buyer.read(archive, 'Vega Store');
    await until('the conversation is marked', () =>
      archive.$$eval('.conversation', (all) => all.some((each) => each.textContent?.includes('gone from the site'))),
    );
    expect(await archive.$$eval('.message', (all) => all.length)).toBe(26);
    await buyer.push(archive, 'Build evidence');
    await tick(archive, 'Only for myself');
    const [name = ''] = await makeFiles(archive);
    const pack = await saveMade(browser, archive, name);
    const good = verify(pack);
    expect(good.stdout).toMatch(/All good: \d+ files verified/);
    const bytes = readFileSync(pack);
    const place = bytes.indexOf('Is the stand real oak?', bytes.indexOf('record.html'));
    bytes[place] = (bytes[place] as number) ^ 1;
    const flipped = pack.replace('.zip', '-flipped.zip');
    writeFileSync(flipped, bytes);
    const bad = verify(flipped);
    expect(bad.status).toBe(1);
    expect(bad.stdout).toContain('record.html');
    const chooser = await archive.$('input[type="file"]');
    await (chooser as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(flipped);
    expect(await buyer.sees(archive, 'This was changed')).toContain('record.html');
    await archive.close();
    await chat.close();
  });

  it('whole although the site only ever draws a part of it', async () => {
    const { buyer, market } = scene();
    const chat = await buyer.visit(buyer.chat('Northlight Lamps Store'));
    await buyer.hears(chat, /messages kept/);
    const kept = async () => Number(/(\d+) messages kept/.exec(await buyer.says(chat))?.[1] ?? 0);
    // Each step leaves a few rows of the part before on the screen, as a page key does.
    for (let before = await kept(); before < 120; before = await kept()) {
      await chat.evaluate(() => {
        const scrolls = (e: Element) =>
          e.scrollHeight > e.clientHeight + 200 && /auto|scroll/.test(getComputedStyle(e).overflowY);
        [...document.querySelectorAll('div')].find(scrolls)?.scrollBy(0, -2000);
      });
      await until('more is kept', async () => (await kept()) > before);
    }
    const archive = await buyer.open('archive.html');
    await buyer.read(archive, 'Northlight Lamps Store');
    await buyer.sees(archive, 'Lamp 1: which plug is in the box?');
    const texts = await archive.$$eval('.message .text', (all) => all.map((e) => e.textContent));
    const said = market.shop.conversations.find(({ peer }) => peer === 'Northlight Lamps Store')?.messages ?? [];
    const plain = said.map(({ text }) => text).filter(Boolean);
    expect(texts.filter((text) => plain.includes(text ?? ''))).toEqual(plain);
    await archive.close();
    await chat.close();
  });

  it('each for itself when the buyer goes from one to the other', async () => {
    const { buyer, market } = scene();
    const said = (peer: string) => market.shop.conversations.find((each) => each.peer === peer)?.messages.length;
    const chat = await buyer.visit(buyer.chat('Northlight Lamps Store'));
    await buyer.hears(chat, /messages kept/);
    const small = new RegExp(`(?<!\\d)${said('Blue Lantern Store')} messages kept`);
    for (const peer of ['Blue Lantern Store', 'Northlight Lamps Store', 'Blue Lantern Store']) {
      await chat.evaluate((name) => {
        const names = [...document.querySelectorAll('*')].filter(
          (e) => e.children.length === 0 && e.textContent === name,
        );
        (names[0] as HTMLElement).click();
      }, peer);
      // The long one is never drawn whole: more of it is kept than the short one has.
      const isSmall = peer === 'Blue Lantern Store';
      await until(`${peer} is kept`, async () => {
        const says = await buyer.says(chat);
        return /\d messages kept/.test(says) && small.test(says) === isSmall;
      });
    }
    const archive = await buyer.open('archive.html');
    await buyer.read(archive, 'Blue Lantern Store');
    await buyer.sees(archive, `${said('Blue Lantern Store')} messages kept`);
    expect(await archive.$$eval('.message', (all) => all.length)).toBe(said('Blue Lantern Store'));
    expect(await archive.$eval('.reader', (reader) => reader.textContent)).not.toMatch(/gone from the site/);
    await archive.close();
    await chat.close();
  });

  it('in a frame of the page too', async () => {
    const { buyer } = scene();
    const chat = await buyer.visit(buyer.chat('Blue Lantern Store', '&variant=iframe'));
    await buyer.hears(chat, /messages kept/);
    const archive = await buyer.open('archive.html');
    await buyer.sees(archive, 'Blue Lantern Store');
    await archive.close();
    await chat.close();
  });

  it('and found again by a word', async () => {
    const { buyer } = scene();
    const archive = await buyer.open('archive.html');
    await archive.type('input[type="search"]', '发货');
    expect(await buyer.sees(archive, '今天下午发货')).toContain('Vega Store');
    await archive.close();
  });
});
