/** A stretch of a text and what it is; UTF-16 offsets, `end` is exclusive. */
export interface Span {
  category: string;
  start: number;
  end: number;
}

/** A line of a labelled file; no labels: a clean text. */
export interface Labelled {
  text: string;
  lang: string;
  marketplace: string;
  expect: Span[];
}

export interface Score {
  /** Texts flagged or not: shares from 0 to 1. */
  precision: number;
  recall: number;
  f1: number;
  cleanFlagged: number;
  /** Labels and findings of all categories together. */
  spanF1: number;
  /** Share of the labels found whose best finding covers the same place: intersection / union of at least 0.9. */
  exact: number;
  categories: Record<string, { labels: number; precision: number; recall: number; f1: number }>;
}

/** Beside a finding that is right these softer kinds are not counted as wrong. */
const SOFT = new Set(['contact_request', 'offplatform', 'handle']);

/**
 * Scores findings (one list per item). A label is found when a finding of its category overlaps it (messenger and social
 * count as one); a finding is right when it overlaps such a label, and wrong when it overlaps no label at all.
 */
export function score(items: Labelled[], findings: Span[][]): Score {
  const messages = { right: 0, wrong: 0, missed: 0, clean: 0 };
  const tallies: Record<string, Tally> = {};
  const tally = (category: string) => {
    tallies[category] ??= { labels: 0, found: 0, right: 0, wrong: 0 };
    return tallies[category];
  };
  const covers: number[] = [];
  items.forEach(({ expect }, index) => {
    const found = findings[index] ?? [];
    if (expect.length) messages[found.length ? 'right' : 'missed']++;
    else messages[found.length ? 'wrong' : 'clean']++;
    for (const label of expect) {
      const own = tally(label.category);
      own.labels++;
      const hits = found.filter((span) => kind(span) === kind(label) && shared(span, label) > 0);
      if (!hits.length) continue;
      own.found++;
      covers.push(Math.max(...hits.map((span) => shared(span, label) / union(span, label))));
    }
    for (const span of found) {
      const under = expect.filter((label) => shared(span, label) > 0);
      if (under.some((label) => kind(label) === kind(span))) tally(span.category).right++;
      else if (!under.length && !(expect.length && SOFT.has(span.category))) tally(span.category).wrong++;
    }
  });
  const precision = share(messages.right, messages.wrong);
  const recall = share(messages.right, messages.missed);
  return {
    precision,
    recall,
    f1: harmonic(precision, recall),
    cleanFlagged: share(messages.wrong, messages.clean),
    spanF1: rates(sum(Object.values(tallies))).f1,
    exact: share(covers.filter((cover) => cover >= 0.9).length, covers.filter((cover) => cover < 0.9).length),
    categories: Object.fromEntries(Object.entries(tallies).map(([category, own]) => [category, rates(own)])),
  };
}

interface Tally {
  labels: number;
  found: number;
  right: number;
  wrong: number;
}

function rates({ labels, found, right, wrong }: Tally) {
  const precision = share(right, wrong);
  const recall = labels ? found / labels : 0;
  return { labels, precision, recall, f1: harmonic(precision, recall) };
}

function sum(tallies: Tally[]): Tally {
  const all = { labels: 0, found: 0, right: 0, wrong: 0 };
  for (const tally of tallies) for (const key of Object.keys(all) as (keyof Tally)[]) all[key] += tally[key];
  return all;
}

function kind({ category }: Span): string {
  return category === 'social' ? 'messenger' : category;
}

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function union(a: Span, b: Span): number {
  return Math.max(a.end, b.end) - Math.min(a.start, b.start);
}

function share(part: number, rest: number): number {
  return part / (part + rest || 1);
}

function harmonic(a: number, b: number): number {
  return a + b ? (2 * a * b) / (a + b) : 0;
}
