// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isGoneFromList, placeInList } from '../../../utils/chats/listed.ts';

const row = (name: string) => `<li><i>${name[0]}</i><b>${name}</b><p>last words</p></li>`;
/** A message centre: its list, the open conversation's name above the thread, and the box to write in. */
function show(listed: string[], open: string): Element {
  document.body.innerHTML = `<ul><li><input /></li>${listed.map(row).join('')}</ul>
    <main><h2>${open}</h2><div id="thread"><p>${open}</p><p>hello</p></div><footer><textarea></textarea></footer></main>`;
  return document.getElementById('thread') as Element;
}
/** Where a conversation stood while it was open, and whether it is gone from what is shown then. */
function goneAfter(before: string[], peer: string, after: string[], open: string): boolean | undefined {
  const place = placeInList(document, peer, show(before, peer));
  show(after, open);
  return place && isGoneFromList(document, peer, place);
}
const all = ['Vega', 'North', 'Blue', 'Juniper', 'Quill'];

describe('a conversation', () => {
  it.each([
    ['in the middle', 'Blue', ['Vega', 'North', 'Juniper', 'Quill']],
    ['at the top', 'Vega', ['North', 'Blue', 'Juniper', 'Quill']],
    ['at the end', 'Quill', ['Vega', 'North', 'Blue', 'Juniper']],
  ])('deleted %s of the list is gone', (_, peer, after) => {
    expect(goneAfter(all, peer, after, 'North')).toBe(true);
  });

  it.each([
    ['scrolled out of a virtualised list', 'Vega', ['Blue', 'Juniper', 'Quill'], 'Quill'],
    ['filtered out of the list', 'North', ['Juniper'], 'Juniper'],
    ['still in the list', 'Vega', all, 'North'],
  ])('that is only %s is not', (_, peer, after, open) => {
    expect(goneAfter(all, peer, after, open)).toBe(false);
  });

  it('deleted while the page is scrolled is gone, while its list is scrolled perhaps not', () => {
    const place = placeInList(document, 'Vega', show(all, 'Vega'));
    show(all.slice(1), 'North');
    document.documentElement.scrollTop = 40;
    expect(place && isGoneFromList(document, 'Vega', place)).toBe(true);
    (document.querySelector('ul') as Element).scrollTop = 40;
    expect(place && isGoneFromList(document, 'Vega', place)).toBe(false);
    document.documentElement.scrollTop = 0;
  });

  it('in a list of one, or on a page without a list, is never called gone', () => {
    expect(goneAfter(['Vega'], 'Vega', [], 'North')).toBeFalsy();
    expect(goneAfter([], 'Vega', [], 'North')).toBeUndefined();
  });
});
