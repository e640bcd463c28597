/** Checks a rule that was stored or imported: answers a copy with known fields only. */

import { RULE_VERSION, type ThreadRule } from './rule.ts';
import type { Anchor } from './rule-anchors.ts';
import type { Sign } from './rule-sides.ts';

/** More than any derived rule has. */
const MOST = 40;
const LONGEST = 600;
const KINDS = new Set(['edge', 'paint', 'ink', 'token', 'name']);

/** The rule, or `undefined` when it has another shape or version. */
export function checkRule(value: unknown): ThreadRule | undefined {
  if (!isRecord(value) || value.version !== RULE_VERSION) return undefined;
  const { thread, box, common, signs } = value;
  if (!isListOf(thread, isAnchor) || !isListOf(box, isAnchor) || !isListOf(common, isShort)) return undefined;
  if (!isListOf(signs, isSign) || thread.length === 0 || signs.length === 0) return undefined;
  return {
    version: RULE_VERSION,
    thread: thread.map((anchor) => [...anchor]),
    box: box.map((anchor) => [...anchor]),
    common: [...common],
    signs: signs.map(({ kind, out, in: other }) => ({ kind, ...(out && { out }), ...(other && { in: other }) })),
  };
}

function isAnchor(value: unknown): value is Anchor {
  return isListOf(value, isShort) && value.length > 0;
}

function isSign(value: unknown): value is Sign {
  if (!isRecord(value) || typeof value.kind !== 'string' || !KINDS.has(value.kind)) return false;
  const { out, in: other } = value;
  return [out, other].every((side) => side === undefined || isShort(side)) && (isShort(out) || isShort(other));
}

function isListOf<T>(value: unknown, is: (each: unknown) => each is T): value is T[] {
  return Array.isArray(value) && value.length <= MOST && value.every(is);
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
