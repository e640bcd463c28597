/** One block of a record as HTML. Every text goes through `paragraphText`; nothing else of a block reaches the page. */
import { text } from './markup.ts';
import type { Block, Paragraph, PictureItem } from './page.ts';

/** The HTML of a block, with its pictures where they stand in it. */
export function* blockHtml(block: Block): Generator<string | PictureItem> {
  if (block.kind === 'facts') return yield* factsHtml(block);
  if (block.kind === 'list') return yield* listHtml(block);
  const [element, name] = ELEMENTS[block.kind];
  const classes = [name, block.side, block.gone && 'gone', block.leftOut !== undefined && 'cut']
    .filter(Boolean)
    .join(' ');
  yield `<${element} class="${classes}">`;
  for (const item of block.items) yield item.kind === 'picture' ? item : paragraphHtml(item);
  yield `</${element}>\n`;
}

/** A paragraph in the element of its role. */
export function paragraphHtml(paragraph: Paragraph): string {
  const element = ROLES[paragraph.role] ?? 'div';
  return `<${element} class="${paragraph.role}" dir="${paragraph.direction}">${paragraphText(paragraph)}</${element}>`;
}

/** What is escaped first stays text; then what stands between U+2068 and U+2069 gets its own direction. */
const paragraphText = ({ text: raw }: Paragraph): string =>
  raw
    .split(/(\u2068[^\u2068\u2069]*\u2069)/)
    .map((part, place) => (place % 2 ? `<bdi dir="auto">${text(part.slice(1, -1))}</bdi>` : text(part)))
    .join('');

/** Element and class of a block; no class is that of a role. */
const ELEMENTS: Record<Exclude<Block['kind'], 'facts' | 'list'>, [element: string, name: string]> = {
  head: ['div', 'head'],
  notice: ['section', 'box'],
  day: ['div', 'date'],
  message: ['article', 'message'],
  event: ['article', 'happening'],
  gap: ['div', 'gap'],
  screenshot: ['section', 'screen'],
};

const ROLES: Partial<Record<Paragraph['role'], string>> = {
  title: 'h1',
  heading: 'h2',
  day: 'h3',
  subtitle: 'p',
  notice: 'p',
  code: 'pre',
};

function* factsHtml({ items }: Block): Generator<string | PictureItem> {
  yield '<section class="facts">';
  let open = false;
  for (const item of items) {
    const pair = item.kind === 'paragraph' && (item.role === 'name' || item.role === 'value');
    if (pair !== open) yield pair ? '<dl>' : '</dl>';
    open = pair;
    if (item.kind === 'picture') yield item;
    else if (!pair) yield paragraphHtml(item);
    else {
      const element = item.role === 'name' ? 'dt' : 'dd';
      yield `<${element} dir="${item.direction}">${paragraphText(item)}</${element}>`;
    }
  }
  yield open ? '</dl></section>\n' : '</section>\n';
}

function* listHtml({ items }: Block): Generator<string | PictureItem> {
  yield '<section class="list">';
  let open = false;
  for (const item of items) {
    const inside = item.kind === 'paragraph' && (item.role === 'item' || item.role === 'code');
    if (inside !== open) yield inside ? '<ul>' : '</ul>';
    open = inside;
    if (item.kind === 'picture') yield item;
    else if (!inside) yield paragraphHtml(item);
    else if (item.role === 'code') yield `<li class="command">${paragraphHtml(item)}</li>`;
    else yield `<li dir="${item.direction}">${paragraphText(item)}</li>`;
  }
  yield open ? '</ul></section>\n' : '</section>\n';
}
