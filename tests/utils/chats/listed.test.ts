// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { isNamed, neighboursOf } from '../../../utils/chats/listed.ts';

const page = `
  <ul><li><i>V</i><b>Vega Store</b><p>ok</p></li><li><i>N</i><b>Northlight</b><p>hi</p></li></ul>
  <main><h2>Vega Store</h2><div id="thread"><p>Vega Store</p><p>hello</p></div></main>`;

it('finds the conversations listed beside this one', () => {
  document.body.innerHTML = page;
  const thread = document.getElementById('thread') as Element;
  expect(neighboursOf(document, 'Vega Store', thread)).toEqual(['Northlight']);
});

it('knows when a name is no longer anywhere on the page', () => {
  document.body.innerHTML = page;
  expect(isNamed(document, 'Vega Store')).toBe(true);
  for (const element of document.querySelectorAll('li, h2, #thread p'))
    if (element.textContent?.includes('Vega')) element.remove();
  expect(isNamed(document, 'Vega Store')).toBe(false);
  expect(isNamed(document, 'Northlight')).toBe(true);
});

it('finds no neighbours where there is no list', () => {
  document.body.innerHTML = '<h2>Vega Store</h2><p>hello</p>';
  expect(neighboursOf(document, 'Vega Store', undefined)).toEqual([]);
});
