import type { Workplace } from './calendar.ts';

/** Sites where most sellers are in one country, whatever the address ends in; else the ending of the address decides. */
const IN_CHINA =
  /\b(aliexpress|alibaba|1688|taobao|tmall|temu|shein|dhgate|banggood|lightinthebox|made-in-china|wish)\b/;
/** Sites where people sell to each other. */
const PRIVATE =
  /\b(vinted|leboncoin|2ememain|2dehands|marktplaats|kleinanzeigen|willhaben|subito|wallapop|milanuncios|gumtree|depop|mercari|olx|ricardo|tutti|anibis|finn|blocket|tori|dba|poshmark|offerup|craigslist|kijiji|facebook|avito|allegrolokalnie|jofogas|bazos|carousell)\b/;
/** Sites of one country under a common ending. */
const AMERICAN = /\b(amazon|ebay|etsy|mercari|poshmark|offerup|craigslist|reverb|walmart)\b/;

/** Country and its zone by the end of the address; of large countries the zone where most people live. */
const ENDINGS: Record<string, readonly [country: string, zone: string]> = {
  ae: ['AE', 'Asia/Dubai'],
  ar: ['AR', 'America/Argentina/Buenos_Aires'],
  at: ['AT', 'Europe/Vienna'],
  au: ['AU', 'Australia/Sydney'],
  be: ['BE', 'Europe/Brussels'],
  bg: ['BG', 'Europe/Sofia'],
  br: ['BR', 'America/Sao_Paulo'],
  ca: ['CA', 'America/Toronto'],
  ch: ['CH', 'Europe/Zurich'],
  cl: ['CL', 'America/Santiago'],
  cn: ['CN', 'Asia/Shanghai'],
  cz: ['CZ', 'Europe/Prague'],
  de: ['DE', 'Europe/Berlin'],
  dk: ['DK', 'Europe/Copenhagen'],
  ee: ['EE', 'Europe/Tallinn'],
  es: ['ES', 'Europe/Madrid'],
  fi: ['FI', 'Europe/Helsinki'],
  fr: ['FR', 'Europe/Paris'],
  gr: ['GR', 'Europe/Athens'],
  hk: ['HK', 'Asia/Hong_Kong'],
  hr: ['HR', 'Europe/Zagreb'],
  hu: ['HU', 'Europe/Budapest'],
  id: ['ID', 'Asia/Jakarta'],
  ie: ['IE', 'Europe/Dublin'],
  in: ['IN', 'Asia/Kolkata'],
  it: ['IT', 'Europe/Rome'],
  jp: ['JP', 'Asia/Tokyo'],
  kr: ['KR', 'Asia/Seoul'],
  lt: ['LT', 'Europe/Vilnius'],
  lu: ['LU', 'Europe/Luxembourg'],
  lv: ['LV', 'Europe/Riga'],
  mx: ['MX', 'America/Mexico_City'],
  my: ['MY', 'Asia/Kuala_Lumpur'],
  nl: ['NL', 'Europe/Amsterdam'],
  no: ['NO', 'Europe/Oslo'],
  nz: ['NZ', 'Pacific/Auckland'],
  ph: ['PH', 'Asia/Manila'],
  pl: ['PL', 'Europe/Warsaw'],
  pt: ['PT', 'Europe/Lisbon'],
  ro: ['RO', 'Europe/Bucharest'],
  ru: ['RU', 'Europe/Moscow'],
  se: ['SE', 'Europe/Stockholm'],
  sg: ['SG', 'Asia/Singapore'],
  si: ['SI', 'Europe/Ljubljana'],
  sk: ['SK', 'Europe/Bratislava'],
  th: ['TH', 'Asia/Bangkok'],
  tr: ['TR', 'Europe/Istanbul'],
  tw: ['TW', 'Asia/Taipei'],
  ua: ['UA', 'Europe/Kyiv'],
  uk: ['GB', 'Europe/London'],
  us: ['US', 'America/New_York'],
  vn: ['VN', 'Asia/Ho_Chi_Minh'],
  za: ['ZA', 'Africa/Johannesburg'],
};

/**
 * Where and how the sellers of a site most likely work: a guess from its name and address, for sites that Parley has no
 * adapter for. `site` is its host name. Where nothing is known it is the buyer's own zone: people mostly buy nearby.
 */
export function likelyPlace(site: string, buyerZone: string): Workplace {
  const name = site.toLowerCase();
  if (IN_CHINA.test(name)) return { zone: 'Asia/Shanghai', country: 'CN', kind: 'shop' };
  const kind = PRIVATE.test(name) ? 'private' : 'shop';
  const ending = ENDINGS[name.split('.').at(-1) ?? ''] ?? (AMERICAN.test(name) ? ENDINGS.us : undefined);
  if (ending) return { zone: ending[1], country: ending[0], kind };
  const here = Object.values(ENDINGS).find(([, zone]) => zone === buyerZone);
  return { zone: buyerZone, country: here?.[0] ?? '', kind };
}
