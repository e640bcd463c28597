import type { PhraseHit } from './phrases.ts';

/** What may stand between two wordings of one wish: "pay you directly, without the site". */
const BETWEEN = /^[ ,]{1,2}$/;
/** A polite word before a request is not what gets it blocked. */
const POLITE =
  /^(?:please|pls|plz|svp|stp|s il (?:vous|te) plait|por favor|porfa|bitte(?! um )|per favore|per piacere|пожалуиста|请|麻烦|من فضلك|لو سمحت)[ ,]{1,2}/;
const LONGEST_POLITE = 24;

/**
 * Phrases as they are told to the buyer: without a polite word in front, and neighbouring ones about a deal elsewhere as one.
 * `hits` are sorted by place; they are changed.
 */
export function tidyPhrases(plain: string, hits: PhraseHit[]): PhraseHit[] {
  const tidied: PhraseHit[] = [];
  for (const hit of hits) {
    hit.from += POLITE.exec(plain.slice(hit.from, Math.min(hit.to, hit.from + LONGEST_POLITE)))?.[0].length ?? 0;
    const last = tidied.at(-1);
    const isNext = last && hit.from > last.to && BETWEEN.test(plain.slice(last.to, hit.from).slice(0, 3));
    const isSame = hit.phrase.category === 'offplatform' && last?.phrase.category === 'offplatform';
    if (last && isNext && isSame) last.to = hit.to;
    else tidied.push(hit);
  }
  return tidied;
}
