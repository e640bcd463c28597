/** Splits a shown price into its amount and its currency sign. */
import { westernDigits } from './text.ts';

export interface Money {
  /** Digits and separators as shown; a range keeps its dash: `97,39 - 128,72`. */
  amount: string;
  /** The sign or code as shown: `€`, `US $`, `R$`, `PLN`. */
  sign?: string;
}

const number = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,'’]\d+)*`;
const sign = /(?:[A-Z]{1,3} ?)?\p{Sc}|(?<!\p{L})(?:[A-Z]{3}|zł|Kč|Ft|kr|lei|TL|руб|S\/)(?!\p{L})/u;

/** The first price of a text, or its range; `undefined` when there is no number. */
export function splitPrice(shown: string): Money | undefined {
  const text = westernDigits(shown).replaceAll('٫', '.').replaceAll('٬', ',');
  const first = new RegExp(number).exec(text);
  if (!first) return undefined;
  const rest = text.slice(first.index + first[0].length);
  const second = new RegExp(`^[^\\d~–-]{0,8}[~–-][^\\d~–-]{0,8}(${number})(?![\\d.,]*\\s*%)`).exec(rest);
  const from = text.slice(0, first.index);
  return {
    amount: tidy(second?.[1] ? `${first[0]} - ${second[1]}` : first[0]),
    sign: lastSign(from) ?? sign.exec(rest.slice(second?.[0].length ?? 0).slice(0, 12))?.[0],
  };
}

/** The sign nearest to the number: words before it (`Total: US $`) are no sign. */
function lastSign(before: string): string | undefined {
  return before.match(new RegExp(sign.source, 'gu'))?.at(-1);
}

const tidy = (amount: string): string => amount.replace(/[\u00a0\u202f]/g, ' ');
