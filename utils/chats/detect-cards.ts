/** Cards in messages: a link with a picture or lines of its own, or a box around one link, for an order, a product, a page. */

import { readCardAddress } from './card-address.ts';
import type { Block } from './detect-blocks.ts';
import type { Row } from './detect-parts.ts';
import { type Box, heightOf, type Page, widthOf, within } from './dom.ts';
import type { SeenCard } from './model.ts';

/** The cards of one row, and its texts that belong to them and not to the message. */
export interface RowCards {
  cards: SeenCard[];
  blocks: Set<Block>;
}

const SMALLEST_PICTURE = 24;
/** A card has a few short lines; what has more is a text with a link in it. */
const MOST_LINES = 10;
const LONGEST_LINE = 300;
const FILE = /\.(pdf|zip|rar|docx?|xlsx?|txt|jpe?g|png|gif|webp|avif|mp4|mov|webm|mp3|m4a|ogg)$/i;

/** The cards of every row that has some. Plain links in a text are no cards. */
export function cardsOf(rows: Row[], page: Page): Map<Row, RowCards> {
  const links = page.boxes.filter(({ make, element }) => make.tag === 'A' && addressOf(element));
  const found = new Map<Row, RowCards>();
  if (links.length === 0) return found;
  const byRoot = new Map(rows.map((row) => [row.unit.root, row]));
  const linked = new Map<Row, Box[]>();
  for (const link of links) {
    let at: Box | undefined = link;
    while (at && !byRoot.has(at)) at = at.parent;
    const row = at && byRoot.get(at);
    if (row) linked.set(row, [...(linked.get(row) ?? []), link]);
  }
  const habits = habitsOf(rows, linked);
  for (const [row, inRow] of linked) {
    const cards: SeenCard[] = [];
    const blocks = new Set<Block>();
    for (const link of inRow) {
      const holder = holderOf(link, row, inRow, page, habits);
      const lines = holder ? linesIn(holder, row).filter((line) => !blocks.has(line)) : [];
      const card = holder && lines.length > 0 ? toCard(link, lines) : undefined;
      if (!holder || !card) continue;
      cards.push(card);
      for (const block of row.unit.blocks) if (within(block.box, holder)) blocks.add(block);
    }
    if (cards.length > 0) found.set(row, { cards, blocks });
  }
  return found;
}

/** What rows of this page have anyhow, and is therefore no card: usual texts, names, links of nearly every row. */
interface Habits {
  plain: Set<string>;
  names: Set<string>;
  links: Set<string>;
}

function habitsOf(rows: Row[], linked: Map<Row, Box[]>): Habits {
  const plain = new Set(rows.filter((row) => !linked.has(row)).flatMap(({ body }) => body.map(({ slot }) => slot)));
  const names = new Set(rows.flatMap(({ name }) => name ?? []));
  const counts = new Map<string, number>();
  for (const inRow of linked.values())
    for (const slot of new Set(inRow.map((link) => link.slot))) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  const most = Math.max(3, rows.length * 0.5);
  return { plain, names, links: new Set([...counts].filter(([, count]) => count >= most).map(([slot]) => slot)) };
}

/** The box of the card a link belongs to: the link itself, or the nearest visible box with no other link in it. */
function holderOf(link: Box, row: Row, inRow: Box[], page: Page, habits: Habits): Box | undefined {
  if (habits.links.has(link.slot) || isInSentence(link)) return undefined;
  const isCard = (box: Box) => {
    const lines = linesIn(box, row);
    return (
      lines.length > 0 &&
      lines.length <= MOST_LINES &&
      lines.every(({ text, slot }) => text.length <= LONGEST_LINE && !habits.plain.has(slot)) &&
      !lines.every(({ text }) => habits.names.has(text)) &&
      (lines.length > 1 || hasPicture(box, page))
    );
  };
  if (isCard(link)) return link;
  const address = addressOf(link.element) as URL;
  if (readCardAddress(address).kind === 'link') return undefined;
  for (let at = link.parent; at; at = at === row.unit.root ? undefined : at.parent) {
    const here = at;
    const others = inRow.some((other) => within(other, here) && addressOf(other.element)?.href !== address.href);
    if (others) return undefined;
    if (page.styleOf(at).painted || at === row.bubble) return isCard(at) ? at : undefined;
  }
  return undefined;
}

/** The lines of a card: its texts but for buttons and times. A link that shows its own address is a plain one. */
function linesIn(box: Box, { unit }: Row): Block[] {
  const lines = unit.blocks.filter((block) => !block.control && !block.time && within(block.box, box));
  return lines.some(({ text }) => /^(https?:\/\/|www\.)\S+$/i.test(text)) ? [] : lines;
}

function isInSentence({ parent }: Box): boolean {
  return !!parent?.content.some((part) => 'data' in part && part.data.trim() !== '');
}

function hasPicture(box: Box, page: Page): boolean {
  if (/^(IMG|SVG|CANVAS|VIDEO)$/i.test(box.element.tagName))
    return !page.laidOut || (widthOf(box) >= SMALLEST_PICTURE && heightOf(box) >= SMALLEST_PICTURE);
  return box.media > 0 && box.kids.some((kid) => hasPicture(kid, page));
}

function toCard({ element }: Box, lines: Block[]): SeenCard | undefined {
  const url = addressOf(element);
  if (!url) return undefined;
  const { kind, id } = readCardAddress(url);
  const title = lines.reduce((a, b) => (worthOf(b, kind, id) > worthOf(a, kind, id) ? b : a));
  const details = lines.filter((line) => line !== title).map(({ text }) => text);
  return {
    kind,
    ...(id && { id }),
    title: title.text,
    ...(details.length > 0 && { details: details.join('\n') }),
    url: url.href,
  };
}

/** A product's name has the most letters; the title of a page is the largest line. The line with the number is neither. */
function worthOf({ text, fontSize }: Block, kind: SeenCard['kind'], id: string | undefined): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 0;
  if (id && text.includes(id)) return 1;
  return kind === 'link' ? fontSize * 1000 : letters + 1;
}

/** Where a link leads: another page of the web, not a place on this one and not a file. */
export function addressOf(element: Element): URL | undefined {
  const href = element.getAttribute('href');
  if (!href || element.hasAttribute('download') || !URL.canParse(href, element.baseURI)) return undefined;
  const url = new URL(href, element.baseURI);
  const here = element.baseURI.replace(/#.*$/s, '');
  const away = /^https?:$/.test(url.protocol) && url.href.replace(/#.*$/s, '') !== here;
  return away && !FILE.test(url.pathname) ? url : undefined;
}
