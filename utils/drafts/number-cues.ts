import { CALLING, CALLING_CJK, HOLLOW, MINE, NUMBER, OTHER, OTHER_CJK } from './terms/number-cues.ts';

/** What the words beside a number say: `phone` (to call), `mine` (the writer's), `number` (of what?), `other` (an order, a part …). */
export type Cue = 'phone' | 'mine' | 'number' | 'other' | '';

interface Words {
  whole: Set<string>;
  /** Beginnings of words, by their first three letters. */
  stems: Map<string, string[]>;
}

const BEFORE = 64;
const AFTER = 40;
const WORD = /\p{L}+/gu;

const PARCEL =
  /^(?:colis|parcel|package|paquete|paket|pacco|pacote|посыл|order|commande|pedido|bestell|ordine|encomenda|заказ|طلب|الطلب|شحن|الشحن|spedizion|sendung|item|client|cliente|kunden|customer)/;
let lists: { calling: Words; mine: Words; number: Words; other: Words; hollow: Words } | undefined;

/** The nearest telling word before the number at `from` wins; up to six words back, and never beyond an empty line. */
export function cueBefore(plain: string, from: number): Cue {
  const near = plain.slice(Math.max(0, from - BEFORE), from);
  const line = near.slice(near.lastIndexOf('\n\n') + 1);
  if (/[\u3040-\ud7ff]/.test(near)) {
    if (OTHER_CJK.test(near)) return 'other';
    if (CALLING_CJK.test(near)) return 'phone';
  }
  const words = line.match(WORD) ?? [];
  // A word that the window cuts in two is no word.
  if (from > BEFORE && near.length === BEFORE && line === near) words.shift();
  const all = known();
  let cue: Cue = '';
  let close = true;
  let steps = 0;
  for (let i = words.length - 1; i >= 0 && steps < 7; i--) {
    const word = words[i] as string;
    // "Phone for the parcel 06 12 …": of the call and the parcel, neither is told.
    if (isIn(all.other, word))
      return PARCEL.test(word) && words.slice(Math.max(0, i - 4), i).some((earlier) => isIn(all.calling, earlier))
        ? ''
        : 'other';
    if (isIn(all.calling, word)) return 'phone';
    if (close && isIn(all.mine, word)) cue = 'mine';
    else if (close && isIn(all.number, word)) cue ||= 'number';
    else {
      const hollow = isIn(all.hollow, word);
      close &&= hollow;
      steps += hollow ? 0 : 1;
    }
    steps++;
  }
  return cue;
}

/** The first telling word after the number that ends at `to`, up to five words on. */
export function cueAfter(plain: string, to: number): Cue {
  const near = plain.slice(to, to + AFTER);
  if (/^[^\p{L}\p{N}]*(?:联系|电话|打|微信同号|短信|是我|聯絡|這是我|这是我|給我|给我)/u.test(near)) return 'phone';
  const words = near.match(WORD) ?? [];
  const all = known();
  for (const word of words.slice(0, 5)) {
    if (isIn(all.calling, word)) return 'phone';
    if (isIn(all.other, word)) return 'other';
  }
  return /^[^\p{L}\p{N}]*(?:(?:is|it s|that s|c est|est|ist|das ist|es|e|eh|это|هذا|questo e|this is|thats)(?: il| le| o| el)? (?:my|mine|mon|mein|meine|mi|mio|meu|мои|моя|رقمي)|رقمي)/u.test(
    near,
  )
    ? 'mine'
    : '';
}

/** Is the word one that announces a call, so that a number may be glued to it (`tel0612…`)? */
export function isCalling(word: string): boolean {
  const { calling, mine, number } = known();
  return [calling, mine, number].some((words) => isIn(words, word));
}

function known() {
  lists ??= {
    calling: read(CALLING),
    mine: read(MINE),
    number: read(NUMBER),
    other: read(OTHER),
    hollow: read(HOLLOW),
  };
  return lists;
}

function read(row: string): Words {
  const words: Words = { whole: new Set(), stems: new Map() };
  for (const word of row.split(' ')) {
    const stem = word.endsWith('*') ? word.slice(0, -1) : '';
    if (!stem) words.whole.add(word);
    else words.stems.set(stem.slice(0, 3), [...(words.stems.get(stem.slice(0, 3)) ?? []), stem]);
  }
  return words;
}

function isIn({ whole, stems }: Words, word: string): boolean {
  return whole.has(word) || (stems.get(word.slice(0, 3))?.some((stem) => word.startsWith(stem)) ?? false);
}
