import { findAll } from './find-all.ts';
import type { Folded } from './fold.ts';
import { isSentence } from './link-sentence.ts';
import { matchSpelledLinks } from './spelled-links.ts';
import { ENDINGS, NOT_HOSTS } from './terms/hosts.ts';
import { isOwnSite } from './terms/sites.ts';

/** A link, in units of the folded text. */
export interface LinkHit {
  from: number;
  to: number;
}

const URL_BODY = '[^\\s\\u3000-\\u9fff<>"«»“”،؛؟]';
const SCHEME = new RegExp(
  `(?:https?|hxxps?|ftp) ?(?:[:;] ?[/\\\\]{1,2}|[/\\\\]{2}) ?${URL_BODY}{3,2000}|(?<![\\p{L}\\d])[a-z][a-z0-9+-]{1,14}:[/\\\\]{2}${URL_BODY}{3,2000}`,
  'gu',
);
const PATH = /^(?::\d{2,5})?[/?#][\x21-\x7e]*/;
const ADDRESS = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?::\d{2,5})?\/[a-z][\x21-\x7e]*/g;
const PRIVATE = /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|[a-z0-9-]+\.local$)/;
const LONGEST_HOST = 90;

/** Links elsewhere: full addresses, bare hosts, `name dot com`. The marketplace's own links are left out. Linear. */
export function matchLinks(folded: Folded, marketplace: string): LinkHit[] {
  const { plain } = folded;
  const hits: LinkHit[] = [];
  const seen: LinkHit[] = [];
  const push = (from: number, to: number, host: string) => {
    seen.push({ from, to });
    if (!isOwnSite(host, marketplace) && !PRIVATE.test(host)) hits.push({ from, to });
  };
  if (plain.includes('//') || plain.includes('\\\\') || /p ?s? ?: ?\//.test(plain)) {
    for (const found of findAll(SCHEME, plain)) {
      const url = trimUrl(found[0]);
      const host = url.startsWith(`${marketplace}:`) ? `${marketplace}.com` : hostOf(url);
      if (host.length > 1) push(found.index, found.index + url.length, host);
    }
  }
  const schemes = seen.slice();
  if (plain.includes('.')) {
    bareHosts(folded, schemes, push);
    for (const found of findAll(ADDRESS, plain)) push(found.index, found.index + trimUrl(found[0]).length, found[0]);
  }
  for (const { from, to, host } of matchSpelledLinks(plain)) {
    if (!seen.some((other) => other.from < to && from < other.to))
      push(from, from + trimUrl(plain.slice(from, to)).length, host);
  }
  return hits;
}

function hostOf(url: string): string {
  return (url.replace(/^[a-z0-9+-]+ ?[:;]? ?[/\\]+ ?/, '').split(/[/?#:\\]/)[0] ?? '')
    .replace(/^.*@/, '')
    .replace(/\.$/, '');
}

function trimUrl(url: string): string {
  let end = url.length;
  while (end > 0 && '.,;:!?)]}\'"*…'.includes(url.charAt(end - 1))) end--;
  return url.slice(0, end);
}

/** Looks around every full stop that has letters on both sides. */
function bareHosts(folded: Folded, schemes: LinkHit[], push: (from: number, to: number, host: string) => void): void {
  const { plain } = folded;
  let past = 0;
  let next = 0;
  for (let dot = plain.indexOf('.'); dot >= 0; dot = plain.indexOf('.', dot + 1)) {
    if (dot < past || !isHostUnit(plain.charCodeAt(dot - 1)) || !isHostUnit(plain.charCodeAt(dot + 1))) continue;
    let from = dot;
    while (
      from > past &&
      dot - from < LONGEST_HOST &&
      (isHostUnit(plain.charCodeAt(from - 1)) || plain.charAt(from - 1) === '.')
    )
      from--;
    let to = dot;
    while (
      to < plain.length &&
      to - dot < LONGEST_HOST &&
      (isHostUnit(plain.charCodeAt(to)) || plain.charAt(to) === '.')
    )
      to++;
    past = to;
    while (next < schemes.length && (schemes[next] as LinkHit).to <= from) next++;
    if ((schemes[next]?.from ?? Number.POSITIVE_INFINITY) < to) continue;
    const lead = /^[._-]+/.exec(plain.slice(from, to))?.[0].length ?? 0;
    const link = bareLink(folded, from + lead, plain.slice(from + lead, to));
    if (!link) continue;
    past = Math.max(past, link.to);
    push(from + lead, link.to, link.host);
  }
}

function isHostUnit(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    code === 45 ||
    code === 95 ||
    (code >= 0x370 && code < 0x530)
  );
}

function bareLink(folded: Folded, at: number, run: string): { to: number; host: string } | undefined {
  const { plain } = folded;
  const host = run.replace(/[._-]+$/, '');
  const labels = host.split('.');
  if (labels.length < 2 || labels.length > 6 || labels.some((label) => !label)) return undefined;
  if ('@/'.includes(plain.charAt(at - 1) || ' ') || plain.charAt(at + host.length) === '@') return undefined;
  const ending = labels.at(-1) as string;
  const name = labels.at(-2) as string;
  if (!(ENDINGS.has(ending) || ending.startsWith('xn--')) || NOT_HOSTS.test(host)) return undefined;
  if (!/\p{L}/u.test(name) && !/^\d{3,}$/.test(name)) return undefined;
  if (host.length < 4) return undefined;
  // `пришло.com` lacks a space; a host mixes no scripts, but a forged one does within a label.
  if (/^[a-z]/.test(ending) && !/[a-z\d]/.test(name)) return undefined;
  const path = PATH.exec(plain.slice(at + host.length, at + host.length + 300));
  const to = at + trimUrl(host + (path?.[0] ?? '')).length;
  return isSentence(folded, at, host, labels, to > at + host.length + 1) ? undefined : { to, host };
}
