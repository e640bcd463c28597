/** Corrects single blocks before rows are read: times with ticks, names with times, bubbles that are pressable. */

import type { Block } from './detect-blocks.ts';
import type { Unit } from './detect-units.ts';
import { isTimeText } from './times.ts';

const TICKS = /^[\s✓✔√☑🗸]+|[\s✓✔√☑🗸]+$/gu;

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
  const bySlot = new Map<string, { all: number; split: [Unit, Block, string, string][] }>();
  for (const unit of units) {
    const open = unit.blocks.filter((block) => !block.time);
    for (const block of open) {
      const entry = bySlot.get(block.slot) ?? { all: 0, split: [] };
      bySlot.set(block.slot, entry);
      entry.all += 1;
      const [head, tail] = open.length > 1 ? timeAtEnd(block.text, language) : [];
      if (head && tail) entry.split.push([unit, block, head, tail]);
    }
  }
  for (const { all, split } of bySlot.values()) {
    if (split.length < 2 || split.length < all * 0.6) continue;
    for (const [unit, block, head, tail] of split) {
      const at = unit.blocks.indexOf(block);
      unit.blocks.splice(at, 1, { ...block, text: head }, { ...block, slot: `${block.slot}+`, text: tail, time: true });
    }
  }
}
