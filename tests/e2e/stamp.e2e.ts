import { expect, it } from 'vitest';
import { allowHost } from './harness/allow-host.ts';
import { story } from './harness/story.ts';
import { until } from './harness/wait.ts';

const ADDRESS = 'https://time.example/tsr';

story('time stamps on evidence', (scene) => {
  it('are off, and nobody is asked, until the buyer names an authority and says yes', async () => {
    const { buyer, market, browser } = scene();
    await allowHost(browser, 'https://time.example/*');
    const options = await buyer.open('options.html');
    const field = '#options-stamp ~ form input';
    await options.waitForSelector(field);
    await options.$eval(field, (input) => {
      (input as HTMLInputElement).select();
    });
    await options.type(field, 'http://time.example/tsr');
    await options.click('#options-stamp ~ form button');
    await buyer.sees(options, 'That is no address that begins with https://.');
    await options.$eval(field, (input) => {
      (input as HTMLInputElement).select();
    });
    await options.type(field, ADDRESS);
    await options.click('#options-stamp ~ form button');
    await buyer.sees(options, `Packs are stamped by ${ADDRESS}`);
    // It is no site whose chats are read.
    await buyer.sees(options, 'None. On a site, open Parley');
    await buyer.push(options, 'Switch off');
    await options.waitForSelector(field);
    await until('the permission is given back', async () =>
      (await buyer.ask<string[]>('permissions.getAll().then((all) => all.origins)')).every(
        (origin) => !origin.includes('time.example'),
      ),
    );
    expect(market.requests.filter(({ host }) => host === 'time.example')).toEqual([]);
    await options.close();
  });
});
