/** Finds postal addresses. Texts are as `plainText` of `find-private-text.ts` leaves them. By experience, 2026-11-23. */
import { findAll } from './find-all.ts';
import { grown, lineParts } from './find-private-grow.ts';
import { BOXES, CODED, NOT_TOWNS, POSTCODES, STREETS, TOWNS } from './find-private-streets.ts';

const CUES =
  'address|adress|delivery address|shipping address|home address|my address is|i live at|i live in|ship(?: it)? to|send(?: it)? to|deliver(?: it)? to|adresse|mon adresse|adresse de livraison|' +
  "j'habite|livrer au|lieferadresse|anschrift|meine adresse|ich wohne|dirección|direccion|mi dirección|vivo en|indirizzo|il mio indirizzo|abito in|endereço|" +
  'morada|moro na|moro em|adres|mój adres|adresi|adresim|teslimat adresi|adresa|cím|címem|osoite|адресу?|мой адрес|адрес доставки|адреса|διεύθυνση|地址|收货地址|收貨地址|住址|我住在|' +
  '住所|お届け先|送り先|배송지|주소|عنوان|العنوان|عنواني|כתובת|הכתובת|địa chỉ|alamat|ที่อยู่|पता';
/** After a word for an address, what looks like one: some words with a number in them, until the end of the line. */
const CUED = new RegExp(
  String.raw`(?<!\p{L}|(?:e-?mail|web|ip|mac|e-post|correo|почты|электронной) )(?:${CUES})(?!\p{Script=Latin}|\p{Script=Cyrillic}| электр| e-?mail| web| ip)(?: (?:is|est|ist|es|è|é|to|in|at)(?! not\b))?[:, -]{0,3}((?=[^\n]{0,120}\d)(?=[^\n]{0,120}\p{L})[^\n:?!@]{6,140})`,
  'giu',
);

/** As far as a sentence goes: `St.` and `12.` do not end one. */
const SENTENCE =
  /^.*?(?=[。;!]|(?<=\p{L}{4})(?<!\b(?:avda|blvd|ctra|apdo|appt|prof|bulv)|просп|корп|пров)\.(?: (?!\d)|$))/isu;

/** Who lives there is looked for by itself. */
const NAME_FIRST = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}, (?=.*\d)/u;

/** A part of a text. */
interface Part {
  start: number;
  end: number;
}

/** Postal addresses, each street and each town by itself where they stand on lines of their own: they may stand apart elsewhere. */
export function addressesIn(text: string): string[] {
  if (!/\d|\p{Script=Arabic}/u.test(text)) return [];
  const streets = STREETS.flatMap((street) => partsIn(text, street)).filter(({ start, end }) => end - start >= 6);
  if (/,.*\d{3} ?\d{3}(?!\d)/.test(text)) streets.push(...partsIn(text, CODED));
  const cued = findAll(text, CUED).flatMap((match) => cuedPart(match) ?? []);
  const sure = [...streets, ...cued, ...partsIn(text, BOXES), ...partsIn(text, POSTCODES)].filter(({ start, end }) =>
    /\d|\p{Script=Arabic}/u.test(text.slice(start, end)),
  );
  if (sure.length === 0) return [];
  const towns = partsIn(text, TOWNS).filter(({ start, end }) => !NOT_TOWNS.test(text.slice(start, end)));
  const all = joined([...sure, ...towns]).map((part) => grown(text, part));
  const found = [...all, ...lineParts(text, all)].map(({ start, end }) => text.slice(start, end));
  return longest(found);
}

/** Numbers of things and of days. */
const COUNTED =
  /\b\d{1,4} ?(?:x|pieces?|pcs|units?|items?|sets?|packs?|pairs?|days?|weeks?|hours?|adet|gün|sztuk|szt|stück|tage|pi[eè]ces?|jours?|unidades?|uds?|días?|dias?|pezzi|giorni|stuks|dagen|st|шт|штук\p{L}*|дн\p{L}*|eur|usd|€|\$|cm|mm|kg|%)(?![\p{L}])|\b\d+x\d+/giu;
/** "Address book", "address on the label". */
const NOT_FIRST =
  /^(?:labels?|books?|etiket\p{L}*|printers?|stickers?|bars?|lines?|fields?|plates?|signs?|tags?|on|was|has|of|for|in the) /iu;

/** What stands behind a word for an address, if it may be one. */
function cuedPart(match: RegExpExecArray): Part | undefined {
  const [all, address = ''] = match;
  const start = match.index + all.length - address.length;
  const before =
    /^\s*(?:(?:at|au|à|in|is|en|am|bei|na|no|a) |は|が|是|为|改成|改为|은 |는 |이 |: ?)?/iu.exec(address)?.[0].length ??
    0;
  const tidied = tidy(address.slice(before));
  const name = NAME_FIRST.exec(tidied)?.[0].length ?? 0;
  const whole = tidied.slice(name);
  if (
    !/\d/.test(whole.replace(COUNTED, '')) ||
    NOT_FIRST.test(whole) ||
    /(?:not|wrong|incorrect|fausse|falsch|changed|correct)\b/i.test(whole)
  )
    return undefined;
  return { start: start + before + name, end: start + before + tidied.length };
}

const partsIn = (text: string, shape: RegExp): Part[] =>
  findAll(text, shape).map(({ 0: found, index }) => {
    const start = index + (found.length - found.trimStart().length);
    return { start, end: start + tidy(found).length };
  });

/** Parts that overlap are one. */
function joined(parts: Part[]): Part[] {
  const out: Part[] = [];
  for (const part of parts.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last && part.start < last.end) last.end = Math.max(last.end, part.end);
    else out.push({ ...part });
  }
  return out;
}

/** Words that go on after an address. */
const ON =
  / (?:is|are|was|and|but|or|if|so|please|pls|call|tel|phone|thanks|thank|my|not|est|et|mais|svp|merci|mon|ma|ist|und|aber|bitte|danke|mein|meine|es|y|pero|gracias|mi|è|ed|ma|grazie|mio|mia|e|mas|obrigado|obrigada|meu|en|maar|bedankt|jest|i|dziękuję|и|а|но|это|спасибо|мой|моя|Please|Pls|Thanks|Thank|Call|Tel|Phone|Merci|Bitte|Danke|Gracias|Grazie|Obrigado|Спасибо)(?= |$).*$/su;

/** In brackets at the end, without a number: a country, a language, "home". */
const REMARK = /\s*[([{（［【][^\d]*$/u;

/** Without what goes on after it: words in small letters after one with a capital letter or a number are no part of a name. */
function tidy(found: string): string {
  const [line = '', ...lines] = (SENTENCE.exec(found)?.[0] ?? found).replace(ON, '').split('\n');
  const words = line.split(' ');
  const isLoud = words.slice(1).some((word) => /^[\p{Lu}]/u.test(word));
  while (isLoud && /^\p{Ll}[\p{L}'’-]{1,}$/u.test(words.at(-1) ?? '')) words.pop();
  return [words.join(' '), ...lines]
    .join('\n')
    .replace(REMARK, '')
    .replace(/(?:です|になります|でお願いします|までお願いします|입니다|이에요|예요|으로 보내.*|谢谢.*)$/u, '')
    .replace(/[\s,.;。、-]+$/u, '')
    .trim();
}

/** What stands inside another is hidden with it. */
const longest = (found: readonly string[]): string[] => {
  const all = [...new Set(found)];
  return all.filter((each) => !all.some((other) => other !== each && other.includes(each)));
};
