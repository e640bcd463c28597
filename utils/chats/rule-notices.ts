/** Messages and what only stands between them: days, notices of the site, "typing…". */

import type { Row } from './detect-parts.ts';
import { speaks } from './rule-rows.ts';
import type { Marks } from './rule-signs.ts';

/** A row with less of what the two examples had in common looks like something else. */
const LIKE = 0.5;
/** So many messages must have a bubble before text without one is the site's. */
const MOST = 0.8;
/** Text smaller than this share of the usual, without a bubble, is not a message. */
const SMALL = 0.92;
const EMOJI = /^[\p{Extended_Pictographic}\p{Emoji_Component}\s]+$/u;

/**
 * Which rows are messages. `common` are the tokens both examples had, `byEdge` whether the sides are told by the edge:
 * what is centred there belongs to neither.
 */
export function messagesAmong(rows: Row[], marks: Marks[], common: string[], byEdge: boolean): boolean[] {
  const placed = rows.map((row, at) => speaks(row) && !(marks[at]?.edge === 'middle' && (byEdge || !row.bubble)));
  const texts = rows.filter(({ body }) => body.length > 0);
  const bubbled = texts.filter(({ bubble }) => bubble).length >= Math.max(3, texts.length * MOST);
  const framed = rows.map((row, at) => placed[at] === true && (!bubbled || hasFrame(row)));
  const usual = median(marks.flatMap(({ size }, at) => (framed[at] ? [size] : [])));
  const centres = count(marks.map(({ centred }, at) => centred && framed[at] === true)) > count(framed) / 2;
  const told = rows.map((row, at) => {
    const { centred = false, size = usual } = marks[at] ?? {};
    return framed[at] === true && (row.bubble !== undefined || !((centred && !centres) || size < usual * SMALL));
  });
  const like = marks.map(({ tokens }) => common.filter((token) => tokens.has(token)).length >= common.length * LIKE);
  const both = told.map((is, at) => is && like[at] === true);
  // Where hardly any row has those names, the page was named anew, and they say nothing.
  const known = common.length > 1 && count(both) >= count(told) / 2;
  return known ? both : told;
}

function hasFrame({ bubble, body, pictures }: Row): boolean {
  return bubble !== undefined || pictures.length > 0 || body.every(({ text }) => EMOJI.test(text));
}

function median(sizes: number[]): number {
  return sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? 0;
}

function count(list: boolean[]): number {
  return list.filter(Boolean).length;
}
