/** Digits in words, from zero; by experience, 2026-11-23. Each language by itself, with a second word for some. */
export const DIGIT_WORDS: readonly (readonly string[])[] = [
  'zero|oh one two three four five six seven eight nine',
  'zéro un deux trois quatre cinq six sept huit neuf',
  'null eins zwei|zwo drei vier fünf sechs sieben acht neun',
  'cero uno|una dos tres cuatro cinco seis siete ocho nueve',
  'zero uno due tre quattro cinque sei sette otto nove',
  'zero um|uma dois|duas três quatro cinco seis|meia sete oito nove',
  'nul een twee drie vier vijf zes zeven acht negen',
  'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć',
  'sıfır bir iki üç dört beş altı yedi sekiz dokuz',
  'ноль|нуль один два три четыре пять шесть семь восемь девять',
  "нуль один|одна два три чотири п'ять шість сім вісім дев'ять",
  'صفر واحد اثنان|اثنين ثلاثة أربعة|اربعة خمسة ستة سبعة ثمانية تسعة',
  'אפס אחת שתיים שלוש ארבע חמש שש שבע שמונה תשע',
  '零|〇 一|幺 二 三 四 五 六 七 八 九',
  'ゼロ いち に さん よん ご ろく なな はち きゅう',
  '공|영 일 이 삼 사 오 육 칠 팔 구',
].map((line) => line.split(' '));

/** French numbers below a hundred: telephone numbers are said by pairs. */
export function frenchPair(pair: number): string {
  const [ones = [], tens = []] = [
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
      ' ',
    ),
    'x x vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' '),
  ];
  if (pair < 20) return ones[pair] ?? '';
  const ten = tens[Math.floor(pair / 10)] ?? '';
  const one = pair % 10;
  const rest = pair >= 60 && Math.floor(pair / 10) % 2 === 1 ? 10 + one : one;
  if (rest === 0) return ten === 'quatre-vingt' ? 'quatre-vingts' : ten;
  return (rest === 1 || rest === 11) && pair < 80 ? `${ten} et ${ones[rest]}` : `${ten}-${ones[rest]}`;
}

/** A number in words: digit by digit in every language, and by pairs in French. */
export function inWords(digits: string): string[] {
  const spelled = DIGIT_WORDS.flatMap((words) =>
    [0, 1].map((choice) =>
      [...digits]
        .map((digit) => words[Number(digit)]?.split('|').at(choice) ?? words[Number(digit)]?.split('|')[0])
        .join(' '),
    ),
  );
  const pairs = digits.length % 2 === 0 ? (digits.match(/\d\d/g) ?? []) : [];
  const said = pairs.map((pair) =>
    pair.startsWith('0') ? `zéro ${frenchPair(Number(pair))}` : frenchPair(Number(pair)),
  );
  return [...new Set([...spelled, ...(said.length > 0 ? [said.join(' ')] : [])])];
}
