import { findAll } from './find-all.ts';
import type { Folded } from './fold.ts';
import { ENDINGS, WORDS } from './terms/hosts.ts';
import {
  AT_NAMES,
  AT_SIGNS,
  AT_WORDS,
  DOT_WORDS,
  NATIVE_ENDINGS,
  PROVIDER_NAMES,
  PROVIDERS,
  SIGNS,
} from './terms/mail.ts';

/** An e-mail address, in units of the folded text. */
export interface EmailHit {
  from: number;
  to: number;
}

// `kind` of a sign: 1 the character, 2 in brackets, 3 a name nobody uses otherwise, 4 a word with other meanings, 5 another character.
const SIGN = new RegExp(
  `(@)|( ?[([{<|*_~-] ?(?:@|at|a|ad|arobase|arroba|chiocciola|собака|собачка|klammeraffe|aet|ات) ?[)\\]}>|*_~-] ?)|( ?(?<![\\p{L}\\p{N}])(?:${AT_NAMES})(?![a-z\\u0400-\\u04ff]) ?| ?(?:${AT_SIGNS}) ?)|( (?:${AT_WORDS})(?= (?:(?:${PROVIDERS}|${PROVIDER_NAMES})(?![a-z\\d])|[^ ]{1,60}[ ([{<-]{1,3}(?:\\.|${DOT_WORDS}))))|([#&*^=~¤§€](?=(?:gmail|hotmail|yahoo|outlook|icloud|mail|yandex|qq|163|gmx|web|libero|orange)\\.))`,
  'gu',
);
const GATE = new RegExp(
  `@|${AT_NAMES}|${AT_SIGNS}|${PROVIDER_NAMES}|[([{<|*_~-] ?(?:at|a|ad|aet|ات) ?[)\\]}>|*_~-]|[ ([{<-](?:${DOT_WORDS})[ )\\]}>-]|[a-z\\d](?:点|點|точка)|[#&*^=~¤§€](?:gmail|hotmail|yahoo|outlook|icloud|mail|yandex|qq|163)`,
  'u',
);
const DOT = `(?: ?[.,] ?| ?[([{<] ?(?:\\.|${DOT_WORDS}) ?[)\\]}>] ?|[ -](?:${DOT_WORDS})[ -]|(?:点|點|точка))`;
const PIECE = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\d_%+-]';
const LOCAL = new RegExp(
  `(?:^|[^\\p{Script=Latin}\\p{Script=Cyrillic}\\d._%+-])((?:${PIECE}+(?:\\.|(?<=[\\p{L}\\d]) ?[([{] ?(?:\\.|${DOT_WORDS}) ?[)\\]}] ?|[ -](?:${DOT_WORDS}|${SIGNS})[ -]| \\. | (?:${SIGNS}) )){0,5}${PIECE}+) ?$`,
  'u',
);
const DOMAIN = new RegExp(
  `^ ?((?:[a-z\\d\\u0400-\\u04ff][a-z\\d\\u0400-\\u04ff-]*${DOT}){1,4}?)(${NATIVE_ENDINGS}|[a-z]{2,24}|xn--[a-z\\d]+)(?![\\p{Script=Latin}\\d_])((?:${DOT}(?:${NATIVE_ENDINGS}|[a-z]{2,3})(?![\\p{Script=Latin}\\d_]))?)`,
  'u',
);
const TIGHT = /^[a-z\d\u0400-\u04ff-]+(?:\.[a-z\d\u0400-\u04ff-]+){1,5}/;
const NATIVE_DOMAIN = new RegExp(
  `^ ?(?=[^\\x00-\\x7f])((?:${PROVIDER_NAMES})${DOT})(${NATIVE_ENDINGS}|[a-z]{2,4})(?!\\p{L})()`,
  'u',
);
const BARE = new RegExp(
  `^ ?(?:${PROVIDER_NAMES})(?![a-z\\d-])(?:[ .,]? ?(?:com|fr|de|es|it|ru|net|co|br)(?![a-z\\d]))?`,
  'u',
);
const BARE_AFTER_SIGN = new RegExp(
  `^ ?(?:${PROVIDERS})(?![a-z\\d-])(?:[ ,] ?(?:com|fr|de|es|it|ru|net)(?![a-z\\d]))?`,
  'u',
);
const PROVIDER_HOST = new RegExp(`^(?:${PROVIDERS}|${PROVIDER_NAMES})(?:${DOT})`, 'u');
const SURE_HOST = new RegExp(`^ ?(?:${PROVIDER_NAMES})(?:${DOT})`, 'u');
const DOT_WORD = new RegExp(`(?:${DOT_WORDS})`, 'u');
/** Words before a plain "at" that make it a place: `look at`, `is at`. */
const NOT_NAMES =
  /^(?:is|are|was|were|met|meet|look|looking|looks|see|seen|me|here|us|it|them|him|available|found|find|site|shop|store|page|work|working|works|listed|sold|sell|selling|buy|bought|website|arrived|stuck|parcel|order|ordered|one|ones|price|priced|checked|gallery|link|photos|pictures|cheaper|cheap|cost|costs|same|start|starts|stay|item|items|product|products|delivered|delivery|half|only|not|better|lower|higher|best|and|or|but|live|reach|contact|email|mail|e-mail|paid|pay|moins|cher|vu|trouve|achete|pris|commande|gunstiger|billiger|gesehen|gekauft|bestellt|habe|ist|es|compre|vi|visto|comprado|barato|disponible|trovato|comprato|disponibile|dispo|est)$/;
