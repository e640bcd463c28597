/** What each text of a row is: the message itself, a name, a time, or something to leave out. */

import type { Block } from './detect-blocks.ts';
import { bubblesOf, isContent, repeatedPictures } from './detect-bubbles.ts';
import { inLink, isFileName, isReactions, isSwitched } from './detect-extras.ts';
import { sortBlocks } from './detect-sort.ts';
import type { Unit } from './detect-units.ts';
import { type Box, type Page, within } from './dom.ts';
import { isDayText } from './times.ts';

export interface Row {
  unit: Unit;
  /** The visible box around the message, where there is one. */
  bubble: Box | undefined;
  body: Block[];
  pictures: Box[];
  name?: string;
  /** Block that shows when it was sent. */
  time?: Block;
  /** Times that stand outside the bubble, for date rows inside a row. */
  times: Block[];
  /** Texts that are neither the message nor anything known: quotes, translations, receipts. */
  rest: Block[];
}

interface Slot {
  count: number;
  texts: Map<string, number>;
  length: number;
  /** In how many rows something else could be the message. */
  beside: number;
  fontSize: number;
}

/** Tells the parts of every row, learning from all rows what repeats. */
export function readRows(units: Unit[], page: Page, width: number, language?: string, peer?: string): Row[] {
  sortBlocks(units, language);
  const avatars = repeatedPictures(units);
  const bubbles = bubblesOf(units, page, width);
  const rows = units.map((unit, at): Row => {
    const bubble = bubbles[at];
    const pictures = unit.pictures.filter((box) => isContent(box, page, avatars, bubble));
    return { unit, bubble, body: [], pictures, rest: [], times: unit.blocks.filter((block) => block.time) };
  });
  const slots = learn(rows);
  const labels = new Set([...slots].filter(([, slot]) => isLabel(slot, peer)).map(([key]) => key));
  const mains = mainSlots(rows, slots, labels);
  const names = new Set<string>(peer ? [peer] : []);
  const mainSize = Math.min(...[...mains].map((key) => slots.get(key)?.fontSize ?? 0), 99);
  for (const row of rows) readBody(row, slots, labels, mains, mainSize, page);
  for (const row of rows) {
    const name = nameIn(row, labels);
    if (name) {
      row.name = name;
      names.add(name);
    }
    row.time = timeOf(row, language);
  }
  for (const row of rows) {
    const called = row.body.filter((block) => names.has(block.text) && !mains.has(block.slot));
    // A row with nothing but a sender's name is somebody typing.
    row.name ??= called[0]?.text;
    row.body = row.body.filter((block) => !called.includes(block));
    row.rest = row.unit.blocks.filter(
      (block) =>
        !block.time && !block.control && !row.body.includes(block) && !names.has(block.text) && !labels.has(block.slot),
    );
  }
  return rows;
}

/** Is the box one of the same few that repeat over rows, as a name or "Translate" does? */
function isLabel(slot: Slot, peer: string | undefined): boolean {
  const distinct = slot.texts.size;
  if (slot.count < 2 || slot.beside < slot.count * 0.6 || slot.length / slot.count > 50) return false;
  // Two names, one of them the other side's, are names even where a thread is short.
  if (peer && slot.texts.has(peer) && distinct <= 2) return true;
  return distinct <= Math.max(1, Math.min(4, slot.count / 3));
}

function candidates(row: Row): Block[] {
  const all = row.unit.blocks.filter((block) => !block.time && !block.control);
  if (!row.bubble) return all;
  const { bubble } = row;
  return all.filter((block) => within(block.box, bubble));
}

function learn(rows: Row[]): Map<string, Slot> {
  const slots = new Map<string, Slot>();
  for (const row of rows) {
    const open = row.unit.blocks.filter((block) => !block.time && !block.control);
    const different = new Set(open.map((block) => block.slot)).size + row.pictures.length;
    for (const { slot: key, text, fontSize } of [...open, ...row.unit.shared]) {
      const slot = slots.get(key) ?? { count: 0, texts: new Map(), length: 0, beside: 0, fontSize };
      slots.set(key, slot);
      slot.count += 1;
      slot.length += text.length;
      slot.texts.set(text, (slot.texts.get(text) ?? 0) + 1);
      if (different > 1) slot.beside += 1;
    }
  }
  return slots;
}

