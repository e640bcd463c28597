import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Marketplace, SERVED, startMarketplace } from './server.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
let market: Marketplace;

beforeAll(async () => {
  market = await startMarketplace({ now: NOW });
});
afterAll(() => market.close());

describe('the proxy', () => {
  it.each(SERVED)('serves %s', async (host) => {
    const { status, type } = await get(`https://${host}/`);
    expect(status).toBe(200);
    expect(type).toMatch(host.startsWith('ae') ? 'image/png' : 'text/html');
    expect(market.requests).toContainEqual({ host, path: '/', served: true });
  });

  it('refuses and records every other host', async () => {
    expect((await get('https://example.org/secret')).status).toBe(403);
    expect((await get('http://example.net/plain')).status).toBe(403);
    expect(market.requests).toContainEqual({ host: 'example.org', path: undefined, served: false });
    expect(market.requests).toContainEqual({ host: 'example.net', path: '/plain', served: false });
  });

  it('serves a saved page under its own address, whatever the host', async () => {
    market.addPage('https://www.example.com/itm/1?x=2', '<h1>saved</h1>');
    expect((await get('https://www.example.com/itm/1?x=2')).body).toBe('<h1>saved</h1>');
    expect((await get('https://www.example.com/itm/1')).status).toBe(404);
  });
});

describe('the pages', () => {
  it('have the language and direction of their host, and say that they are synthetic', async () => {
    const hebrew = await get('https://he.aliexpress.com/p/order/index.html');
    expect(hebrew.body).toContain('<html lang="he" dir="rtl">');
    expect(hebrew.body).toContain('Synthetic demo shop for testing Parley. Not AliExpress.');
    expect((await get('https://fr.aliexpress.com/')).body).toContain('<html lang="fr" dir="ltr">');
  });

  it('tell a product only in its head before they are rendered', async () => {
    const { body } = await get('https://www.aliexpress.com/item/1005006200000011.html');
    expect(body).toContain('content="//www.aliexpress.com/item/1005006200000011.html');
    expect(body).toContain('<main id="root"></main>');
  });

  it('give nothing from outside the site folder', async () => {
    expect((await get('https://www.aliexpress.com/demo-site/app.js')).status).toBe(200);
    expect((await get('https://www.aliexpress.com/demo-site/..%2f..%2fserver.ts')).status).toBe(404);
  });
});

describe('the shop', () => {
  it('starts with 26 messages, 120 messages, and one unanswered for four weeks', async () => {
    const told = await conversations();
    const of = (peer: string) => told.find((conversation) => conversation.peer === peer)?.messages ?? [];
    expect(of('Vega Store')).toHaveLength(26);
    expect(of('Northlight Lamps Store')).toHaveLength(120);
    expect(of('Blue Lantern Store').at(-1)).toMatchObject({ from: 'buyer', at: NOW - 28 * 86_400_000 });
    for (const { messages } of told) {
      const times = messages.map(({ at }) => at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }
  });

  it('has an order number that does not fit a double', () => {
    expect(market.catalog.orders.some(({ id }) => String(Number(id)) !== id)).toBe(true);
  });

  it('shows what the seller says, edits and deletes', async () => {
    const { shop } = market;
    shop.sellerSays('Juniper Tea House', 'Hello');
    shop.sellerSays('Juniper Tea House', 'Helo again');
    shop.editMessage('Juniper Tea House', 1, 'Hello again');
    shop.deleteMessage('Juniper Tea House', 0);
    expect((await conversations()).find(({ peer }) => peer === 'Juniper Tea House')?.messages).toMatchObject([
      { from: 'seller', text: 'Hello again', edited: true },
    ]);
    shop.deleteConversation('Juniper Tea House');
    expect((await conversations()).map(({ peer }) => peer)).not.toContain('Juniper Tea House');
  });

  it('records what is sent, and blocks a forbidden word instead of sending it', async () => {
    const peer = 'Quill & Cedar Workshop';
    expect(await post('send', { peer, text: 'Is it cedar?' })).toEqual({ sent: true });
    expect(await post('send', { peer, text: 'Add me on WhatsApp' })).toEqual({ sent: false });
    expect(await post('send', { peer, text: 'Sorry' })).toEqual({ sent: false });
    expect(market.shop.sent).toEqual([{ peer, text: 'Is it cedar?' }]);
    expect((await conversations()).find((conversation) => conversation.peer === peer)).toMatchObject({ blocked: true });
  });

  it('knows the seller behind an opaque contact link', async () => {
    const digest = market.catalog.orders[0]?.digest ?? '';
    expect(digest).toMatch(/^[0-9a-f]{96}$/);
    const { body } = await get(`https://msg.aliexpress.com/demo-api/peer?digest=${digest}`);
    expect(JSON.parse(body)).toEqual({ peer: 'Vega Store' });
  });
});

interface Told {
  peer: string;
  messages: { at: number }[];
}

async function conversations(): Promise<Told[]> {
  return JSON.parse((await get('https://www.aliexpress.com/demo-api/conversations')).body).conversations;
}

async function post(action: string, body: object): Promise<unknown> {
  return JSON.parse((await get(`https://www.aliexpress.com/demo-api/${action}`, JSON.stringify(body))).body);
}

/** Fetches an address through the shop's proxy, as a browser would; posts when there is a body. */
function get(address: string, post?: string): Promise<{ status?: number; type?: string; body: string }> {
  const url = new URL(address);
  const proxy = { host: '127.0.0.1', port: market.proxyPort };
  return new Promise((resolve, reject) => {
    const read = (response: import('node:http').IncomingMessage) => {
      let body = '';
      response.setEncoding('latin1').on('data', (part) => {
        body += part;
      });
      response.on('end', () => {
        const text = Buffer.from(body, 'latin1').toString('utf8');
        resolve({ status: response.statusCode, type: response.headers['content-type'], body: text });
      });
    };
    if (url.protocol === 'http:') {
      httpRequest({ ...proxy, path: address }, read)
        .on('error', reject)
        .end();
      return;
    }
    const tunnel = httpRequest({ ...proxy, method: 'CONNECT', path: `${url.hostname}:443`, agent: false });
    tunnel.on('error', reject).on('connect', (answer, socket) => {
      if (answer.statusCode !== 200) return resolve({ status: answer.statusCode, body: '' });
      const headers = { host: url.hostname, connection: 'close' };
      const path = url.pathname + url.search;
      const options = { socket, servername: url.hostname, rejectUnauthorized: false, agent: false as const };
      httpsRequest({ ...options, headers, path, method: post ? 'POST' : 'GET' }, read)
        .on('error', reject)
        .end(post);
    });
    tunnel.end();
  });
}
