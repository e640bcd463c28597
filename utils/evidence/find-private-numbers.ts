/** Finds numbers that name a person or their account. Texts are as `plainText` of `find-private-text.ts` leaves them. */
import { findAll } from './find-all.ts';

/** What stands before a number that is nobody else's business: names of papers and of numbers for taxes, customs, banks and doors, by country as of 2026-11. */
const CUES =
  'passport|passport no|passport number|pass no|passeport|reisepass|reisepassnummer|passnummer|pasaporte|passaporto|passaporte|paszport|paszportu|paspoort|paspoortnummer|passnr|pasaport|паспорт|паспорта|пасспорт|護照|护照|护照号|護照號碼|パスポート|パスポート番号|旅券番号|여권|여권번호|جواز|جواز السفر|דרכון|hộ chiếu|διαβατήριο|' +
  'id card|identity card|id number|national id|citizen id|ausweis|personalausweis|carte d.identité|cni|cin|dni|nie|nif|nino|ni number|national insurance|ssn|social security|social insurance number|sécurité sociale|n° sécu|numéro de sécu|tarjeta de identidad|carta d.identità|bilhete de identidade|cartão de cidadão|' +
  'codice fiscale|partita iva|cpf|cnpj|curp|rfc|clave de elector|ine|nip|pesel|regon|nr dowodu|инн|іпн|рнокпп|снилс|серия|документ|身份证|身份证号|身份证号码|身分證|身分證字號|統一編號|주민등록번호|주민번호|개인통관고유부호|개인통관부호|통관부호|통관번호|사업자등록번호|pccc|마이넘버|マイナンバー|個人番号|tc|tc kimlik|t\\.c\\. ?kimlik|kimlik|kimlik no|vergi no|' +
  'rut|run chile|cuit|cuil|ruc|cédula|cedula|cédula de identidad|número de identificación|identificación fiscal|bsn|burgerservicenummer|rijksregisternummer|niss|numéro national|registre national|personnummer|samordningsnummer|henkilötunnus|hetu|fødselsnummer|cpr-nummer|cpr|rodné číslo|rč|cnp|cod numeric personal|егн|oib|jmbg|emšo|adószám|személyi szám|αφμ|α\\.φ\\.μ\\.|αμκα|ahv|ahv-nummer|avs|n° avs|' +
  'aadhaar|aadhar|aadhaar number|adhar|pan number|pan card|gstin|gst number|nric|mykad|ic number|nik|ktp|npwp|cccd|cmnd|cmt|căn cước|số căn cước|เลขบัตรประชาชน|บัตรประชาชน|आधार|iqama|emirates id|civil id|إقامة|رقم الإقامة|رقم الهوية|الهوية|هوية|الرقم القومي|کد ملی|teudat zehut|תעודת זהות|ת\\.ז\\.?|ת״ז|' +
  'tax id|tax number|tax code|taxpayer number|tax no|steuer-?id|steuernummer|identifikationsnummer|numéro fiscal|número fiscal|vat id|vat number|vat no|n° tva|numéro de tva|tva intra\\p{L}*|ust-?id(?:-?nr)?|uid|btw-?nummer|eori|eori number|customs code|customs id|' +
  'driver.?s? licen[cs]e|driving licen[cs]e|permis de conduire|führerschein|carnet de conducir|patente di guida|права|водительское удостоверение|' +
  'iban|rib|bic|clabe|sort code|routing number|account|account number|account no|acct|kontonummer|konto|compte|numéro de compte|cuenta|número de cuenta|conto corrente|numer konta|rekeningnummer|bank account|chave pix|pix|card|card number|my card|carte|carte bancaire|kartennummer|numéro de carte|tarjeta|número de tarjeta|numero carta|银行卡|银行卡号|卡号|номер карты|карта|계좌번호|카드번호|口座番号|cvv|cvc|' +
  'door code|gate code|entry code|entry pin|lockbox|buzzer|buzzer code|intercom code|digicode|code d.entrée|code porte|code de porte|code de la porte|code portail|code immeuble|code bâtiment|türcode|zugangscode|codice porta|codice cancello|código de la puerta|código portal|código del portal|kod do (?:bramy|klatki|drzwi|domofonu)|deurcode|portkod|код домофона|домофон|код двери|门禁密码|门禁|密码|공동현관|공동현관 비밀번호|현관 비밀번호|비밀번호|password|mot de passe|passwort|contraseña|пароль|pin|pin code|postnummer|post-?nr|' +
  'date of birth|birth date|born on|born|birthday|dob|né le|née le|date de naissance|geboren am|geburtsdatum|fecha de nacimiento|nacido el|nacida el|data di nascita|nato il|nata il|data de nascimento|data urodzenia|doğum tarihi|geboortedatum|дата рождения|дата народження|生日|出生日期|生年月日|생년월일|تاريخ الميلاد|תאריך לידה';
/** What may stand between: "passport number is", "ИНН для таможни:". */
const FILLERS =
  'number|no|nr|num|code|is|est|ist|es|é|è|to|jest|это|является|是|为|は|이|n°|nº|numéro|número|numero|nummer|numer|номер|серия|série|series|serie|号|号码|號碼|番号|번호|رقم|for (?:the )?customs?|for tax(?:es)?|pour (?:la )?douane|für den zoll|para (?:la )?aduana|para (?:a )?alfândega|per (?:la )?dogana|для таможни|для митниці|dla celników|voor de douane|gümrük için';
