/** From rows with sides to messages: text, pictures, quotes, translations, date rows. */

import type { Block } from './detect-blocks.ts';
import { addressOf } from './detect-bubbles.ts';
import { cardsOf } from './detect-cards.ts';
import type { Row } from './detect-parts.ts';
import { type Clock, timesOf } from './detect-times.ts';
import { hasOriginalButton, isOriginalButton } from './detect-translation.ts';
import type { Page } from './dom.ts';
import { noteElement } from './elements.ts';
import { inkOf } from './ink.ts';
import type { Direction, SeenMessage } from './model.ts';

/** Letters of a quote that must agree with the message it quotes. */
const QUOTED = 12;
const IDS = ['data-message-id', 'data-msg-id', 'data-messageid', 'data-msgid', 'data-mid', 'data-id', 'id'];

/**
 * Messages and notices in the order shown. Rows without a side are left out. `earlier` are texts said before, which may be
 * quoted; `starts` is told where each row begins.
 */
export function messagesOf(
  rows: Row[],
  directions: (Direction | undefined)[],
  page: Page,
  clock: Clock,
  earlier: string[] = [],
  starts: number[] = [],
): SeenMessage[] {
  const times = timesOf(rows, directions, clock);
  const ids = idsOf(rows);
  const said = new Map<string, string[]>();
  for (const text of earlier) remember(text, said);
  const found = cardsOf(rows, page);
  const messages: SeenMessage[] = [];
  rows.forEach((whole, at) => {
    starts.push(messages.length);
    const { cards, blocks } = found.get(whole) ?? {};
    const original = whole.body.length > 1 ? whole.body.find(isOriginalButton) : undefined;
    const plain = (block: Block) => block !== original && !blocks?.has(block);
    const row =
      blocks || original ? { ...whole, body: whole.body.filter(plain), rest: whole.rest.filter(plain) } : whole;
    const direction = directions[at];
    const { shownDay, shownTime, resolved } = times[at] ?? {};
    if (shownDay) messages.push({ direction: 'system', text: shownDay, images: [] });
    if (!direction) return;
    const images = row.pictures.map((box) => ({ url: addressOf(box), alt: box.element.getAttribute('alt') ?? '' }));
    if (direction === 'system') {
      const text = joined(row.body, page) || row.times.map((block) => block.text).join(' ');
      if ((text || cards) && text !== shownDay) messages.push({ direction, text, images, ...(cards && { cards }) });
      return;
    }
    const [quote, body] = splitQuote(row, said);
    const text = joined(body, page);
    if (!text && images.length === 0 && !cards) return;
    remember(text, said);
    const translation = translationOf(row, body);
    // Beside a quote the button leads to the quoted message.
    const translated = !translation && !quote && text !== '' && hasOriginalButton(row);
    const id = ids?.get(whole);
    const message: SeenMessage = {
      direction,
      text,
      ...(shownTime ? { shownTime } : {}),
      ...resolved,
      images,
      ...(cards && { cards }),
      ...(quote ? { replyTo: quote } : {}),
      ...(id ? { id } : {}),
      ...(translation ? { original: text, translation } : {}),
      ...(translated && { translation: text }),
    };
    noteElement(message, (row.bubble ?? row.unit.root).element);
    messages.push(message);
  });
  return messages;
}

/** A text said before, repeated above another text in one bubble or beside it, is a quote. */
function splitQuote(row: Row, said: Map<string, string[]>): [string | undefined, Block[]] {
  const { body, rest } = row;
  for (let at = body.length - 2; at >= 0; at -= 1) {
    if (isRepeated(body[at]?.text ?? '', said)) return [body[at]?.text, body.slice(at + 1)];
  }
  return [body.length > 0 ? rest.find((block) => isRepeated(block.text, said))?.text : undefined, body];
}

function isRepeated(text: string, said: Map<string, string[]>): boolean {
  const start = flat(text).replace(/ ?(…|\.\.\.)$/, '');
  const candidates = said.get(start.slice(0, QUOTED));
  return start.length >= QUOTED
    ? !!candidates?.some((other) => other.startsWith(start))
    : start.length > 2 && !!candidates?.includes(start);
}

function remember(text: string, said: Map<string, string[]>): void {
  const whole = flat(text);
  const key = whole.slice(0, QUOTED);
  said.set(key, [...(said.get(key) ?? []).slice(-20), whole]);
}

/** A second text below the message, next to a button that switches it. */
function translationOf({ unit, rest }: Row, body: Block[]): string | undefined {
  const last = body.at(-1);
  if (!last) return undefined;
  const { blocks } = unit;
  const below = blocks.slice(blocks.indexOf(last) + 1);
  // What follows the time is a receipt.
  const time = below.findIndex((block) => block.time);
  const after = below
    .slice(0, time < 0 ? undefined : time)
    .find((block) => rest.includes(block) && block.text.length > 1 && !block.box.element.closest('a[href]'));
  if (!after) return undefined;
  const beside = [blocks[blocks.indexOf(after) - 1], blocks[blocks.indexOf(after) + 1]];
  return beside.some((block) => block?.control) ? after.text : undefined;
}

/** Texts below each other, with an empty line where the page leaves the room of one. */
function joined(blocks: Block[], page: Page): string {
  let text = '';
  let above: number | undefined;
  for (const block of blocks) {
    const ink = page.laidOut && blocks.length > 1 ? inkOf(block.box, page) : undefined;
    const gap = ink && above !== undefined && ink.top - above > block.fontSize * 0.9;
    text += `${text ? (gap ? '\n\n' : '\n') : ''}${block.text}`;
    above = ink?.bottom;
  }
  return text;
}

function flat(text: string): string {
  return (/\s{2}|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/** The site's own ids, when nearly every row has one, all differ, and they are too long to be mere counters. */
function idsOf(rows: Row[]): Map<Row, string> | undefined {
  const real = rows.filter((row) => row.body.length > 0 || row.pictures.length > 0);
  for (const name of IDS) {
    const ids = new Map<Row, string>();
    // Most pages have none: two rows tell.
    if (real.length > 2 && !real.slice(0, 3).some((row) => idIn(row, name))) continue;
    for (const row of real) {
      const id = idIn(row, name);
      if (id) ids.set(row, id);
    }
    if (ids.size >= Math.max(2, real.length * 0.8) && new Set(ids.values()).size === ids.size) return ids;
  }
  return undefined;
}

function idIn({ unit }: Row, name: string): string | undefined {
  const { element } = unit.root;
  const id = element.getAttribute(name) ?? element.querySelector(`[${name}]`)?.getAttribute(name);
  return id && id.length > 5 ? id : undefined;
}
