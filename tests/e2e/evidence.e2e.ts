import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { redactCase } from '../../utils/evidence/redact.ts';
import { checkCopy } from '../evidence-checker/copy.ts';
import { checkUpload } from '../evidence-checker/upload.ts';
import { readZip } from '../evidence-checker/zip.ts';
import { PLACE } from '../marketplace/pictures.ts';
import { caseOf, packOf } from '../utils/evidence/sealed-sample.ts';
import { makeButton, makeFiles, saveMade, tick } from './harness/build.ts';
import { downloadFrom } from './harness/download.ts';
import { story } from './harness/story.ts';
import { until } from './harness/wait.ts';

const PHONE = '+33 6 12 34 56 78';
/** More than a list shows at once. */
const OTHERS = Array.from({ length: 14 }, (_, nth) => `+33 6 98 76 54 ${10 + nth}`);
const GATE = 'Bluebell';
const SAID = `You can call me on ${PHONE}, or ${OTHERS.join(', ')}; the gate is called ${GATE}, thank you`;

const verify = (...files: string[]) =>
  spawnSync('node', ['utils/evidence/cli.ts', 'verify', ...files], { encoding: 'utf8' });

story('evidence is built', (scene) => {
  const save = (page: Page, name: string) => saveMade(scene().browser, page, name);
  const give = async (page: Page, ...files: string[]) => {
    const chooser = (await page.$('.drop input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await chooser.uploadFile(...files);
  };

  it('for every place, with what is private hidden, sealed and verified', async () => {
    const { buyer, market } = scene();
    const chat = await buyer.visit(buyer.chat('Vega Store'));
    await buyer.hears(chat, '26 messages kept');
    market.shop.buyerSays('Vega Store', SAID);
    await buyer.hears(chat, '27 messages kept');
    const archive = await buyer.open('archive.html');
    await buyer.read(archive, 'Vega Store');
    await buyer.push(archive, 'Build evidence');
    await buyer.sees(archive, 'You wrote: ');
    expect(await buyer.sees(archive, PHONE)).toContain('What is hidden');
    // What is folded can be looked at before anything is made; the buyer adds a word that nobody can know.
    await buyer.sees(archive, /Of what Parley found, \d+ are not shown/);
    expect(await archive.$$('.case .found')).toHaveLength(12);
    await buyer.push(archive, 'Look at all of them');
    await buyer.sees(archive, OTHERS[13] as string);
    expect(await archive.$$eval('.case .found', (all) => all.map((each) => each.textContent))).toEqual(
      expect.arrayContaining([PHONE, ...OTHERS]),
    );
    expect(await archive.$eval(':focus', (each) => each.closest('label')?.textContent)).toContain('+33 6 98 76 54');
    await archive.type('.case input[name="text"]', GATE);
    await archive.keyboard.press('Enter');
    await buyer.sees(archive, `“${GATE}” is on the list above. Messages with it: 1.`);
    expect(await archive.$(`.found ::-p-text(${GATE})`)).not.toBeNull();
    expect(
      await archive.$$eval('.case label', (all) =>
        all.some((each) => each.textContent?.includes('Take hidden data out') && each.querySelector('input')?.checked),
      ),
    ).toBe(true);
    await archive.type('.case textarea', 'The stand is not oak.');
    await tick(archive, 'Fits everywhere');
    const made = await makeFiles(archive);
    const zip = made.find((name) => name.endsWith('.zip')) as string;
    const pdfs = made.filter((name) => name.endsWith('.pdf'));
    expect(pdfs.length).toBeGreaterThan(0);
    const uploads: string[] = [];
    for (const name of pdfs) uploads.push(await save(archive, name));
    expect(await checkUpload(uploads, 'everywhere')).toEqual([]);
    const copy = await save(archive, zip);
    expect(await checkCopy(copy)).toEqual([]);
    const reveal = await save(archive, made.find((name) => name.endsWith('.json')) as string);
    for (const secret of [PHONE, ...OTHERS, GATE, PLACE])
      expect(readFileSync(copy).includes(secret), secret).toBe(false);
    expect(readFileSync(copy).includes('Taken out of the files of pictures')).toBe(true);
    expect(readFileSync(reveal, 'utf8')).toContain(PHONE);
    expect(verify(copy)).toMatchObject({ status: 0 });
    expect(verify(copy, reveal)).toMatchObject({ status: 0 });
    // The pages that were shown are pages.
    expect(
      await archive.$$eval('.pages img', (all) => all.every((each) => (each as HTMLImageElement).naturalWidth > 0)),
    ).toBe(true);
    await give(archive, copy);
    await buyer.sees(archive, 'All good');
    await give(archive, copy, reveal);
    await buyer.sees(archive, 'Revealed, and as it was sealed');
    expect(await archive.$eval('.drop', (drop) => drop.textContent)).toContain(SAID);
    const bytes = readFileSync(copy);
    const place = bytes.indexOf('The stand is not oak.', bytes.indexOf('record.html'));
    bytes[place] = (bytes[place] as number) ^ 1;
    const flipped = copy.replace('.zip', '-flipped.zip');
    writeFileSync(flipped, bytes);
    await give(archive, flipped);
    expect(await buyer.sees(archive, 'This was changed')).toContain('record.html');
    await give(archive, copy, flipped);
    await buyer.sees(archive, 'Give one pack at a time');
    await archive.close();
    await chat.close();
  });

  it('as pictures for a marketplace, within the limits that the buyer corrected', async () => {
    const { buyer } = scene();
    const archive = await buyer.open('archive.html');
    await buyer.push(archive, 'Evidence for a dispute');
    await tick(archive, 'Vega Store');
    await buyer.sees(archive, 'not verified');
    await archive.$$eval('.case input[type="number"]', (all) => {
      const [files] = all as HTMLInputElement[];
      if (files) files.value = '3';
      files?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await buyer.sees(archive, 'at most 3 files');
    const pictures = (await makeFiles(archive)).filter((name) => /\.jpe?g$/.test(name));
    const uploads: string[] = [];
    for (const name of pictures) uploads.push(await save(archive, name));
    expect(await checkUpload(uploads, 'aliexpress', { files: 3 })).toEqual([]);
    await archive.close();
  });

  it('of a few chosen messages, and says that this weakens it', async () => {
    const { buyer } = scene();
    const archive = await buyer.open('archive.html');
    await buyer.read(archive, 'Vega Store');
    await buyer.push(archive, 'Choose messages');
    await until('messages can be chosen', () => archive.$('.message input'));
    for (const each of (await archive.$$('.message input')).slice(0, 2)) await each.click();
    await buyer.push(archive, 'Build evidence (2 of 27');
    expect(await buyer.sees(archive, 'Messages: 2')).toContain('that 25 are missing');
    await tick(archive, 'Only for myself');
    const [zip] = await makeFiles(archive);
    const copy = await save(archive, zip as string);
    expect(verify(copy).status).toBe(0);
    // Every message of the conversation is there, or counted where it was left out.
    const { files } = readZip(readFileSync(copy));
    const html = String(files.get('record.html'));
    const places = [...html.matchAll(/Message (\d+) of 27/g)].map(([, place]) => Number(place));
    const left = [...html.matchAll(/(\d+) messages? left out here by the one who made this record/g)];
    expect(places).toHaveLength(2);
    expect(left.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(25);
    const [thread] = JSON.parse(String(files.get('case.json'))).threads;
    expect(thread.messages.map(({ place }: { place: number }) => place)).toEqual(places);
    await archive.close();
  });

  it('about an order, with what happened to it between the messages', async () => {
    const { buyer } = scene();
    const list = await buyer.visit('https://www.aliexpress.com/p/order/index.html');
    const archive = await buyer.open('archive.html');
    await buyer.read(archive, 'Vega Store');
    await (await archive.waitForSelector('.clocks summary ::-p-text(Ceramic Pour-Over)'))?.click();
    await (await archive.waitForSelector('.clocks[open] button ::-p-text(Build evidence)'))?.click();
    expect(await buyer.sees(archive, /Messages: 27 .* deadlines: [1-9]/)).toMatch(/Ceramic Pour-Over.*Order \d+/);
    await tick(archive, 'A period');
    const day = await archive.$('.case input[type="date"]');
    await day?.evaluate((input) => {
      // The day before this, as a date field has it.
      (input as HTMLInputElement).value = new Date(Date.now() - 86_400_000).toLocaleDateString('sv');
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await buyer.sees(archive, /Leaving messages out weakens the proof: whoever reads it sees that \d+ are missing/);
    await tick(archive, 'PayPal');
    const pdfs = (await makeFiles(archive)).filter((name) => name.endsWith('.pdf'));
    const uploads: string[] = [];
    for (const name of pdfs) uploads.push(await save(archive, name));
    expect(await checkUpload(uploads, 'paypal')).toEqual([]);
    await archive.close();
    await list.close();
  });

  it('and stopped half-way leaves nothing', async () => {
    const { buyer } = scene();
    const archive = await buyer.open('archive.html');
    await buyer.push(archive, 'Evidence for a dispute');
    await tick(archive, 'Vega Store');
    await tick(archive, 'A mediator or a court');
    await (await makeButton(archive)).click();
    await buyer.push(archive, 'Cancel');
    await buyer.sees(archive, 'Stopped. Nothing was made.');
    expect(await archive.$('.made')).toBeNull();
    await archive.close();
  });

  it('and of what is hidden, somebody may be shown only a part', async () => {
    const { buyer, browser } = scene();
    const [phone, name] = ['06 12 34 56 78', 'Jane Doe'];
    const { evidence, reveal } = await redactCase(
      await caseOf([{ text: `Call ${phone}` }, { text: `I am ${name}` }]),
      { texts: [phone, name].map((text) => ({ kind: 'words' as const, text })), pictures: [] },
      (length) => crypto.getRandomValues(new Uint8Array(length)),
    );
    const [pack, whole] = ['hidden.zip', 'hidden-reveal.json'].map((file) => join(browser.downloads, file)) as [
      string,
      string,
    ];
    writeFileSync(pack, await packOf(evidence));
    writeFileSync(whole, JSON.stringify(reveal));
    const archive = await buyer.open('archive.html');
    await give(archive, pack, whole);
    await buyer.sees(archive, 'Revealed, and as it was sealed');
    const open = await archive.waitForSelector('.drop summary ::-p-text(Show somebody only some of it)');
    await open?.click();
    await (await archive.waitForSelector(`.reveal-part label ::-p-text(${name})`))?.click();
    const part = await downloadFrom(
      browser,
      () => buyer.push(archive, 'Save a file with the 1 ticked'),
      /-part\.json$/,
    );
    expect(readFileSync(part, 'utf8')).not.toContain(phone);
    const { status, stdout } = verify(pack, part);
    expect([status, stdout]).toEqual([0, expect.stringContaining(`Message 2 was: "I am ${name}"`)]);
    await archive.close();
  });
});