const GAP_HOST =
  'gmail|hotmail|googlemail|protonmail|proton|icloud|yahoo|outlook|live|gmx|orange|laposte|yandex|libero|uol|qq|163|126';
const BY_GAP = new RegExp(
  `(?<![a-z\\d._%+-])([a-z][a-z\\d._+-]{3,40}) (?:sur )?(${GAP_HOST})(?:${DOT}| )(com|fr|de|es|it|ru|me|net|br|cn|co\\.uk)(?![a-z\\d])`,
  'gu',
);
/** Without it the above need not be looked for. */
const GAP_GATE = new RegExp(` (?:${GAP_HOST})[. ([{<-]`, 'u');
const NAMED =
  /(?:gmail|hotmail|outlook|yahoo|icloud|e-?mail|mail|courriel|correo|почта|邮箱|邮件|بريدي)(?: address| adresse)?(?: ?[:=：] ?| (?:is|ist|est|es|e|это) |是|为)([a-z][a-z\d._+-]{3,40})(?![a-z\d@])/gu;
const SPREAD =
  /(?<![\p{L}\d])(?:[a-z\d_-] ){2,30}(?:\. (?:[a-z\d_-] ){1,30})?@ (?:[a-z\d] ){2,20}\. ?(?:[a-z] ){1,4}[a-z](?![a-z\d])/gu;

/** Nobody writes so many addresses in one text. */
const MOST_SIGNS = 1_000;

/** E-mail addresses, also with "at" and "dot" in words. Linear: every sign is looked at with a bounded surrounding. */
export function matchEmails({ plain }: Folded): EmailHit[] {
  const hits: EmailHit[] = [];
  if (!GATE.test(plain)) return hits;
  let looked = 0;
  for (const sign of findAll(SIGN, plain)) {
    if (++looked > MOST_SIGNS) break;
    const hit = readAddress(plain, sign);
    if (hit) hits.push(hit);
  }
  if (plain.includes('@ '))
    for (const { 0: all, index } of findAll(SPREAD, plain)) hits.push({ from: index, to: index + all.length });
  if (GAP_GATE.test(plain))
    for (const { 0: all, index } of findAll(BY_GAP, plain)) hits.push({ from: index, to: index + all.length });
  for (const { 0: all, index, 1: name = '' } of findAll(NAMED, plain)) {
    // A host or a file behind "mail:" is not this one's business.
    const provider = /^(?:gmail|hotmail|outlook|yahoo|icloud)/.test(all);
    if (provider && /[\d._]/.test(name)) hits.push({ from: index + all.length - name.length, to: index + all.length });
  }
  return hits;
}

function readAddress(plain: string, sign: RegExpExecArray): EmailHit | undefined {
  const kind = [1, 2, 3, 4, 5].find((group) => sign[group] !== undefined) ?? 1;
  const after = sign.index + sign[0].length;
  const rest = plain.slice(after, after + 90);
  // `are you @the.clay.room`: a gap before the sign alone is a user name, unless a mail provider follows.
  if (
    kind === 1 &&
    / /.test(plain.charAt(sign.index - 1)) &&
    /^\S/.test(rest) &&
    !PROVIDER_HOST.test(rest) &&
    !BARE.test(rest)
  )
    return undefined;
  const name = kind === 1 ? signedName(plain, sign.index) : nameBefore(plain, sign.index, kind);
  if (!name) return undefined;
  const from = sign.index - name.length - (plain.charAt(sign.index - 1) === ' ' ? 1 : 0);
  if (kind === 4 && NOT_NAMES.test(name.split(/[ .]/).at(-1) ?? '')) return undefined;
  const tight = kind < 3 && TIGHT.exec(rest)?.[0];
  if (tight) {
    const to = after + hostLength(tight, name);
    if (to > after) return { from, to };
  }
  const domain = NATIVE_DOMAIN.exec(rest) ?? DOMAIN.exec(rest);
  if (domain && isMailDomain(domain, kind, sign[0].trim(), name)) {
    const more = domain[3] && isEnding(domain[3].replace(new RegExp(`^${DOT}`, 'u'), '')) ? domain[3].length : 0;
    return { from, to: after + domain[0].length - (domain[3]?.length ?? 0) + more };
  }
  const bare = (kind === 4 ? BARE : BARE_AFTER_SIGN).exec(rest) ?? BARE.exec(rest);
  if (!bare || /^\d{1,3}$/.test(name)) return undefined;
  // "I saw it at yahoo", "chez orange": a plain word needs a name that looks like one.
  const at = sign[0].trim();
  if (kind === 4 && !/^(?:at|ات|ايت|эт|ат)$/.test(at) && !/[\d._]/.test(name)) return undefined;
  if (kind === 4 && /^(?:at|chez|bei|en|su|na|em)$/.test(at) && !/[\d._]/.test(name) && !/mail|icloud/.test(bare[0]))
    return undefined;
  return { from, to: after + bare[0].length };
}

