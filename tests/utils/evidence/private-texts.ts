/**
 * How well the finder does on texts of buyers and sellers. Each line of `private-texts/*.txt` is one text, `>` by a buyer, `<` by a
 * seller; `{p:…}` marks a phone, `e` an e-mail, `a` an address, `n` a name, `i` another number of a person. Nothing else is private.
 * By hand: `node tests/utils/evidence/private-texts.ts dev`.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { HiddenText } from '../../../utils/evidence/case.ts';
import { findPrivate } from '../../../utils/evidence/find-private.ts';
import { needlesOf } from '../../../utils/evidence/redact-needles.ts';
import { spansIn } from '../../../utils/evidence/redact-spans.ts';
import { caseOf } from './lamp-case.ts';

/** What marks stand for. */
export const KINDS = { p: 'phone', e: 'email', a: 'address', n: 'name', i: 'number' } as const;

interface Labelled {
  text: string;
  by: 'in' | 'out';
  spans: { kind: string; start: number; end: number }[];
}

/** How many of the labelled parts are hidden whole and in part, how many found texts are right, and in how many clean texts nothing is found. */
export interface Score {
  /** By kind: parts in all, hidden whole, hidden at least in part, found as this kind. */
  parts: Record<string, { all: number; whole: number; some: number }>;
  found: { all: number; right: number };
  clean: { all: number; quiet: number };
  /** For a person to read: what was missed and what was found wrongly. */
  remarks: string[];
}

/** The texts of one half. */
export const textsOf = (half: 'dev' | 'held'): Labelled[] =>
  readFileSync(new URL(`private-texts/${half}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(read);

function read(line: string): Labelled {
  const spans: Labelled['spans'] = [];
  let text = '';
  for (const [, kind, inside, other = ''] of line
    .slice(2)
    .replaceAll('\\n', '\n')
    .matchAll(/\{([peani]):([^}]*)\}|([^{]+|\{)/g)) {
    if (kind)
      spans.push({
        kind: KINDS[kind as keyof typeof KINDS],
        start: text.length,
        end: text.length + (inside ?? '').length,
      });
    text += kind ? inside : other;
  }
  return { text, by: line.startsWith('<') ? 'in' : 'out', spans };
}

/** Measures the finder, each text as a case of its own: as it hides, not as it spells what it found. */
export async function measure(texts: readonly Labelled[]): Promise<Score> {
  const score: Score = { parts: {}, found: { all: 0, right: 0 }, clean: { all: 0, quiet: 0 }, remarks: [] };
  for (const labelled of texts) {
    const found = await findPrivate(caseOf([{ text: labelled.text, direction: labelled.by }]));
    const hidden = spansIn(labelled.text, needlesOf(found));
    const isHidden = (at: number) => hidden.some(({ start, end }) => at >= start && at < end);
    for (const span of labelled.spans) {
      const part = score.parts[span.kind] ?? { all: 0, whole: 0, some: 0 };
      score.parts[span.kind] = part;
      const places = placesOf(labelled.text, span);
      const covered = places.filter(isHidden).length;
      part.all++;
      if (covered >= places.length * 0.9) part.whole++;
      if (covered > 0) part.some++;
      if (covered < places.length * 0.9) score.remarks.push(remark('MISSED', span.kind, labelled, found));
    }
    const isPrivate = (at: number) => labelled.spans.some(({ start, end }) => at >= start && at < end);
    for (const each of found) {
      const own = spansIn(labelled.text, needlesOf([each])).flatMap((span) => placesOf(labelled.text, span));
      const isRight = own.length > 0 && own.filter(isPrivate).length >= own.length * 0.6;
      score.found.all++;
      if (isRight) score.found.right++;
      else score.remarks.push(remark('WRONG', each.kind, labelled, found));
    }
    if (labelled.spans.length === 0) {
      score.clean.all++;
      if (found.length === 0) score.clean.quiet++;
    }
  }
  return score;
}

const remark = (what: string, kind: string, { text, by }: Labelled, found: readonly HiddenText[]) =>
  `${what} ${kind}: ${by === 'in' ? '<' : '>'} ${JSON.stringify(text)} -> ${found.map((each) => `${each.kind} ${JSON.stringify(each.text)}`).join(', ')}`;

/** Where letters and digits stand. */
const placesOf = (text: string, { start, end }: { start: number; end: number }): number[] =>
  Array.from({ length: end - start }, (_, at) => start + at).filter((at) => /[\p{L}\p{N}]/u.test(text.charAt(at)));

/** One line for each kind. */
export const reportOf = ({ parts, found, clean }: Score): string =>
  [
    ...Object.entries(parts).map(
      ([kind, { all, whole, some }]) => `${kind}: ${whole} of ${all} whole, ${some} in part`,
    ),
    `found rightly: ${found.right} of ${found.all}; nothing found in ${clean.quiet} of ${clean.all} texts without anything private`,
  ].join('\n');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const score = await measure(textsOf(process.argv[2] === 'held' ? 'held' : 'dev'));
  if (process.argv[2] !== 'held') process.stdout.write(`${score.remarks.join('\n')}\n`);
  process.stdout.write(`${reportOf(score)}\n`);
}
