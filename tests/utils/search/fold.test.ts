import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithPlaces } from '../../../utils/search/fold.ts';

describe('the same text', () => {
  it.each([
    ['case', 'HELLO World', 'hello world'],
    ['accents, in one character or two', 'Caf\u00e9 cafe\u0301', 'cafe cafe'],
    ['Vietnamese', 'Đặt hàng ở đâu', 'dat hang o dau'],
    ['Polish and Nordic strokes', 'ŁÓDŹ Øst Ærø', 'lodz ost aero'],
    ['sharp s and ligatures', 'STRASSE Straße STRAẞE œuvre ﬁn', 'strasse strasse strasse oeuvre fin'],
    ['Turkish i', 'İSTANBUL ISPARTA ılık', 'istanbul isparta ilik'],
    ['Greek accents and final sigma', 'ΟΔΥΣΣΕΎΣ Ὀδυσσεύς', 'οδυσσευσ οδυσσευσ'],
    ['Russian yo', 'Ёлка ЕЛКА', 'елка елка'],
    ['Cyrillic short i, in one character or two', 'Йод и\u0306', 'йод й'],
    ['Ukrainian yi', 'Їжак', 'іжак'],
    ['full width', 'ＡＢＣ１２３！', 'abc123!'],
    ['half-width kana', 'ｶﾞﾗｽ ﾊﾟﾝ', 'ガラス パン'],
    ['Japanese voice marks, in one character or two', 'か\u3099 は\u309a', 'が ぱ'],
    ['Korean syllables, in one character or three', '한글 \u1112\u1161\u11ab', '한글 한'],
    ['Arabic points and the stretch', 'مُحَمَّدٌ مـحـمـد', 'محمد محمد'],
    ['Arabic alef, yeh, teh marbuta', 'أإآٱا على مدرسة', 'ااااا علي مدرسه'],
    ['Persian letters of other keyboards', 'کتاب یک', 'كتاب يك'],
    ['Persian joiners', 'می\u200cخواهم', 'ميخواهم'],
    ['Arabic presentation forms', 'ﻣﺮﺣﺒﺎ ﻻ', 'مرحبا لا'],
    ['Hebrew points and final letters', 'שָׁלוֹם שלומ', 'שלומ שלומ'],
    ['digits of other scripts', '٠١٢ ۷۸۹ १२३ ๑๒ ２', '012 789 123 12 2'],
    ['quotes', '“x” „y‟ «z» ‘w’ it’s', '"x" "y" "z" \'w\' it\'s'],
    ['dashes', 'a–b—c−d‑e', 'a-b-c-d-e'],
    ['white space', ' a \t\n b\u00a0\u3000c ', 'a b c'],
    ['what is invisible', 'a\u00adb\u200bc\u202ed\0e\ufeff', 'abcde'],
    ['emoji in any colour, with and without the emoji sign', '👍🏽 👍 ❤️ ❤ 1️⃣', '👍 👍 ❤ ❤ 1'],
    ['joined emoji', '👩🏿‍💻', '👩💻'],
    ['units', '½ m² № ㎏ …', '1/2 m2 no kg ...'],
    ['forms of Chinese characters', '⼀ \uf900', '一 \u8c48'],
    ['lone surrogates', '\ud83d a \ude00', '\ufffd a \ufffd'],
    ['halves that are parted by something invisible', '\ud83d\u200d\ude00', '\ufffd\ufffd'],
    ['nothing', '', ''],
    ['only what is ignored', '\u200d\u0301\0', ''],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(foldWithPlaces(text).folded).toBe(folded);
  });
});

describe('another text', () => {
  it.each([
    ['Japanese voice marks make letters', 'か', 'が'],
    ['half-voiced is another one', 'ば', 'ぱ'],
    ['kana of two kinds', 'か', 'カ'],
    ['long and short', 'ビル', 'ビール'],
    ['small and large kana', 'びょういん', 'びよういん'],
    ['Cyrillic i and short i', 'и', 'й'],
    ['vowel signs of Devanagari', 'कि', 'की'],
    ['a vowel sign and none', 'क', 'कि'],
    ['vowel signs of Tamil', 'கா', 'கி'],
    ['Thai vowels and tones', 'มา', 'ม้า'],
    ['Korean vowels', '가', '거'],
    ['Chinese characters', '发', '發'],
    ['unequal and equal', '≠', '='],
    ['Persian letters with another sound', 'گ', 'ك'],
    ['words and none', 'ab', 'a b'],
  ])('%s', (_, one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
});

const piece = fc.constantFrom(
  ...['é', 'e\u0301', 'ß', 'ﷺ', 'İ', 'が', 'か\u3099', 'ｶﾞ', '한', '\u1112\u1161\u11ab', 'ㅋ', 'हिन्दी', 'ม้า', 'أ', 'مـ'],
  ...[
    '👩🏿‍💻',
    '👍',
    '🇫🇷',
    '❤️',
    '½',
    '…',
    '“',
    ' ',
    '\n',
    '\u200b',
    '\0',
    '\ud83d',
    '\ude00',
    '\u0301',
    '\u3099',
    'A',
    '7',
  ],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

describe('any text', () => {
  it('is folded to one line', () => {
    fc.assert(
      fc.property(text, (any) => {
        const folded = fold(any);
        expect(folded).not.toMatch(/[\n\u001f]/);
        expect(folded.isWellFormed()).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has places for all of it, in order, that cut no pair', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { folded, starts, ends } = foldWithPlaces(any);
        expect(folded).toBe(fold(any));
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        for (let at = 0; at < folded.length; at++) {
          const [start, end] = [starts[at] as number, ends[at] as number];
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(any.length);
          if (at > 0) expect(start).toBeGreaterThanOrEqual(starts[at - 1] as number);
          if (any.isWellFormed()) expect(any.slice(start, end).isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('holds, folded, every part of it that begins and ends with a letter', () => {
    const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (any, a, b) => {
        const letters = [...graphemes.segment(any)].map(({ segment }) => segment);
        const [from, to] = [a % (letters.length + 1), b % (letters.length + 1)].sort((x, y) => x - y);
        expect(fold(any)).toContain(fold(letters.slice(from, to).join('')));
      }),
      { numRuns: 5_000 },
    );
  });
});
