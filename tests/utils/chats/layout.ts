/**
 * Layout for jsdom, which has none. `data-box="left top width height"` places an element; without it an element is as large
 * as what it holds. A text is as large as its element, unless `data-ink="left width"` says where its glyphs stand.
 */

import { afterEach, beforeEach } from 'vitest';

type Rect = [left: number, top: number, width: number, height: number];

/** Gives every test of a file layout, and an empty page after each. Answers a function that takes the layout away again. */
export function useLayout(): () => void {
  let restore: () => void;
  beforeEach(() => {
    restore = layOut();
  });
  afterEach(() => {
    restore();
    document.body.replaceChildren();
    document.title = '';
    document.dir = '';
    document.documentElement.removeAttribute('lang');
  });
  return () => restore();
}

/** Replaces geometry until the returned function is called. */
export function layOut(): () => void {
  const element = Element.prototype.getBoundingClientRect;
  const range = Range.prototype.getBoundingClientRect;
  Element.prototype.getBoundingClientRect = function (this: Element) {
    return domRect(rectOf(this));
  };
  Range.prototype.getBoundingClientRect = function (this: Range) {
    const parent = this.startContainer.parentElement;
    if (!parent) return domRect([0, 0, 0, 0]);
    const [left, top, width, height] = rectOf(parent);
    const ink = numbers(parent.getAttribute('data-ink'));
    return domRect(ink ? [ink[0] ?? left, top, ink[1] ?? width, height] : [left, top, width, height]);
  };
  return () => {
    Element.prototype.getBoundingClientRect = element;
    Range.prototype.getBoundingClientRect = range;
  };
}

export interface ChatRow {
  from: 'me' | 'them' | 'site';
  text?: string;
  name?: string;
  time?: string;
  picture?: string;
  /** Markup put after the text, inside the bubble. */
  extra?: string;
}

/** A pane from 300 to 1000: header, rows 60 high, and a box; own bubbles at the right edge. */
export function chatPage(rows: ChatRow[], options: { box?: string; header?: string; bubbles?: boolean } = {}): string {
  const { box = '<textarea data-box="310 720 600 40"></textarea>', header = 'Vega Store' } = options;
  const paint = options.bubbles === false ? '' : 'background-color: rgb(220, 230, 240)';
  const drawn = rows.map((row, at) => drawRow(row, 60 + at * 60, paint)).join('');
  return `<header data-box="300 0 700 50"><h2 data-box="310 10 200 30">${header}</h2></header>
    <div style="overflow-y: auto" data-box="300 50 700 650"><div data-box="300 50 700 ${rows.length * 60 + 10}">${drawn}</div></div>
    <div data-box="300 710 700 60">${box}<button data-box="920 720 60 40">Send</button></div>`;
}

function drawRow({ from, text = '', name, time, picture, extra = '' }: ChatRow, top: number, paint: string): string {
  if (from === 'site')
    return `<div class="note" data-box="300 ${top} 700 20"><span data-box="550 ${top} 200 20">${text}</span></div>`;
  const width = picture ? 240 : Math.min(400, 30 + text.length * 8);
  const left = from === 'me' ? 990 - width : 310;
  const image = picture ? `<img src="${picture}" alt="" data-box="${left + 5} ${top + 15} 200 150">` : '';
  const body = text ? `<p data-box="${left + 8} ${top + 15} ${width - 16} 20">${text}</p>` : '';
  return `<div class="row ${from}" data-box="300 ${top} 700 55">
    ${name ? `<b class="name" data-box="${left} ${top} 90 12">${name}</b>` : ''}
    <div class="bubble" style="${paint}" data-box="${left} ${top + 12} ${width} 30">${image}${body}${extra}</div>
    ${time ? `<i class="time" style="display: block" data-box="${left} ${top + 43} 60 10">${time}</i>` : ''}</div>`;
}

function rectOf(element: Element): Rect {
  const own = numbers(element.getAttribute('data-box'));
  if (own) return [own[0] ?? 0, own[1] ?? 0, own[2] ?? 0, own[3] ?? 0];
  const inner = [...(element.shadowRoot ?? element).querySelectorAll('[data-box]')].map(rectOf);
  if (inner.length > 0) {
    const [left, top] = [Math.min(...inner.map((rect) => rect[0])), Math.min(...inner.map((rect) => rect[1]))];
    const right = Math.max(...inner.map(([x, , width]) => x + width));
    return [left, top, right - left, Math.max(...inner.map(([, y, , height]) => y + height)) - top];
  }
  const around = element.parentElement?.closest('[data-box]');
  return around ? rectOf(around) : [0, 0, 1280, 800];
}

function numbers(value: string | null): number[] | undefined {
  return value?.split(' ').map(Number);
}

function domRect([left, top, width, height]: Rect): DOMRect {
  const rect = { left, top, width, height, x: left, y: top, right: left + width, bottom: top + height };
  return { ...rect, toJSON: () => rect };
}
