import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../utils/browser.ts';
import { ask, listen, type Page } from '../../utils/messages.ts';

/** What the browser does with a message: the listener, the sender, and the answer it gives. */
function deliver(message: unknown, sender: unknown = { id: browser.runtime.id }): Promise<unknown> | undefined {
  let respond: (answer: unknown) => void = () => undefined;
  const answer = new Promise((resolve) => {
    respond = resolve;
  });
  const [listener] = added as unknown as [(m: unknown, s: unknown, r: (a: unknown) => void) => boolean | undefined];
  return listener(message, sender, respond) ? answer : undefined;
}
let added: unknown[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  added = [];
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => void added.push(listener));
  listen<Page>({
    describePage: () => Promise.resolve({ marketplace: 'aliexpress', kind: 'other', missing: [] }),
    examinePage: () => undefined,
    describeChat: () => undefined,
    takeScreenshot: () => undefined,
    findFrame: () => undefined,
    teach: () => Promise.resolve(true),
    placeDraft: ({ text }) => (text ? Promise.reject(new RangeError(text)) : undefined),
  });
});

describe('a message', () => {
  it('is answered with a value, or with the name of what went wrong and not a word of it', async () => {
    expect(await deliver({ call: 'describePage' })).toMatchObject({ value: { marketplace: 'aliexpress' } });
    expect(await deliver({ call: 'placeDraft', argument: { text: 'secret' } })).toEqual({ error: 'RangeError' });
  });

  it.each([
    ['of another shape', 'describePage', undefined],
    ['to a function that does not exist', { call: 'deleteEverything' }, undefined],
    ['to what every object has', { call: 'constructor' }, undefined],
    ['from another extension', { call: 'describePage' }, { id: 'somebody-else' }],
    ['that another frame should answer', { call: 'placeDraft', argument: { text: '' } }, undefined],
  ])('%s is left alone', (_, message, sender) => {
    expect(deliver(message, sender)).toBeUndefined();
  });

  it.each([null, undefined, {}, 'yes', { error: 'Error' }])(
    'that is answered with %j was not heard',
    async (answer) => {
      vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(answer);
      await expect(ask('claimDraft')).rejects.toThrow();
    },
  );
});
