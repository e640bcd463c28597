import { createHash } from 'node:crypto';
import { readFileSync, renameSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { checkCopy } from '../evidence-checker/copy.ts';
import { readZip } from '../evidence-checker/zip.ts';
import { makeTimeAuthority } from '../time-authority.ts';
import { allowHost } from './harness/allow-host.ts';
import { makeFiles, saveMade, tick } from './harness/build.ts';
import { story } from './harness/story.ts';
import { until } from './harness/wait.ts';

const ADDRESS = 'https://time.example/tsr';
const FIELD = '#options-stamp ~ form input';

const authority = makeTimeAuthority();
afterAll(() => authority.remove());

story('time stamps on evidence', (scene) => {
  let asked: { body: Buffer; headers: IncomingHttpHeaders }[];
  let isDown: boolean;
  let copies = 0;
  beforeEach(async () => {
    [asked, isDown] = [[], false];
    scene().market.addService(ADDRESS, (body, headers) => {
      asked.push({ body, headers });
      return isDown
        ? { type: 'text/html', body: Buffer.from('<!doctype html><title>Back soon</title>') }
        : { type: 'application/timestamp-reply', body: authority.answer(body) };
    });
    await allowHost(scene().browser, 'https://time.example/*');
  });

  const write = async (options: Page, address: string) => {
    const field = await until('there is a field', () => options.$(FIELD));
    await field.evaluate((input) => (input as HTMLInputElement).select());
    await field.type(address);
    await options.click('#options-stamp ~ form button');
  };
  /** Makes a copy of all that was said, and gives the archive page and the file. */
  const build = async (): Promise<[archive: Page, copy: string]> => {
    const archive = await scene().buyer.open('archive.html');
    await scene().buyer.push(archive, 'Evidence for a dispute');
    await tick(archive, 'Vega Store');
    await tick(archive, 'Only for myself');
    const [zip] = (await makeFiles(archive)).filter((name) => name.endsWith('.zip'));
    const saved = await saveMade(scene().browser, archive, zip as string);
    // The next copy has the same name.
    const copy = saved.replace(/\.zip$/, `-${copies++}.zip.kept`);
    renameSync(saved, copy);
    return [archive, copy];
  };

  it('are off at first: nobody is asked', async () => {
    const { buyer } = scene();
    const chat = await buyer.visit(buyer.chat('Vega Store'));
    await buyer.hears(chat, '26 messages kept');
    await chat.close();
    const [archive, copy] = await build();
    expect(await checkCopy(copy)).toEqual([]);
    expect([...readZip(readFileSync(copy)).files.keys()]).not.toContain('SHA256SUMS.tsr');
    expect(asked).toEqual([]);
    await archive.close();
  });

  it('are made when the buyer names an authority and says yes: a hash leaves, and openssl verifies what comes back', async () => {
    const { buyer } = scene();
    const options = await buyer.open('options.html');
    await write(options, 'http://time.example/tsr');
    await buyer.sees(options, 'That is no address that begins with https://.');
    await write(options, ADDRESS);
    await buyer.sees(options, `Packs are stamped by ${ADDRESS}`);
    // It is no site whose chats are read.
    await buyer.sees(options, 'None. On a site, open Parley');
    await options.close();
    const [archive, copy] = await build();
    await buyer.sees(archive, 'It carries the time stamp of the authority that you chose.');
    await archive.close();

    const { files } = readZip(readFileSync(copy));
    const sum = createHash('sha256')
      .update(files.get('SHA256SUMS') as Buffer)
      .digest('hex');
    expect(authority.verifies(files.get('SHA256SUMS.tsr') as Buffer, sum)).toBe(true);
    expect(await checkCopy(copy)).toEqual([]);
    expect(asked).toHaveLength(1);
    const [{ body, headers } = { body: Buffer.alloc(0), headers: {} }] = asked;
    expect(body.toString('hex')).toContain(sum);
    // Version, how it was hashed, the hash, a number, and that the certificate is asked for: nothing else has room.
    expect(body.length).toBeLessThanOrEqual(70);
    expect([headers.cookie, headers.referer, headers.authorization]).toEqual([undefined, undefined, undefined]);
    // Chromium's name of the extension is the same for everybody, Firefox' is this installation's own.
    expect(headers.origin).toMatch(/^(chrome-extension:.*|null)$/);
  });

  it('are absent where the authority does not answer, which is said, and the pack is made all the same', async () => {
    isDown = true;
    const [archive, copy] = await build();
    await scene().buyer.sees(archive, 'There is no time stamp: what the authority answered is no stamp of this pack.');
    expect(await checkCopy(copy)).toEqual([]);
    await archive.close();
  });

  it('are off again when the buyer says so, and the permission is given back', async () => {
    const { buyer } = scene();
    const options = await buyer.open('options.html');
    await buyer.push(options, 'Switch off');
    await options.waitForSelector(FIELD);
    await until('the permission is given back', async () =>
      (await buyer.ask<string[]>('permissions.getAll().then((all) => all.origins)')).every(
        (origin) => !origin.includes('time.example'),
      ),
    );
    await options.close();
    const [archive] = await build();
    await archive.close();
    expect(asked).toEqual([]);
  });
});
