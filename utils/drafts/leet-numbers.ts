import { findAll } from './find-all.ts';
import { cueBefore } from './number-cues.ts';
import { ENOUGH, type NumberHit, shapePoints } from './number-shapes.ts';

const LOOK_ALIKES: Record<string, string> = { o: '0', i: '1', l: '1', z: '2', s: '5', b: '8' };
const WITH_LETTERS = /(?<![\p{L}\d.#_/])\+?[\doilsbz]+(?:[ .()/-]{1,3}[\doilsbz]+){0,12}(?![\p{L}\d])/gu;

/** `O77OO 9OO 27I`: letters for digits, where most are digits and the whole reads as a number. */
export function matchLeetNumbers(plain: string): NumberHit[] {
  const hits: NumberHit[] = [];
  if (!/\d[oilsbz]|[oilsbz]\d/.test(plain)) return hits;
  for (const found of findAll(WITH_LETTERS, plain)) {
    const written = found[0].replace(/[ .()/-]+[oilsbz]+$/, '');
    const read = written.replace(/[oilsbz]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
    const digits = read.replace(/\D/g, '');
    const letters = written.replace(/[^a-z]/g, '').length;
    const from = found.index;
    if (!letters || digits.length < 9 || digits.length > 14 || letters > digits.length * 0.6) continue;
    if (/(?:^|[^a-z\d])[ils]{2,}(?![a-z\d])|\d(?:bis|l|s)(?=$|[ .])(?!.*\d[oil])/.test(written)) continue;
    const groups = read.match(/\d+/g) ?? [];
    const points = shapePoints(digits, groups, read.startsWith('+'));
    const cue = cueBefore(plain, from);
    if (cue === 'other' || points + (cue === 'phone' || cue === 'mine' ? 2 : 0) < ENOUGH) continue;
    if (groups.length === 1 && !cue && !/^0/.test(digits)) continue;
    hits.push({ category: 'phone', term: 'phone', from, to: from + written.length });
  }
  return hits;
}