const CUED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${CUES})(?![a-zà-ÿа-я])[^\p{L}\d\n]{0,6}(?:(?:${FILLERS})[^\p{L}\d\n]{1,4}){0,3}(\d{1,2}\.? (?:de )?\p{L}{3,10}\.?,? (?:de )?(?:19|20)\d\d|(?:[a-z]{1,2} (?=\d{6})|[\p{L}]{0,5})\d[\dA-ZА-Яa-z]*(?:(?:[ ./*#-]?| номер | № ?)[\dA-Za-z]*\d[\dA-Za-z#*]*){0,8})`,
  'giu',
);
/** A card in a sentence may be one of paper: a shorter number is none. */
const LOOSE =
  /^(?:account|acct|konto|compte|cuenta|my card|card|carte|tarjeta|карта|документ|права|серия|pix|uid|nik|born|identifikationsnummer|postnummer|post-?nr|bic|nip|nie|ine|cin|tc)(?![\p{L}])/iu;
const FEWEST_LOOSE = 8;
const CARD = /(?<![\d-])\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}(?![\d-])|(?<!\d)3[47]\d\d[ -]\d{6}[ -]\d{5}(?!\d)/g;
const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\d])/gu;
/** Brazil (CPF, CNPJ), Korea (resident number, customs code), USA, Italy, Mexico, Chile, Switzerland, India. */
const SHAPES =
  /(?<![\d.-])\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)|(?<!\d)\d{6}-[1-4]\d{6}(?!\d)|(?<![\p{L}\d])P\d{12}(?!\d)|(?<![\d-])(?!000|666)[0-8]\d\d-(?!00)\d\d-(?!0000)\d{4}(?![\d-])|(?<![\p{L}\d])[A-Z]{6}\d\d[A-EHLMPR-T]\d\d[A-Z]\d{3}[A-Z](?![\p{L}\d])|(?<![\p{L}\d])[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d(?![\p{L}\d])|(?<![\d.])\d\d\.\d{3}\.\d{3}\/\d{4}-\d\d(?!\d)|(?<![\d.])\d{1,2}\.\d{3}\.\d{3}-[\dkK](?![\p{L}\d])|(?<!\d)756\.\d{4}\.\d{4}\.\d\d(?!\d)|(?<![\p{L}\d])PAN:? ?[A-Z]{5}\d{4}[A-Z](?![\p{L}\d])/gu;
const SPANISH = /(?<![\p{L}\d])(?:\d|([XYZ]))(\d{7})-?([A-Z])(?![\p{L}\d])/gu;
const CHINESE = /(?<![\p{L}\d])\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX](?![\p{L}\d])/gu;

/** Numbers of passports, identity cards, bank accounts and cards, codes of doors, days of birth. */
export function numbersIn(text: string): string[] {
  if (!/\d\D{0,3}\d/.test(text)) return [];
  return [
    ...all(text, IBAN).filter(isIban),
    ...all(text, CARD).filter((card) => isLuhn(card.replace(/\D/g, ''))),
    ...all(text, SHAPES),
    ...all(text, SPANISH).filter(isSpanish),
    ...all(text, CHINESE).filter(isChinese),
    ...findAll(text, CUED).flatMap(([whole, number = '']) =>
      number.replace(/[^\dA-Za-z]/g, '').length >= (LOOSE.test(whole) ? FEWEST_LOOSE : 4) ? [number] : [],
    ),
  ];
}

const all = (text: string, shape: RegExp): string[] => findAll(text, shape).map(([number]) => number);

/** Countries with such numbers (SWIFT's registry, release 99): parcels have others. */
const COUNTRIES =
  'AD AE AL AT AZ BA BE BG BH BR BY CH CR CY CZ DE DK DO EE EG ES FI FO FR GB GE GI GL GR GT HR HU IE IL IQ IS IT JO KW KZ LB LC LI LT LU LV LY MC MD ME MK MR MT MU NL NO PK PL PS PT QA RO RS SA SC SE SI SK SM ST SV TL TN TR UA VA VG XK';

/** Sums to 1 modulo 97 (ISO 13616). */
function isIban(written: string): boolean {
  const code = written.replaceAll(' ', '');
  let rest = 0;
  for (const letter of code.slice(4) + code.slice(0, 4))
    for (const digit of String(Number.parseInt(letter, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return COUNTRIES.includes(code.slice(0, 2)) && code.length >= 15 && rest === 1;
}

/** The check digit of cards (ISO/IEC 7812-1). */
function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits.charAt(digits.length - 1 - at)) * (at % 2 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return digits.length >= 13 && sum % 10 === 0;
}

/** The letter of a Spanish DNI or NIE. */
function isSpanish(written: string): boolean {
  const code = written.replace('-', '').replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(code.slice(0, 8)) % 23) === code.charAt(8);
}

/** The check sign of a Chinese identity number (GB 11643-1999). */
function isChinese(code: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(code.charAt(at)), 0);
  return '10X98765432'.charAt(sum % 11) === code.charAt(17);
}
