/** Finds names of people by what stands around them. Texts are as `plainText` of `find-private-text.ts` leaves them. */

import { findAll } from './find-all.ts';
import { peopleIn } from './find-private-people.ts';
import type { SaidText } from './find-private-text.ts';
import { NOT_FIRST_NAMES, NOT_NAMES } from './find-private-words.ts';

/** One to four words that begin with a capital letter, with what joins them. */
const PROPER = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,24}(?:[ ](?:(?:de|del|de la|da|do|dos|di|van|von|van der|van den|der|el|al|bin|ben|le|la|du|y|e)[ ])?\p{Lu}[\p{L}\p{M}'’.-]{0,24}){0,3}`;
const HAN = String.raw`\p{Script=Han}{2,4}`;
const KANA = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,8}(?: [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,8})?`;
const HANGUL = String.raw`\p{Script=Hangul}{2,4}`;
const ARABIC = String.raw`[\p{Script=Arabic}\p{M}]{2,15}(?: [\p{Script=Arabic}\p{M}]{2,15}){0,2}`;
const HEBREW = String.raw`[\p{Script=Hebrew}'"׳״-]{2,15}(?: [\p{Script=Hebrew}'"׳״-]{2,15})?`;
const OTHER = String.raw`[\p{Script=Thai}\p{Script=Devanagari}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Bengali}\p{Script=Tamil}\p{M}]{2,20}(?: [\p{Script=Thai}\p{Script=Devanagari}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Bengali}\p{Script=Tamil}\p{M}]{2,20})?`;
const ANY = `(?:${PROPER}|${HANGUL}|${KANA}|${ARABIC}|${HEBREW}|${OTHER})`;

const begin = String.raw`(?<![\p{L}\p{N}])`;
const end = String.raw`(?![\p{L}\p{N}\p{M}])`;

const TITLES = String.raw`(?:(?:[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Mm]x|[Dd]r|[Ss]ir|[Mm]adam|MR|MRS|MS|M|[Mm]me|MME|[Mm]lle|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|[Hh]err|[Ff]rau|[Hh]errn|[Ss]r|[Ss]ra|[Ss]rta|[Ss]eñor|[Ss]eñora|[Ss]ig|[Ss]ignor|[Ss]ignora|[Ss]ig\.ra|[Dd]hr|[Mm]evr|[Mm]evrouw|[Mm]eneer|[Pp]an|[Pp]ani|[Pp]ana|[Pp]anie|[Pp]anią|[Pp]anu|[Bb]ay|[Bb]ayan|г-н|г-жа|господин|госпожа|Господин|Госпожа|пан|пані)\.?)`;
const TITLED = new RegExp(`${begin}${TITLES} (${PROPER})${end}`, 'gu');

/** How a seller greets. The first letter in either case; names in lower case only straight before a comma. */
const GREETINGS =
  '[Dd]ear|DEAR|[Hh]i|HI|[Hh]ello|HELLO|[Hh]ey|[Gg]ood (?:morning|afternoon|evening|day)|[Gg]reetings|[Bb]onjour|[Bb]onsoir|[Ss]alut|[Cc]oucou|[Cc]her|[Cc]hère|[Cc]here|' +
  '[Hh]allo|[Gg]uten (?:Tag|Morgen|Abend)|[Ll]iebe[rs]?|[Ss]ehr geehrte[rs]?|[Mm]oin|[Ss]ervus|[Hh]ola|[Bb]uen(?:os|as) (?:días|tardes|noches)|[Ee]stimad[oa]|[Qq]uerid[oa]|' +
  '[Cc]iao|[Bb]uongiorno|[Bb]uonasera|[Ss]alve|[Gg]entile|[Cc]ar[oa]|[Oo]lá|[Oo]i|[Bb]om dia|[Bb]oa (?:tarde|noite)|[Pp]rezad[oa]|[Cc]ar[oa]|[Bb]este|[Gg]eachte|[Gg]oedendag|[Gg]oedemorgen|' +
  '[Cc]ześć|[Ww]itam|[Dd]zień dobry|[Ww]itaj|[Ss]zanown[ya]|[Dd]rog[ia]|[Aa]hoj|[Dd]obrý den|[Mm]erhaba|[Ss]elam|[Ss]ayın|[Hh]ej|[Hh]ei|[Kk]ære|[Kk]jære|[Hh]yvä|[Bb]ună ziua|[Bb]una|[Dd]ragă|[Kk]edves|[Tt]isztelt|[Ss]zia|' +
  '[Зз]дравствуйте|[Пп]ривет|[Дд]обрый (?:день|вечер)|[Дд]оброе утро|[Уу]важаем(?:ый|ая)|[Дд]орог(?:ой|ая)|[Вв]ітаю|[Дд]обрий день|[Шш]ановн(?:ий|а)|[Γγ]εια σ(?:ας|ου)|[Αα]γαπητ(?:έ|ή)|[Hh]alo|[Xx]in chào|[Cc]hào|[Bb]apak|[Ii]bu|[Kk]ak';
const GREETED = new RegExp(
  `${begin}(?:${GREETINGS})(?:,? |! (?=[^ ,.!?\\n]{1,25}[,.!]))(?:${TITLES} )?(${PROPER})${end}`,
  'gu',
);
const GREETED_SMALL =
  /^(?:(?:hi|hello|hey) (?:my )?dear|dear|hi|hello|hey|bonjour|salut|hallo|hola|ciao|olá|oi|привет|здравствуйте)[,]? (\p{Ll}[\p{L}'-]{2,20})[ ]?[,!，]/giu;
/** "Thank you Anna, …". */
const THANKED = new RegExp(
  `${begin}(?:[Tt]hank you|[Tt]hanks|[Ss]orry|[Oo]k(?:ay)?|[Mm]erci|[Dd]anke|[Gg]racias|[Gg]razie|[Oo]brigad[oa]|[Сс]пасибо),? (\\p{Lu}[\\p{L}'’-]{2,20})(?=[,.!]|$)`,
  'gmu',
);
/** "Anna, hello". */
const NAME_FIRST = new RegExp(`(?:^|\\n)(${PROPER})[,!] ?(?:${GREETINGS})${end}`, 'gu');
const GREETED_EAST: readonly RegExp[] = [
  new RegExp(`(?:亲爱的|尊敬的|敬爱的|親愛的)(${HAN}?)(?:先生|女士|小姐|您好|你好|[,!，。:]|$)`, 'gmu'),
  new RegExp(String.raw`(?:^|[\n。!?, ]|[您你]好)(${HAN}?)(?:先生|女士|小姐|您好|你好)`, 'gu'),
  /(?:^|[\n。!?, ]|[您你]好|的)(\p{Script=Han}(?:先生|女士|小姐|老师))/gu,
  new RegExp(`(${KANA}) ?(?:様|さま|さん|殿)`, 'gu'),
  new RegExp(String.raw`(${HANGUL}) ?(?:고객님|님|씨)(?![\p{L}])`, 'gu'),
  new RegExp(
    `(?:مرحبا|مرحباً|أهلا|أهلاً|السلام عليكم|عزيزي|عزيزتي|السيد|السيدة|الأستاذ|سلام|آقای|خانم)(?: بك| يا)? (?:يا )?(${ARABIC})`,
    'gu',
  ),
  new RegExp(`(?:שלום|היי|הי|לכבוד|יקר|יקרה|מר|גב')(?: רב)? (${HEBREW})`, 'gu'),
  new RegExp(`(?:สวัสดี(?:ค่ะ|ครับ)?|คุณ|नमस्ते|श्री|श्रीमती) ?(${OTHER})`, 'gu'),
];

/** How people say their own name. */
const OWN =
  "[Mm]y (?:full |first |last |family |sur)?name(?: (?:in|on) (?:the |my )?\\p{Ll}{2,12})?(?: is|:)|[Mm]ein (?:Nach|Vor|Familien)name ist|[Mm]on (?:nom de famille|prénom)(?: est| c['’]est)|[Mm]i apellido es|[Ii]l mio cognome è|[Mm]eu sobrenome é|[Мм]оя фамилия|[Mm]oje nazwisko(?: to)?|[Ss]oyadım|[Mm]ijn achternaam is|[Mm]y name's|[Nn]ame is|[Ii] am called|[Jj]e m['’]appelle|[Mm]on nom est|[Mm]on nom c['’]est|[Nn]om et prénom|[Mm]ein Name ist|[Ii]ch hei(?:ß|ss)e|[Mm]e llamo|[Mm]i nombre es|[Mm]i chiamo|[Ii]l mio nome è|[Mm]eu nome é|[Cc]hamo-me|[Mm]e chamo|" +
  '[Ii]k heet|[Mm]ijn naam is|[Nn]azywam się|[Mm]am na imię|[Jj]menuji se|[Aa]dım|[Bb]enim adım|[Mm]itt namn är|[Jj]ag heter|[Jj]eg heter|[Jj]eg hedder|[Nn]imeni on|[Mm]ă numesc|[Aa] nevem|[Мм]еня зовут|[Мм]о[её] имя|[Мм]ене звати|[Мм]оє ім.я|[Κκ]αλούμαι|[Μμ]ε λένε|[Nn]ama saya|[Tt]ên tôi là|我叫|我的名字是|제 이름은|اسمي|שמי|ผมชื่อ|ดิฉันชื่อ|मेरा नाम';
const SAID = new RegExp(`(?:${begin}(?:${OWN})|(?:我叫|我的名字是|名字是))[:： ]{0,2}(${ANY})`, 'gu');

/** Words for a name on a form or a label, then the name until the end of the line. */
const LABELS =
  'full name|name|first name|last name|surname|family name|given name|recipient|recipient name|receiver|consignee|addressee|contact|contact name|contact person|attn|attention|ship to|deliver to|buyer name|customer name|cardholder|' +
  'nom|prénom|prenom|nom complet|nom et prénom|destinataire|titulaire|empfänger|empfängerin|vorname|nachname|name des empfängers|nombre|nombre completo|apellido|apellidos|destinatario|nome|nome completo|cognome|sobrenome|destinatário|' +
  'naam|ontvanger|imię|nazwisko|imię i nazwisko|odbiorca|jméno|příjemce|ad soyad|isim|alıcı|namn|mottagare|navn|modtager|mottaker|nimi|vastaanottaja|nume|destinatar|név|címzett|' +
  'имя|фио|ф\\.и\\.о\\.?|фамилия|получатель|имя получателя|ім.я|одержувач|отримувач|όνομα|παραλήπτης|姓名|名字|收件人|收货人|收貨人|联系人|聯絡人|お名前|氏名|受取人|宛名|이름|성함|수령인|받는 ?사람|받는 ?분|الاسم|اسم المستلم|المستلم|שם|שם מלא|nama|penerima|tên|người nhận|họ tên|ชื่อ|ผู้รับ|नाम';
const LABELLED = new RegExp(
  String.raw`(?:^|[\n,;(]|(?<=\p{L}[ ]))[ ]{0,3}(?:${LABELS})[ ]?[:：=][ ]{0,3}([^\n,;:|/()\d]{2,50})`,
  'gimu',
);
const NOT_LABELS =
  /(?:product|item|file|brand|store|shop|seller|company|user|nick|model|color|colour|carrier|courier|marque|produit|artikel|boutique|магазин|商品|店铺|产品)[ -]?$/iu;

/** Under what is written last. */
const CLOSINGS =
  'regards|best regards|thank you very much|thank you so much|thanks a lot|thanks in advance|merci beaucoup|merci par avance|merci de votre aide|vielen dank im voraus|danke im voraus|grazie mille|mille grazie|muito obrigad[oa]|gracias de antemano|большое спасибо|спасибо заранее|dziękuję bardzo|dziękuję i pozdrawiam|hartelijk dank|alvast bedankt|tack|tack på förhand|med vänliga hälsningar|hälsningar|kind regards|warm regards|best|best wishes|sincerely|yours sincerely|yours truly|yours faithfully|thanks|thank you|many thanks|cheers|cordialement|bien cordialement|bien à vous|merci|merci d.avance|salutations|sincères salutations|bonne journée|amicalement|' +
  'mit freundlichen grüßen|freundliche grüße|viele grüße|beste grüße|liebe grüße|mfg|vg|lg|grüße|danke|vielen dank|saludos|un saludo|atentamente|gracias|muchas gracias|cordiali saluti|distinti saluti|saluti|grazie|atenciosamente|cumprimentos|obrigad[oa]|' +
  'met vriendelijke groet|groeten|groetjes|bedankt|pozdrawiam|z poważaniem|dziękuję|s pozdravem|saygılarımla|teşekkürler|med vänlig hälsning|mvh|hilsen|vennlig hilsen|terveisin|cu stimă|üdvözlettel|с уважением|спасибо|з повагою|дякую|με εκτίμηση|ευχαριστώ';
const SIGNED = new RegExp(
  String.raw`${begin}(?:${CLOSINGS})[ ]?[,!.;:-]{0,2}[ ]{0,2}(?:[\n]{1,3}|(?<=[,!-] {0,2}))[- ]{0,3}(\p{Lu}[\p{L}\p{M}'’.-]{1,24}(?: \p{Lu}[\p{L}\p{M}'’.-]{0,24}){0,3})[.! ]{0,3}(?:\n|$)`,
  'giu',
);

/** Names in a text, each without a title; of a seller's text only those that it addresses. */
export function namesIn({ text, by }: SaidText): string[] {
  const found = [...firsts(text, SAID, by !== 'seller'), ...titled(text), ...peopleIn({ text, by })];
  for (const match of findAll(text, LABELLED)) {
    const before = text.slice(Math.max(0, match.index - 12), match.index + match[0].search(/[\p{L}]/u));
    if (!NOT_LABELS.test(before)) found.push(match[1] ?? '');
  }
  if (by !== 'buyer') {
    found.push(
      ...firsts(text, GREETED),
      ...firsts(text, GREETED_SMALL),
      ...firsts(text, NAME_FIRST),
      ...firsts(text, THANKED),
    );
    for (const greeted of GREETED_EAST) found.push(...firsts(text, greeted));
  }
  if (by === 'buyer') found.push(...findAll(text, SIGNED).map(([, name = '']) => (/^\p{Lu}/u.test(name) ? name : '')));
  return found.flatMap((name) => asName(name) ?? []);
}

/** Brands and figures that are called so. */
const NOT_PEOPLE =
  /^(?:Dr\.? (?:Martens?|Dre|Oetker|Scholl|Strange|Who|Seuss|Brown)|Mr\.? (?:Coffee|Bean|Potato|Clean|Price)|Miss (?:Dior|Sixty|Selfridge)|Mrs\.? Claus)/i;
const titled = (text: string): string[] =>
  findAll(text, TITLED)
    .filter(([whole, name = '']) => !NOT_PEOPLE.test(whole) && !/^[SMLX]{1,3}(?: |$)/.test(name))
    .map(([, name = '']) => name);

/** What an expression finds, where it may be looked for. */
const firsts = (text: string, shape: RegExp, isMeant = true): string[] =>
  isMeant ? findAll(text, shape).map(([, name = '']) => name) : [];

/** Who lives at an address: on the line above it, or straight before it. */
export function nameAbove(text: string, address: string): string | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const [first = address] = address.split('\n');
  const at = lines.findIndex((line) => line.includes(first));
  const before = (lines[at] ?? '').split(first)[0]?.split(/[,:;]/) ?? [];
  const beside = before.findLast((part) => part.trim() !== '')?.trim() ?? '';
  const above = beside || (lines[at - 1] ?? '').replace(/[,:;]$/, '');
  const isName = NAME_ALONE.test(above) && above.split(' ').length <= 4;
  return isName && (!beside || above.includes(' ')) ? asName(above) : undefined;
}

const NAME_ALONE = new RegExp(`^(?:${TITLES} )?(?:${PROPER}|${HAN}|${HANGUL}|${ARABIC})$`, 'u');

/** What people go by in other chats. */
const MESSENGERS =
  'we ?chat|weixin|微信|whats ?app|telegram|line|skype|instagram|insta|facebook|fb|messenger|viber|snapchat|snap|kakao ?talk|kakao|카카오톡|카톡|qq|vk|вк|discord|signal|zalo|телеграм|ватсап|вайбер|واتساب|تيليجرام|тг';
const HANDLED = new RegExp(
  String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{N}])(?:${MESSENGERS})(?:[ ]?(?:id|is|name|account|user|username|nick|号|号码|账号|est|ist|es|это|:|=|-|@|at)){0,3}[ ]{0,2}[:@]{0,2}[ ]?((?=[a-z\d_.-]{0,30}[\d_])(?=[\d_.-]{0,30}[a-z])[a-z\d][a-z\d_.-]{3,30})(?![\p{L}\p{N}@])`,
  'giu',
);
const AT_NAME = /(?<![\p{L}\p{N}._%+@/-])@[a-z\d_][a-z\d_.]{2,30}(?![\p{L}\p{N}@])/giu;

/** Names in other chats: `@anna_83`, "wechat anna83". */
export const handlesIn = (text: string): string[] => [
  ...firsts(text, HANDLED).map((handle) => handle.replace(/[.-]+$/, '')),
  ...findAll(text, AT_NAME).map(([handle]) => handle.replace(/\.+$/, '')),
];

/** Accounts of people that a link leads to. */
const LINKED =
  /(?:instagram|facebook|fb|tiktok|snapchat|vk|paypal|linkedin|t)\.(?:com|me)\/(?:add\/|in\/|@)?([a-z\d_.-]{3,40})(?![\w./-])/giu;

/** The same in links: "paypal.me/anna83". */
export const linkedIn = (text: string): string[] => (/\.(?:com|me)\//i.test(text) ? firsts(text, LINKED) : []);

const TITLE = new RegExp(`^${TITLES} `, 'u');

/** Whether a word ends what may be a name. */
const isNone = (word: string, at: number): boolean => NOT_NAMES.has(word) || (at === 0 && NOT_FIRST_NAMES.has(word));

/** Words that family names begin with: "Le Goff". */
const PARTICLE = /^(?:Le|La|De|Di|Da|Du|El|Al|Van|Von|Ben|San)$/;

/** A name without its title and without words that are none; nothing where nothing is left. */
export function asName(raw: string): string | undefined {
  const words = raw
    .trim()
    .replace(TITLE, '')
    .replace(/^(?:尊敬的|亲爱的|敬爱的|親愛的|您好|你好)/, '')
    .replace(/[\s.,;:!?'’"-]+$/u, '')
    .split(/\s+/);
  const stop = words.findIndex(
    (word, at) =>
      !/^\p{Lu}\.$/u.test(word) &&
      !(PARTICLE.test(word) && /^\p{Lu}/u.test(words[at + 1] ?? '')) &&
      isNone(word.toLowerCase().replace(/[.,!]+$/, ''), at),
  );
  const name = (stop < 0 ? words : words.slice(0, stop)).join(' ').replace(/[\s.,;:!?'’"-]+$/u, '');
  if (
    name.length < 2 ||
    /^(?:I|we|you|they|he|she|it|that|there|here|what|how|who)['’]/i.test(name) ||
    /^\p{Lu}[.]?$/u.test(name) ||
    /[@#_/\\<>{}[\]]/.test(name)
  )
    return undefined;
  return name.split(' ').length <= 5 ? name : undefined;
}
