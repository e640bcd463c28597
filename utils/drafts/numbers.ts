import type { Folded } from './fold.ts';
import { kindOf, LETTER } from './skeleton.ts';

/** A stretch of units that is a number to call, or an account to pay to. */
export interface NumberHit {
  category: 'phone' | 'payment';
  term: 'phone' | 'iban';
  from: number;
  to: number;
}

const FLAGGED = 3;
const MAX_DIGITS = 16;
const MAX_GAP = 3;

// What makes a number innocent, all blanked out before looking: dates, times, prices, sizes. Source: experience, 2026-11-22.
const MASKS = [
  /(?<!\d)(?:19|20)\d\d[-./年](?:0?[1-9]|1[0-2])[-./月](?:[0-2]?\d|3[01])(?!\d)/g,
  /(?<!\d)(?:[0-2]?\d|3[01])([-./])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d\d|\d\d)(?!\d)(?![-./ ]\d\d[-./ ]?\d)/g,
  /(?<!\d)(?:[0-2]?\d|3[01])\.(?:0[1-9]|1[0-2])\.(?= ?[-–—] ?\d)/g,
  /(?<!\d)(?:[01]?\d|2[0-4])[:h](?:[0-5]\d)(?!\d)/g,
  /(?:[$€£¥₽₹]|r\$|usd|eur|rs|us\$) ?\d[\d., ]{0,16}\d/g,
  /(?<![\d.])\d{1,3}(?:[., ]\d{3})*[.,]\d{1,2}(?![\d.]|[ .-]\d{2,})/g,
  /(?<!\d)\d{1,6}(?:[.,]\d{1,4})? ?(?:[x×х*] ?\d{1,6}(?:[.,]\d{1,4})? ?){1,3}/g,
  /(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)/g,
  /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?!\d|\.)/g,
];

const PHONE_CUE =
  /(?:tel|phone|call|text|ring|whats\p{L}*|wsp|viber|signal|telegram|my number|number is|numbers?:|mobile|cell|sms|reach me|movil|celular|llam\p{L}*|telefono|fono|anota|apunta|mi numero|appel\p{L}*|joi\p{L}*|portable|mon num\p{L}*|numero|tapez|bip\p{L}*|ruf\p{L}*|anruf\p{L}*|erreich\p{L}*|handy|nummer|meine nr|melde\p{L}*|lig\p{L}*|fone|telemovel|zap|chiam\p{L}*|cellulare|segna|telefon\p{L}*|звон\p{L}*|тел\p{L}*|номер|набер\p{L}*|моб\p{L}*|вотсап|ватсап|вайбер|电话|手机|号码|打我|打|联系|加我|اتصل|رقمي|هاتف\p{L}*|جوال\p{L}*|واتس\p{L}*|موبايل\p{L}*|전화|電話|携帯)[^\p{L}\p{N}]*(?:[\p{L}]+[^\p{L}\p{N}]+){0,3}$/u;
const OTHER_CUE =
  /(?:order|commande|pedido|bestell\p{L}*|auftrag\p{L}*|ordine|заказ\p{L}*|订单|订单号|الطلب|track\p{L}*|suivi|sendung\p{L}*|seguimiento|rastre\p{L}*|spedizione|трек\p{L}*|отправлени\p{L}*|посылк\p{L}*|накладн\p{L}*|物流|单号|运单|快递|تتبع|ref|reference|referencia|ean|upc|gtin|barcode|barras|codice|codigo|code|strichcode|штрихкод\p{L}*|条形码|条码|باركود|الباركود|imei|awb|isbn|asin|serial|serie|serien\p{L}*|seriennummer|серийн\p{L}*|序列号|sku|model|modele|modell|modelo|modello|модел\p{L}*|型号|article|articulo|artikel\p{L}*|articolo|артикул\p{L}*|part|teile\p{L}*|piece|pieza|детал\p{L}*|hs|invoice|facture|factura|rechnung\p{L}*|fattura|fiscal|nota|счет\p{L}*|发票|item|listing|annonce|anuncio|annuncio|объявлени\p{L}*|product|produit|id|case|ticket|reclamation|dispute|lot|batch|cep|postcode|zip|plz|cap|индекс|邮编|colis|parcel|paquete|paket|pacco|vat|siret|cpf|cnpj|dhl|ups|fedex|usps|oem|no de|wechat|qq|扣扣|cas|firmware|version|v)[^\p{L}\p{N}]*(?:(?:number|nr|no|num|numero|nummer|n|is|est|ist|es|le|la|de|номер|号|number is|des|von|для|code|barcode|رقم)[^\p{L}\p{N}]*){0,2}$/u;
