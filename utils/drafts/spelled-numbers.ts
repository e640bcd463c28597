import type { NumberHit } from './numbers.ts';

// Number words of the nine languages, folded; value = how many digits they stand for.
const ONE =
  'zero oh nought one two three four five six seven eight nine ' +
  'un une deux trois quatre cinq sept huit neuf ' +
  'cero uno una dos tres cuatro cinco seis siete ocho nueve ' +
  'null eins zwei zwo drei vier funf fuenf sechs sieben acht neun ' +
  'um uma dois duas quatro sete oito nove meia ' +
  'due tre quattro cinque sei sette otto ' +
  'ноль нуль один два три четыре пять шесть семь восемь девять ' +
  'صفر واحد اثنان اثنين اتنين تلاته ثلاثه ثلاث اربعه اربع خمسه خمس سته ست سبعه سبع ثمانيه تمنيه ثمان تسعه تسع';
const TWO =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety ' +
  'dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante septante huitante nonante vingts ' +
  'diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco treinta cuarenta cincuenta sesenta setenta ochenta noventa ' +
  'zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig ' +
  'dez doze treze quinze dezesseis dezessete dezoito dezenove vinte trinta sessenta oitenta ' +
  'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta ' +
  'десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто одиннадцать двенадцать тринадцать';
const DOUBLE = 'double triple doble doppel doppelt duplo doppio tripla двоиное dreimal zweimal';
const JOIN = /^(?:et|and|y|e|und|и|و)$/;

// At least this many digits and words make a telephone number; a list of sizes is shorter.
const MIN_DIGITS = 8;
const MIN_WORDS = 3;

let values: Map<string, number> | undefined;

/** Telephone numbers in words: `seis uno dos …`, `null eins sieben …`, `幺三八…`; digits in between are allowed. Linear. */
export function matchSpelledNumbers(plain: string): NumberHit[] {
  const hits: NumberHit[] = [];
  chinese(plain, hits);
  let run = { from: -1, to: -1, digits: 0, words: 0 };
  const close = () => {
    if (run.digits >= MIN_DIGITS && run.words >= MIN_WORDS && !isCounting(plain.slice(run.from, run.to))) {
      hits.push({ category: 'phone', term: 'phone', from: run.from, to: run.to });
    }
    run = { from: -1, to: -1, digits: 0, words: 0 };
  };
  const word = /[\p{L}]+|\d+/gu;
  for (let found = word.exec(plain); found; found = word.exec(plain)) {
    const size = sizeOf(found[0]);
    if (size === 0 && JOIN.test(found[0]) && run.digits) continue;
    if (size === 0 || (run.to >= 0 && found.index - run.to > 4 && !JOIN.test(plain.slice(run.to, found.index).trim())))
      close();
    if (size === 0) continue;
    if (run.from < 0) run.from = found.index;
    run.to = found.index + found[0].length;
    run.digits += size;
    run.words += /\d/.test(found[0]) ? 0 : 1;
  }
  close();
  return hits;
}

/** `one two three …`: counting, no number to call. */
function isCounting(words: string): boolean {
  return ` ${ONE} `.includes(` ${words.replace(/[^\p{L}]+/gu, ' ').trim()} `);
}

function sizeOf(word: string): number {
  if (/^\d{1,3}$/.test(word)) return word.length;
  values ??= new Map([
    ...ONE.split(' ').map((name) => [name, 1] as const),
    ...TWO.split(' ').map((name) => [name, 2] as const),
    ...DOUBLE.split(' ').map((name) => [name, 1] as const),
  ]);
  return values.get(word) ?? 0;
}

function chinese(plain: string, hits: NumberHit[]): void {
  for (const found of plain.matchAll(
    /[零〇一二两三四五六七八九幺壹贰叁肆伍陆柒捌玖0-9][零〇一二两三四五六七八九幺壹贰叁肆伍陆柒捌玖0-9 -]{6,30}/gu,
  )) {
    const digits = found[0].replace(/[ -]/g, '');
    const spelled = digits.replace(/[0-9]/g, '').length;
    if (spelled < 4 || digits.length < 7 || (digits.length < 10 && !/[幺零〇]/.test(digits))) continue;
    hits.push({ category: 'phone', term: 'phone', from: found.index, to: found.index + found[0].trimEnd().length });
  }
}
