/**
 * What the draft guard costs: checks per second of CPU time, the longest check of 100 KB of hostile text, a key pressed in a long
 * draft, and the size of the code with its words. Beside the checks, in the same run, a search for one byte (as memchr does):
 * that ratio does not depend on the machine.
 *
 *     node tests/bench/drafts.ts
 */
import { checkDraft } from '../../utils/drafts/check.ts';
import { checkIncoming } from '../../utils/drafts/scams.ts';
import { contact } from '../../utils/drafts/terms/contact.ts';
import { offplatform } from '../../utils/drafts/terms/offplatform.ts';
import { ownTerms } from '../../utils/drafts/terms/own.ts';
import { type Line, quantile, tableOf } from './archive/table.ts';
import { bundleSize, inTurn, perSecond, textsOf } from './drafts/measure.ts';
import { CLEAN, CONTACT, HOSTILE } from './drafts/texts.ts';

const GOALS = { 200: 50_000, 2000: 5_000 };
const HOSTILE_SIZE = 100_000;
const HOSTILE_MILLISECONDS = 50;
const KILOBYTES = 25;
const OWN_WORDS = 500;

const context = { marketplace: 'aliexpress' };
const own = { ...context, extraTerms: ownTerms(Array.from({ length: OWN_WORDS }, (_, i) => madeUp(i))) };
const lines: Line[] = [];
const line = (what: string, goal: string, shown: string, met?: boolean) =>
  lines.push({ what, goal, figures: { Parley: { shown, met } } });

for (const [key, goal] of Object.entries(GOALS)) {
  const length = Number(key);
  const clean = textsOf(CLEAN, length);
  const mixed = clean.map((text) => text.slice(0, length - CONTACT.length) + CONTACT);
  const search = perSecond(inTurn(clean, (text) => text.includes('\u0000')));
  for (const [kind, texts] of Object.entries({ clean, mixed })) {
    for (const [words, given] of Object.entries({ '': context, [`, ${OWN_WORDS} own words`]: own })) {
      const speed = perSecond(inTurn(texts, (text) => checkDraft(text, given)));
      const shown = `${round(speed)} /s (1 byte searched: x ${round(search / speed)})`;
      line(`${round(length)} characters, ${kind}${words}`, `>= ${round(goal)} /s`, shown, speed >= goal);
    }
  }
}

const [slowest, next] = [...HOSTILE, ...gateWords()]
  .map((piece) => ({
    piece,
    took: longest(piece.repeat(Math.ceil(HOSTILE_SIZE / piece.length)).slice(0, HOSTILE_SIZE)),
  }))
  .sort((a, b) => b.took - a.took);
line(
  `100 KB of hostile text, the slowest of ${HOSTILE.length + gateWords().length}`,
  `<= ${HOSTILE_MILLISECONDS} ms`,
  [slowest, next].map((one) => `${one?.took.toFixed(0)} ms (${JSON.stringify(one?.piece)})`).join(', then '),
  (slowest?.took ?? 0) <= HOSTILE_MILLISECONDS,
);

const keys = typing();
line(
  'a key in a draft of 2,000 characters, p95',
  '',
  `${(quantile(keys, 0.95) * 1000).toFixed(0)} µs (p50 ${(quantile(keys, 0.5) * 1000).toFixed(0)} µs)`,
);
const size = await bundleSize(new URL('drafts/guard.ts', import.meta.url));
line('code and words, minified and gzipped', `<= ${KILOBYTES} KB`, `${size.toFixed(1)} KB`, size <= KILOBYTES);
console.log(tableOf(lines, ['Parley']));

/** CPU milliseconds of the faster of two runs of both checks, the slower check. */
function longest(text: string): number {
  const checks = [() => checkDraft(text, context), () => checkIncoming(text, context)];
  return Math.max(...checks.map((check) => Math.min(cpu(check), cpu(check))));
}

function cpu(run: () => unknown): number {
  const begin = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1_000;
}

/** Milliseconds of a check after each of 300 keys at the end of a long draft. */
function typing(): number[] {
  const texts = textsOf(CLEAN, 2_000);
  return texts.flatMap((text) =>
    Array.from({ length: 300 }, (_, i) => {
      const begin = performance.now();
      checkDraft(text.slice(0, 1_700 + i), context);
      return performance.now() - begin;
    }),
  );
}

/** The words by which phrases begin or are told, one by one. */
function gateWords(): string[] {
  const gates = [...offplatform, ...contact].flatMap(({ gate }) => gate.split('|'));
  return [...new Set(gates)].filter((gate) => /^[\p{L} ]+$/u.test(gate)).map((gate) => `${gate} `);
}

/** A word of four syllables which no language has. */
function madeUp(number: number): string {
  const syllables = 'ba ce di fo gu ha ke li mo nu pa re si to vu'.split(' ');
  return [1, 15, 225, 3375].map((step) => syllables[Math.floor((number * 7919) / step) % 15]).join('');
}

function round(figure: number): string {
  return Math.round(figure).toLocaleString('en');
}
