import { findAll } from './find-all.ts';
import { ENDINGS, WORDS } from './terms/hosts.ts';

/** A host written with words or gaps for its dots, in units of the folded text. */
export interface SpelledLink {
  from: number;
  to: number;
  /** As a host would be written. */
  host: string;
}

const DOT_WORD = 'dot|d0t|punto|ponto|punkt|point|точка|тчк|دوت|نقطه';
/** What may stand for a dot between two labels. */
const DOT = new RegExp(
  ` ?[([{<] ?(?:\\.|${DOT_WORD}|点|點) ?[)\\]}>] ?|(?<=[\\p{L}\\d])[ -](?:${DOT_WORD})[ -](?=[\\p{L}\\d])| \\. ?(?=[\\p{L}\\d])|(?<=[\\p{L}\\d])\\. (?=(?:com|net|org|ru|рф)(?![\\p{L}\\d]))|[点點。·](?=[a-z\\d])`,
  'gu',
);
const NEXT_DOT = new RegExp(
  `^(?:\\.| ?[([{<] ?(?:\\.|${DOT_WORD}|点|點) ?[)\\]}>] ?|[ -](?:${DOT_WORD})[ -]| \\. ?|[点點。])(?=[\\p{L}\\d])`,
  'u',
);
const GATE = new RegExp(`(?:${DOT_WORD})| \\.|\\. (?:com|net|org|ru|рф)|[([{<] ?(?:\\.|点|點)|[点點。·][a-z\\d]`, 'u');
const LEFT = /(?:www[ .]{1,3})?[a-z\d\u0400-\u04ff](?:[a-z\d\u0400-\u04ff_-]|\.(?=[a-z\d\u0400-\u04ff])){0,60}$/u;
const LABEL = /^[a-z\d\u0400-\u06ff][a-z\d\u0400-\u06ff-]{0,40}/;
const PATH = /^(?::\d{2,5})?\/[\x21-\x7e]*/;
const NATIVE: Record<string, string> = {
  ком: 'com',
  кам: 'com',
  كوم: 'com',
  كم: 'com',
  нет: 'net',
  نت: 'net',
  нэт: 'net',
  ру: 'ru',
  орг: 'org',
  اورج: 'org',
  су: 'su',
  юа: 'ua',
};
/** Words before "point", "punto" … which make it the ordinary noun. */
const NOUN =
  /^(?:the|this|that|a|one|red|blue|black|white|each|every|some|any|polka|good|no|at|my|un|une|le|ce|au|du|chaque|mise|mettre|faire|rond|el|al|del|este|ese|otro|cada|hasta|tal|primer|il|al|dal|nel|questo|quel|certo|o|um|ao|do|no|este|esse|cada|outro|primeiro|algum|em|der|den|dem|dieser|jeder|ein|diesen|roter|эта|та|одна|каждая|в|на|هذه|كل)$/;
const AFTER_WORD: Record<string, RegExp> = {
  point: /^(?:com|fr|net|org|be|ch|eu|shop|info|io|co|ca|re|ma)$/,
  punto: /^(?:com|es|it|net|org|ar|mx|cl|pe|info|shop|uy|co|eu)$/,
  ponto: /^(?:com|pt|net|org|br|shop|info)$/,
  punkt: /^(?:com|de|at|ch|net|org|info|eu|shop|io)$/,
};
const WWW = /(?<![\p{L}\d])www[ .,]{1,3}([a-z\d-]{2,40})[ .,]{1,3}([a-z]{2,6})(?![\p{L}\d])(\/[\x21-\x7e]*)?/gu;
const GAPPED =
  /(?<![\p{L}\d.])(?:bit|t|wa|m|cutt|is|ow|tiny|discord|line|youtu|vk) ?[ .,] ?(?:ly|me|gd|cc|gg|be|com)\/[\w+-]{2,}/gu;

/** Hosts as `name dot com`, `name (dot) co (dot) uk`, `name . com`, `www name com`. Linear: every dot is looked at with a bounded surrounding. */
export function matchSpelledLinks(plain: string): SpelledLink[] {
  const links: SpelledLink[] = [];
  if (plain.includes('www')) {
    for (const { 0: all, index, 1: name = '', 2: ending = '' } of findAll(WWW, plain))
      if (ENDINGS.has(ending)) links.push({ from: index, to: index + all.length, host: `${name}.${ending}` });
  }
  if (/(?:ly|me|gd|cc|gg|be|com)\//.test(plain)) {
    for (const { 0: all, index } of findAll(GAPPED, plain))
      links.push({ from: index, to: index + all.length, host: all.replace(/[ ,]/g, '.') });
  }
  if (!GATE.test(plain)) return links;
  let past = 0;
  for (const found of findAll(DOT, plain)) {
    if (found.index < past) continue;
    const link = readLink(plain, found.index, found[0], past);
    if (!link) continue;
    links.push(link);
    past = link.to;
  }
  return links.sort((a, b) => a.from - b.from);
}

function readLink(plain: string, at: number, dot: string, past: number): SpelledLink | undefined {
  const left = LEFT.exec(plain.slice(Math.max(past, at - 64), at))?.[0];
  if (!left || left.length < 2 || plain.charAt(at - left.length - 1) === '@') return undefined;
  const labels = [left.replace(/\s/g, '')];
  let to = at + dot.length;
  let end = 0;
  let count = 0;
  for (let more = 0; more < 3; more++) {
    const label = LABEL.exec(plain.slice(to, to + 42))?.[0];
    if (!label) break;
    to += label.length;
    labels.push(NATIVE[label] ?? label);
    if (ENDINGS.has(labels.at(-1) as string)) [end, count] = [to, labels.length];
    const next = nextDot(plain, to);
    if (!next) break;
    to += next;
  }
  if (!end) return undefined;
  const path = PATH.exec(plain.slice(end, end + 200))?.[0] ?? '';
  const host = labels.slice(0, count).join('.');
  const last = labels[count - 1] as string;
  if (plain.charAt(end) === '@' || !isMeant(left, dot, labels[1] as string, last, path, plain.slice(end, end + 12)))
    return undefined;
  return { from: at - left.length, to: end + path.length, host };
}

function nextDot(plain: string, at: number): number {
  return NEXT_DOT.exec(plain.slice(at, at + 14))?.[0].length ?? 0;
}

/** Is a host meant, and not a point, a stop or the end of a sentence? */
function isMeant(left: string, dot: string, first: string, ending: string, path: string, after: string): boolean {
  const signs = Boolean(path) || /[\d-].|^www/.test(left) || first !== ending;
  if (/[([{<]/.test(dot)) return true;
  const word = /\p{L}+/u.exec(dot)?.[0] ?? '';
  if (word && !/[点點]/.test(word)) {
    if (NOUN.test(left) || left.length < 3) return false;
    const allowed = AFTER_WORD[word];
    if (allowed) return allowed.test(first) || (first !== ending && ENDINGS.has(ending));
    return signs || !WORDS.has(ending);
  }
  if (/[点點。·]/.test(dot)) return /^(?:com|cn|net|org|cc|top|shop|xyz|hk|tw)$/.test(ending) && left.length > 1;
  // A gap beside the full stop.
  if (dot === '. ') return signs || /^\s*(?:$|[,;:!?)])/.test(after);
  if (dot === ' .' && ending === 'net') return signs;
  return signs || !WORDS.has(ending);
}
