import type { Random } from './random.ts';

export type Kind = 'china' | 'europe' | 'private' | 'americas';
export const KINDS: readonly Kind[] = ['china', 'europe', 'private', 'americas'];

/** How sellers of a world come to answer. None of them is the model that is measured. */
export type World = 'even' | 'noisy' | 'inbox' | 'heavy' | 'drift' | 'strict' | 'wide';

/** A made-up seller: where they are, when they really work, and how long they take. */
export interface Seller {
  kind: Kind;
  place: { zone: string; country: string; kind: 'shop' | 'private'; marketplace: string };
  /** How much of an hour's work is done in a local hour. */
  weight(local: Date, day: number): number;
  /** Hours of their own work until a message of that instant is answered; `undefined`: never. */
  hours(sentAt: number): number | undefined;
  /** Mean days between two purchases of the buyer. */
  gap: number;
}

const PLACES: Record<Kind, readonly [zone: string, country: string, marketplace: string][]> = {
  china: [['Asia/Shanghai', 'CN', 'aliexpress']],
  europe: [
    ['Europe/Paris', 'FR', 'etsy'],
    ['Europe/Berlin', 'DE', 'ebay'],
    ['Europe/Madrid', 'ES', 'etsy'],
    ['Europe/Warsaw', 'PL', 'ebay'],
  ],
  private: [
    ['Europe/Paris', 'FR', 'vinted'],
    ['Europe/Berlin', 'DE', 'kleinanzeigen'],
    ['Europe/London', 'GB', 'ebay'],
  ],
  americas: [
    ['America/New_York', 'US', 'etsy'],
    ['America/Los_Angeles', 'US', 'ebay'],
    ['America/Sao_Paulo', 'BR', 'mercadolivre'],
  ],
};

const DAY = 24 * 3_600_000;
const days = (list: string) => list.split(' ').map((day) => Date.parse(`${day}T00:00Z`) / DAY);
/** Chinese New Year and the first of Golden Week, as civil days counted from 1970. */
const NEW_YEARS = days('2023-01-22 2024-02-10 2025-01-29 2026-02-17');
const GOLDEN_WEEKS = days('2023-09-29 2024-10-01 2025-10-01 2026-10-01');
const SHORT = days(
  '2023-04-05 2023-05-01 2023-06-22 2024-01-01 2024-04-04 2024-05-01 2024-06-10 2024-09-15 2025-01-01 2025-04-04 2025-05-01 2025-05-31 2026-01-01 2026-04-04 2026-05-01 2026-06-19',
);
const WEST = '01-01 12-24 12-25 12-26 12-31 05-01'.split(' ');
const OWN: Record<string, readonly string[]> = {
  FR: '05-08 07-14 08-15 11-01 11-11'.split(' '),
  DE: ['10-03'],
  ES: '01-06 08-15 10-12 11-01 12-06 12-08'.split(' '),
  PL: '01-06 05-03 08-15 11-01 11-11'.split(' '),
  GB: ['08-25'],
  US: '07-04 11-27 11-28'.split(' '),
  BR: '04-21 09-07 10-12 11-02 11-15'.split(' '),
};

/** Whether a civil day lies in, or up to two days before, the long Chinese holidays, as the notices have them. */
export function isChineseHoliday(day: number): boolean {
  return (
    NEW_YEARS.some((first) => day >= first - 3 && day <= first + 7) ||
    GOLDEN_WEEKS.some((first) => day >= first - 2 && day <= first + 6)
  );
}

/** A seller of a world; everything about them is drawn. */
export function drawSeller(kind: Kind, world: World, draw: Random): Seller {
  const [zone, country, marketplace] = draw.of(PLACES[kind]);
  const weight = drawWeights(kind, country, world, draw);
  return {
    kind,
    place: { zone, country, kind: kind === 'private' ? 'private' : 'shop', marketplace },
    weight,
    hours: drawHours(world, draw),
    gap: draw.of([6, 15, 30, 60, 200]),
  };
}

