import type { Folded } from './fold.ts';
import { ENDINGS, NOT_HOSTS, WORDS } from './terms/hosts.ts';
import { isOwnSite } from './terms/sites.ts';

/** A link, in units of the folded text. */
export interface LinkHit {
  from: number;
  to: number;
}

const SCHEME = /(?:https?|ftp|hxxps?) ?: ?\/\/ ?[^\s\u3000-\u9fff<>"«»“”]{3,}/gu;
const RUN = /[a-z0-9\p{Script=Cyrillic}][a-z0-9\p{Script=Cyrillic}.-]*/gu;
const PATH = /^(?::\d{2,5})?[/?#][\x21-\x7e]*/;
const SPELLED =
  /(?<![a-z0-9.@-])([a-z0-9][a-z0-9-]{2,40})((?: \. ?|\. (?=com)| ?[([]\.?(?:dot|point|punto|ponto|punkt)?[)\]] ?| (?:dot|punto|ponto|punkt|точка|دوت) |点| point ))(com|net|org|info|shop|store|co|ru|fr|de|br|io|cn)(?![a-z0-9])(\/[\x21-\x7e]*)?/gu;

/** Links elsewhere: full addresses, bare hosts, `name dot com`. The marketplace's own links are left out. */
export function matchLinks(folded: Folded, marketplace: string): LinkHit[] {
  const { plain } = folded;
  const hits: LinkHit[] = [];
  const push = (from: number, to: number, host: string) => {
    if (!isOwnSite(host, marketplace)) hits.push({ from, to });
  };
  const seen: [number, number][] = [];
  if (plain.includes('://') || /: ?\/\//.test(plain)) {
    for (const found of plain.matchAll(SCHEME)) {
      const url = trimUrl(found[0]);
      seen.push([found.index, found.index + url.length]);
      push(found.index, found.index + url.length, hostOf(url));
    }
  }
  if (plain.includes('.')) {
    let next = 0;
    let past = 0;
    for (const found of plain.matchAll(RUN)) {
      while (next < seen.length && (seen[next]?.[1] ?? 0) <= found.index) next++;
      if (found.index >= (seen[next]?.[0] ?? Number.POSITIVE_INFINITY)) continue;
      const link = bareLink(folded, found.index, found[0]);
      if (!link) continue;
      if (found.index < past) continue;
      past = link.to;
      push(found.index, link.to, link.host);
    }
  }
  for (const found of plain.matchAll(SPELLED)) {
    const [all, name = '', dot = '', ending = ''] = found;
    if (/point/.test(dot) && !/^(?:com|fr|net|org)$/.test(ending)) continue;
    if (/punto/.test(dot) && /^(?:de|co)$/.test(ending)) continue;
    if (/^ ?\. ?$/.test(dot) && /^(?:de|co|fr|ru|br|io|cn|store|shop|info)$/.test(ending)) continue;
    push(found.index, found.index + trimUrl(all).length, `${name}.${ending}`);
  }
  return hits;
}

function hostOf(url: string): string {
  return (url.replace(/^[a-z]+ ?: ?\/\/ ?/, '').split(/[/?#:]/)[0] ?? '').replace(/^.*@/, '');
}

function trimUrl(url: string): string {
  return url.replace(/[.,;:!?)\]}'"*]+$/, '');
}

function bareLink({ text, plain, start }: Folded, at: number, run: string): { to: number; host: string } | undefined {
  const host = run.replace(/[.-]+$/, '');
  const labels = host.split('.');
  if (labels.length < 2 || labels.length > 6 || labels.some((label) => !label)) return undefined;
  if (/[@/]/.test(plain.charAt(at - 1))) return undefined;
  if (plain.charAt(at + host.length) === '@') return undefined;
  const ending = labels.at(-1) as string;
  const name = labels.at(-2) as string;
  if (!ENDINGS.has(ending) || NOT_HOSTS.test(host) || !/[a-z\u0400-\u04ff]/.test(name) || host.length < 4)
    return undefined;
  const path = PATH.exec(plain.slice(at + host.length, at + host.length + 300));
  const to = at + trimUrl(host + (path?.[0] ?? '')).length;
  const www = labels[0] === 'www';
  if (!www && isSentence(text, start, at, host, labels, Boolean(path && to > at + host.length + 1), plain))
    return undefined;
  return { to, host };
}

/** "arrived.No scratches": a full stop without its space, not a host. */
function isSentence(
  text: string,
  start: Int32Array,
  at: number,
  host: string,
  labels: string[],
  path: boolean,
  plain: string,
): boolean {
  const ending = labels.at(-1) as string;
  const offset = start[at + host.length - ending.length] as number;
  const written = text.slice(offset, offset + ending.length);
  const capital =
    /^\p{Lu}/u.test(written) &&
    !/^\p{Lu}+$/u.test(text.slice(start[at] as number, offset + ending.length).replace(/[^\p{L}]/gu, ''));
  if (capital) return true;
  // `X-200.PRO` is a model.
  if (
    !path &&
    /^[^a-z]+$/.test(text.slice(start[at] as number, offset + ending.length)) &&
    !/^(?:com|net|org)$/.test(ending)
  )
    return true;
  if (!path && labels.length === 2 && (labels[0] as string).length < 2 && ending.length < 3) return true;
  if (!WORDS.has(ending) || path || /[-\d]/.test(labels.at(-2) as string)) return false;
  // ".com.br"-like endings and three labels are hosts; "on shop.it" has its cue.
  if (labels.length > 2) return false;
  return !/(?:^|[^\p{L}])(?:on|at|site|web|see|visit|visita|sito|su|sur|auf|bei|en|no|em|from|page|pagina|website|link|shop|store|chez|voir|на|сайт\p{L}*)[^\p{L}\p{N}]{1,3}$/u.test(
    plain.slice(Math.max(0, at - 16), at),
  );
}
