import { expect, it } from 'vitest';
import { placesOf } from '../../../entrypoints/archive/case-places.ts';
import type { Case, HiddenText } from '../../../utils/evidence/case.ts';

const evidence = {
  threads: [
    {
      messages: [
        { text: 'Hello', direction: 'in' },
        { text: 'Please call me on 06 12 34\n56 78 after six', direction: 'out' },
      ],
    },
  ],
} as unknown as Case;
const phone: HiddenText = { kind: 'phone', text: '06 12 34 56 78' };

it('shows the first message with a text, whatever its spaces, and who wrote it', async () => {
  const [place] = await placesOf(evidence, [phone], [3]);
  expect(place).toMatchObject({ item: phone, count: 3, side: 'out' });
  expect(place?.sample).toContain('Please call me');
});

it('shows no message where the text stands in none, e.g. in an address', async () => {
  const [place] = await placesOf(evidence, [{ kind: 'name', text: 'Zoë' }], [0]);
  expect(place).toMatchObject({ count: 0, sample: undefined, side: undefined });
});

it('cuts no character in half', async () => {
  const text = `${'😀'.repeat(30)}Anna${'😀'.repeat(30)}`;
  const crying = { threads: [{ messages: [{ text, direction: 'in' }] }] } as unknown as Case;
  const [place] = await placesOf(crying, [{ kind: 'name', text: 'anna' }], [1]);
  expect(place?.sample).toContain('Anna');
  expect(place?.sample?.isWellFormed()).toBe(true);
});

it('shows where a text stands that is in a translation, a card, an event or the account alone', async () => {
  const found = ['广东省深圳市南山区科技园路12号', 'Villa Rosa 7', '06 98 76 54 32', 'anna@example.com'];
  const case_ = {
    threads: [
      {
        conversation: { account: 'anna@example.com' },
        messages: [
          { text: 'My address', direction: 'out', translation: '地址:广东省深圳市，南山区科技园路12号。' },
          { text: '', direction: 'in', cards: [{ title: 'Order', details: 'To: Villa Rosa, 7' }] },
        ],
      },
    ],
    events: [{ title: 'Shipped', details: ['Call 06-98-76-54-32'] }],
  } as unknown as Case;
  const places = await placesOf(
    case_,
    found.map((text) => ({ kind: 'address', text })),
    [],
  );
  expect(places.map(({ side }) => side)).toEqual(['out', 'in', undefined, undefined]);
  expect(places.map(({ sample }) => sample)).toEqual([
    expect.stringContaining('广东省'),
    expect.stringContaining('Villa Rosa'),
    expect.stringContaining('Call'),
    'anna@example.com',
  ]);
});
