/** Addresses: which belong to a marketplace, and which links of a page may be trusted to lead there. */

const longestUrl = 2000;
const mostLinks = 5000;

/** Does the address fit one of the match patterns (`https://*.example.com/*`)? Plain http is taken as https. */
export function fitsPattern(url: URL, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const [, host = '', path = ''] = /^(?:\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
    return isHost(url, host) && fitsPath(url.pathname + url.search, path);
  });
}

/**
 * An absolute https address on one of the marketplace's hosts, or `undefined`. Protocol-relative and relative links are
 * resolved against the page; scripts, other hosts and addresses with a user name are not links to the marketplace.
 */
export function ownLink(raw: string, page: URL, patterns: readonly string[]): string | undefined {
  const text = raw.replace(/\0/g, '').trim();
  if (!text || text.length > longestUrl || text.startsWith('#') || !URL.canParse(text, page.href)) return undefined;
  const url = new URL(text, page.href);
  const hosts = patterns.map((pattern) => /:\/\/([^/]+)/.exec(pattern)?.[1] ?? '');
  if (url.username || url.password || !hosts.some((host) => isHost(url, host))) return undefined;
  url.protocol = 'https:';
  return url.href;
}

/** The links below an element, resolved; those that are no web addresses are left out. */
export function* links(root: ParentNode, page: URL, selector = 'a[href]'): Generator<URL> {
  let seen = 0;
  for (const anchor of root.querySelectorAll(selector)) {
    if (++seen > mostLinks) return;
    const href = anchor.getAttribute('href')?.trim() ?? '';
    if (!href || href.startsWith('#') || !URL.canParse(href, page.href)) continue;
    const url = new URL(href, page.href);
    if (url.protocol === 'https:' || url.protocol === 'http:') yield url;
  }
}

/** What URL rules are tested against: host, path and query, without port and fragment. */
export const ruleText = (url: URL): string => url.hostname + url.pathname + url.search;

function isHost(url: URL, pattern: string): boolean {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  if (!pattern.startsWith('*.')) return url.hostname === pattern;
  const domain = pattern.slice(2);
  return url.hostname === domain || url.hostname.endsWith(`.${domain}`);
}

function fitsPath(path: string, glob: string): boolean {
  const parts = glob.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}
