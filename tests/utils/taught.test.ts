import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ThreadRule } from '../../utils/chats/rule.ts';
import {
  exportRules,
  importRules,
  removeRule,
  ruleFor,
  saveRule,
  taughtRules,
  watchRules,
} from '../../utils/taught.ts';

const rule: ThreadRule = {
  version: 1,
  thread: [['.list']],
  box: [['textarea']],
  common: ['.row'],
  signs: [{ kind: 'edge', out: 'end', in: 'start' }],
};
const taught = (host: string) => ({ host, taughtAt: 1_000, rule });

beforeEach(() => fakeBrowser.reset());

describe('what the buyer taught', () => {
  it('is kept for each host, listed by name, and gone when removed', async () => {
    await saveRule(taught('shop.example'));
    await saveRule(taught('chat.example:8443'));
    expect((await taughtRules()).map(({ host }) => host)).toEqual(['chat.example:8443', 'shop.example']);
    expect(await ruleFor('shop.example')).toEqual(rule);
    expect(await ruleFor('other.example')).toBeUndefined();
    await removeRule('shop.example');
    expect(await ruleFor('shop.example')).toBeUndefined();
  });

  it('is told to whoever watches, until they stop', async () => {
    const heard: string[] = [];
    const stop = new AbortController();
    watchRules((hosts) => heard.push(...hosts), stop.signal);
    await saveRule(taught('shop.example'));
    stop.abort();
    await saveRule(taught('late.example'));
    expect(heard).toEqual(['shop.example']);
  });

  it('comes back from an exported file', async () => {
    await saveRule(taught('shop.example'));
    const file = exportRules(await taughtRules());
    await removeRule('shop.example');
    expect(await importRules(file)).toBe(1);
    expect(await ruleFor('shop.example')).toEqual(rule);
  });

  it('is not taken from a file with anything else in it', async () => {
    expect(await importRules('no json')).toBeUndefined();
    expect(await importRules('{"format":"other","rules":[]}')).toBeUndefined();
    const file = exportRules([taught('shop.example')]).replace(
      '"version": 1,\n        "thread"',
      '"version": 9,\n        "thread"',
    );
    expect(await importRules(file)).toBe(0);
    expect(await importRules(exportRules([taught('not a host/..')]))).toBe(0);
    expect(await taughtRules()).toEqual([]);
  });
});
