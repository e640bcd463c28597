/** The texts of a row, cut where the page cuts them: paragraphs, names, times, buttons, each a block. */

import { type Box, heightOf, isControl, type Page, widthOf } from './dom.ts';
import { isTimeText } from './times.ts';

export interface Block {
  /** The box the text stands in. */
  box: Box;
  slot: string;
  text: string;
  time: boolean;
  control: boolean;
  fontSize: number;
  /** An inline beginning of another make, such as a name in bold. */
  lead?: string;
}

interface Piece {
  text: string;
  box: Box;
}

export interface Content {
  blocks: Block[];
  pictures: Box[];
}

const SMALLEST_PICTURE = 56;
const EMOJI = /^(\p{Extended_Pictographic}|\p{Emoji_Component}|\p{Regional_Indicator})+$/u;

/** Texts and pictures of `root`, in the order of the page. `skip` boxes are left out with all they hold. */
export function contentOf(root: Box, page: Page, language: string | undefined, skip?: Set<Box>): Content {
  const blocks: Block[] = [];
  const pictures: Box[] = [];
  const add = (box: Box, pieces: Piece[]) => {
    const text = tidy(pieces.map((piece) => piece.text).join(''));
    if (!text) return;
    const lead = pieces.find((piece) => piece.text.trim());
    blocks.push({
      box,
      slot: box.slot,
      text,
      time: isTimeText(text, language),
      control: isControl(box, root),
      fontSize: page.styleOf(box).fontSize,
      ...(lead && lead.box !== box && lead.text.trim() !== text ? { lead: lead.text.trim() } : {}),
    });
  };
  const flush = (box: Box, run: Piece[]) => {
    if (run.length === 0) return;
    for (const { owner, pieces } of cut(box, run, page, root, language)) add(owner, pieces);
    run.length = 0;
  };
  const visit = (at: Box) => {
    if (skip?.has(at) || page.styleOf(at).hidden) return;
    if (at.content.length === 0 && at.make.tag !== 'BUTTON') return;
    if (at.make.tag === 'BUTTON') add(at, [{ text: at.element.textContent ?? '', box: at }]);
    const [only] = at.content;
    // Most texts stand alone.
    if (only && at.content.length === 1 && 'data' in only) {
      if (at.chars > 0) add(at, [{ text: spaced(only.data, at, page), box: at }]);
      return;
    }
    const run: Piece[] = [];
    const raw = at.content.some((part) => 'data' in part && part.data.trim() !== '');
    for (const part of at.content) {
      if ('data' in part) run.push({ text: spaced(part.data, at, page), box: at });
      else if (part.make.tag === 'BR') run.push({ text: '\n', box: at });
      else if (isSmallPicture(part, page)) {
        const alt = part.element.getAttribute('alt') ?? '';
        if (EMOJI.test(alt)) run.push({ text: alt, box: at });
      } else if (isInline(part, raw, page)) run.push({ text: inlineText(part, page), box: part });
      else {
        flush(at, run);
        if (isPicture(part)) pictures.push(part);
        visit(part);
      }
    }
    flush(at, run);
  };
  if (isPicture(root)) pictures.push(root);
  visit(root);
  return { blocks, pictures };
}

/** All text of a box on one line, for a look at what it is. */
export function plainText(box: Box): string {
  let text = '';
  const visit = (at: Box) => {
    for (const part of at.content) {
      if ('data' in part) text += part.data;
      else visit(part);
    }
    text += ' ';
  };
  visit(box);
  return text.replace(/\s+/g, ' ').trim();
}

/** A picture or film of whatever size, or a box that shows one behind it and nothing else. */
export function isPicture(box: Box): boolean {
  if (box.make.drawn && box.chars === 0)
    return heightOf(box) >= SMALLEST_PICTURE && widthOf(box) >= SMALLEST_PICTURE && !box.kids.some(isPicture);
  return box.make.picture;
}

