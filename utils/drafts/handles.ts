import { findAll } from './find-all.ts';
import type { Folded } from './fold.ts';

/** A user name in units of the folded text. */
export interface HandleHit {
  from: number;
  to: number;
}

const SIGNED = /(?<![\p{L}\p{N}._%+@/-])@[a-z_\d](?:[a-z\d_]|[.-](?=[a-z\d_])){2,30}(?![a-z\d@])/gu;
const NO_NAMES =
  /^@(?:home|once|least|all|the|each|work|me|you|us|usd|eur|night|noon|time|same|here|everyone|seller|sellers|vendor|admin|support|team|shop|store|vendeur|vendedor|verkaufer|venditore|media|import|font|keyframes|supports|charset|param|return|override|first|last|max|min|low|high|full|price|aliexpress|amazon|ebay|etsy|vinted|temu|shein|shopee)$/;
const MEASURE =
  /^@\d+(?:[.,-]?\d+)*(?:v|a|w|mah|hz|khz|mhz|ghz|k|kg|g|mm|cm|m|pcs|usd|eur|lbs|bar|psi|rpm|fps|dpi|p|c|f|am|pm|x\d+)?$/;
const LIVE = /(?<![a-z\d])live ?: ?\.?[a-z][a-z\d._-]{3,40}/gu;
/** Discord: a name and four digits. */
const TAGGED = /(?<![\p{Script=Latin}\d._#@/-])([a-z][a-z\d._-]{1,31}) ?#\d{4}(?![\d\p{Script=Latin}])/gu;
const NUMBERED =
  /^(?:order|orders|item|items|no|nr|num|number|lot|ref|reference|case|ticket|model|color|colour|couleur|farbe|colore|cor|part|parts|sku|box|pack|size|page|img|image|photo|pic|post|listing|invoice|track|tracking|bug|issue|rev|batch|set|type|version|ver|commande|pedido|bestellung|auftrag|ordine|artikel|article|articulo|artigo|modell|modele|modelo|modello|code|id|hex|rgb|ral|unit|apt|room|suite|building|locker|packstation|paket|parcel|package|question|option|variant|item-|sn|serial|dispute|claim|bolt|card|lego|pokemon|funko|pop)$/;
const NAME = /^[a-z\d_](?:[a-z\d_]|[.-](?=[a-z\d_])){3,30}(?![\p{Script=Latin}\d@])/u;
const DIGITS = /^[1-9]\d{4,10}(?!\d)/;
const IS =
  'is|s|ist|est|es|e|eh|are|lautet|here is|it is|its|it s|c.?est|sono|soy|sou|suis|bin|ich bin|io sono|yo soy|eu sou|je suis|i am|im|i m|это|будет|هو|هي|是|为|叫|就是';
const THERE =
  'there|la bas|dort|da|alli|ahi|la|li|ali|ci|там|هناك|there it s|over there|heisse ich|heisse|heiss ich|ich heisse|ich|findest du mich|du findest mich|mi trovi|mi trovate|mi chiamo|tu me trouves|me trouves|me encuentras|me encuentra|estoy|estou|to la|sto|я|меня|наидешь|наидете';
const LABEL =
  'user ?name|user ?id|user|id|account|acc|acct|handle|nick ?name|nick|name|tag|profile|page|login|contact|screen ?name|gamertag|pseudo|pseudonyme|identifiant|compte|nom|profil|page|' +
  'usuario|cuenta|perfil|apodo|nombre|arroba|benutzername|nutzername|nutzer|konto|kontoname|kennung|seite|usuario|conta|apelido|perfil|nome de usuario|nome|utente|nome utente|account|profilo|pagina|' +
  'ник|никнеим|логин|аккаунт|акк|профиль|имя|юзер|юзернеим|идентификатор|страница|اسمي|اسم|باسم|يوزر|يوزري|يوزرنيم|معرف|معرفي|المعرف|حساب|حسابي|الحساب|صفحتي|ايدي|号码?|帐号|账号|帳號|用户名|昵称|暱稱|名字|号|號|id号|群';
const FILLER =
  'my|mine|our|the|mon|ma|notre|son|sa|leur|mein|meine|unser|sein|mi|mis|su|nuestro|o|a|meu|minha|nosso|il|mio|suo|мои|моя|наш|me|moi|mich|as|comme|como|als|come|als|con|with|mit|avec|com|nick|under|sous|unter|bajo|sob|sotto|как|под|с ником|by|called|add me|add|find me|search|user|there|and|we|也|的|我|上|里|加|找|搜|搜索|请|联系|叫|我的';
const LEAD = new RegExp(
  `^(?:[\\s"'«»”)(\\]:：,，=>.!?-]{0,3}(?:(?:${LABEL}|${IS}|${THERE}|${FILLER})(?![a-z\\u0400-\\u04ff_\\d]|\\.[a-z])|[([] ?at ?[)\\]]|[的我号上是加找搜叫里]|[:：=@>(-]|[\\u{1F447}\\u{1F449}\\u2192]))*[\\s"'«»“:：=>(,，-]*@?`,
  'u',
);
const ON =
  ' (?:on|over on|sur|auf|bei|in|en|no|na|su|в|на|على|@|at|there on)(?: (?:the|my|le|il|el|o|mon|mein|mi|meu))? $';
const BEFORE = new RegExp(`(?<![\\p{Script=Latin}\\d._/@#-])([a-z][a-z\\d_]{2,}(?:[._-]?[a-z\\d_]+)*)${ON}`, 'u');
// Cheap signs that the pattern above may fit.
const BEFORE_LAST = new RegExp(ON);
const BEFORE_SIGNS = /(?:_|\.[a-z\d_]|[a-z]{3}\d)[^ ]*(?: [^ ]+){1,3} $/;
const MY_APP =
  '(?:my|mon|mein|meine|mi|meu|mio|il mio|o meu|мои|моя) (?:snap|sc|ig|insta|line|tg|wx|vx|kik|fb|x|twitter|tiktok|yt|disc|signal|viber|telega|телега|инста|вк|тг)';
/** Behind a word: it is not the beginning of a name. */
const WHOLE = '(?<![a-z](?=[a-z\\d_]))';
const BY_LABEL = new RegExp(
  `(?:(?<![\\p{L}\\d])(?:user ?name|user ?id|user|nick ?name|nick|handle|screen ?name|gamertag|contact id|pseudo|pseudonyme|identifiant|nom d utilisateur|usuario|nombre de usuario|apodo|benutzername|nutzername|kennung|nome utente|nome de usuario|apelido|ник|никнеим|логин|юзер|юзернеим|يوزري|يوزر|معرفي|id|${MY_APP})|用户名|昵称|暱稱|账号|帐号|帳號|[加v]我?(?=[，, :：]))(?: (?:${IS}|${THERE}|on it|name|there is)${WHOLE}){0,2}[\\s:：=,，→]*(?:(?:${IS})${WHOLE})?[\\s:：="'“«]*@?([a-z](?:[a-z\\d_]|[.-](?=[a-z\\d_])){3,30})(?![\\p{Script=Latin}\\d@])`,
  'gu',
);
const SEARCH =
  /(?<![\p{L}\d])(?:(?:search|look|find|add|follow|message|msg|dm|hmu|hit me up|text|ping|write)(?: (?:for|up|me|us|to))* ?(?:as|at|under|with|by|on there as)?|cherche[zr]?(?: moi)?|ajoute[zr]?(?: moi)?|retrouve[zr]?(?: moi)?|suis moi|busca\w*|agrega\w*|anad\w*|sigueme|such\w* mich(?: als| unter)?|fug\w* mich|folg\w* mir|procura\w*|adiciona|me segue|segue la|me chama|cerca\w*|aggiungi\w*|seguimi|ищи\p{L}*|наид\p{L}*|добав\p{L}*|подпи\p{L}*|اضفني|ضيفني|ابحث عن|تابعني|搜|搜索|加我?|找我?)(?: (?:as|als|como|comme|come|как|unter|sous|under|: ))? ?[:：]? ?@?([a-z](?:[a-z\d_]|[.-](?=[a-z\d_])){3,30})(?![\p{Script=Latin}\d@])/gu;
const LABEL_GATE =
  /user|nick|handle|name|gamertag|pseudo|identifiant|usuario|apodo|kennung|utente|apelido|ник|логин|юзер|يوزر|معرف|用户名|昵称|暱稱|账号|帐号|帳號|\bid\b|(?:my|mon|meine?|mi|meu|mio|мо[ия]) (?:snap|sc|ig|insta|line|tg|wx|vx|kik|fb|x|twitter|tiktok|yt|disc|signal|viber|тел|инс|вк|тг)|[加v]我?[，, :：]/;

/** User names: after `@`, beside an app that was found (`apps`, unit ranges), as `name#1234`, or after "my username is". Linear. */
export function matchHandles(
  { plain, text, start, end }: Folded,
  apps: { from: number; to: number; term: string }[],
): HandleHit[] {
  const hits: HandleHit[] = [];
  const push = (from: number, name: string) => hits.push({ from, to: from + name.length });
  if (plain.includes('@')) {
    for (const { 0: name, index } of findAll(SIGNED, plain)) {
      if (NO_NAMES.test(name) || MEASURE.test(name) || !/[a-z]/.test(name)) continue;
      if (!/\d ?$/.test(plain.slice(Math.max(0, index - 2), index))) push(index, name);
    }
  }
  if (plain.includes('live')) {
    for (const { 0: name, index } of findAll(LIVE, plain)) if (/[._\d]/.test(name) || apps.length) push(index, name);
  }
  if (plain.includes('#')) {
    for (const { 0: all, index, 1: name = '' } of findAll(TAGGED, plain)) {
      if (!NUMBERED.test(name) && (apps.length > 0 || name.length > 2)) push(index, all);
    }
  }
  const written = (from: number, name: string) => text.slice(start[from], end[from + name.length - 1]);
  for (const app of apps) {
    const rest = plain.slice(app.to, app.to + 72);
    const lead = LEAD.exec(rest)?.[0] ?? '';
    const from = app.to + lead.length;
    const after = rest.slice(lead.length);
    const name = NAME.exec(after)?.[0] ?? (app.term === 'qq' ? DIGITS.exec(after)?.[0] : undefined);
    if (name && isName(name, written(from, name), lead, app.term)) push(from, name);
    const ahead = plain.slice(Math.max(0, app.from - 50), app.from);
    const before = BEFORE_LAST.test(ahead) && BEFORE_SIGNS.test(ahead) ? BEFORE.exec(ahead) : null;
    const earlier = before?.[1];
    if (
      before &&
      earlier &&
      /[_.]|[a-z]{3}\d/.test(earlier) &&
      isName(earlier, written(app.from - before[0].length, earlier), '', '')
    )
      push(app.from - before[0].length, earlier);
  }
  if (/_|[a-z]-?\d|[a-z\d]\.[a-z\d]/.test(plain) && LABEL_GATE.test(plain)) {
    for (const { 0: all, index, 1: name = '' } of findAll(BY_LABEL, plain)) {
      const from = index + all.length - name.length;
      if (/[_\d.]/.test(name) && isName(name, written(from, name), '', '')) push(from, name);
    }
  }
  if (/_|[a-z]{4}\d|[a-z]\.[a-z]+\d/.test(plain)) {
    for (const { 0: all, index, 1: name = '' } of findAll(SEARCH, plain)) {
      const from = index + all.length - name.length;
      if (/_|[a-z]{4,}\d|[a-z]\.[a-z]+\d/.test(name) && isName(name, written(from, name), '', '')) push(from, name);
    }
  }
  return hits;
}

/** A model, a code or a parcel number: capitals with digits, few letters, or the shape of one. */
const CODE =
  /^(?:(?:usb|micro|mini|type|hdmi|aux|dc|ac|led|rgb|size|set)[_-].*|[a-z]{1,3}-?\d+[a-z]{0,3}|[a-z]{2}\d{9}[a-z]{2}|\d+[a-z]{1,3}|\d[\d.-]*|(?:img|dsc|pic|photo|video|vid|screenshot)_.*|.*\.(?:jpe?g|png|pdf|mp4|mov|zip|docx?|xlsx?|apk|exe|gif|html?|com|net|org|shop))$/;

/** A name has a digit, a dot or an underscore inside, or stands straight behind a colon or `@`; a common word or a code does not. */
function isName(name: string, written: string, lead: string, term: string): boolean {
  if (/^\d+$/.test(name)) return term === 'qq';
  if (/^\d/.test(name) && !/[a-z]{2}/.test(name)) return false;
  const signed = /@$/.test(lead);
  if (!signed && (CODE.test(name) || /^[A-Z\d._-]+$/.test(written))) return false;
  if (/[_\d]|[a-z]\.[a-z]/.test(name)) return true;
  return signed || (/[:：=]\s*$/.test(lead) && name.length > 4 && !COMMON.test(name));
}

const COMMON =
  /^(?:please|thanks|thank|hello|where|when|what|which|there|merci|bonjour|gracias|hola|danke|bitte|hallo|obrigad[oa]|grazie|ciao|numero|number|nummer|phone|yes|okay|only|after|before|every|because|https?)$/;
