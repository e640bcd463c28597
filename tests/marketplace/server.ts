import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { answerApi } from './api.ts';
import { type Catalog, makeCatalog } from './catalog.ts';
import { makeCertificate } from './certificate.ts';
import { PICTURE_HOSTS, SERVED } from './hosts.ts';
import { picture } from './pictures.ts';
import { listen, startProxy } from './proxy.ts';
import { localeCookie, localeOf, shell, siteFile } from './shell.ts';
import { makeShop, type Shop } from './shop.ts';

export { SERVED } from './hosts.ts';

/** A request that reached the shop or its proxy. A refused HTTPS request shows only its host. */
export interface SeenRequest {
  host: string;
  path?: string;
  served: boolean;
}

export interface Marketplace {
  /** Port of the HTTP proxy on 127.0.0.1 that browsers have to use. */
  proxyPort: number;
  /** Everything that was asked for since the start, oldest first. */
  requests: SeenRequest[];
  shop: Shop;
  catalog: Catalog;
  /**
   * Serves this HTML at this `https:` address (path and query must match), whatever its host. Its scripts run only when
   * that is said: a saved page would ask half the web.
   */
  addPage(url: string, html: string, options?: { scripts: boolean }): void;
  /** Answers what is posted to this `https:` address, whatever its host. */
  addService(url: string, answer: Service): void;
  close(): Promise<void>;
}

/** Takes what was posted and with which headers; gives the answer. */
export type Service = (body: Buffer, headers: IncomingHttpHeaders) => { type: string; body: Buffer };

/**
 * Starts the synthetic demo shop: an HTTPS server with a throw-away certificate, reached under the real host names through
 * a proxy that lets nothing else pass. `now` sets the shop's clock in milliseconds since 1970.
 */
export async function startMarketplace(options: { now?: number } = {}): Promise<Marketplace> {
  const now = options.now ?? Date.now();
  const catalog = makeCatalog(now);
  const shop = makeShop(catalog, now);
  const requests: SeenRequest[] = [];
  const hosts = new Set(SERVED);
  const pages = new Map<string, { html: string; headers: Record<string, string> }>();
  const services = new Map<string, Service>();

  const server = createServer(await makeCertificate(SERVED), (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url ?? '/';
    requests.push({ host, path, served: true });
    const page = pages.get(host + path);
    if (page !== undefined) return send(response, 'text/html', page.html, page.headers);
    const service = services.get(host + path);
    if (service) return void serve(service, request, response);
    if (!SERVED.includes(host)) return void response.writeHead(404).end();
    answer(shop, catalog, host, request, response).catch((error) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  const proxy = await startProxy({
    targetPort: await listen(server),
    isServed: (host) => hosts.has(host),
    onRefused: (host, path) => requests.push({ host, path, served: false }),
  });

  return {
    proxyPort: proxy.port,
    requests,
    shop,
    catalog,
    addPage(url, html, { scripts } = { scripts: false }) {
      const { hostname, pathname, search } = new URL(url);
      hosts.add(hostname);
      pages.set(hostname + pathname + search, { html, headers: scripts ? {} : ASLEEP });
    },
    addService(url, answer) {
      const { hostname, pathname, search } = new URL(url);
      hosts.add(hostname);
      services.set(hostname + pathname + search, answer);
    },
    async close() {
      await proxy.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

async function answer(
  shop: Shop,
  catalog: Catalog,
  host: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = request.url ?? '/';
  const { pathname } = new URL(path, `https://${host}`);
  // A picture whose name begins with `Sgone` was deleted by the site.
  if (PICTURE_HOSTS.includes(host) && /\/Sgone/.test(pathname)) return void response.writeHead(404).end();
  if (PICTURE_HOSTS.includes(host)) return send(response, 'image/png', picture(pathname));
  if (answerApi(shop, catalog, request, response)) return;
  if (pathname === '/favicon.ico') return void response.writeHead(204).end();
  if (pathname.startsWith('/demo-site/')) {
    const file = await siteFile(pathname.slice('/demo-site/'.length));
    return file ? send(response, file.type, file.body) : void response.writeHead(404).end();
  }
  const locale = localeOf(host, request.headers.cookie);
  if (!host.startsWith('msg.')) response.setHeader('set-cookie', localeCookie(host, locale));
  send(response, 'text/html', await shell(host, path, catalog, locale));
}

async function serve(service: Service, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { type, body } = service(Buffer.concat(parts), request.headers);
  send(response, type, body);
}

/** Of a page that runs no script and loads nothing. */
const ASLEEP = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

function send(response: ServerResponse, type: string, body: string | Buffer, headers = {}): void {
  const charset = type.startsWith('text/') ? '; charset=utf-8' : '';
  response.writeHead(200, { 'content-type': type + charset, 'cache-control': 'no-store', ...headers }).end(body);
}
