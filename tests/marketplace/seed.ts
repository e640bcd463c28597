import { northlight } from './seed-long.ts';
import type { ShopMessage } from './shop.ts';

type Seeded = Omit<ShopMessage, 'id' | 'pictures'> & { pictures?: string[] };

export interface SeededConversation {
  peer: string;
  messages: Seeded[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The conversations the demo shop starts with, newest first; every message lies before `now`. */
export function seedConversations(now: number): SeededConversation[] {
  return [
    { peer: 'Vega Store', messages: vega(now) },
    { peer: 'Northlight Lamps Store', messages: northlight(now - 26 * HOUR) },
    { peer: 'Blue Lantern Store', messages: blueLantern(now) },
  ];
}

/** 26 messages: four scripts, emoji, two pictures, an order card, two equal texts in a row. */
function vega(now: number): Seeded[] {
  const day4 = now - 4 * DAY - 5 * HOUR;
  const day2 = now - 2 * DAY - 3 * HOUR;
  const day1 = now - 1 * DAY - 4 * HOUR;
  const today = now - 3 * HOUR;
  const at = (start: number, minutes: number) => start + minutes * MINUTE;
  return [
    buyer(at(day4, 0), 'Hello, I would like to buy the coffee set. Is the stand real oak?'),
    seller(at(day4, 12), '亲,您好!支架是真正的橡木。', 'Hello dear! The stand is real oak.'),
    seller(at(day4, 13), 'Yes dear friend, real oak, oiled by hand 😊'),
    buyer(at(day4, 20), 'Merci ! Quelles sont les dimensions exactes, s’il vous plaît ?'),
    seller(at(day4, 41), 'Hauteur 24 cm, largeur 13 cm, poids 1,2 kg.', 'Height 24 cm, width 13 cm, weight 1.2 kg.'),
    buyer(at(day4, 43), 'Could you send a real photo, not the catalogue one?'),
    { ...seller(at(day4, 65), ''), pictures: ['https://ae01.alicdn.com/kf/Svega-real-photo-1.png'] },
    { ...seller(at(day4, 66), ''), pictures: ['https://ae01.alicdn.com/kf/Svega-real-photo-2.png'] },
    buyer(at(day4, 70), 'Beautiful, thank you! 👍'),
    { ...buyer(at(day4, 82), ''), card: { order: '9123456789012347' } },
    buyer(at(day4, 83), 'I have just ordered it.'),
    seller(at(day4, 90), 'ok'),
    seller(at(day4, 90), 'ok'),
    seller(at(day4, 95), 'We will ship within 48 hours.\nTracking number follows.'),
    buyer(at(day2, 0), 'Has the parcel left already?'),
    seller(at(day2, 34), '今天下午发货,请放心。', 'It ships this afternoon, do not worry.'),
    seller(at(day2, 35), 'Tracking number: LP00654321098765'),
    buyer(at(day2, 50), 'Thank you. How long does it take to France?'),
    seller(at(day2, 61), 'Usually 10 to 15 days, dear.'),
    buyer(at(day1, 0), 'The tracking page says "returned to sender". What does that mean? 😟'),
    seller(at(day1, 22), 'Sorry for that! Let me ask the carrier.'),
    seller(at(day1, 55), 'It was a scan error 🙏 the parcel goes on to you.'),
    buyer(at(day1, 58), 'D’accord, merci beaucoup.'),
    buyer(at(today, 0), 'Now it moves again, great.'),
    seller(at(today, 9), '谢谢您的耐心 🌹', 'Thank you for your patience 🌹'),
    seller(at(today, 10), 'Please tell us when it arrives, have a nice day!'),
  ];
}

/** Unanswered: the last word is the buyer's, four weeks ago: late wherever holidays lie. */
function blueLantern(now: number): Seeded[] {
  const last = now - 28 * DAY;
  return [
    buyer(last - 30 * HOUR, 'Hello, do the lanterns come with a cable?'),
    seller(last - 28 * HOUR, 'Hello, cable is not included, dear.'),
    buyer(last - 27 * HOUR, 'I see. I have ordered two sets.'),
    seller(last - 26 * HOUR, 'Thank you for your order!'),
    buyer(last, 'There is no tracking information at all. When will the parcel be sent?'),
  ];
}

function buyer(at: number, text: string): Seeded {
  return { from: 'buyer', text, at };
}

function seller(at: number, text: string, translation?: string): Seeded {
  return { from: 'seller', text, at, translation };
}
