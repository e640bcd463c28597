import { findAll } from './find-all.ts';
import { cueBefore } from './number-cues.ts';
import type { NumberHit } from './number-shapes.ts';

// Number words, folded, by value; three rows for the languages of one script family. Source: experience, 2026-11-23.
const UNITS = [
  'zero oh nought null cero sifr ноль нуль нолик صفر',
  'one un une uno una eins ein um uma один одна одинь раз واحد واحده',
  'two deux dos zwei zwo dois duas due два две اثنان اثنين اتنين ثنين تنين اثنتين',
  'three trois tres drei tre три ثلاثه ثلاث تلاته تلات تلت',
  'four quatre cuatro vier quatro quattro четыре اربعه اربع',
  'five cinq cinco funf fuenf cinque пять خمسه خمس',
  'six seis sechs sei шесть سته ست',
  'seven sept siete sieben sete sette семь سبعه سبع',
  'eight huit ocho acht oito otto восемь восим ثمانيه ثماني تمانيه تمنيه ثمان تمن',
  'nine neuf nueve neun nove девять تسعه تسع',
  'ten dix diez zehn dez dieci десять عشره عشر',
];
const TEENS =
  'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen onze douze treize quatorze quinze seize ' +
  'once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve elf zwolf zwoelf dreizehn vierzehn funfzehn fuenfzehn sechzehn siebzehn achtzehn neunzehn ' +
  'doze treze catorze dezesseis dezasseis dezessete dezassete dezoito dezenove dezanove undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove ' +
  'одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать احدعشر اثناعشر اتناشر تلتاشر احداشر';
const TENS =
  'twenty thirty forty fourty fifty sixty seventy eighty ninety vingt vingts trente quarante cinquante soixante septante huitante octante nonante ' +
  'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa zwanzig dreissig vierzig funfzig fuenfzig sechzig siebzig achtzig neunzig ' +
  'vinte trinta quarenta cinquenta sessenta oitenta venti trenta quaranta cinquanta sessanta settanta ottanta novanta ' +
  'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто عشرين عشرون ثلاثين ثلاثون تلاتين اربعين اربعون خمسين خمسون ستين ستون سبعين سبعون ثمانين ثمانون تمانين تسعين تسعون';
const HUNDREDS =
  'hundred cent cents cien ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos hundert einhundert ' +
  'cem cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos duecento trecento quattrocento cinquecento seicento settecento ottocento novecento ' +
  'сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот ميه مايه مئه';
const AGAIN =
  'double triple doble doppel doppelt duplo doppio tripla triplo двоиное дважды трижды dreimal zweimal دبل meia';