const UNIT_AFTER =
  /^ ?(?:cm|mm|m2|km|kg|g|mg|ml|cl|l|v|w|kw|mah|ah|a|hz|khz|mhz|ghz|gb|mb|tb|lm|k|db|nm|psi|rpm|usd|eur|euros?|dollars?|rub|руб\p{L}*|р|gbp|pcs?|pieces?|piezas|pecas|pezzi|stk|stuck|шт|unites?|units|sets?|views|元|块|个|件|米|厘米|公斤|克|ريال|درهم|سم|kr|zl|tl|years?|jours|days|tage|dias|giorni|дней|points|m|€|\$|£|%|°|")(?![\p{L}])/u;

/** Numbers to call, and IBANs with a right check sum. Linear. */
export function matchNumbers(folded: Folded): NumberHit[] {
  const { plain } = folded;
  if (!/\d[^a-z]{0,40}\d/.test(plain)) return [];
  const hits = ibans(plain);
  let masked = plain;
  for (const mask of MASKS) masked = masked.replace(mask, (found) => '\u0001'.repeat(found.length));
  for (let at = 0; at < masked.length; at++) {
    if (!isDigit(masked, at)) continue;
    const run = readRun(masked, at);
    if (isPhone(plain, masked, run)) hits.push({ category: 'phone', term: 'phone', from: run.from, to: run.to });
    at = run.to - 1;
  }
  return hits;
}

interface Run {
  from: number;
  to: number;
  groups: string[];
  plus: boolean;
  /** Separators as written, one per gap. */
  separators: string[];
}

function readRun(text: string, first: number): Run {
  const groups: string[] = [];
  const separators: string[] = [];
  let at = first;
  let to = first;
  for (;;) {
    const begin = at;
    while (isDigit(text, at)) at++;
    groups.push(text.slice(begin, at));
    to = at;
    let gap = at;
    while (gap < text.length && gap - at < MAX_GAP && /[ ()./\-–—·•_*\u2011]/.test(text.charAt(gap))) gap++;
    if (gap === at || !isDigit(text, gap)) break;
    separators.push(text.slice(at, gap));
    at = gap;
  }
  let from = first;
  if (text.charAt(from - 1) === '(') from--;
  const plus = text.charAt(from - 1) === '+' || /\+ ?$/.test(text.slice(Math.max(0, from - 2), from));
  if (plus) from = text.lastIndexOf('+', from);
  return { from, to, groups, plus, separators };
}

function isPhone(plain: string, masked: string, run: Run): boolean {
  const digits = run.groups.join('');
  if (digits.length < 7 || digits.length > MAX_DIGITS || '01234567890'.includes(digits)) return false;
  const previous = kindOf(masked.charCodeAt(run.from - 1));
  const following = kindOf(masked.charCodeAt(run.to));
  if (run.from > 0 && (previous === LETTER || /[#$€£¥@_,.]/.test(masked.charAt(run.from - 1)))) return false;
  if (
    run.to < masked.length &&
    (following === LETTER || /^(?:[,.:]\d|[#@_×\u0001])/.test(masked.slice(run.to, run.to + 2)))
  )
    return false;
  const before = plain.slice(Math.max(0, run.from - 40), run.from);
  if (UNIT_AFTER.test(plain.slice(run.to, run.to + 10))) return false;
  return shapePoints(digits, run) + cuePoints(before, plain.slice(run.to, run.to + 24)) >= FLAGGED;
}

function cuePoints(before: string, after: string): number {
  if (OTHER_CUE.test(before)) return -4;
  if (PHONE_CUE.test(before)) return 2;
  return /^[^\p{L}\p{N}]*(?:call|text|whats\p{L}*|please call|is my|appel\p{L}*|звон\p{L}*|mobile|cell|anrufen|llam\p{L}*|联系|电话|c est mon|ist meine|и звон)/u.test(
    after,
  )
    ? 2
    : 0;
}

/** National shapes, from the ITU's and the countries' numbering plans as commonly written. */
function shapePoints(digits: string, { groups, plus, separators }: Run): number {
  const shape = groups.map((group) => group.length).join('-');
  const size = digits.length;
  if (plus) return size >= 8 && size <= 15 ? 4 : 0;
  if (/^00[1-9]/.test(digits) && size >= 10) return 3;
  if (size > 13 || (groups.length === 1 && size > 12)) return 0;
  if (separators.every((gap) => gap === '-') && groups.length === 2 && size < 9) return 0;
  if (/^(?:4-4-4(?:-4)?|3-7-7)$/.test(shape)) return 0;
  if (groups.length >= 8 && groups.every((group) => group.length <= 2)) return 3;
  if (/^[1-3](?:-3)+$/.test(shape) && /^[ .,]$/.test(separators[0] ?? '') && !/^[06-9]/.test(digits)) return 0;
  if (/^0[1-9]/.test(digits) && size >= 9 && size <= 12) return groups.length > 1 || size <= 11 ? 3 : 2;
  if (/^(?:8|7)9\d{9}$/.test(digits)) return 3;
  if (/^8[3-8]\d{9}$/.test(digits) && groups.length > 1) return 3;
  if (/^1[3-9]\d{9}$/.test(digits)) return 3;
  if (/^(?:3-3-4|1-3-3-4)$/.test(shape)) return 3;
  if (/^2-[45]-4$/.test(shape)) return 3;
  if (/^[679]\d{8}$/.test(digits)) return /^3-(?:3-3|2-2-2)$/.test(shape) ? 2 : 1;
  if (/^3[1-9]\d{7,8}$/.test(digits)) return groups.length > 1 ? 2 : 1;
  if (size >= 9 && size <= 12 && groups.length >= 2) return 1;
  return size >= 8 && size <= 12 ? 1 : 0;
}

/** Sums to 1 modulo 97 (ISO 13616). */
function ibans(plain: string): NumberHit[] {
  const hits: NumberHit[] = [];
  for (const found of plain.matchAll(
    /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[ -]?[a-z0-9]{4}){2,7}(?:[ -]?[a-z0-9]{1,3})?(?![\p{L}\p{N}])/gu,
  )) {
    const code = found[0].replace(/[ -]/g, '');
    let rest = 0;
    for (const letter of code.slice(4) + code.slice(0, 4)) {
      for (const digit of String(Number.parseInt(letter, 36))) rest = (rest * 10 + Number(digit)) % 97;
    }
    if (code.length >= 15 && rest === 1)
      hits.push({ category: 'payment', term: 'iban', from: found.index, to: found.index + found[0].length });
  }
  return hits;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
