import { draftRanges, type Span } from '../../utils/drafts/draft-ranges.ts';
import { type Field, isField } from '../../utils/drafts/insert-field.ts';
import type { Rect } from './guard-stage.ts';

/** What a text looks like in a field depends on these. */
const LOOKS = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'unicode-bidi',
  'word-break',
  'word-spacing',
];

/** More than any word: the last line breaks where it does in the box. In UTF-16 units. */
const REST = 200;

/**
 * Where stretches of a draft stand in the window of its box, a rectangle per line. The text of a field has no places that a
 * script could ask for: it is measured in a copy inside `bench`, an element of Parley's own. The box itself is only read.
 */
export function linesOf(box: HTMLElement, text: string, spans: readonly Span[], bench: HTMLElement): Rect[] {
  if (isField(box)) return linesInField(box, text, spans, bench);
  return draftRanges(box, text, spans).flatMap((range) => [...range.getClientRects()]);
}

function linesInField(field: Field, text: string, spans: readonly Span[], bench: HTMLElement): Rect[] {
  const style = field.ownerDocument.defaultView?.getComputedStyle(field);
  // Of a value that is not shown as it is, nothing can be said.
  if (!style || field.value.length !== text.length) return [];
  const single = field.localName === 'input';
  const copy = bench.ownerDocument.createElement('div');
  for (const look of LOOKS) copy.style.setProperty(look, style.getPropertyValue(look));
  copy.style.setProperty('white-space', single ? 'pre' : 'pre-wrap');
  copy.style.setProperty('box-sizing', 'border-box');
  copy.style.setProperty('inline-size', single ? 'max-content' : `${field.clientWidth}px`);
  if (single) {
    copy.style.setProperty('min-inline-size', `${field.clientWidth}px`);
    copy.style.setProperty('block-size', `${field.clientHeight}px`);
    copy.style.setProperty('padding-block', '0');
    copy.style.setProperty('line-height', `${field.clientHeight}px`);
  }
  let from = 0;
  const marked = spans.map(({ start, end }) => {
    const span = copy.ownerDocument.createElement('span');
    span.textContent = text.slice(start, end);
    copy.append(text.slice(from, start), span);
    from = end;
    return span;
  });
  // What follows moves nothing but the end of the last line; a break at the very end needs something after it to count.
  copy.append(`${text.slice(from, from + REST)}\u200b`);
  bench.append(copy);
  const corner = copy.getBoundingClientRect();
  const at = field.getBoundingClientRect();
  const x = at.left + field.clientLeft - field.scrollLeft - corner.left;
  const y = at.top + field.clientTop - field.scrollTop - corner.top;
  const lines = marked.flatMap((span) =>
    [...span.getClientRects()].map(({ left, top, right, bottom }) => ({
      left: left + x,
      top: top + y,
      right: right + x,
      bottom: bottom + y,
    })),
  );
  copy.remove();
  return lines;
}

/** The part of a box in which its text can be seen, in its own window. */
export function insideOf(box: HTMLElement): Rect {
  const { left, top } = box.getBoundingClientRect();
  const [x, y] = [left + box.clientLeft, top + box.clientTop];
  return { left: x, top: y, right: x + box.clientWidth, bottom: y + box.clientHeight };
}
