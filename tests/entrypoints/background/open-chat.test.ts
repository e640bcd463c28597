import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { claimDraft, openChat } from '../../../entrypoints/background/open-chat.ts';
import { browser } from '../../../utils/browser.ts';

const CHAT = 'https://msg.aliexpress.com/msgDetail.htm?digest=abc';
const opened = vi.fn(async () => ({ id: 7 }));

beforeEach(() => {
  fakeBrowser.reset();
  opened.mockClear();
  vi.spyOn(browser.tabs, 'create').mockImplementation(opened as unknown as typeof browser.tabs.create);
});

describe('a text on its way to a chat', () => {
  it('is held for the tab that was opened for it, and handed out once', async () => {
    expect(await openChat({ url: CHAT, text: 'hello' }, { id: 3, index: 4 })).toBe(true);
    expect(opened).toHaveBeenCalledWith({ url: CHAT, index: 5, openerTabId: 3 });
    expect(await claimDraft(8, Date.now())).toBeNull();
    expect(await claimDraft(7, Date.now())).toBe('hello');
    expect(await claimDraft(7, Date.now())).toBeNull();
  });

  it('is forgotten after ten minutes', async () => {
    await openChat({ url: CHAT, text: 'hello' }, undefined);
    expect(await claimDraft(7, Date.now() + 11 * 60_000)).toBeNull();
  });

  it.each([
    ['another site', { url: 'https://evil.example/p/message/', text: 'x' }],
    ['a look-alike', { url: 'https://aliexpress.com.evil.example/', text: 'x' }],
    ['code', { url: 'javascript:alert(1)', text: 'x' }],
    ['plain http', { url: 'http://www.aliexpress.com/', text: 'x' }],
    ['no text', { url: CHAT }],
    ['a text without end', { url: CHAT, text: 'x'.repeat(20_001) }],
    ['nothing', undefined],
  ])('opens no tab for %s', async (_, draft) => {
    expect(await openChat(draft, undefined)).toBe(false);
    expect(opened).not.toHaveBeenCalled();
  });
});
