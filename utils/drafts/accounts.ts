import { findAll } from './find-all.ts';
import type { Folded } from './fold.ts';
import type { NumberHit } from './number-shapes.ts';
import { isWord } from './skeleton.ts';

// Length of an IBAN by country (SWIFT IBAN registry).
const LENGTHS = new Map(
  (
    'ad24 ae23 al28 at20 az28 ba20 be16 bg22 bh22 br29 by28 ch21 cr22 cy28 cz24 de22 dk18 do28 ee20 eg29 es24 fi18 fo18 fr27 gb22 ge22 gi23 gl18 gr27 gt28 ' +
    'hr21 hu28 ie22 il23 iq23 is26 it27 jo30 kw30 kz20 lb28 lc32 li21 lt20 lu20 lv21 ly25 mc27 md24 me22 mk19 mr27 mt31 mu30 nl18 no15 pk24 pl28 ps29 pt25 ' +
    'qa29 ro24 rs22 ru33 sa24 sc31 se24 si19 sk24 sm27 sn28 sv28 tl23 tn24 tr26 ua29 va22 vg24 xk20 dz26 ma28 ci28'
  )
    .split(' ')
    .map((row) => [row.slice(0, 2), Number(row.slice(2))]),
);
const SHORTEST_WALLET = 26;
const WALLETS =
  /(?<![\p{L}\p{N}])(?:0x[0-9a-f]{40}|(?:bc1|ltc1)[02-9ac-hj-np-z]{25,62}|(?:[13]|[lmd]|t|r|bnb1|addr1|eq|uq)[a-z0-9_-]{25,60}|4[0-9ab][a-z0-9]{93})(?![\p{L}\p{N}])/gu;
const CARD = /(?<![\w-])\d{4}([ .-]?)\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?(?![\w-])/g;
const CARD_CUE =
  /(?:card|cards|carte|tarjeta|karte|cartao|carta|postepay|карт\p{L}*|сбер\p{L}*|тинькоф\p{L}*|тинек|тбанк|втб|мир|visa|mastercard|maestro|卡号|银行卡|储蓄卡|账户|بطاق\p{L}*|فيزا)[^\p{L}\p{N}]*(?:[\p{L}]+[^\p{L}\p{N}]+){0,3}$/u;
const NO_CARD = /(?:gift|cadeau|regalo|geschenk|подароч|order|sim|memory|sd|graphic|礼品)/;

/** Accounts to pay to: IBANs with a right check sum however grouped, wallets of crypto money, card numbers where a card is spoken of. Linear. */
export function matchAccounts({ plain, text, start, end }: Folded): NumberHit[] {
  const hits: NumberHit[] = [];
  let first = -1;
  let long = false;
  for (let at = 0; at <= plain.length; at++) {
    const unit = plain.charCodeAt(at);
    const digit = unit >= 48 && unit <= 57;
    if (digit || (unit >= 97 && unit <= 122)) {
      if (first < 0) first = at;
      if (digit && at - first === 2) pushIban(plain, first, hits);
      else if (digit && at === first && at > 2 && plain.charCodeAt(at - 1) === 32) pushIban(plain, at - 3, hits);
    } else if (first >= 0) {
      if (at - first >= SHORTEST_WALLET) long = true;
      first = -1;
    }
  }
  if (long) {
    for (const found of findAll(WALLETS, plain)) {
      const to = found.index + found[0].length;
      const written = text.slice(start[found.index], end[to - 1]);
      if (isWallet(written)) hits.push({ category: 'payment', term: 'crypto', from: found.index, to });
    }
  }
  if (!/\d{4}[ .-]?\d{4}[ .-]?\d{4}/.test(plain)) return hits;
  for (const found of findAll(CARD, plain)) {
    const before = plain.slice(Math.max(0, found.index - 48), found.index);
    if (CARD_CUE.test(before) && !NO_CARD.test(before) && isLuhn(found[0].replace(/\D/g, '')))
      hits.push({ category: 'payment', term: 'card', from: found.index, to: found.index + found[0].length });
  }
  return hits;
}

function pushIban(plain: string, from: number, hits: NumberHit[]): void {
  if (!LENGTHS.has(plain.slice(from, from + 2)) || isWord(plain.charCodeAt(from - 1))) return;
  const to = ibanEnd(plain, from);
  if (to) hits.push({ category: 'payment', term: 'iban', from, to });
}

/** Where the IBAN that begins at `from` ends; 0 where there is none. */
function ibanEnd(plain: string, from: number): number {
  const length = LENGTHS.get(plain.slice(from, from + 2));
  if (!length) return 0;
  let code = '';
  let at = from;
  for (let gap = 0; code.length < length && at < plain.length && gap < 3; at++) {
    const unit = plain.charCodeAt(at);
    if ((unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 122)) {
      code += plain.charAt(at);
      gap = 0;
    } else if (unit === 32 || unit === 46 || unit === 45 || unit === 10) gap++;
    else return 0;
  }
  return code.length === length && !/^[a-z0-9]/.test(plain.slice(at)) && isIban(code) ? at : 0;
}

/** Sums to 1 modulo 97 (ISO 13616). */
function isIban(code: string): boolean {
  let rest = 0;
  for (const letter of code.slice(4) + code.slice(0, 4)) {
    for (const digit of String(Number.parseInt(letter, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}

/** Shapes of Bitcoin, Ethereum, Tron, Litecoin, Dogecoin, Ripple, TON and Monero addresses; base58 has neither 0, O, I nor l. */
function isWallet(written: string): boolean {
  if (/^0x[0-9a-f]{40}$/i.test(written) || /^(?:bc1|ltc1|bnb1|addr1)[a-z\d]+$/i.test(written))
    return /\d.*\d/.test(written);
  if (/^(?:EQ|UQ)[\w-]{46}$/.test(written)) return true;
  const base58 = /^(?:[13][1-9A-HJ-NP-Za-km-z]{25,34}|[TLMDr][1-9A-HJ-NP-Za-km-z]{26,33}|4[1-9A-HJ-NP-Za-km-z]{94})$/;
  return base58.test(written) && /[A-Z]/.test(written) && /[a-z]/.test(written) && /\d/.test(written);
}

function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i)) * (i % 2 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
