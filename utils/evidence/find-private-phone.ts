/** Finds phone numbers. Texts are as `plainText` of `find-private-text.ts` leaves them. */
import { findAll } from './find-all.ts';

/** How many digits a number has after its country code; all others 6 to 12 (ITU-T E.164, national numbering plans as of 2026-11). */
const LENGTHS: Readonly<Record<string, readonly [fewest: number, most: number]>> = {
  1: [10, 10],
  7: [10, 10],
  20: [8, 10],
  27: [9, 9],
  30: [10, 10],
  31: [9, 9],
  32: [8, 9],
  33: [9, 9],
  34: [9, 9],
  36: [8, 9],
  39: [8, 11],
  40: [9, 9],
  41: [9, 9],
  43: [7, 12],
  44: [9, 10],
  45: [8, 8],
  46: [7, 9],
  47: [8, 8],
  48: [9, 9],
  49: [7, 11],
  51: [8, 9],
  52: [10, 11],
  54: [10, 11],
  55: [10, 11],
  56: [9, 9],
  57: [10, 10],
  60: [9, 10],
  61: [9, 9],
  62: [9, 12],
  63: [10, 10],
  64: [8, 10],
  65: [8, 8],
  66: [8, 9],
  81: [9, 10],
  82: [8, 10],
  84: [9, 10],
  86: [10, 11],
  90: [10, 10],
  91: [10, 10],
  92: [10, 10],
  98: [10, 10],
  212: [9, 9],
  213: [8, 9],
  216: [8, 8],
  351: [9, 9],
  353: [7, 9],
  358: [6, 10],
  359: [8, 9],
  370: [8, 8],
  371: [8, 8],
  372: [7, 8],
  375: [9, 9],
  380: [9, 9],
  385: [8, 9],
  386: [8, 8],
  420: [9, 9],
  421: [9, 9],
  852: [8, 8],
  886: [8, 9],
  966: [9, 9],
  971: [8, 9],
  972: [8, 9],
};

/** Between the digits of a number. */
const GAP = String.raw`(?: ?[.\-/] ?| ?\) ?| ?\(0?\) ?| {1,2}| ?\()`;
const INTERNATIONAL = new RegExp(String.raw`(?<![\p{L}\d])\(?(?:\+ ?|00 ?)\(?[1-9](?:${GAP}?\d){6,16}`, 'gu');

/** Shapes of numbers written as at home. Experience with numbering plans, 2026-11-23. */
const NATIONAL: readonly RegExp[] = [
  // France, Belgium, the Netherlands, Switzerland, Saudi Arabia, Australia, Turkey … with a zero before the area code.
  /0[1-9](?:[ .\-/]?\d\d){4}/g,
  /0[1-9]\d{8,9}/g,
  /\(?0[1-9]\d{0,3}\)?[ .\-/]{1,3}\d{3,8}(?:[ .-]\d{2,5}){0,3}/g,
  // North America.
  /\(\d{3}\) ?\d{3}[ .-]?\d{4}|(?:1[ .-]?)?[2-9]\d\d([ .-])[2-9]\d\d\1\d{4}/g,
  // China.
  /1[3-9]\d[ -]?\d{4}[ -]?\d{4}/g,
  // Russia, Kazakhstan.
  /[78][ -]?\(?[3-9]\d\d\)?[ -]?\d{3}[ -]?\d\d[ -]?\d\d/g,
  // Brazil.
  /\(\d\d\) ?9?\d{4}[ -]?\d{4}|\d\d 9\d{4}[ -]\d{4}/g,
  // India.
  /[6-9]\d{4}[ -]\d{5}/g,
  // Spain, Portugal, Poland.
  /[5-9]\d\d([ .-])\d{3}\1\d{3}|[679]\d\d( ?)\d\d\2\d\d\2\d\d/g,
  // Italy.
  /3\d\d[ .-]\d{3}[ .-]?\d{3,4}/g,
];

