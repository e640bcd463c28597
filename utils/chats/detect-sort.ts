/** Corrects single blocks before rows are read: times with ticks, names with times, bubbles that are pressable. */

import type { Block } from './detect-blocks.ts';
import type { Unit } from './detect-units.ts';
import { isTimeText } from './times.ts';

const TICKS = /^[\s✓✔√☑🗸]+|[\s✓✔√☑🗸]+$/gu;
/** So many texts of a make are looked at before it is said that they do not end with a time. */
const TRIED = 20;

/** Corrects the blocks of `units` in place. */
export function sortBlocks(units: Unit[], language: string | undefined): void {
  for (const unit of units) for (const block of unit.blocks) cleanTime(block, language);
  freePressable(units);
  splitNamesFromTimes(units, language);
}

function cleanTime(block: Block, language: string | undefined): void {
  if (block.time) return;
  const bare = block.text.replace(TICKS, '');
  if (bare !== block.text && isTimeText(bare, language)) Object.assign(block, { text: bare, time: true });
}

/** "Nora Lindqvist • 09:12" as ["Nora Lindqvist", "09:12"]. */
function timeAtEnd(text: string, language: string | undefined): string[] {
  if (text.length > 80 || !/\d/.test(text)) return [];
  for (const { index } of text.matchAll(/[\s,·•|–—]+/gu)) {
    const tail = text.slice(index).replace(/^[\s,·•|–—-]+/u, '');
    if (/\d/.test(tail) && isTimeText(tail, language)) return [text.slice(0, index).trim(), tail];
  }
  return [];
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

/** "Nora Lindqvist, 09:12" in one text: two blocks, when most texts of that make end with a time. */
function splitNamesFromTimes(units: Unit[], language: string | undefined): void {
  const bySlot = new Map<string, [Unit, Block][]>();
  for (const unit of units) {
    for (const block of unit.blocks) {
      if (block.time) continue;
      const entry = bySlot.get(block.slot);
      if (entry) entry.push([unit, block]);
      else bySlot.set(block.slot, [[unit, block]]);
    }
  }
  for (const list of bySlot.values()) {
    if (list.length < 2) continue;
    const split: [Unit, Block, string, string][] = [];
    // What people wrote ends with a time now and then; a few of a make tell.
    for (const [at, [unit, block]] of list.entries()) {
      const [head, tail] = isAlone(unit) ? [] : timeAtEnd(block.text, language);
      if (head && tail) split.push([unit, block, head, tail]);
      if (at >= TRIED && split.length < at * 0.2) break;
    }
    if (split.length < 2 || split.length < list.length * 0.6) continue;
    for (const [unit, block, head, tail] of split) {
      const at = unit.blocks.indexOf(block);
      unit.blocks.splice(at, 1, { ...block, text: head }, { ...block, slot: `${block.slot}+`, text: tail, time: true });
    }
  }
}

function isAlone({ blocks }: Unit): boolean {
  return blocks.filter((block) => !block.time).length === 1;
}
