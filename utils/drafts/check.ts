import { isMeant } from './context.ts';
import { compile, type Dictionary, type Entry } from './dictionary.ts';
import { matchEmails } from './emails.ts';
import { type Folded, fold } from './fold.ts';
import { matchHandles } from './handles.ts';
import { matchLinks } from './links.ts';
import { type Hit, matchTerms } from './match-terms.ts';
import { matchNumbers } from './numbers.ts';
import { matchPhraseSet, type PhraseSet, phraseSet } from './phrases.ts';
import { matchSpelledNumbers } from './spelled-numbers.ts';
import { contact } from './terms/contact.ts';
import { reasonFor } from './terms/define.ts';
import { messengers } from './terms/messengers.ts';
import { offplatform } from './terms/offplatform.ts';
import { OWN } from './terms/own.ts';
import { payments } from './terms/payments.ts';
import { rules } from './terms/rules.ts';
import { social } from './terms/social.ts';
import { type Category, EXPERIENCE, type Origin, type ScamCategory, type Term } from './terms/types.ts';
import { tidyPhrases } from './tidy-phrases.ts';
import { digitZones, numberWordZones } from './zones.ts';

/** Something in a draft or a seller's message that may get it refused, or the buyer out of protection. */
export interface Finding extends Origin {
  category: Category | ScamCategory;
  /** Id of the term, or the category where there is none (`phone`, `email`, `link`, `handle`). */
  term: string;
  /** UTF-16 offsets into the untouched text; `end` is exclusive. */
  start: number;
  end: number;
  /** i18n key: why this is a problem. */
  reason: string;
  /** i18n key: what to write instead. */
  suggestion?: string;
}

export interface DraftContext {
  /** Marketplace id, e.g. `aliexpress`. */
  marketplace: string;
  /** Language of the draft (BCP 47), where it is known. */
  language?: string;
  /** The buyer's own words, see `ownTerms`. */
  extraTerms?: Term[];
  /** Ids of terms, or words as written, the buyer does not want to be warned for. */
  allowed?: string[];
}

interface Candidate {
  origin: Origin;
  category: Finding['category'];
  term: string;
  reason: string;
  from: number;
  to: number;
}

/**
 * Everything in `text` that a marketplace may refuse, hold or punish: sorted by place, not overlapping.
 * Offers no way around a filter; it says what triggers one. Linear in the length of the text.
 */
export function checkDraft(text: string, context: DraftContext): Finding[] {
  if (!text) return [];
  const folded = fold(text);
  const found = termCandidates(folded, context);
  addShapes(folded, context, found);
  addPhrases(folded, found);
  addHandles(folded, found);
  if (!found.length) return [];
  return choose(folded, found, context);
}

/** Other words as near as this, in hits, may tell what a word means; and characters on either side. */
const NEAR = 4;
const AROUND = 64;
/** Fewer hits are judged one by one. */
const MANY = 100;

const dictionaries = new WeakMap<Term[], Dictionary>();
const builtIn: Term[] = [...messengers, ...social, ...payments];
let phrases: PhraseSet | undefined;

function dictionaryOf(terms: Term[]): Dictionary {
  let dictionary = dictionaries.get(terms);
  if (!dictionary) {
    dictionary = compile(terms);
    dictionaries.set(terms, dictionary);
  }
  return dictionary;
}

function termCandidates(folded: Folded, { marketplace, extraTerms }: DraftContext): Candidate[] {
  let hits = matchTerms(folded, dictionaryOf(builtIn));
  if (extraTerms?.length) hits = hits.concat(matchTerms(folded, dictionaryOf(extraTerms)));
  const found: Candidate[] = [];
  const verdicts = new Map<string, boolean>();
  const latest = new Map<Entry, { hit: Hit; meant: boolean }>();
  hits.forEach((hit, index) => {
    if (!isWatched(hit, marketplace)) return;
    const { term } = hit.entry;
    if (term.ambiguous) {
      const many = hits.length > MANY;
      const earlier = many ? latest.get(hit.entry) : undefined;
      let meant = earlier && isSamePlace(folded, earlier.hit, hit) ? earlier.meant : undefined;
      if (meant === undefined) {
        const place = many ? placeOf(folded, hit) : '';
        meant = verdicts.get(place) ?? isMeant(folded, hit, hits.slice(Math.max(0, index - NEAR), index + NEAR + 1));
        if (place) verdicts.set(place, meant);
      }
      if (many) latest.set(hit.entry, { hit, meant });
      if (!meant) return;
    }
    found.push(candidate(term, hit.from, hit.to));
  });
  return found;
}