/** The slots that hold what people wrote: in most rows the most and the most varied text. */
function mainSlots(rows: Row[], slots: Map<string, Slot>, labels: Set<string>): Set<string> {
  const worth = (key: string) => {
    const slot = slots.get(key);
    return slot && !labels.has(key) ? slot.length * (slot.texts.size / slot.count) : 0;
  };
  const wins = new Map<string, number>();
  for (const row of rows) {
    const best = candidates(row).reduce<Block | undefined>(
      (a, b) => (a && worth(a.slot) >= worth(b.slot) ? a : b),
      undefined,
    );
    if (best && worth(best.slot) > 0) wins.set(best.slot, (wins.get(best.slot) ?? 0) + 1);
  }
  // A slot of one row alone is an exception, not the rule, unless the thread is that short.
  const often = [...wins].filter(([, count]) => count > 1);
  return new Set((often.length > 0 ? often : [...wins]).map(([key]) => key));
}

function readBody(
  row: Row,
  slots: Map<string, Slot>,
  labels: Set<string>,
  mains: Set<string>,
  mainSize: number,
  page: Page,
): void {
  const all = candidates(row);
  const open = all.filter(
    (block, at) => !labels.has(block.slot) && !(at > 0 && isReactions(block)) && !isFileName(block, row.pictures),
  );
  const main = open.filter((block) => mains.has(block.slot));
  const worth = (block: Block) => slots.get(block.slot)?.length ?? 0;
  const best = main.reduce<Block | undefined>((a, b) => (a && worth(a) >= worth(b) ? a : b), undefined);
  if (!best) {
    // A message may look like a label ("ok", "ok", "ok"), but then nothing else is there.
    row.body =
      row.pictures.length > 0
        ? open.filter((block) => row.bubble && (block.fontSize >= mainSize || inLink(block.box, row.bubble)))
        : open.length > 0
          ? open
          : all.slice(-1);
    return;
  }
  row.body = open.filter((block) => {
    if (block === best || block.slot === best.slot) return true;
    if (!mains.has(block.slot) && isSwitched(block, best, row.unit.blocks, page)) return false;
    // Smaller and short: "Read", "edited", a counter. Smaller before the message: a quote.
    const small = block.fontSize < best.fontSize * 0.93;
    return !(small && (block.text.length <= 40 || all.indexOf(block) < all.indexOf(best)));
  });
  const sole = row.unit.blocks.filter((block) => !block.time && !block.control).length === 1;
  if (sole && row.body.length === 0) row.body = all;
}

function nameIn(row: Row, labels: Set<string>): string | undefined {
  const first = row.body[0] ?? undefined;
  const blocks = [...row.unit.shared, ...row.unit.blocks];
  const end = first ? blocks.indexOf(first) : blocks.length;
  const before = blocks.filter(
    (block, at) =>
      at < end &&
      !block.time &&
      !block.control &&
      !row.body.includes(block) &&
      (labels.has(block.slot) || (row.bubble && !within(block.box, row.bubble))),
  );
  const longest = before.reduce<Block | undefined>((a, b) => (a && a.text.length >= b.text.length ? a : b), undefined);
  return longest && longest.text.length <= 60 && /\p{L}/u.test(longest.text)
    ? longest.text.replace(/[::]$/, '')
    : undefined;
}

function timeOf(row: Row, language: string | undefined): Block | undefined {
  const { unit } = row;
  const own = row.times.find((block) => /\d/.test(block.text) && !isDayText(block.text, language)) ?? row.times[0];
  if (own) return own;
  const shared = unit.shared.filter((block) => block.time);
  return unit.fromEnd === 0 ? shared[0] : undefined;
}
