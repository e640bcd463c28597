import { foldWord } from './fold.ts';
import type { ScamRule } from './terms/scams/rule.ts';
import { vocabulary } from './terms/vocabulary.ts';

/** What stands beside an ask is looked for this far, in characters. */
const BESIDE = 60;
/** And the rest of the message this far, so that long texts stay linear. */
const NEAR = 300;

const GAP = '[^\\p{L}\\p{N}]{1,3}';
const known = new Map<string, RegExp>();

/** Does a guard of the rule speak against the ask at `from` to `to`? */
export function isSilenced(rule: ScamRule, plain: string, from: number, to: number): boolean {
  const open = rule.languages?.[0] === 'zh' ? '' : '(?<![\\p{L}\\p{N}])';
  if (guard(`${open}(?:${rule.before})[^\\p{L}\\p{N}]{0,3}$`).test(plain.slice(Math.max(0, from - BESIDE), from)))
    return true;
  if (rule.after && guard(`^[^\\p{L}\\p{N}]{0,3}(?:${rule.after})`).test(plain.slice(to, to + BESIDE))) return true;
  if (!rule.unless && !rule.needs) return false;
  const message = plain.slice(Math.max(0, from - NEAR), to + NEAR);
  if (rule.even && guard(`${open}(?:${rule.even})`).test(message)) return false;
  if (rule.unless && guard(`${open}(?:${rule.unless})`).test(message)) return true;
  return Boolean(rule.needs && !guard(`${open}(?:${rule.needs})`).test(message));
}

/** Same notation as the patterns of a `Phrase`. */
function guard(source: string): RegExp {
  let pattern = known.get(source);
  if (!pattern) {
    const words = source.replace(/%([A-Z]+)/g, (_, name: string) => `(?:${vocabulary[name] ?? ''})`);
    const spaced = foldWord(words).replace(/\[[^\]]*\]| /g, (part) => (part === ' ' ? `(?:${GAP})` : part));
    pattern = new RegExp(spaced, 'u');
    known.set(source, pattern);
  }
  return pattern;
}