function isSmallPicture(box: Box, page: Page): boolean {
  if (box.make.tag !== 'IMG') return false;
  if (!page.laidOut) return EMOJI.test(box.element.getAttribute('alt') ?? '');
  return widthOf(box) < SMALLEST_PICTURE && heightOf(box) < SMALLEST_PICTURE;
}

/** Does it flow with the text around it? Inline blocks do so only beside bare text. */
function isInline(box: Box, besideText: boolean, page: Page): boolean {
  const { display, hidden } = page.styleOf(box);
  if (hidden) return true;
  if (!display.startsWith('inline') || (display !== 'inline' && !besideText)) return false;
  if (box.media > 0 || box.make.tag === 'BUTTON' || box.element.shadowRoot) return false;
  return box.kids.every((kid) => kid.make.tag === 'BR' || isInline(kid, true, page));
}

function inlineText(box: Box, page: Page): string {
  if (page.styleOf(box).hidden) return '';
  let text = '';
  for (const part of box.content) {
    if ('data' in part) text += spaced(part.data, box, page);
    else if (part.make.tag === 'BR') text += '\n';
    else text += inlineText(part, page);
  }
  return text;
}

/** Separates what only shares a line: a time or a button at an end, a name beside a time. */
function cut(
  box: Box,
  run: Piece[],
  page: Page,
  root: Box,
  language: string | undefined,
): { owner: Box; pieces: Piece[] }[] {
  const filled = run.filter((piece) => piece.text.trim());
  if (filled.length === 0) return [];
  if (filled.length === 1) return [{ owner: filled[0]?.box ?? box, pieces: run.slice() }];
  const own = page.styleOf(box);
  const bare = filled.some((piece) => piece.box === box);
  // "09:12 <i>edited</i> <i>Read</i>": where the bare text is a time, the rest is not part of a sentence.
  const timed =
    bare &&
    isTimeText(
      filled
        .filter((piece) => piece.box === box)
        .map((piece) => piece.text)
        .join(''),
      language,
    );
  if (timed) return filled.map((piece) => ({ owner: piece.box, pieces: [piece] }));
  const apart = (piece: Piece) => {
    if (piece.box === box) return false;
    if (isControl(piece.box, root)) return true;
    // "(edited)" in small letters after a text.
    if (bare && piece === filled.at(-1) && piece.text.trim().length <= 20 && /\p{L}/u.test(piece.text)) {
      if (page.styleOf(piece.box).fontSize < own.fontSize * 0.85) return true;
    }
    if (!isTimeText(piece.text, language)) return false;
    const style = page.styleOf(piece.box);
    return !bare || piece.box.make.tag === 'TIME' || style.display !== 'inline' || style.fontSize < own.fontSize;
  };
  const middle = run.slice();
  const parts: { owner: Box; pieces: Piece[] }[] = [];
  const after: typeof parts = [];
  for (let piece = middle[0]; piece && (!piece.text.trim() || apart(piece)); piece = middle[0]) {
    middle.shift();
    if (piece.text.trim()) parts.push({ owner: piece.box, pieces: [piece] });
  }
  for (let piece = middle.at(-1); piece && (!piece.text.trim() || apart(piece)); piece = middle.at(-1)) {
    middle.pop();
    if (piece.text.trim()) after.unshift({ owner: piece.box, pieces: [piece] });
  }
  const left = middle.filter((piece) => piece.text.trim());
  if (left.length > 0) parts.push({ owner: left.length === 1 ? (left[0]?.box ?? box) : box, pieces: middle });
  return [...parts, ...after];
}

function spaced(data: string, box: Box, page: Page): string {
  if (!/[\t\r\n\f]| {2}/.test(data)) return data;
  return page.styleOf(box).keepsLines ? data.replace(/\r\n?/g, '\n') : data.replace(/[ \t\r\n\f]+/g, ' ');
}

function tidy(text: string): string {
  if (!/^[ \t]|[\n]|[ \t]$/.test(text)) return text;
  return text.replace(/[ \t]*\n[ \t]*/g, '\n').replace(/^[ \t\n]+|[ \t\n]+$/g, '');
}