function drawWeights(kind: Kind, country: string, world: World, draw: Random): Seller['weight'] {
  const loose = world === 'strict' ? 0 : 1;
  const shift = world === 'wide' ? 3 : 1.2;
  const [opens, closes] = { china: [9, 21], europe: [9, 18], private: [8, 23], americas: [9, 20] }[kind] as [
    number,
    number,
  ];
  const from = Math.round(opens + draw.normal(0, shift / 2));
  const to = Math.min(24, Math.round(closes + draw.normal(0, shift / 2)));
  const near = (middle: number) => Math.min(1, Math.max(0, middle * draw.between(0.5, 1.5)));
  const [saturday, sunday] = (
    { china: [0.7, 0.3], europe: [0.2, 0.03], private: [0, 0], americas: [0.7, 0.7] } as const
  )[kind].map(near) as [number, number];
  const night = loose * near(0.03);
  const lunch = draw.chance(0.3) ? 12 : 99;
  const holiday = { china: 0.1, europe: 0.02, private: 0.5, americas: 0.3 }[kind];
  const closed = near(holiday);
  const isAway = drawClosures(kind, country, draw);
  const [day, evening, free] = [near(0.2), near(0.7), near(0.5)];
  return (local, number) => {
    const hour = local.getUTCHours();
    const weekday = local.getUTCDay();
    const isWeekend = weekday === 0 || weekday === 6;
    const away = isAway(number, local);
    if (hour < from || hour >= to) return away ? night * 0.7 : night;
    if (kind === 'private') return away === 'long' ? 0.02 : isWeekend || away ? free : hour >= 18 ? evening : day;
    const usual = weekday === 6 ? saturday : weekday === 0 ? sunday : hour === lunch ? 0.4 : 1;
    return away === 'long' ? 0.04 : away ? Math.min(usual, closed) : usual;
  };
}

/** Days off, of a length of their own; some sellers go on holiday in summer, or never close at all. */
function drawClosures(
  kind: Kind,
  country: string,
  draw: Random,
): (day: number, local: Date) => 'long' | 'short' | undefined {
  const before = Math.round(draw.normal(3, 1.5));
  const after = Math.round(draw.normal(8.5, 2.5));
  const golden = Math.round(draw.normal(6.5, 1));
  const observes = draw.chance(0.93);
  const summer = kind !== 'china' && draw.chance(0.15) ? draw.between(182, 220) : undefined;
  const own = new Set([...WEST, ...(OWN[country] ?? [])]);
  return (day, local) => {
    if (!observes) return undefined;
    if (kind === 'china') {
      if (NEW_YEARS.some((first) => day >= first - before && day <= first + after)) return 'long';
      if (GOLDEN_WEEKS.some((first) => day >= first && day <= first + golden)) return 'short';
      return SHORT.some((first) => day >= first && day < first + 3) ? 'short' : undefined;
    }
    const ofYear = day - Date.UTC(local.getUTCFullYear(), 0, 1) / DAY;
    if (summer !== undefined && ofYear >= summer && ofYear < summer + 9) return 'long';
    return own.has(local.toISOString().slice(5, 10)) ? 'short' : undefined;
  };
}

interface Pace {
  /** Hours that the middle seller needs, and how far sellers lie apart, in logarithms. */
  middle: number;
  between: number;
  /** How far the replies of one seller lie apart: mean and spread. */
  spread: [mean: number, spread: number];
}

const ORDINARY: Pace = { middle: 4, between: 1.1, spread: [1.15, 0.25] };
const FIGURES: Partial<Record<World, Partial<Pace>>> = {
  noisy: { middle: 2.7, between: 0.8, spread: [1.4, 0.3] },
  heavy: { spread: [0.65, 0.15] },
  wide: { between: 1.5, spread: [1.1, 0.4] },
};

function drawHours(world: World, draw: Random): Seller['hours'] {
  const { middle, between, spread: within } = { ...ORDINARY, ...FIGURES[world] };
  const usual = draw.normal(Math.log(middle), between);
  const spread = Math.max(0.3, draw.normal(...within));
  const never = draw.chance(0.1) ? draw.between(0.2, 0.6) : draw.between(0, 0.06);
  const sale = draw.between(1, 2);
  const trend = world === 'drift' ? draw.normal(0, 0.5) : 0;
  const memory = world === 'drift' ? draw.between(0, 0.6) : 0;
  let mood = 0;
  return (sentAt) => {
    if (draw.chance(never)) return undefined;
    mood = memory * mood + draw.normal(0, Math.sqrt(1 - memory ** 2));
    const years = (sentAt - Date.UTC(2024, 6, 1)) / (365 * DAY);
    const slow = (isSale(sentAt) ? sale : 1) * Math.exp(usual + trend * years);
    if (world === 'inbox') return inbox(slow, spread, draw);
    const long =
      (world === 'heavy' && draw.chance(0.12)) || (world === 'noisy' && draw.chance(0.05)) ? draw.between(4, 15) : 1;
    return slow * long * Math.exp(spread * mood);
  };
}

/** Looks in now and then; answers what was read, or leaves it for another time. */
function inbox(usual: number, spread: number, draw: Random): number {
  const every = usual * 0.9;
  let hours = draw.exponential(every);
  while (draw.chance(0.25 + 0.2 * spread)) hours += draw.exponential(every * 1.5);
  return Math.max(0.02, hours);
}

function isSale(at: number): boolean {
  const day = new Date(at).toISOString().slice(5, 10);
  return (
    (day >= '11-10' && day <= '11-15') ||
    (day >= '11-26' && day <= '12-02') ||
    (day >= '06-16' && day <= '06-20') ||
    (day >= '12-11' && day <= '12-14')
  );
}
