/** Finds e-mail addresses. Texts are as `plainText` of `find-private-text.ts` leaves them. */
import { findAll } from './find-all.ts';

const LOCAL = String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}`;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
/** Words for the two signs, in brackets or as words of their own. */
const AT = String.raw`(?: ?[([{<] ?(?:at|@|arobase|arroba|chiocciola|ät|собака|艾特|ات|a) ?[)\]}>] ?| ?@ ?| (?:at|arobase|arroba|chiocciola|ät|собака|ات) |艾特)`;
const DOT = String.raw`(?: ?[([{<] ?(?:dot|\.|point|punkt|punto|ponto|точка|دوت|点) ?[)\]}>] ?|\.| \. | (?:dot|point|punkt|punto|ponto|точка|دوت) |点)`;
const EMAIL = new RegExp(
  String.raw`(?<![\p{L}\p{N}._%+-])${LOCAL}@(?:${LABEL}\.){1,5}\p{L}{2,24}(?![\p{L}\p{N}])`,
  'gu',
);
const SPELLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}._%+-])${LOCAL}(?:${DOT}${LOCAL})?${AT}${LABEL}(?:${DOT}${LABEL}){0,2}${DOT}(?:com|org|net|info|eu|[a-z]{2})(?![\p{L}\p{N}])`,
  'giu',
);

/** Hosts that everybody knows: their ending may be missing, or stand without a dot. By experience, 2026-11-23. */
const HOSTS =
  'gmail|googlemail|g mail|hotmail|outlook|yahoo|ymail|icloud|live|msn|aol|protonmail|proton|gmx|web|t-online|orange|free|laposte|wanadoo|sfr|libero|tiscali|virgilio|wp|onet|interia|o2|mail|yandex|rambler|ukr|naver|daum|hanmail|qq|163|126|sina|foxmail|uol|bol|terra|ziggo|telia|bluewin|seznam';
const KNOWN = new RegExp(
  String.raw`(?<![\p{L}\p{N}._%+-])(?:${LOCAL}${AT}(?:${HOSTS})(?:${DOT}| )(?:com|net|org|ru|fr|de|it|es|pl|cz|co ?[. ] ?uk|[a-z]{2})|(?=[\p{L}._%+-]{0,30}[\d_.])${LOCAL}${AT}(?:gmail|hotmail|outlook|yahoo|icloud|protonmail|qq|163))(?![\p{L}\p{N}])`,
  'giu',
);

/** Nobody reads what is sent there. */
const MACHINE = /^(?:no-?reply|do-?not-?reply|ne-pas-repondre|mailer-daemon)@/i;

/** Words before an "at" that is a place: "my shop is at lamp dot com". */
const NOT_LOCAL =
  /^(?:is|are|was|were|me|us|it|them|here|look|looking|see|find|found|shop|site|website|page|store|work|buy|bought|available|arrived|stop|only|not|but|and|or) (?:at|ät) /i;

/** E-mail addresses, also with words for their signs. */
export function emailsIn(text: string): string[] {
  if (!/@|[([{< ](?:at|a|arobase|arroba|chiocciola|ät|собака|ات)[)\]}> ]|艾特/i.test(text)) return [];
  const plain = findAll(text, EMAIL).map(([email]) => email.replace(/^[._%+-]+/, ''));
  const spelled = findAll(text, SPELLED).map(([email]) => email);
  const sure = spelled.filter(
    (each) =>
      !plain.includes(each) && (/@|[([{<]/.test(each) || / (?:dot|point|punkt|punto|ponto|точка|دوت) |点/i.test(each)),
  );
  const known = findAll(text, KNOWN)
    .map(([email]) => email)
    .filter((each) => ![...plain, ...sure].some((other) => other.includes(each)));
  return [...plain, ...sure, ...known].filter((email) => !MACHINE.test(email) && !NOT_LOCAL.test(email));
}
