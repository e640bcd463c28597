import type { Folded } from './fold.ts';
import { ENDINGS } from './terms/hosts.ts';

/** An e-mail address, in units of the folded text. */
export interface EmailHit {
  from: number;
  to: number;
}

const PROVIDERS =
  'gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|proton ?mail|proton|gmx|web|t online|freenet|orange|free|laposte|wanadoo|sfr|live|msn|aol|mail|yandex|ya|bk|inbox|list|rambler|ukr|libero|virgilio|tiscali|uol|bol|terra|sapo|163|126|qq|foxmail|sina|naver|seznam|wp|o2|posteo|zoho|me|tutanota|bluewin';
const DOT_WORDS = 'dot|point|punto|punkt|ponto|точка|тчк|دوت|نقطه|点|點';
const DOT = `(?: ?\\. ?| ?[(\\[{] ?(?:\\.|${DOT_WORDS}) ?[)\\]}] ?|[ -](?:${DOT_WORDS})[ -]|(?:点|點|точка))`;
const AT =
  /(@)|[([{<] ?(?:@|at|a|arobase|arroba|chiocciola) ?[)\]}>]|(?<=[\p{L}\p{N}])[ -](?:at|arobase|arobas|arrobase|arroba|chiocciola|chiocciolina|собака|собачка|собачки|klammeraffe|ات|ايت|at sign|a commercial)[ -](?=[\p{L}\p{N}])|(?:艾特|爱特|собака)/gu;
const LOCAL = new RegExp(
  `(?:^|[^a-z0-9._%+-])((?:[a-z0-9_%+-]+(?:${DOT}| (?:underscore|tiret|dash|guion|minus|trattino|тире|нижнее подчеркивание) )){0,3}[a-z0-9_%+-]+) ?$`,
  'u',
);
const DOMAIN = new RegExp(
  `^ ?((?:[a-z0-9-]+${DOT}){1,3}?)([a-z]{2,12})(?![a-z0-9])((?:${DOT}(?:[a-z]{2,3})(?![a-z0-9]))?)`,
  'u',
);
const PROVIDER_HOST = new RegExp(`^(?:${PROVIDERS})\\.`);
const DOT_WORD = new RegExp(DOT_WORDS);
/** Words before a plain "at" that make it a place: `look at`, `is at`. */
const NOT_NAMES =
  /(?:^|[^a-z0-9])(?:is|are|was|look|looking|see|seen|me|here|us|it|them|available|found|find|site|shop|store|page|work|working|works|listed|sold|buy|bought|website|arrived|stuck|parcel|order|one|price|checked|gallery|link|photos|pictures)$/;
const BARE_PROVIDER = new RegExp(
  `^ ?(?:${PROVIDERS})(?![a-z0-9-])(?:[ .](?:com|fr|de|es|it|ru|net)(?![a-z0-9]))?`,
  'u',
);
const NAMED =
  /(?:gmail|hotmail|outlook|yahoo|icloud)(?: address)?(?: ?[:=] ?| (?:is|ist|est|es|e|это) )([a-z][a-z0-9._+-]{3,40})(?![a-z0-9@])/gu;
const BY_GAP = new RegExp(
  `(?<![a-z0-9._%+-])([a-z][a-z0-9._+-]{3,40})( (?:chez |bei |en |su |на )?)(gmail|hotmail|googlemail|protonmail|icloud|yahoo|outlook)(?:${DOT}| )(com|fr|de|es|it|ru|me|net|co\\.uk)(?![a-z0-9])`,
  'gu',
);

/** E-mail addresses, also with "at" and "dot" in words. Linear: every sign is looked at with a bounded surrounding. */
export function matchEmails({ plain }: Folded): EmailHit[] {
  const hits: EmailHit[] = [];
  for (const sign of plain.matchAll(AT)) {
    const local = LOCAL.exec(plain.slice(Math.max(0, sign.index - 70), sign.index));
    const name = local?.[1];
    if (!name) continue;
    const after = sign.index + sign[0].length;
    const rest = plain.slice(after, after + 90);
    const domain = DOMAIN.exec(rest);
    const bare = BARE_PROVIDER.exec(rest);
    const wordy = !sign[1];
    if (wordy && NOT_NAMES.test(name)) continue;
    if (!domain || !isMailDomain(domain, wordy, sign[0])) {
      if (!bare || (wordy && !/mail|yahoo|outlook|icloud/.test(bare[0])) || /^\d+$/.test(name)) continue;
      hits.push({
        from: sign.index - name.length - trailingSpace(plain, sign.index),
        to: after + bare[0].length,
      });
      continue;
    }
    const tail =
      domain[3] && ENDINGS.has(domain[3].replace(/[^a-z]/g, ''))
        ? domain[0].length
        : domain[0].length - (domain[3]?.length ?? 0);
    const trimmed = trimName(name);
    hits.push({
      from: sign.index - trimmed.length - trailingSpace(plain, sign.index),
      to: after + tail,
    });
  }
  for (const found of plain.matchAll(BY_GAP)) hits.push({ from: found.index, to: found.index + found[0].length });
  for (const found of plain.matchAll(NAMED)) {
    const name = found[1] as string;
    if (/[\d._]/.test(name))
      hits.push({
        from: found.index + found[0].length - name.length,
        to: found.index + found[0].length,
      });
  }
  return hits;
}

function trailingSpace(plain: string, at: number): number {
  return plain.charAt(at - 1) === ' ' ? 1 : 0;
}

/** A word before the name is taken in only with a dot word between; a space around a full stop ends a sentence. */
function trimName(name: string): string {
  const spaced = name.lastIndexOf('. ');
  if (spaced >= 0) return name.slice(spaced + 2);
  return name;
}

function isMailDomain(domain: RegExpExecArray, wordy: boolean, sign: string): boolean {
  const host = domain[1] ?? '';
  if (!ENDINGS.has(domain[2] ?? '')) return false;
  if (!wordy) return !/ \. |\. | \./.test(host) || PROVIDER_HOST.test(host);
  // "look at amazon.com" is no address: a plain word for the sign needs a dot in words or a mail provider.
  if (/^[ -](?:at|ات|ايت)[ -]$/.test(sign)) return DOT_WORD.test(host) || PROVIDER_HOST.test(host);
  return true;
}
