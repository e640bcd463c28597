import { readFile } from 'node:fs/promises';
import type { Catalog } from './catalog.ts';

const SITE = new URL('./site/', import.meta.url);
const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

export interface Locale {
  lang: 'en' | 'fr' | 'he';
  dir: 'ltr' | 'rtl';
}

/**
 * The language of a page: by its host, and on the message host (which has no locale of its own) by the cookie
 * `aep_usuc_f` that the locale hosts set.
 */
export function localeOf(host: string, cookie = ''): Locale {
  const fromCookie = host.startsWith('msg.') ? /b_locale=(fr|iw|he)/.exec(cookie)?.[1] : undefined;
  const code = fromCookie ?? host.split('.')[0];
  if (code === 'fr') return { lang: 'fr', dir: 'ltr' };
  if (code === 'he' || code === 'iw') return { lang: 'he', dir: 'rtl' };
  return { lang: 'en', dir: 'ltr' };
}

/** The cookie a locale host sets, for all of the domain. */
export function localeCookie(host: string, { lang }: Locale): string {
  const code = { en: 'en_US', fr: 'fr_FR', he: 'iw_IL' }[lang];
  return `aep_usuc_f=b_locale=${code}; Domain=${host.split('.').slice(-2).join('.')}; Path=/; Secure; SameSite=Lax`;
}

/** The client-rendered shell of a shop page: og: facts of a product in the head and an almost empty body. */
export async function shell(host: string, path: string, catalog: Catalog, { lang, dir }: Locale): Promise<string> {
  const file = path.startsWith('/im/core.html') ? 'im-core.html' : 'shell.html';
  const html = await readFile(new URL(file, SITE), 'utf8');
  const id = /^\/(?:item|i)\/(\d+)\.html/.exec(path)?.[1];
  const product = catalog.products.find((candidate) => candidate.id === id);
  const head = product
    ? [
        meta('og:title', `${product.title} - AliExpress 15`),
        meta('og:url', `//${host}/item/${product.id}.html?src=demo`),
        meta('og:image', product.picture),
        meta('og:type', 'product'),
        meta('al:android:url', `aliexpress://product/detail?productId=${product.id}`),
      ].join('\n    ')
    : '';
  const title = product ? `${product.title} - AliExpress 15` : 'AliExpress - demo';
  return html
    .replace('lang="en" dir="ltr"', `lang="${lang}" dir="${dir}"`)
    .replaceAll('{{title}}', escapeHtml(title))
    .replaceAll('{{head}}', () => head);
}

/** A file of the site as `{ type, body }`; undefined when there is none. */
export async function siteFile(path: string): Promise<{ type: string; body: Buffer } | undefined> {
  const url = new URL(path.replace(/^\/+/, ''), SITE);
  if (!url.href.startsWith(SITE.href)) return undefined;
  try {
    return { type: TYPES[path.split('.').pop() ?? ''] ?? 'application/octet-stream', body: await readFile(url) };
  } catch {
    return undefined;
  }
}

function meta(property: string, content: string): string {
  return `<meta property="${property}" content="${escapeHtml(content)}">`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