const JOIN = /^(?:et|and|y|e|und|и|و|hundert)$/;
// `vierunddreissig`, `ventidue`, `trecentoventotto`, `veintidos`.
const COMPOUNDS: [RegExp, number][] = [
  [
    /^(?:ein|zwei|drei|vier|funf|fuenf|sechs|sieben|acht|neun)und(?:zwanzig|dreissig|vierzig|funfzig|fuenfzig|sechzig|siebzig|achtzig|neunzig)$/,
    2,
  ],
  [/^(?:ein|zwei|drei|vier|funf|sechs|sieben|acht|neun)hundert[a-z]*$/, 3],
  [
    /^(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[aei]?(?:uno|un|due|tre|quattro|cinque|sei|sette|otto|nove)$/,
    2,
  ],
  [/^(?:due|tre|quattro|cinque|sei|sette|otto|nove)?cento[a-z]{2,}$/, 3],
  [/^veinti(?:uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)$/, 2],
];
const WORD_OR_DIGITS = /\p{L}+|\d+/gu;
const FEWEST_DIGITS = 8;
const FEWEST_WORDS = 3;
const WIDEST_GAP = 4;

/** Words and signs (of Chinese and Korean) that stand for digits, folded; longer words may begin with them. */
export const NUMBER_WORDS: string[] = [...UNITS, TEENS, TENS, HUNDREDS, AGAIN, 'einund vent trent quarant'].flatMap(
  (row) => row.split(' '),
);

interface Word {
  /** Digits written, when the word stands alone. */
  size: number;
  /** 0 to 10 where the word is one digit, for counting; -1 otherwise. */
  value: number;
  /** How many digits of a smaller number it may take in: `ninety` one, `nine hundred` two. */
  room: number;
}

let known: Map<string, Word> | undefined;
const GATE =
  /zero|null|cero|нол|нул|صفر|seven|sept|siete|sieben|sete|sette|семь|سبع|cinq|cinco|funf|five|пять|خمس|nine|neuf|nueve|neun|nove|девят|تسع|six|seis|sechs|sei|шест|ست|eight|huit|ocho|acht|oito|otto|[幺零〇一二三壹]|공|영/;

/** Telephone numbers in words: `seis uno dos …`, `null eins sieben …`, `幺三八…`; digits in between are allowed. Linear. */
export function matchSpelledNumbers(plain: string): NumberHit[] {
  const hits: NumberHit[] = [];
  if (!GATE.test(plain)) return hits;
  eastern(plain, hits);
  let run = noRun();
  const close = () => {
    if (
      run.digits >= FEWEST_DIGITS &&
      run.words >= FEWEST_WORDS &&
      !isCounting(run.values) &&
      cueBefore(plain, run.from) !== 'other'
    )
      hits.push({ category: 'phone', term: 'phone', from: run.from, to: run.to });
    run = noRun();
  };
  for (const { 0: text, index } of findAll(WORD_OR_DIGITS, plain)) {
    const word = wordOf(text);
    if (!word && run.digits && JOIN.test(text) && index - run.to < WIDEST_GAP) {
      run.joined = index + text.length;
      continue;
    }
    const near = index - Math.max(run.to, run.joined) <= WIDEST_GAP && !/\n\n|[!?;]/.test(plain.slice(run.to, index));
    if (!word || (run.to >= 0 && !near)) close();
    if (!word) continue;
    if (run.from < 0) run.from = index;
    // `nine hundred sixteen` are three digits, `sixty two` two.
    if (word.size && word.size <= run.room && word.value !== 0) run.room = word.room < run.room ? word.room : 0;
    else {
      run.digits += word.room === 2 && word.size === 2 ? 2 : word.size;
      run.room = word.room;
    }
    run.to = index + text.length;
    run.words += /\d/.test(text) ? 0 : 1;
    run.values.push(word.value);
  }
  close();
  return hits;
}

function noRun() {
  return { from: -1, to: -1, joined: -1, digits: 0, words: 0, room: 0, values: [] as number[] };
}

/** `six, seven, eight …`: counting or sizes, no number to call. */
function isCounting(values: readonly number[]): boolean {
  return values.every((value, i) => value >= 0 && (i === 0 || value - (values[i - 1] as number) === 1));
}

function wordOf(text: string): Word | undefined {
  if (/^\d/.test(text))
    return text.length < 6 ? { size: text.length, value: Number(text) < 11 ? Number(text) : -1, room: 0 } : undefined;
  known ??= read();
  const word = known.get(text) ?? (text.startsWith('و') ? known.get(text.slice(1)) : undefined);
  if (word) return word;
  if (text.length < 7) return undefined;
  const size = COMPOUNDS.find(([form]) => form.test(text))?.[1];
  return size ? { size, value: -1, room: 0 } : undefined;
}

function read(): Map<string, Word> {
  const words = new Map<string, Word>();
  const add = (row: string, word: Word) => {
    for (const name of row.split(' ')) if (!words.has(name)) words.set(name, word);
  };
  for (const [value, row] of UNITS.entries()) add(row, { size: value > 9 ? 2 : 1, value, room: value > 9 ? 1 : 0 });
  add(TEENS, { size: 2, value: -1, room: 0 });
  add(TENS, { size: 2, value: -1, room: 1 });
  add(HUNDREDS, { size: 3, value: -1, room: 2 });
  add('hundred cents ميه', { size: 2, value: -1, room: 2 });
  add(AGAIN, { size: 1, value: -1, room: 0 });
  for (const name of ['hundred', 'cents', 'ميه', 'مايه', 'مئه']) words.set(name, { size: 2, value: -1, room: 2 });
  return words;
}

/** Signs that stand for digits, in Chinese and Korean. */
export const NUMBER_SIGNS = '零〇洞一二两兩三四五六七八九幺么壹贰貳弐叁參参肆伍陆陸柒捌玖拐勾공영일이삼사오육칠팔구';
const DIGITS = '零〇洞一二两兩三四五六七八九幺么壹贰貳弐叁參参肆伍陆陸柒捌玖拐勾';
const CHINESE = new RegExp(`[${DIGITS}\\d](?:[ ,，、.·()\\-—]{0,3}[${DIGITS}\\d]){6,19}`, 'gu');
const KOREAN = /[공영](?:[ -]?[공영일이삼사오육칠팔구]){8,11}(?!\p{L})/gu;

function eastern(plain: string, hits: NumberHit[]): void {
  const push = (from: number, to: number) => hits.push({ category: 'phone', term: 'phone', from, to });
  if (/[\u4e00-\u9fff〇]/.test(plain)) {
    for (const { 0: text, index } of findAll(CHINESE, plain)) {
      const digits = text.replace(/[ ,，、.·()\-—]/g, '');
      const spelled = digits.replace(/\d/g, '').length;
      if (spelled < 4 || /^[零〇]?一二三四五六七/.test(digits)) continue;
      if (digits.length < 10 && !(/^[幺零〇洞五六九569]/.test(digits) && cueBefore(plain, index) === 'phone')) continue;
      if (!/^[幺一壹1零〇洞05-9五六九伍陆陸玖捌八]/.test(digits)) continue;
      push(index, index + text.length);
    }
  }
  if (/[공영]/.test(plain)) for (const { 0: text, index } of findAll(KOREAN, plain)) push(index, index + text.length);
}
