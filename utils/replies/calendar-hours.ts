/** When a kind of shop works: local hours, and how much of a weekday's work is done on other days and at night. */
export interface ShopHours {
  from: number;
  to: number;
  /** Weights of an hour: at night, on the day before the day of rest, on the day of rest, on a holiday. */
  night: number;
  saturday: number;
  sunday: number;
  holiday: number;
}

/** Weight of an hour from three days before the Chinese New Year to nine days after it, for a shop in China. */
export const NEW_YEAR_REST = 0.04;

/** A private seller works evenings and weekends; `day` is the weight before the evening. */
export const PRIVATE = { from: 8, evening: 18, to: 23, night: 0.02, day: 0.2, evenings: 0.7, free: 0.5 } as const;

// Weights: "When is the seller's reply due", 2026-11-22. It gives one figure for Sundays and holidays of a small shop in the EU,
// .02 to .03, and none for nights there or in the Americas: those are as in China and no more than the day's.
const ASIA: ShopHours = { from: 9, to: 21, night: 0.03, saturday: 0.7, sunday: 0.3, holiday: 0.1 };
const EUROPE: ShopHours = { from: 9, to: 18, night: 0.02, saturday: 0.2, sunday: 0.03, holiday: 0.02 };
const AMERICAS: ShopHours = { from: 9, to: 20, night: 0.03, saturday: 0.7, sunday: 0.7, holiday: 0.3 };

const LIKE_EUROPE =
  'AD AL AM AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GE GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM UA VA XK';
const LIKE_AMERICAS =
  'AG AR AU BB BO BR BS BZ CA CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI NZ PA PE PR PY SR SV TT US UY VC VE';
/** Friday and Saturday are the weekend; Friday is the day of rest. Unicode CLDR `weekData`. */
const FRIDAY_RESTS = 'AF BD BH DZ EG IQ IR JO KW LY MV OM QA SA SD SY YE';

/**
 * The hours of shops in a country (ISO 3166). Europe works as a small shop in the EU, Australia and New Zealand as in the Americas, every
 * other place as in China, where most marketplaces' sellers are.
 */
export function shopHours(country: string): ShopHours {
  if (has(LIKE_EUROPE, country)) return EUROPE;
  return has(LIKE_AMERICAS, country) ? AMERICAS : ASIA;
}

/** The weekend of a country as ISO weekdays: the day of rest and the other one. */
export function weekendOf(country: string): { rest: number; other: number } {
  if (has(FRIDAY_RESTS, country)) return { rest: 5, other: 6 };
  return country === 'IL' ? { rest: 6, other: 5 } : { rest: 7, other: 6 };
}

function has(list: string, country: string): boolean {
  return country.length === 2 && list.includes(country);
}
