// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findDraftBox } from '../../../utils/chats/detect.ts';
import { chatPage, useLayout } from './layout.ts';

useLayout();

const find = (html: string) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
  return findDraftBox(document);
};
const at = 'data-box="310 720 600 40"';

describe('the box to write in', () => {
  it.each([
    ['a textarea', `<textarea id="it" ${at}></textarea>`],
    ['a contenteditable', `<div id="it" contenteditable="true" ${at}></div>`],
    ['a contenteditable without a value', `<div id="it" contenteditable ${at}></div>`],
    ['a contenteditable pre', `<pre id="it" contenteditable="true" ${at}></pre>`],
    ['plain text only', `<div id="it" contenteditable="plaintext-only" ${at}></div>`],
    ['a textbox by role', `<div id="it" role="textbox" tabindex="0" ${at}></div>`],
    ['one line at the end of the page', `<input id="it" placeholder="Message" ${at}>`],
  ])('%s, also while the thread is empty', (_, box) => {
    expect(find(chatPage([], { box }))?.id).toBe('it');
  });

  it('is found in an open shadow root', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const box = document.createElement('textarea');
    box.dataset.box = '310 720 600 40';
    root.append(box);
    expect(findDraftBox(document)).toBe(box);
  });

  it('is the composer, not the search above it', () => {
    expect(find(`<input placeholder="Que recherchez-vous ?" data-box="300 5 400 30">${chatPage([])}`)?.tagName).toBe(
      'TEXTAREA',
    );
  });

  it.each([
    ['a search field', '<input type="search" data-box="0 700 300 30">'],
    ['a search by role', '<div role="search"><textarea data-box="0 700 300 30"></textarea></div>'],
    [
      'a login',
      '<form><textarea data-box="0 700 300 30"></textarea><input type="password" data-box="0 740 300 30"></form>',
    ],
    ['an e-mail field', '<input name="email" data-box="0 700 300 30">'],
    [
      'a checkout field',
      '<form><input autocomplete="cc-number" data-box="0 600 300 30"><input data-box="0 700 300 30"></form>',
    ],
    ['one line at the head of a page', '<input placeholder="Que recherchez-vous ?" data-box="0 10 300 30">'],
    ['something hidden', '<textarea style="visibility: hidden" data-box="0 700 300 30"></textarea>'],
    ['a measuring helper', '<textarea aria-hidden="true" data-box="0 700 300 30"></textarea>'],
    ['a box that is only read', '<textarea readonly data-box="0 700 300 30"></textarea>'],
    ['nothing at all', ''],
  ])('is not %s', (_, html) => {
    expect(find(html)).toBeUndefined();
  });
});
