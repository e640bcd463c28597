import type { ShopMessage } from './shop.ts';

const HOUR = 3_600_000;

const TALK: [question: string, answer: string][] = [
  ['is it dimmable with the switch on the cord?', 'Yes, three steps, press long to dim.'],
  ['which plug is in the box?', 'EU plug for France and Germany, dear.'],
  ['how long is the cable?', 'The cable is 1.8 m long.'],
  ['does the walnut base smell?', 'No smell, it is natural oil only.'],
  ['can I change the bulb myself?', 'Yes, standard E14, up to 40 W.'],
  ['is the light warm or cold?', 'Warm light, 2700 K, good for reading.'],
  ['how is it packed?', 'Foam box inside a strong carton, please do not worry.'],
  ['what if it arrives broken?', 'Please take a photo and we send a new one.'],
  ['can I have an invoice?', 'You can download it from the order page.'],
  ['do you also have it in beech?', 'Beech comes back in stock next month.'],
  ['is the shade cotton or linen?', 'The shade is linen, 30 cm wide.'],
  ['thank you, that helps.', 'You are welcome, have a nice day 🌟'],
];

/** 120 messages about five lamps, every text different, the last one (the seller's) at `end`; long enough to be virtualised. */
export function northlight(end: number): Omit<ShopMessage, 'id' | 'pictures'>[] {
  const lines = [1, 2, 3, 4, 5].flatMap((lamp) =>
    TALK.flatMap(([question, answer]) => [
      { from: 'buyer' as const, text: `Lamp ${lamp}: ${question}` },
      { from: 'seller' as const, text: `About lamp ${lamp}: ${answer}` },
    ]),
  );
  const messages: Omit<ShopMessage, 'id' | 'pictures'>[] = lines.map((line, index) => ({
    ...line,
    at: end - (lines.length - 1 - index) * 2.5 * HOUR,
  }));
  Object.assign(messages[0] ?? {}, { text: '', card: { product: '1005006200000021' } });
  return messages;
}