/** A word with two meanings means the same in the same surroundings: text that repeats it a thousand times is judged once. */
function placeOf({ text, start, end }: Folded, { entry, from, to }: Hit): string {
  const [first, last] = [start[from] as number, end[to - 1] as number];
  return `${entry.term.term} ${entry.letters} ${first - Math.max(0, first - AROUND)} ${last - first} ${text.slice(Math.max(0, first - AROUND), last + AROUND)}`;
}

/** Would `placeOf` say the same of both hits of one entry? */
function isSamePlace({ text, start, end }: Folded, one: Hit, other: Hit): boolean {
  const [first, last] = [start[one.from] as number, end[one.to - 1] as number];
  const shift = (start[other.from] as number) - first;
  const lead = Math.min(first, AROUND);
  if ((end[other.to - 1] as number) - last !== shift || Math.min(first + shift, AROUND) !== lead) return false;
  if (last + shift + AROUND > text.length) return false;
  for (let at = first - lead; at < last + AROUND; at++)
    if (text.charCodeAt(at) !== text.charCodeAt(at + shift)) return false;
  return true;
}

function isWatched({ entry }: Hit, marketplace: string): boolean {
  return entry.term.marketplaces?.includes(marketplace) ?? true;
}

function addShapes(folded: Folded, { marketplace }: DraftContext, found: Candidate[]): void {
  const push = (category: Category, term: string, from: number, to: number) =>
    found.push({ origin: EXPERIENCE, category, term, reason: reasonFor(category), from, to });
  for (const hit of matchEmails(folded)) push('email', 'email', hit.from, hit.to);
  for (const hit of matchLinks(folded, marketplace)) push('link', 'link', hit.from, hit.to);
  for (const { part, from } of digitZones(folded)) {
    for (const hit of matchNumbers(part)) push(hit.category, hit.term, from + hit.from, from + hit.to);
  }
  for (const { part, from } of numberWordZones(folded)) {
    for (const hit of matchSpelledNumbers(part.plain)) push(hit.category, hit.term, from + hit.from, from + hit.to);
  }
}

function addPhrases({ plain }: Folded, found: Candidate[]): void {
  phrases ??= phraseSet([...offplatform, ...contact]);
  const hits = tidyPhrases(plain, matchPhraseSet(plain, phrases));
  for (const { phrase, from, to } of hits) found.push(candidate(phrase, from, to));
}

function addHandles(folded: Folded, found: Candidate[]): void {
  const apps = found.filter(({ category }) => category === 'messenger' || category === 'social');
  for (const { from, to } of matchHandles(folded, apps)) {
    found.push({ origin: EXPERIENCE, category: 'handle', term: 'handle', reason: reasonFor('handle'), from, to });
  }
}

function candidate(term: Term, from: number, to: number): Candidate {
  return { origin: term, category: term.category, term: term.term, reason: term.reason, from, to };
}

/** The surer kind wins where two overlap, then the longer one. */
const RANK: Partial<Record<Finding['category'], number>> = {
  email: 0,
  link: 1,
  phone: 2,
  messenger: 3,
  social: 3,
  payment: 3,
  offplatform: 4,
  handle: 5,
  contact_request: 6,
};
const LAST = 7;
/** No text is longer: makes one number of two places. */
const LONG = 2 ** 26;

function choose({ text, start, end }: Folded, found: Candidate[], context: DraftContext): Finding[] {
  const { marketplace, allowed = [] } = context;
  const quiet = new Set(allowed.map((word) => word.toLowerCase()));
  const rank = (item: Candidate) => RANK[item.category] ?? LAST;
  found.sort((a, b) => rank(a) - rank(b) || b.to - b.from - (a.to - a.from) || a.from - b.from);
  // `sky.pe` is the name with a dot inside, not a host.
  const links = found.some(({ category }) => category === 'link');
  const others = links ? found.filter(({ category }) => category !== 'link') : [];
  const names = new Set(others.map(({ from, to }) => from * LONG + to));
  const findings: Finding[] = [];
  const taken = new Uint8Array(start.length);
  for (const { origin, category, term, reason, from, to } of found) {
    if (category === 'link' && names.has(from * LONG + to)) continue;
    // What is longer came first, unless it is of a surer kind: the ends tell nearly always.
    if (taken[from] || taken[to - 1] || taken.subarray(from, to).includes(1)) continue;
    taken.fill(1, from, to);
    const [first, last] = [start[from] as number, end[to - 1] as number];
    if (quiet.size && (quiet.has(term) || quiet.has(text.slice(first, last).toLowerCase()))) continue;
    // The buyer's own words are nobody's rule, and only the buyer knows a better one.
    const own = origin.source === OWN;
    const { effect, source, sureness } = (own ? undefined : rules[marketplace]?.[category]) ?? origin;
    const suggestion = own ? undefined : `draftSuggestion_${category}`;
    findings.push({ category, term, start: first, end: last, reason, suggestion, effect, source, sureness });
  }
  return findings.sort((a, b) => a.start - b.start);
}
