/** Finds numbers that name a person or their account. Texts are as `plainText` of `find-private-text.ts` leaves them. */
import { findAll } from './find-all.ts';

/** What stands before a number that is nobody else's business. */
const CUES =
  'passport|passport no|passport number|passeport|reisepass|pasaporte|passaporto|паспорт|паспорта|护照|護照|' +
  'id card|identity card|id number|national id|ausweis|carte d.identité|cni|dni|nie|nif|nino|ssn|social security|sécurité sociale|' +
  'codice fiscale|cpf|rg|curp|rfc|nip|pesel|инн|снилс|身份证|身份证号|身份證|주민등록번호|개인통관고유부호|통관번호|pccc|tc kimlik|kimlik no|tax id|tax number|tax code|' +
  'steuer-?id|numéro fiscal|vat id|customs code|هوية|رقم الهوية|תעודת זהות|' +
  'iban|account number|kontonummer|compte|numéro de compte|cuenta|card number|carte bancaire|kartennummer|numéro de carte|número de tarjeta|银行卡号|卡号|номер карты|' +
  'door code|gate code|entry code|digicode|code d.entrée|code porte|code de la porte|code portail|türcode|codice porta|código de la puerta|код домофона|домофон|门禁密码|密码|password|mot de passe|passwort|contraseña|пароль|pin|pin code|' +
  'date of birth|birth date|born on|birthday|dob|né le|née le|date de naissance|geboren am|geburtsdatum|fecha de nacimiento|nacido el|nacida el|data di nascita|nato il|nata il|data de nascimento|дата рождения|生日|出生日期|生年月日|생년월일';
const CUED = new RegExp(
  String.raw`(?<![\p{L}])(?:${CUES})(?![a-zà-ÿа-я])[^\p{L}\d\n]{0,6}(?:(?:number|no|nr|is|est|ist|es|é|è|jest|это|是|为|n°|numéro|номер)[^\p{L}\d\n]{1,4}){0,2}(\d{1,2}\.? (?:de )?\p{L}{3,10}\.?,? (?:de )?(?:19|20)\d\d|[\p{L}]{0,3}\d[\dA-Za-z]*(?:[ ./*#-]?[\dA-Za-z]*\d[\dA-Za-z#*]*){0,8})`,
  'giu',
);
const CARD = /(?<![\d-])\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}(?![\d-])|(?<!\d)3[47]\d\d[ -]\d{6}[ -]\d{5}(?!\d)/g;
const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\d])/gu;
/** Brazil (CPF), Korea (resident number, customs code), USA, Italy, Spain, Mexico. */
const SHAPES =
  /(?<![\d.-])\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)|(?<!\d)\d{6}-[1-4]\d{6}(?!\d)|(?<![\p{L}\d])P\d{12}(?!\d)|(?<![\d-])(?!000|666)[0-8]\d\d-(?!00)\d\d-(?!0000)\d{4}(?![\d-])|(?<![\p{L}\d])[A-Z]{6}\d\d[A-EHLMPR-T]\d\d[A-Z]\d{3}[A-Z](?![\p{L}\d])|(?<![\p{L}\d])[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d(?![\p{L}\d])/gu;
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
    ...findAll(text, CUED).flatMap(([, number = '']) =>
      number.replace(/[^\dA-Za-z]/g, '').length >= 4 ? [number] : [],
    ),
  ];
}

const all = (text: string, shape: RegExp): string[] => findAll(text, shape).map(([number]) => number);

/** Sums to 1 modulo 97 (ISO 13616). */
function isIban(written: string): boolean {
  const code = written.replaceAll(' ', '');
  let rest = 0;
  for (const letter of code.slice(4) + code.slice(0, 4))
    for (const digit of String(Number.parseInt(letter, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return code.length >= 15 && rest === 1;
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
