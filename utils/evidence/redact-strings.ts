/** Hides texts in every string of whatever it is given. */
import type { Warning } from '../chats/model.ts';
import type { HiddenText } from './case.ts';
import type { Needle } from './redact-needles.ts';
import { type HiddenSpan, spansIn } from './redact-spans.ts';
import type { Translate } from './types.ts';

/** Hides, and counts what it hid. */
export interface Hider {
  /** The text with a word of the buyer's language in the place of what is hidden. */
  text: (text: string) => string;
  /** An address, a key or an id: what holds the place has letters only. */
  plain: (text: string) => string;
  /** The same with every string in it, whatever its shape. */
  all: <T>(value: T) => T;
  /** How many of the texts were found, by kind. */
  counts: () => Partial<Record<HiddenText['kind'], number>>;
}

/** Longer texts stand only once in a case. */
const REMEMBERED = 1_000;

/** A hider of what the needles say; `words` has a word for each kind. */
export function hiderOf(needles: readonly Needle[], words: Translate): Hider {
  const kinds = new Map(needles.map(({ index, kind }) => [index, kind]));
  const found = new Set<number>();
  const labels = new Map<HiddenText['kind'], string>();
  const safe = (label: string) => (spansIn(label, needles).length > 0 ? '████' : label);
  const labelOf = (kind: HiddenText['kind']) => {
    const known = labels.get(kind) ?? safe(`[${words(`hidden_${kind}`)}]`);
    labels.set(kind, known);
    return known;
  };
  const inPlain = safe('hidden');
  const hide = (text: string, label: (kind: HiddenText['kind']) => string) => {
    const spans = spansIn(text, needles);
    for (const { index } of spans) found.add(index);
    return spans.length === 0 ? text : replaced(text, spans, label);
  };
  const text = remembering((value) => hide(value, labelOf));
  const plain = remembering((value) => hide(value, () => inPlain));
  const hideIn = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') return LEFT.has(field) ? value : PLAIN.has(field) ? plain(value) : text(value);
    if (Array.isArray(value)) return value.map((each: unknown) => hideIn(each, field));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, each]): [string, unknown] => [name, hideIn(each, name)]);
    const changed: Record<string, unknown> = Object.fromEntries(entries);
    const { text: before, warnings } = value as { text?: unknown; warnings?: unknown };
    if (typeof before === 'string' && Array.isArray(warnings) && before !== changed.text)
      changed.warnings = moved(changed.warnings as Warning[], spansIn(before, needles), labelOf);
    return changed;
  };
  return {
    text,
    plain,
    // Only strings become others: the shape stays.
    all: <T>(value: T) => hideIn(value, '') as T,
    counts: () => {
      const counts: Partial<Record<HiddenText['kind'], number>> = {};
      for (const index of found) {
        const kind = index < 0 ? undefined : kinds.get(index);
        if (kind) counts[kind] = (counts[kind] ?? 0) + 1;
      }
      return counts;
    },
  };
}

/** What no buyer wrote and no page showed: names of Parley's own kinds, and hashes. */
const LEFT = new Set(
  (
    'direction kind precision way goneBy lastDirection category term sureness rules partial language version ' +
    'sha256 hash previous head digest'
  ).split(' '),
);

/** Addresses, keys and ids. */
const PLAIN = new Set('url key conversation id orderId listingId marketplace'.split(' '));

function remembering(hide: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > REMEMBERED) return hide(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size > REMEMBERED) known.clear();
    const hidden = hide(text);
    known.set(text, hidden);
    return hidden;
  };
}

function replaced(text: string, spans: readonly HiddenSpan[], label: (kind: HiddenText['kind']) => string): string {
  let [out, at] = ['', 0];
  for (const { start, end, kind } of spans) {
    out += text.slice(at, start) + label(kind);
    at = end;
  }
  return out + text.slice(at);
}

/** Remarks about a text stay at their words, or what holds their place. */
function moved(
  warnings: readonly Warning[],
  spans: readonly HiddenSpan[],
  label: (kind: HiddenText['kind']) => string,
): Warning[] {
  const place = (offset: number, isEnd: boolean) => {
    let by = 0;
    for (const { start, end, kind } of spans) {
      if (offset <= start) break;
      const { length } = label(kind);
      if (offset < end) return start + by + (isEnd ? length : 0);
      by += length - (end - start);
    }
    return offset + by;
  };
  return warnings.map((each) => ({ ...each, start: place(each.start, false), end: place(each.end, true) }));
}
