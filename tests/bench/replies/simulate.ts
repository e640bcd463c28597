import type { Turn } from '../../../utils/replies/turn.ts';
import { type Random, random } from './random.ts';
import { drawSeller, isChineseHoliday, KINDS, type Kind, type Seller, type World } from './sellers.ts';

/** One message to a made-up seller, with what was known before it, and when the answer came. */
export interface Asked {
  kind: Kind;
  place: Seller['place'];
  sentAt: number;
  history: readonly Turn[];
  /** `undefined`: never. */
  repliedAt: number | undefined;
  /** To a shop in China, just before or in a long holiday. */
  isHoliday: boolean;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FROM = Date.UTC(2023, 8, 1);
const TO = Date.UTC(2026, 6, 1);
/** The buyer gives up on a message after so long, and writes about something else. */
const GIVEN_UP = 25 * DAY;

/** All messages of a world to so many sellers of each kind. */
export function simulate(world: World, seed: number, sellers = 60): Asked[] {
  const draw = random(seed * 7919 + world.length * 104_729 + world.charCodeAt(0));
  return KINDS.flatMap((kind) =>
    Array.from({ length: sellers }, () => chat(drawSeller(kind, world, draw), draw)).flat(),
  );
}

/** What one buyer asks one seller: at the buyer's own hours in Europe, some of it in bursts, up to 50 times. */
function chat(seller: Seller, draw: Random): Asked[] {
  const offset = offsets(seller.place.zone);
  const history: Turn[] = [];
  const asked: Asked[] = [];
  const wish = Math.floor(draw.between(1, 51));
  let at = FROM + draw.between(0, 200) * DAY;
  while (at < TO && asked.length < wish) {
    const sentAt = Math.floor(at / DAY) * DAY + draw.between(6, 22) * HOUR;
    const sent = Math.max(sentAt, at);
    const hours = seller.hours(sent);
    const repliedAt = hours === undefined ? undefined : workedAt(sent, hours, seller, offset);
    const day = Math.floor((sent + offset(sent)) / DAY);
    const isHoliday = seller.kind === 'china' && isChineseHoliday(day);
    asked.push({ kind: seller.kind, place: seller.place, sentAt: sent, history: [...history], repliedAt, isHoliday });
    history.push({ sentAt: sent, ...(repliedAt !== undefined && { repliedAt }) });
    const next = Math.min(repliedAt ?? Number.POSITIVE_INFINITY, sent + GIVEN_UP);
    at = next + (draw.chance(0.3) ? draw.exponential(0.3 * DAY) : draw.exponential(seller.gap * DAY));
  }
  return asked;
}

/** When a seller has worked so many hours, minute by minute. */
function workedAt(sentAt: number, hours: number, { weight }: Seller, offset: (at: number) => number): number {
  let left = hours;
  for (let at = sentAt; ; ) {
    const local = at + offset(at);
    const end = at + HOUR - (local % HOUR);
    const rate = weight(new Date(local), Math.floor(local / DAY));
    const done = (rate * (end - at)) / HOUR;
    if (done >= left) return at + (left / rate) * HOUR;
    left -= done;
    at = end;
    if (at - sentAt > 400 * DAY) return at;
  }
}

/** The offset of a zone at an instant, read once an hour of the year. */
function offsets(zone: string): (at: number) => number {
  const known = KNOWN.get(zone) ?? new Map<number, number>();
  KNOWN.set(zone, known);
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  return (at) => {
    const hour = Math.floor(at / HOUR) * HOUR;
    let offset = known.get(hour);
    if (offset === undefined) {
      offset = Date.parse(`${format.format(hour).replace(' ', 'T')}Z`) - hour;
      known.set(hour, offset);
    }
    return offset;
  };
}

const KNOWN = new Map<string, Map<number, number>>();
