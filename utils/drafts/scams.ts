import { checkDraft, type DraftContext, type Finding } from './check.ts';
import { type Folded, fold } from './fold.ts';
import { LONGEST } from './longest.ts';
import { matchPhraseSet, type PhraseHit, type PhraseSet, phraseSet } from './phrases.ts';
import { isSilenced } from './scam-guards.ts';
import { type ScamRule, SLOTS } from './terms/scams/rule.ts';
import { scams } from './terms/scams.ts';
import { untangle } from './untangle.ts';

/** Findings of one kind so close to each other, in characters, are one. */
const CLOSE = 12;

interface Compiled {
  words: PhraseSet;
  slotted: PhraseSet;
  slotGate: RegExp;
}
let compiled: Compiled | undefined;

/**
 * Everything in a seller's message that would cost the buyer the marketplace's protection: sorted by place, not
 * overlapping. Advice against it ("never pay outside"), reports and what the buyer loses nothing by are left out. Linear.
 */
export function checkIncoming(text: string, context: DraftContext): Finding[] {
  if (!text) return [];
  const folded = untangle(fold(text.slice(0, LONGEST)));
  compiled ??= compileAll();
  const hits = withoutSilenced(folded.plain, matchPhraseSet(folded.plain, compiled.words));
  if (compiled.slotGate.test(folded.plain)) {
    const marked = markSlots(folded, context);
    hits.push(...withoutSilenced(marked, matchPhraseSet(marked, compiled.slotted)));
  }
  return hits.length ? findings(folded, join(choose(hits))) : [];
}

function compileAll(): Compiled {
  const slotted = scams.filter(({ slots }) => slots);
  return {
    words: phraseSet(scams.filter(({ slots }) => !slots)),
    slotted: phraseSet(slotted),
    slotGate: new RegExp([...new Set(slotted.map(({ gate }) => gate))].join('|')),
  };
}

function withoutSilenced(plain: string, hits: PhraseHit[]): PhraseHit[] {
  return hits.filter(({ phrase, from, to }) => !isSilenced(phrase as ScamRule, plain, from, to));
}

/** The text with what the draft guard finds (payments, links, contacts) replaced by as many slot characters. */
function markSlots({ text, plain, start }: Folded, { marketplace, language }: DraftContext): string {
  let marked = plain;
  for (const finding of checkDraft(text, { marketplace, language })) {
    const slot = slotOf(finding.category);
    if (!slot) continue;
    const from = unitAt(start, plain.length, finding.start);
    const to = unitAt(start, plain.length, finding.end);
    marked = marked.slice(0, from) + slot.repeat(to - from) + marked.slice(to);
  }
  return marked;
}

function slotOf(category: Finding['category']): string | undefined {
  if (category === 'payment') return SLOTS.PAY;
  if (category === 'link') return SLOTS.LINK;
  return /^(?:messenger|social|email|phone|handle)$/.test(category) ? SLOTS.APP : undefined;
}

/** The first unit that comes from `offset` or later. */
function unitAt(start: Int32Array, count: number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The longer one wins where two overlap, an ask to write elsewhere last; what counts only alone goes where its category has another. */
function choose(found: PhraseHit[]): PhraseHit[] {
  const isSpare = ({ phrase }: PhraseHit) => (phrase as ScamRule).alone;
  const hits = found.filter(
    (hit) => !isSpare(hit) || !found.some((other) => !isSpare(other) && other.phrase.category === hit.phrase.category),
  );
  const chosen: PhraseHit[] = [];
  const weight = ({ phrase, from, to }: PhraseHit) => (phrase.category === 'contact_outside' ? 0 : to - from);
  for (const hit of hits.sort((a, b) => weight(b) - weight(a) || a.from - b.from)) {
    if (!chosen.some(({ from, to }) => hit.from < to && from < hit.to)) chosen.push(hit);
  }
  return chosen.sort((a, b) => a.from - b.from);
}

function join(hits: PhraseHit[]): PhraseHit[] {
  const joined: PhraseHit[] = [];
  for (const hit of hits) {
    const last = joined.at(-1);
    if (last?.phrase.category === hit.phrase.category && hit.from - last.to <= CLOSE) last.to = hit.to;
    else joined.push({ ...hit });
  }
  return joined;
}

function findings({ start, end }: Folded, hits: PhraseHit[]): Finding[] {
  return hits.map(({ phrase, from, to }) => ({
    category: phrase.category,
    term: phrase.term,
    start: start[from] as number,
    end: end[to - 1] as number,
    reason: phrase.reason,
    suggestion: `scamSuggestion_${phrase.category}`,
    effect: phrase.effect,
    source: phrase.source,
    sureness: phrase.sureness,
  }));
}