const CUES =
  'tel|tél|telephone|phone|phone number|phone no|ph|mobile|mobile no|mob|cell|cellphone|landline|whats ?app|wa|viber|telegram|signal|zalo|call|fax|text|contact|contact number|contact no|reach me|' +
  'téléphone|portable|gsm|natel|fixe|appel\\p{L}*|joi\\p{L}+|numéro de tel|telefon|telefono|telefonu|telefonnummer|telefonszám|handy|mobil|mobiltelefon|festnetz|handynummer|rufnummer|anruf\\p{L}*|anzurufen|teléfono|móvil|celular|cel|movil|fijo|contacto|llam\\p{L}*|cellulare|cell|chiam\\p{L}*|telefone|telemóvel|zap|liga\\p{L}*|contato|' +
  'тел|телефон|телефону|телефона|моб|мобильный|мобільний|сотовый|звон\\p{L}*|дзвон\\p{L}*|вайбер|ватсап|komórka|kom|komórkowy|zadzwo\\p{L}*|telefoonnummer|mobiel|bel me|bellen|puhelin|puh|tlf|ring|cep tel|cep telefonu|' +
  '電話|电话|手机|手机号|手機|手機號碼|联系电话|联系方式|電話番号|携帯|連絡先|전화|전화번호|휴대폰|휴대전화|연락처|핸드폰|هاتف|هاتفي|جوال|جوالي|موبايل|رقم الهاتف|رقم هاتفي|تلفون|واتساب|טלפון|הטלפון שלי|נייד|הנייד שלי|τηλέφωνο|τηλ|κιν|κινητό|โทร|โทรศัพท์|เบอร์|เบอร์โทร|điện thoại|số điện thoại|sđt|nomor hp|no hp|hp|nomor wa|nr tel|फ़ोन|मोबाइल|' +
  'my (?:new )?(?:number|no|nr)|the number to call|mon num(?:éro)?|meine nummer|mi número|il mio numero|meu número|mój numer|mijn nummer|mitt nummer|mit nummer|numaram|мой номер|мій номер|رقمي|המספר שלי|我的号码|私の番号|내 번호|제 번호';
