/** Corrects single blocks before rows are read: times with ticks, names with times, bubbles that are pressable. */

import type { Block } from './detect-blocks.ts';
import type { Unit } from './detect-units.ts';
import { isBareClock, isTimeText } from './times.ts';

const TICKS = /^[\s✓✔√☑🗸]+|[\s✓✔√☑🗸]+$/gu;
const SHORT_AGE = /^\d{1,3} ?(\p{L}{1,3})\.?$/u;
/** So many texts of a make are looked at before it is said that they do not end with a time. */
const TRIED = 8;

/** Corrects the blocks of `units` in place. */
export function sortBlocks(units: Unit[], language: string | undefined): void {
  for (const unit of units) for (const block of unit.blocks) cleanTime(block, language);
  freePressable(units);
  freeClocks(units, language);
  findShortAges(units);
  splitNamesFromTimes(units, language);
}

function cleanTime(block: Block, language: string | undefined): void {
  if (block.time) return;
  const bare = block.text.replace(TICKS, '');
  if (bare !== block.text && isTimeText(bare, language)) Object.assign(block, { text: bare, time: true });
}

interface Split {
  /** What stands beside the time: a name before it, "edited" or "Read" after it. */
  text: string;
  time: string;
  /** Does the time come first? */
  timeFirst: boolean;
}

/** "Nora Lindqvist • 09:12" and "09:12 · Read" as two texts. */
function besideTime(text: string, language: string | undefined): Split | undefined {
  if (text.length > 80 || !/\d/.test(text)) return undefined;
  for (const { 0: gap, index } of text.matchAll(/[\s,·・•|–—(-]+/gu)) {
    const [head, tail] = [text.slice(0, index), text.slice(index + gap.length).replace(/\)$/, '')];
    if (head && /\d/.test(tail) && isTimeText(tail, language)) return { text: head, time: tail, timeFirst: false };
  }
  // The longest beginning that is a time: "9:12 AM · Read" holds "9:12" too.
  for (const { 0: gap, index } of [...text.matchAll(/[\s,·・•|–—(-]+/gu)].reverse()) {
    const [head, tail] = [text.slice(0, index), text.slice(index + gap.length)];
    if (tail && /\d/.test(head) && isTimeText(head, language)) return { text: tail, time: head, timeFirst: true };
  }
  return undefined;
}

/** Some pages make whole bubbles pressable: what differs from row to row is no button. */
function freePressable(units: Unit[]): void {
  const bySlot = new Map<string, Block[]>();
  for (const unit of units)
    for (const block of unit.blocks)
      if (block.control) bySlot.set(block.slot, [...(bySlot.get(block.slot) ?? []), block]);
  for (const blocks of bySlot.values()) {
    if (blocks.length < 4 || new Set(blocks.map(({ text }) => text)).size < blocks.length * 0.6) continue;
    for (const block of blocks) block.control = false;
  }
}

/** People write "16:30" too: where the make holds all sorts of other texts, it is what somebody wrote. */
function freeClocks(units: Unit[], language: string | undefined): void {
  const clocks = units.flatMap(({ blocks }) => blocks.filter(({ time, text }) => time && isBareClock(text, language)));
  const bySlot = new Map<string, { clocks: Block[]; others: number; distinct: Set<string> }>();
  for (const block of clocks) {
    const entry = bySlot.get(block.slot) ?? { clocks: [], others: 0, distinct: new Set() };
    bySlot.set(block.slot, entry);
    entry.clocks.push(block);
  }
  for (const { blocks } of units) {
    for (const block of blocks) {
      const entry = block.time ? undefined : bySlot.get(block.slot);
      if (!entry) continue;
      entry.others += 1;
      entry.distinct.add(block.text);
    }
  }
  for (const { clocks: few, others, distinct } of bySlot.values()) {
    if (others < 4 || few.length > others * 0.35 || distinct.size < others * 0.6) continue;
    for (const block of few) block.time = false;
  }
}

/** "3m", "2 h", "1d" in one make and nothing else: how long ago each was sent. */
function findShortAges(units: Unit[]): void {
  const bySlot = new Map<string, Block[]>();
  for (const { blocks } of units) {
    for (const block of blocks) {
      if (block.control || block.text.length > 12) bySlot.set(block.slot, []);
      else if (!block.time) bySlot.get(block.slot)?.push(block) ?? bySlot.set(block.slot, [block]);
    }
  }
  for (const blocks of bySlot.values()) {
    const units = new Set(blocks.map(({ text }) => SHORT_AGE.exec(text)?.[1]));
    if (blocks.length < 3 || units.has(undefined) || units.size > 5) continue;
    for (const block of blocks) block.time = true;
  }
}

/** "Nora Lindqvist, 09:12" in one text: two blocks, when most texts of that make have a time at an end. */
function splitNamesFromTimes(units: Unit[], language: string | undefined): void {
  const bySlot = new Map<string, { times: number; others: [Unit, Block[], Block][] }>();
  const learn = (unit: Unit, blocks: Block[]) => {
    for (const block of blocks) {
      const entry = bySlot.get(block.slot) ?? { times: 0, others: [] };
      bySlot.set(block.slot, entry);
      if (block.time) entry.times += 1;
      else entry.others.push([unit, blocks, block]);
    }
  };
  for (const unit of units) {
    learn(unit, unit.blocks);
    // What a group shares is one list for all its units.
    if (unit.fromEnd === 0) learn(unit, unit.shared);
  }
  for (const { times, others } of bySlot.values()) {
    if (others.length + times < 2) continue;
    const found: [Block[], Block, Split][] = [];
    // "Read" beside each of them counts once.
    const without = new Set<string>();
    // What people wrote ends with a time now and then; a few of a make tell.
    for (const [at, [unit, blocks, block]] of others.entries()) {
      const split = blocks === unit.blocks && isAlone(unit) ? undefined : besideTime(block.text, language);
      if (split) found.push([blocks, block, split]);
      else without.add(block.text);
      if (at >= TRIED && found.length < at * 0.2) break;
    }
    if (found.length + times < 2 || without.size > found.length * 0.7) continue;
    for (const [blocks, block, { text, time, timeFirst }] of found) {
      const pair = [
        { ...block, text },
        { ...block, slot: `${block.slot}+`, text: time, time: true },
      ];
      blocks.splice(blocks.indexOf(block), 1, ...(timeFirst ? pair.reverse() : pair));
    }
  }
}

function isAlone({ blocks, shared, pictures }: Unit): boolean {
  return shared.length + pictures.length === 0 && blocks.filter((block) => !block.time).length === 1;
}
