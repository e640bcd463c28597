/** Finds names of people by words that only a name follows, or goes before. Texts are as `plainText` of `find-private-text.ts` leaves them. By experience, 2026-11-23. */
import { findAll } from './find-all.ts';
import type { SaidText } from './find-private-text.ts';
import { FAMILIES, KOREANS } from './find-private-words.ts';

/** A word that begins with a capital letter, and what may join it to the next. */
const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,24}`;
const JOINT = String.raw`(?:(?:de la|de|del|da|do|dos|di|van der|van den|van de|van|von|der|den|ten|el|al|bin|ben|le|la|du|y|e)[ ])?`;
const PROPER = `${WORD}(?:[ ]${JOINT}${WORD}){0,3}`;
/** At least two words: one alone may begin a sentence. */
const WHOLE = `${WORD}(?:[ ]${JOINT}${WORD}){1,3}`;
const HAN = String.raw`\p{Script=Han}{2,4}`;
const JAPANESE = String.raw`[\p{Script=Han}\p{Script=Katakana}ー]{1,6}(?:[ ・]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,6})?`;
const HANGUL = String.raw`\p{Script=Hangul}{2,4}`;
const ARABIC = String.raw`[\p{Script=Arabic}\p{M}]{2,15}(?: [\p{Script=Arabic}\p{M}]{2,15}){0,3}`;
const HEBREW = String.raw`[\p{Script=Hebrew}'"׳״-]{2,15}(?: [\p{Script=Hebrew}'"׳״-]{2,15}){0,2}`;

const begin = String.raw`(?<![\p{L}\p{N}])`;
const end = String.raw`(?![\p{L}\p{N}\p{M}])`;
/** Words in either case before what must begin with a capital letter. */
const either = (words: string): string =>
  words.replace(/(?<=^|\|)\p{Ll}/gu, (first) => `[${first.toUpperCase()}${first}]`);

/** Who gets a parcel: also without a colon. */
const RECEIVERS = either(
  'recipient|recipient name|recipient.s name|receiver|receiver name|receiver.s name|consignee|addressee|attn|att|c\\/o|care of|contact person|full name|last name is|first name is|surname is|family name is|destinataire|nom du destinataire|empfänger|empfängerin|zu händen|z\\. ?Hd\\.|destinatario|destinataria|destinatário|destinatária|odbiorca|odbiorcy|ontvanger|t\\.a\\.v\\.|mottagare|modtager|mottaker|vastaanottaja|alıcı|alıcı adı|destinatar|címzett|příjemce|primalac|получатель|получателя|имя получателя|фио|одержувач|отримувач|піб|παραλήπτης|người nhận|penerima',
);
const NAMED = either(
  'name on (?:the |my )?(?:parcel|package|label|box|door|doorbell|bell|mailbox|letterbox|card|account)|(?:under|in) (?:the|my) name|under the name of|in the name of|put (?:the )?name|bell name|doorbell|au nom de|à l.attention de|nom sur la boîte(?: aux lettres)?|nom sur l.interphone|interphone|sonnette|auf den namen|name an der klingel|klingel|zu händen von|a nombre de|con el nombre de|a la atención de|a nome di|nome sul citofono|citofono|em nome de|no nome de|na nome de|ao cuidado de|op naam van|na nazwisko|imię i nazwisko|adına|i namn|på namnet|på dørklokken|на имя|на фамилию|на ім.я|pe numele',
);
const RELATIONS = either(
  'my (?:wife|husband|son|daughter|mother|mom|mum|father|dad|brother|sister|friend|boyfriend|girlfriend|partner|neighbou?r|colleague|cousin|uncle|aunt|name)|(?:to|with|by) (?:the |my |a )?neighbou?rs?|mon (?:mari|fils|père|frère|ami|voisin|collègue|copain|épouse)|ma (?:femme|fille|mère|sœur|soeur|voisine|copine)|meine (?:frau|tochter|mutter|schwester|freundin|nachbarin)|mein (?:mann|sohn|vater|bruder|freund|nachbar)|mi (?:mujer|esposa|marido|esposo|hijo|hija|madre|padre|hermano|hermana|vecino|vecina)|mia (?:moglie|figlia|madre|sorella)|mio (?:marito|figlio|padre|fratello)|minha (?:esposa|mulher|filha|mãe|irmã)|meu (?:marido|esposo|filho|pai|irmão)|mijn (?:vrouw|man|zoon|dochter|moeder|vader|buurman|buurvrouw)|mo(?:ja|jej|jemu) (?:żona|żonie|mąż|mężowi|córka|syn|siostra)|мо(?:я|ей|ю) (?:жена|жене|дочь|мама|сестра|соседка)|мо[ий]й? (?:муж|сын|отец|брат|сосед)',
);
const SIGNERS = either(
  'signed by|signed for by|accepted by|received by|collected by|handed to|left with|signé par|reçu par|remis à|unterschrieben von|angenommen von|übergeben an|firmado por|recibido por|entregado a|firmato da|ritirato da|consegnato a|assinado por|recebido por|entregue a|getekend door|ontvangen door|podpisane przez|odebrane przez|odebrał|odebrała|получил|получила|подписал|подписала|выдано|отримав|отримала',
);
const AFTER = new RegExp(
  `${begin}(?:${RECEIVERS}|${NAMED}|${RELATIONS}|${SIGNERS})[ ]?(?:(?:name|is|must be|should be|est|ist|es|è|é|jest|это)[ ]?)?[:=,-]? ?(?:(?:[Mm]rs?|[Mm]s|[Mm]me|[Mm]lle|M|[Hh]errn?|[Ff]rau|[Ss]ra?|[Ss]ig|[Pp]an[ią]?)\\.? )?(${PROPER})${end}`,
  'gu',
);
const LABELLED =
  /(?<![\p{L}\p{N}])(?:[Nn]ame|[Nn]om|[Nn]ombre|[Nn]ome|[Nn]aam|[Ff]ull name|NAME|NOM|Имя|имя|ФИО|Ім.я)(?: is)?[ ]?[:=]?[ ]/gu;
const NOT_OF_PEOPLE =
  /(?:product|item|file|brand|store|shop|seller|company|user|nick|model|colou?r|carrier|courier|the|your|marque|produit|artikel|boutique|de|du|el|il|o|магазин\p{L}*)[ -]$/iu;
const FULL = new RegExp(`^(${WHOLE})${end}`, 'u');

/** Where a parcel goes, and which name is the right one: two words at least. */
const GOES_TO = new RegExp(
  `${begin}(?:(?:[Ss]en[dt]|[Ss]hip(?:ped)?|[Dd]eliver(?:ed)?|[Ff]orward|[Aa]ddressed?)(?: (?:it|them|this|that|(?:the |my |a |new )?\\p{Ll}{3,15}))? to|[Cc]orrect (?:name |spelling )?is|[Rr]ight name is|[Ee]nvoye[rz] (?:\\p{Ll}{2,10} )?à|[Ll]ivrer à|[Ee]nviar (?:\\p{Ll}{2,10} )?a|[Ss]pedire a|[Ss]chicken an) (${WHOLE})${end}`,
  'gu',
);

/** Who says "I am": a name of two words, or one with what follows names only. */
const I_AM = new RegExp(
  `${begin}(?:[Ii](?: am|['’]m)|[Tt]his is|[Ii]t['’]s|[Ii]t is|[Ii]ci|[Cc]['’]est|[Hh]ier ist|[Hh]ier schreibt|[Ii]ch bin|[Jj]e suis|[Яя](?: -)?|[Jj]estem|[Ee]u sou|[Yy]o soy|[Ss]oy|[Ss]ono|[Ss]ou(?: [oa])?|[Ii]k ben|[Zz] tej strony|[Tt]u|[Дд]обрый день, это|[Ээ]то) (?:(${WHOLE})${end}(?! (?:[Ss]tore|[Ss]hop|[Ll]td|[Ee]dition|[Vv]ersion))|(${WORD})(?=(?: again| here|,? from |, the buyer|, your (?:buyer|customer)| encore| nochmal| wieder| de nuevo| di nuovo| опять| снова)${end}))`,
  'gu',
);

/** What is written before a name at the end, also on the same line. */
const SHORT = new RegExp(
  `${begin}(?:[Tt]hx|[Tt]hanx|[Tt]y|[Tt]nx|[Rr]gds|[Bb]r|[Mm]vh|MVH|[Mm]fg|MfG|MFG|[Vv]g|VG|[Ll]g|LG|[Aa]tt|[Aa]tte|[Aa]bs|[Cc]dt|[Cc]dlt|[Bb]ien à vous|[Cc]ordialement|[Pp]ozdr|[Pp]ozdrawiam|[Gg]rtz|[Gg]roetjes|[Кк]уважением|[Сс] уважением|[Зз] повагою|[Сс]пасибо|[Дд]якую)[ ,.!:-]{1,3}\\n?(${PROPER})[.! ]*(?:\\n|$)`,
  'gu',
);
/** The last line, by itself: the name of who wrote. Or after a dash. */
const LAST = new RegExp(`\\n[ ]*(?:(${WHOLE})|[-–—~][ ]?(${PROPER})|\\p{Lu}\\p{Ll}{2,14}, (${WHOLE}))[ .!]*$`, 'u');
const DASHED = new RegExp(`(?:^|[.!?] )[-–—~] ?(${PROPER})[ .!]*$`, 'u');

/** Asia, Arabic, Hebrew: closings, labels without a colon, who is called so. */
const EAST: readonly RegExp[] = [
  new RegExp(
    `(?:收件人|收货人|收貨人|联系人|聯絡人|聯繫人|姓名|名字|户名)(?:姓名|名字)?(?:(?:是|为|叫|[:：=]) ?(${HAN})| ?((?:[${FAMILIES}]|欧阳|歐陽|司马|上官|诸葛)\\p{Script=Han}{1,2}))(?![\\p{Script=Han}])`,
    'gu',
  ),
  new RegExp(`(?:我叫|我的名字是|我的名字叫|我姓名)(${HAN}?)(?=[,，。!！ ,]|$|是|的|，)`, 'gmu'),
  new RegExp(`(?:谢谢|感谢|此致|多謝|謝謝)[!。,，\\n ]{1,3}([${FAMILIES}]\\p{Script=Han}{1,2})(?: ?敬上)?$`, 'gu'),
  new RegExp(`我是(?:买家|買家)?([${FAMILIES}]\\p{Script=Han}{1,2})(?=[,，。!！ ]|$)`, 'gmu'),
  new RegExp(
    `(?:お名前|氏名|名前|宛名|受取人|お届け先|送り先|届け先|差出人)(?:は|が|[:：= ]) ?(${JAPANESE}?)(?= ?(?:様|さま|さん|です|でお|と申|\\n|,|、|。|\\/|$))`,
    'gmu',
  ),
  new RegExp(`(?:私は|私の名前は|わたしは)(${JAPANESE}?)(?=と申|といい|と言い|です)`, 'gu'),
  /(?:お願いします|お願い致します|お願いいたします|ありがとうございます|以上)[。!,、\n ]{1,3}([\p{Script=Han}]{2,5}(?: [\p{Script=Hiragana}\p{Script=Katakana}]{1,5})?)(?![\p{L}])[。 ]*$/gu,
  new RegExp(
    `(?:받는 ?사람|받는 ?분|수령인|수취인|이름|성함|성명)(?:(?:은|는)? ?[:：=] ?(${HANGUL})|(?:은|는|이)? ?([${KOREANS}]\\p{Script=Hangul}{1,3}))(?![\\p{Script=Hangul}])`,
    'gu',
  ),
  new RegExp(`(?:이름은|저는) ([${KOREANS}]\\p{Script=Hangul}{1,3}?)(?:입니다|이에요|예요|이라고|라고|이고)`, 'gu'),
  new RegExp(`(${HANGUL}) ?(?:드림|올림|배상)(?![\\p{L}])`, 'gu'),
  new RegExp(`(?:مع التحية|تحياتي|مع تحيات|مع الشكر|وشكرا|شكرا لكم|شكرا)[،,.\\n] ?\\n?(${ARABIC})[. ]*$`, 'gu'),
  new RegExp(
    `(?:اسمي|أنا اسمي|اسم المستلم|المستلم|المستلمة|الاسم|الاسم الكامل|باسم)(?: هو)?[:： ]{1,3}(${ARABIC})`,
    'gu',
  ),
  new RegExp(`(?:בברכה|תודה רבה|תודה|בתודה)[,.\\n] ?\\n?(${HEBREW})[. ]*$`, 'gu'),
  new RegExp(`(?:שמי|קוראים לי|שם הנמען|הנמען|שם המקבל|המקבל|על שם|שם מלא)[:： ]{1,3}(${HEBREW})`, 'gu'),
];
const IS_EAST = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A name before words for where it is written. */
const WRITTEN = new RegExp(
  `${begin}(${PROPER}) (?:sur (?:l['’]interphone|la (?:sonnette|boîte(?: aux lettres)?))|(?:is )?on the (?:door ?bell|bell|mailbox|letterbox|door|intercom)|an der (?:Klingel|Tür)|sul (?:citofono|campanello)|en el (?:timbre|buzón|portero)|na (?:campainha|caixa)|op de (?:bel|deurbel)|na (?:domofonie|dzwonku)|на (?:домофоне|двери))${end}`,
  'gu',
);

/** Short words in capital letters, and sentences. */
const NO_NAME =
  /^\p{Lu}{2,4}$|[了的吗嗎呢吧啊哦么们這这那你我他她不没沒]|(?:ます|です|した|ください|세요|니다|예요|어요|아요)$/u;

/** Names, as they are written; of a seller's text only those of the buyer. */
export const peopleIn = (said: SaidText): string[] => foundIn(said).filter((name) => !NO_NAME.test(name));

function foundIn({ text, by }: SaidText): string[] {
  const found: (string | undefined)[] = findAll(text, AFTER).map(([, name]) => name);
  for (const match of findAll(text, LABELLED)) {
    const name = FULL.exec(text.slice(match.index + match[0].length))?.[1];
    if (name && !NOT_OF_PEOPLE.test(text.slice(Math.max(0, match.index - 12), match.index))) found.push(name);
  }
  if (IS_EAST.test(text))
    for (const shape of EAST) found.push(...findAll(text, shape).map(([, name, other]) => name ?? other));
  for (const shape of [GOES_TO, WRITTEN]) found.push(...findAll(text, shape).map(([, name]) => name));
  if (by !== 'buyer') return found.filter((name) => name !== undefined);
  for (const [, whole, one] of findAll(text, I_AM)) found.push(whole ?? one);
  found.push(...findAll(text, SHORT).map(([, name]) => name));
  for (const shape of [LAST, DASHED]) found.push(...(shape.exec(text)?.slice(1) ?? []));
  return found.filter((name) => name !== undefined);
}

const ALONE_EAST = new RegExp(
  `^(?:[${FAMILIES}]\\p{Script=Han}{1,2}|(?:欧阳|歐陽|司马|上官|诸葛|夏侯|皇甫|司徒)\\p{Script=Han}{1,2}|[${KOREANS}]\\p{Script=Hangul}{1,3}|\\p{Script=Han}{1,3}[ ]\\p{Script=Han}{1,3})$`,
  'u',
);
const JAPANESE_ALONE = /^\p{Script=Han}{2,5}(?:[\p{Script=Hiragana}\p{Script=Katakana}]{1,4})?$/u;
const WHOLE_ALONE = new RegExp(`^(?:${WHOLE})$`, 'u');

/** Words for what stands beside them, not names. */
const LABEL_FIRST =
  /^(?:(?:新的?|我的|お|ご)?(?:收件人|收货人|收貨人|联系人|聯絡人|姓名|名字|电话|電話|手机|手機|手机号|地址|住址|住所|氏名|名前|届け先|送り先|宛名|電話番号|携帯|연락처|전화(?:번호)?|핸드폰|휴대폰|주소|배송지|이름|성함|이메일|우편번호|번호|받는 ?(?:사람|분))(?:은|는|は|が|是|：|:| |$)[: ]*)/u;

/** The parts of a text beside a telephone number, an e-mail or an address that are names of people as they stand; these are given as they stand in the text. */
export function namesBeside(text: string, contacts: readonly string[]): string[] {
  const MARK = '\u0001';
  const marked = contacts.reduce((left, contact) => left.replaceAll(contact, MARK), text);
  if (!marked.includes(MARK)) return [];
  const parts = marked.split(/(\n|[,，、;:：/|()（）]|\u0001)/u).map((part) => part.trim());
  const filled = parts
    .map((part) => part.replace(LABEL_FIRST, ''))
    .filter((part) => part !== '' && !/^[\n,，、;:：/|()（）]$/u.test(part));
  return filled.filter((part, at) => {
    const isBeside = filled[at - 1] === MARK || filled[at + 1] === MARK;
    if (!isBeside) return false;
    return ALONE_EAST.test(part) || WHOLE_ALONE.test(part) || (JAPANESE_ALONE.test(part) && /〒|[都道府県]/.test(text));
  });
}
