// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { draftRanges } from '../../../utils/drafts/draft-ranges.ts';
import { readDraft } from '../../../utils/drafts/insert.ts';

function boxOf(html: string): HTMLElement {
  const page = new DOMParser().parseFromString(`<div contenteditable="true">${html}</div>`, 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
  return document.body.firstElementChild as HTMLElement;
}

it.each([
  'write me on <b>Whats</b>App today',
  '<p>Hello</p><p>my <i>WhatsApp</i> works</p>',
  'Hello<br>WhatsApp',
  'Hello&nbsp;you, What\u200bsApp',
  '<div>a</div><div><br></div><div>WhatsApp</div>',
  '<span contenteditable="false">WhatsApp fan</span> my WhatsApp',
])('finds the word in %s and touches nothing', (html) => {
  const box = boxOf(html);
  const before = box.innerHTML;
  const text = readDraft(box);
  const start = text.lastIndexOf('WhatsApp');
  const [range] = draftRanges(box, text, [{ start, end: start + 8 }]);
  expect(range?.toString().replace('\u200b', '')).toBe('WhatsApp');
  expect(box.innerHTML).toBe(before);
});

it('leaves out what it cannot find', () => {
  expect(draftRanges(boxOf('Hello'), 'Hello', [{ start: 20, end: 25 }])).toEqual([]);
});
