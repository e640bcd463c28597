import { describe, expect, it } from 'vitest';
import { fold } from '../../../utils/drafts/fold.ts';
import { outlineOf } from '../../../utils/drafts/phrase-outline.ts';
import { compilePhrases, matchPhrases } from '../../../utils/drafts/phrases.ts';
import { contact } from '../../../utils/drafts/terms/contact.ts';
import { offplatform } from '../../../utils/drafts/terms/offplatform.ts';
import { scams } from '../../../utils/drafts/terms/scams.ts';
import { EXPERIENCE, type Phrase } from '../../../utils/drafts/terms/types.ts';

const phrase = (language: string, ...spellings: string[]): Phrase => ({
  ...EXPERIENCE,
  term: 'contact_request',
  category: 'contact_request',
  languages: [language],
  reason: '',
  gate: '',
  spellings,
});

function found(text: string, ...phrases: Phrase[]): string[] {
  const { plain } = fold(text);
  return matchPhrases(plain, compilePhrases(phrases)).map(({ from, to }) => plain.slice(from, to));
}

describe('how a pattern may begin', () => {
  it.each([
    ['(?:call|ring) me', ['call ', 'ring ']],
    ['(?:please )?call', ['please', 'call']],
    ['donn\\p{L}* moi', ['donn']],
    ['e ?mail me', ['e mail', 'email']],
    ['(?<=my )(?!old )n[or] x', ['no x', 'nr x']],
    ['(?:you){0,2} call', ['you', ' call']],
    ['(?:%APP) me', ['line ', 'qq me']],
    ['\\p{L}+ me', ['']],
  ])('%s', (pattern, heads) => {
    expect(outlineOf(pattern, { APP: 'line|qq' }).heads).toEqual([...heads].sort());
  });

  it.each([
    ['offplatform', offplatform],
    ['contact', contact],
    ['scams', scams],
  ])('is known of every pattern of %s: one that may begin with anything is tried at every word', (_, phrases) => {
    const { words, anywhere } = compilePhrases(phrases);
    expect([...(words.items[0] ?? []), ...(anywhere.items[0] ?? [])]).toEqual([]);
  });
});

describe('what a pattern needs further on', () => {
  it.each([
    ['(?:can|could) you (?:please )?(?:call|ring)(?: me)?', ['call', 'ring']],
    ['(?:give|send) me (?:your )?(?:(?:phone |mobile )?number|digits)', ['digits', 'mobile', 'number', 'phone']],
    ['(?:send me a mail|write to my phone)', ['mail', 'phone']],
    ['call(?: me)?', []],
    ['call \\p{L}+ me', ['me']],
  ])('%s', (pattern, needs) => {
    expect(outlineOf(pattern).needs).toEqual(needs);
  });

  it('in Chinese stands inside of words', () => {
    expect(outlineOf('(?:给|告诉)(?:我|你)*(?:的)?(?:电话|手机)', {}, true).needs).toEqual(['手机', '电话']);
  });
});

describe('phrases', () => {
  it('are found wherever up to three marks or an emoji stand for a space', () => {
    const asked = phrase('en', 'call me(?: back)?');
    expect(found('Call, me... call  me back! call\n😀me, recall me, call me', asked)).toEqual([
      'call, me',
      'call  me back',
      'call\n😀me',
      'call me',
    ]);
  });

  it('of one kind do not overlap, of the patterns that fit the first one counts', () => {
    expect(found('send me your mail', phrase('en', 'me your', 'send me', 'send me your'))).toEqual(['send me']);
    expect(found('send me your', phrase('en', 'me your'), phrase('en', 'send me'))).toEqual(['send me', 'me your']);
  });

  it('in Chinese begin inside of words', () => {
    expect(found('我们私下交易吧', phrase('zh', '私下(?:交易)?'))).toEqual(['私下交易']);
    expect(found('nous appelez', phrase('fr', 'pel\\p{L}+'))).toEqual([]);
  });
});
