import { expect, it } from 'vitest';
import { openHours } from '../../../utils/replies/calendar.ts';
import { likelyPlace } from '../../../utils/replies/place.ts';

const place = (site: string, buyer = 'Europe/Paris') => Object.values(likelyPlace(site, buyer)).join(' ');

it.each([
  ['temu.com', 'Asia/Shanghai CN shop'],
  ['fr.shein.com', 'Asia/Shanghai CN shop'],
  ['vinted.fr', 'Europe/Paris FR private'],
  ['kleinanzeigen.de', 'Europe/Berlin DE private'],
  ['ebay.co.uk', 'Europe/London GB shop'],
  ['amazon.com.au', 'Australia/Sydney AU shop'],
  ['etsy.com', 'America/New_York US shop'],
  ['swappie.example', 'Europe/Paris FR shop'],
])('the sellers of %s are taken to be in %s', (site, expected) => expect(place(site)).toBe(expected));

it('nothing is invented of a country that is not known', () => {
  expect(place('shop.example', 'Africa/Cairo')).toBe('Africa/Cairo  shop');
});

it('every place has a clock', () => {
  for (const ending of ['ae', 'uk', 'ua', 'za', 'br', 'nz', 'example'])
    expect(openHours(likelyPlace(`shop.${ending}`, 'UTC')).after(0, 1)).toBeGreaterThan(0);
});
