import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Catalog, digestOf } from './catalog.ts';
import type { Shop } from './shop.ts';

/** Answers the JSON API of the demo shop's own pages (`/demo-api/…`); false when the path is not its business. */
export function answerApi(shop: Shop, catalog: Catalog, request: IncomingMessage, response: ServerResponse): boolean {
  const url = new URL(request.url ?? '/', 'https://shop.invalid');
  if (!url.pathname.startsWith('/demo-api/')) return false;
  const action = url.pathname.slice('/demo-api/'.length);
  if (action === 'events') streamChanges(shop, request, response);
  else if (request.method === 'POST') void post(action, shop, request, response);
  else if (action === 'catalog') json(response, { ...catalog, now: shop.now(), links: sellerDigests(catalog) });
  else if (action === 'conversations') json(response, { now: shop.now(), conversations: shop.conversations });
  else if (action === 'peer') json(response, { peer: peerOf(catalog, url.searchParams) ?? null });
  else response.writeHead(404).end();
  return true;
}

/** Server-sent events: one empty message per change. */
function streamChanges(shop: Shop, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': hello\n\n');
  const stop = shop.onChange(() => response.write('data: changed\n\n'));
  request.on('close', stop);
}

async function post(action: string, shop: Shop, request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body: Record<string, unknown>;
  try {
    body = JSON.parse(await read(request));
    const peer = String(body.peer);
    if (action === 'open') shop.open(peer);
    else if (action === 'send') {
      const sent = shop.buyerSays(peer, String(body.text));
      if (sent && typeof body.reply === 'number') answerLater(shop, peer, body.reply);
      return json(response, { sent });
    } else if (action === 'delete-message') {
      const messages = shop.conversations.find((conversation) => conversation.peer === peer)?.messages ?? [];
      shop.deleteMessage(
        peer,
        messages.findIndex(({ id }) => id === body.id),
      );
    } else if (action === 'delete-conversation') shop.deleteConversation(peer);
    else return void response.writeHead(404).end();
    json(response, {});
  } catch (error) {
    response.writeHead(400, { 'content-type': 'text/plain' }).end(String(error));
  }
}

/** The seller's standard answer after `delay` milliseconds; never keeps the process alive. */
function answerLater(shop: Shop, peer: string, delay: number): void {
  setTimeout(
    () => shop.sellerSays(peer, 'Hello dear friend, thank you for your message. We look into it.'),
    delay,
  ).unref();
}

/** Whom a message address is about: `sellerSeq`, an order id or an opaque digest. */
function peerOf(catalog: Catalog, params: URLSearchParams): string | undefined {
  const seq = params.get('sellerSeq');
  const digest = params.get('digest');
  const direct = catalog.sellers.find(
    ({ sellerSeq, name }) => sellerSeq === seq || (digest !== null && digestOf(name) === digest),
  );
  if (direct) return direct.name;
  const order = catalog.orders.find(({ id, digest: own }) => id === params.get('orderId') || own === digest);
  const product = catalog.products.find(({ id }) => id === order?.productId);
  return catalog.sellers.find(({ storeId }) => storeId === product?.storeId)?.name;
}

function sellerDigests(catalog: Catalog): Record<string, string> {
  return Object.fromEntries(catalog.sellers.map(({ name, storeId }) => [storeId, digestOf(name)]));
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}

async function read(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  return text;
}
