/** Zones that a time text names itself: `GMT+1`, `+0800`, `(PT)`, `Pacific Time`, `МСК`, `北京时间`. */

import { plain } from './times-plain.ts';

/** The zone a text names: minutes east of UTC, or an IANA name where summer time matters. */
export type SaidZone = number | string;

/** Abbreviations that mean one offset in practice, in hours. `CST` and `IST` mean several and are not here. */
const FIXED: Record<string, number> = {
  utc: 0, gmt: 0, z: 0, pst: -8, pdt: -7, mst: -7, mdt: -6, cdt: -5, est: -5, edt: -4, akst: -9, akdt: -8, hst: -10,
  wet: 0, west: 1, bst: 1, cet: 1, cest: 2, mez: 1, mesz: 2, eet: 2, eest: 3, msk: 3, мск: 3, trt: 3, brt: -3, art: -3,
  jst: 9, kst: 9, hkt: 8, sgt: 8, acst: 9.5, acdt: 10.5, aest: 10, aedt: 11, awst: 8, nzst: 12, nzdt: 13,
}; // biome-ignore format: a table

const NAMED: Record<string, string> = {
  pt: 'America/Los_Angeles',
  mt: 'America/Denver',
  ct: 'America/Chicago',
  et: 'America/New_York',
};

/** Zones whose names in words are known, in every language of the runtime: those of the large marketplaces. */
const PLACES =
  'America/Los_Angeles America/Denver America/Chicago America/New_York America/Sao_Paulo Europe/London Europe/Paris Europe/Istanbul Europe/Moscow Asia/Jerusalem Asia/Riyadh Asia/Shanghai Asia/Hong_Kong Asia/Tokyo Asia/Seoul Asia/Kolkata Australia/Sydney'.split(
    ' ',
  );
const CITIES: Record<string, string> = {
  beijing: 'Asia/Shanghai',
  北京: 'Asia/Shanghai',
  moscow: 'Europe/Moscow',
  московское: 'Europe/Moscow',
  paris: 'Europe/Paris',
};

const OFFSET =
  /[\s,(]*(?:(?:utc|gmt) ?([+-]) ?(\d{1,2})(?::?(\d{2}))?|(?<=:\d\d(?:\.\d+)?) ?([+-])(\d{2}):?(\d{2}))\)?$/;
const ABBREVIATION = /[\s,]+\(?([a-zа-я]{1,5})\)?$|(?<=\d)(z)$/;
const NAME =
  /^(.*?[\d.)a-zа-я\u0590-\u06ff年月日点时分秒후전])[\s,]*(?:\(([^()\d]{4,50})\)|(?<![a-z])((?:(?!am |pm )[a-z]+ ){1,3}time|московское время|北京时间))$/;

/** The zone at the end of a text in its `plain` form, and the text without it; `undefined` when it names none. */
export function zoneIn(text: string, language: string | undefined): { rest: string; zone: SaidZone } | undefined {
  // Without a clock there is nothing to place.
  if (!/\d/.test(text)) return undefined;
  const offset = OFFSET.exec(text);
  if (offset) {
    const [, sign = offset[4], hours = offset[5], minutes = offset[6] ?? 0] = offset;
    const zone = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
    return Math.abs(zone) <= 14 * 60 ? { rest: text.slice(0, offset.index), zone } : undefined;
  }
  const short = ABBREVIATION.exec(text);
  const abbreviation = short?.[1] ?? short?.[2] ?? '';
  const hours = FIXED[abbreviation];
  const zone = hours === undefined ? NAMED[abbreviation] : hours * 60;
  if (short && zone !== undefined) return { rest: text.slice(0, short.index), zone };
  const name = NAME.exec(text);
  const place = name && placeOf(name[2] ?? name[3] ?? '', language);
  return place ? { rest: name[1] as string, zone: place } : undefined;
}

const names = new Map<string, Map<string, string>>();

function placeOf(name: string, language: string | undefined): string | undefined {
  const bare = name.replace(/ standard| daylight/, '');
  for (const [city, place] of Object.entries(CITIES)) if (bare.startsWith(city)) return place;
  for (const tag of new Set([language ?? 'en', 'en'])) {
    if (!names.has(tag)) names.set(tag, namesIn(tag));
    const found = [...(names.get(tag) ?? [])].filter(
      ([each]) => each === bare || (bare.length > 9 && each.startsWith(bare)),
    );
    // "heure du Pacifique" is the beginning of one; "heure de" of many.
    if (found.length > 0 && new Set(found.map(([, place]) => place)).size === 1) return found[0]?.[1];
  }
  return undefined;
}

/** Built only where a text ends in words that could name a zone: it takes a formatter for each place. */
function namesIn(language: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const timeZone of PLACES) {
    for (const timeZoneName of ['longGeneric', 'long'] as const) {
      let format: Intl.DateTimeFormat;
      try {
        format = new Intl.DateTimeFormat(language, { timeZone, timeZoneName, hour: 'numeric' });
      } catch {
        return found; // a malformed lang attribute
      }
      for (const month of [0, 6]) {
        const parts = format.formatToParts(Date.UTC(2026, month, 4));
        const name = plain(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '');
        if (name && !/\d/.test(name)) found.set(name.replace(/ standard| daylight/, ''), timeZone);
      }
    }
  }
  return found;
}