/** The name straight before an `@`: read backwards, as far as no word for a dot stands before it. */
function signedName(plain: string, at: number): string | undefined {
  let from = at;
  while (from > 0 && at - from < 66 && isNameUnit(plain.charCodeAt(from - 1))) from--;
  if (from === at || / $| \. ?$/.test(plain.slice(Math.max(0, from - 2), from))) {
    if (from === at && plain.charAt(at - 1) !== ' ' && !/[)\]}]/.test(plain.charAt(at - 1))) return undefined;
    return nameBefore(plain, at, 1) ?? (from < at ? plain.slice(from, at) : undefined);
  }
  return plain.slice(from, at).replace(/^[.\-_%+]+/, '') || undefined;
}

function isNameUnit(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    code === 46 ||
    code === 45 ||
    code === 95 ||
    code === 43 ||
    code === 37 ||
    (code > 0xc0 && code < 0x530)
  );
}

/** The name before the sign at `at`; with a plain word for the sign only as far as dots and digits make one name of several words. */
function nameBefore(plain: string, at: number, kind: number): string | undefined {
  const before = plain.slice(Math.max(0, at - 90), at);
  let name = LOCAL.exec(before)?.[1];
  if (!name) return undefined;
  const stop = name.lastIndexOf('. ');
  if (stop >= 0 && !/ \. /.test(name.slice(Math.max(0, stop - 1)))) name = name.slice(stop + 2);
  name = name.replace(/^[-_%+]+/, '');
  // "nina wolters 90 at gmail": a number alone is the end of a name in words.
  if (kind > 2 && /^\d{1,4}$/.test(name)) {
    const words = /((?:[a-z]{2,20} ){1,2})$/.exec(before.slice(0, before.trimEnd().length - name.length))?.[1];
    const own =
      words?.replace(
        /^.*(?:^| )(?:is|ist|est|es|e|mail|email|adresse|address|to|an|a|my|me|at|on|und|and|auf|write|an) /,
        '',
      ) ?? '';
    name = `${own}${name}`;
  }
  return name;
}

/** How much of the labels is a host: `gmail.com.Thanks` ends before the last. */
function hostLength(host: string, name: string): number {
  const labels = host.trim().split('.');
  while (labels.length > 2 && !isEnding(labels.at(-1) as string)) labels.pop();
  const ending = labels.at(-1) as string;
  if (labels.length < 2 || !/^(?:\p{L}{2,24}|xn--[a-z\d]+)$/u.test(ending)) return 0;
  if (/^\d+[a-z]{0,2}$/.test(name) && /^\d/.test(host)) return 0;
  return host.length - host.trimStart().length + labels.join('.').length;
}

function isEnding(ending: string): boolean {
  return ENDINGS.has(ending) || new RegExp(`^(?:${NATIVE_ENDINGS})$`, 'u').test(ending);
}

function isMailDomain(domain: RegExpExecArray, kind: number, sign: string, name: string): boolean {
  const host = domain[1] ?? '';
  const ending = domain[2] ?? '';
  const tight = !/[ ([{<]/.test(host);
  if (kind === 1 && tight && /^[a-z]{2,24}$/.test(ending))
    return !/^\d+[a-z]{0,2}$/.test(name) || !/^\d/.test(host.trimStart());
  if (!isEnding(ending)) return false;
  if (SURE_HOST.test(host)) return true;
  // `12 V @ 2 A. It …`
  if (kind === 1)
    return PROVIDER_HOST.test(host.trimStart()) || / \. ?/.test(host) || DOT_WORD.test(host) || !/[., ] $/.test(host);
  if (kind === 5) return true;
  if (kind < 4)
    return (
      !/, /.test(host) && (tight || DOT_WORD.test(host) || / \. /.test(host) || PROVIDER_HOST.test(host.trimStart()))
    );
  if (/^(?:at|ات|ايت|эт|ат|ad|ет)$/.test(sign))
    return DOT_WORD.test(host) && !/[([{<]/.test(host)
      ? !WORDS.has(ending) || /[\d_.]/.test(name) || DOT_WORD.test(host)
      : false;
  // "chez orange point fr", "bei web punkt de".
  return PROVIDER_HOST.test(host.trimStart()) && (DOT_WORD.test(host) || /[\d._]/.test(name));
}