const CUED = new RegExp(
  String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}])(?:${CUES})(?![a-zà-ÿа-я])[^\d\n+(]{0,20}(?<![\p{Script=Latin}\p{Script=Cyrillic}])(\(?\+?\d(?:${GAP}?\d){6,14})(?!\d)`,
  'giu',
);

/** A number without a word that says what it is has at least so many digits. */
const FEWEST = 9;

/** Numbers of other things: what stands before them. */
const OTHER_NUMBER =
  /(?:order\p{L}*|commande|bestel\p{L}*|beställning\p{L}*|pedido|encomenda|ordine|paczk\p{L}*|przesyłk\p{L}*|pakket\p{L}*|shipment|consignment|awb|waybill|label|receipt|refund|return|transaction|payment|kargo|takip|посылк\p{L}*|отправлени\p{L}*|замовлення|накладн\p{L}*|посилк\p{L}*|תשלום|מעקב|משלוח|שטר מטען|الشحنة|شحنة|البوليصة|訂單編號|编号|編號|伝票|問い合わせ|등기|송장|sn|zamówieni\p{L}*|sipariş\p{L}*|заказ\p{L}*|订单|訂單|単号|单号|單號|注文|주문|طلب|הזמנה|track\p{L}*|suivi|sendung\p{L}*|seguimiento|rastre\p{L}*|tracciam\p{L}*|трек\p{L}*|运单|快递|追跡|운송장|تتبع|parcel|package|localizador|envío|spårning\p{L}*|försändelse|colis|paket|item|product|article|artikel|produit|id|ref|sku|model|part|invoice|facture|rechnung|dispute|litige|case|ticket|ean|isbn|barcode|zip|postcode|post code|code postal|cp|plz|cep|cap|cnpj|siret|siren|nota fiscal|imei|serial|серийн\p{L}*|индекс|邮编|郵便番号|우편번호|версия|version)\P{L}{0,6}(?:(?:number|no|nr|num|n|numéro|nummer|número|numero|numarası|номер|номера|code|on the (?:label|parcel|box|package)|is|est|ist|es|is the|号|番号|번호|رقم)\P{L}{0,4}){0,3}$/iu;

interface Phone {
  at: number;
  phone: string;
}

/** Phone numbers; `ids` are numbers known to be of something else. */
export function phonesIn(text: string, ids: ReadonlySet<string>): string[] {
  if (!/\d(?:\D{0,3}\d){6}/.test(text)) return [];
  const found: Phone[] = [];
  const add = (at: number, phone: string) => {
    const digits = phone.replace(/\D/g, '');
    if (ids.has(digits) || /^(\d)\1+$/.test(digits)) return;
    if (found.some((other) => at < other.at + other.phone.length && other.at < at + phone.length)) return;
    found.push({ at, phone: phone.trim() });
  };
  for (const match of findAll(text, INTERNATIONAL)) {
    const phone = ofCountry(match[0], text.slice(match.index + match[0].length));
    if (phone && (match[0].includes('+') || !isOther(text, match.index, phone))) add(match.index, phone);
  }
  for (const shape of NATIONAL)
    for (const { 0: phone, index } of findAll(text, shape))
      if (
        phone.replace(/\D/g, '').length >= FEWEST &&
        isAlone(text, index, phone, found) &&
        !isOther(text, index, phone)
      )
        add(index, phone);
  for (const match of findAll(text, CUED)) {
    const number = match[1] ?? '';
    const at = match.index + match[0].length - number.length;
    if (!isOther(text, at, number) && !isAmount(text, at + number.length)) add(at, number);
  }
  return found.sort((a, b) => a.at - b.at).map(({ phone }) => phone);
}

/** As much as a number of its country may have: what follows may be a postcode. */
function ofCountry(written: string, after: string): string | undefined {
  const digits = written.replace(/\D/g, '').replace(/^00/, '');
  const code = Object.keys(LENGTHS)
    .filter((each) => digits.startsWith(each))
    .sort((a, b) => b.length - a.length)[0];
  const [fewest, most] = (code && LENGTHS[code]) || [6, 12];
  const zero = /\(0\)|^\D*(?:00)?\d{1,3}[ .-]0/.test(written) ? 1 : 0;
  const skip = (written.startsWith('00') || written.startsWith('(00') ? 2 : 0) + (code?.length ?? 0) + zero;
  let best: string | undefined;
  let count = 0;
  for (let at = 0; at < written.length; at++) {
    if (!/\d/.test(written.charAt(at))) continue;
    count++;
    const next = written.charAt(at + 1) || after.charAt(0);
    if (count - skip >= fewest && count - skip <= most && !/\d/.test(next)) best = written.slice(0, at + 1);
  }
  return best;
}

/** Neither part of a longer number or code, nor an amount, a time or a size. Another phone number may stand before it. */
function isAlone(text: string, at: number, phone: string, found: readonly Phone[]): boolean {
  const ends = found.map((other) => other.at + other.phone.length);
  const isNext = ends.some((end) => end < at && /^[\s,;/]+$/.test(text.slice(end, at)));
  const before = isNext ? '' : text.slice(Math.max(0, at - 3), at);
  const after = text.slice(at + phone.length, at + phone.length + 3);
  return (
    !/[\p{Script=Latin}\p{Script=Cyrillic}\d_#$€£¥₽=]$|\d[ .,:/-]{1,2}$|[/#]$/u.test(before) &&
    !/^(?:[\p{Script=Latin}\p{Script=Cyrillic}\d_%€£¥₽°]|[ ]?[$€£¥₽]|[,:x×*-]\d| ?(?:EUR|USD|mm|cm|kg|ml)\b)/u.test(
      after,
    )
  );
}

/** A price or a size, as what follows says. */
const isAmount = (text: string, end: number): boolean =>
  /^(?:[%€£¥₽°]|,\d| ?[$€£¥₽]| ?(?:EUR|USD|GBP|mm|cm|kg|ml|mah|pcs|sold)\b)/iu.test(text.slice(end, end + 6));

/** An order number, a tracking number, a date. */
const isOther = (text: string, at: number, phone: string): boolean =>
  OTHER_NUMBER.test(text.slice(Math.max(0, at - 40), at)) ||
  /^(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d/.test(phone);
