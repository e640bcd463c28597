// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { headWith } from '../../../utils/chats/detect-peer.ts';

/** Text of the head that shows "Vega Store" above the thread of a page. */
function headOf(page: string): string | undefined {
  document.body.innerHTML = page;
  return headWith('Vega  Store', document.querySelector('#thread') as Element)?.head.textContent?.trim();
}
const thread = '<div id="thread"><p>Vega Store</p><p>hello</p></div>';

it('the head of a chat is the nearest above its thread that shows the seller’s name', () => {
  const bar = '<header>Market of Vega Store and others</header>';
  expect(headOf(`${bar}<main><div><h2>Vega\n Store</h2><i>online</i></div>${thread}</main>`)).toContain('online');
  expect(headOf(`<main><p>Chat with <b>Vega Store</b></p><p>Order 7</p>${thread}</main>`)).toBe('Chat with Vega Store');
});

it.each([
  ['a page that does not show it', `<main><h2>Other Store</h2>${thread}</main>`],
  ['what stands below the thread', `<main>${thread}<h2>Vega Store</h2></main>`],
  ['the thread itself', thread],
  ['a row of tabs', `<div role="tablist"><b>Vega Store</b></div>${thread}`],
  ['a sentence', `<p>Vega Store, ${'and so much more about it '.repeat(3)}</p>${thread}`],
])('%s is no head', (_, page) => expect(headOf(page)).toBeUndefined());
