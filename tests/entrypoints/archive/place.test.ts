// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { openBuild, openKept, readPlace } from '../../../entrypoints/archive/place.ts';

beforeEach(() => history.replaceState(null, '', '#'));

it('names a conversation and a message in it, whatever is in its key', () => {
  openKept('aliexpress//?a=1&b#2', 1.5);
  expect(readPlace()).toEqual({ key: 'aliexpress//?a=1&b#2', rank: 1.5 });
  openKept();
  expect(readPlace()).toEqual({ key: undefined, rank: undefined });
});

it('names a case, with the messages that were chosen for it', () => {
  let heard = 0;
  addEventListener('hashchange', () => heard++, { once: true });
  openBuild({ conversation: 'aliexpress//?a=1&b#2', ranks: [1, 2.5] });
  expect(readPlace()).toEqual({
    build: { conversation: 'aliexpress//?a=1&b#2', order: undefined, ranks: [1, 2.5] },
  });
  expect(heard).toBe(1);
  openBuild({ order: 'aliexpress:8212' });
  expect(readPlace().build).toEqual({ conversation: undefined, order: 'aliexpress:8212', ranks: undefined });
  openBuild({});
  expect(readPlace().build).toBeDefined();
});

it('does not trip over an address nobody made', () => {
  history.replaceState({ ranks: 'all' }, '', '#%E0%A4%A');
  expect(readPlace()).toEqual({});
  history.replaceState({ ranks: [1, 'x', null] }, '', '#?build=1');
  expect(readPlace().build?.ranks).toEqual([1]);
});
