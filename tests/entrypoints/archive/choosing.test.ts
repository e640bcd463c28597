import { expect, it } from 'vitest';
import { chooseAll, toggled } from '../../../entrypoints/archive/choosing.ts';
import type { StoredMessage } from '../../../utils/chats/model.ts';

const messages = [0, 1, 1.5, 2, 3].map((rank) => ({ rank }) as StoredMessage);
const none = { ranks: new Set<number>() };
const ranks = ({ ranks }: { ranks: ReadonlySet<number> }) => [...ranks].sort((a, b) => a - b);

it('chooses all, and one more or one less', () => {
  expect(ranks(chooseAll(messages))).toEqual([0, 1, 1.5, 2, 3]);
  expect(ranks(toggled(none, messages, 2, false))).toEqual([2]);
  expect(ranks(toggled(chooseAll(messages), messages, 2, false))).toEqual([0, 1, 1.5, 3]);
});

it('chooses a range from the last one to this one, in either direction', () => {
  const one = toggled(none, messages, 1, false);
  expect(ranks(toggled(one, messages, 3, true))).toEqual([1, 1.5, 2, 3]);
  expect(ranks(toggled(one, messages, 0, true))).toEqual([0, 1]);
});

it('takes a range away where the last one was taken away', () => {
  const without = toggled(chooseAll(messages), messages, 1, false);
  expect(ranks(toggled(without, messages, 2, true))).toEqual([0, 3]);
});

it('chooses one where a range has no beginning', () => {
  expect(ranks(toggled(none, messages, 2, true))).toEqual([2]);
});
