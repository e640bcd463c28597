// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { examinePage, readConversationHint, readOrders, readPage, readPeer } from '../../../utils/marketplaces/page.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const product = new URL('https://www.aliexpress.com/item/1005006180026951.html');
const order = new URL('https://www.aliexpress.com/p/order/detail.html?orderId=8212313961591322');
const inbox = new URL('https://www.aliexpress.com/p/message/index.html');

describe('readPage', () => {
  it('knows nothing of other sites', () => {
    expect(readPage(new URL('https://example.com/item/1.html'), parse('<h1>Hi</h1>'))).toBeUndefined();
  });

  it('reads nothing on pages that are none of ours', () => {
    const page = parse('<h1 data-pl="product-title">Charger</h1><a href="/p/message/index.html?sellerSeq=12345">x</a>');
    for (const address of [
      'https://login.aliexpress.com/?return_url=https://www.aliexpress.com/item/1005006180026951.html',
      'https://gsp.aliexpress.com/m_apps/im-chat/im',
      'https://www.aliexpress.com/p/message/index.html/_____tmd_____/punish?x5secdata=1',
    ]) {
      expect(readPage(new URL(address), page)).toEqual({ marketplace: 'aliexpress', kind: 'other', missing: [] });
    }
  });

  it('says what an empty page lacks', () => {
    expect(readPage(product, parse(''))).toEqual({
      marketplace: 'aliexpress',
      kind: 'product',
      listingId: '1005006180026951',
      missing: ['title', 'sellerName', 'storeUrl', 'price', 'contactUrl'],
    });
  });

  it('takes the first product of a bundle', () => {
    const bundle =
      'https://www.aliexpress.com/ssr/300000512/BundleDeals2?productIds=1005006180026951:12000036159253247';
    expect(readPage(new URL(bundle), parse(''))).toMatchObject({ kind: 'product', listingId: '1005006180026951' });
  });

  it('does not take what an earlier product left in the head and the scripts', () => {
    const page = parse(`
      <meta property="og:url" content="//www.aliexpress.com/item/1005009999999999.html">
      <meta property="og:title" content="Earlier product - AliExpress 15">
      <script>window.runParams = {"data":{"commonModule":{"productId":1005009999999999},
        "titleModule":{"subject":"Earlier product"},"storeModule":{"storeName":"Earlier store"}}};</script>`);
    expect(readPage(product, page)).not.toHaveProperty('title');
    expect(readPage(product, page)).not.toHaveProperty('sellerName');
  });

  it('leaves NUL bytes, bidi marks and endless texts behind', () => {
    const page = parse('<h1 data-pl="product-title"></h1>');
    const title = page.querySelector('h1') as HTMLElement;
    title.textContent = `\u200f 65W\0 GaN\n\tcharger ${'😀'.repeat(400)}`;
    const read = readPage(product, page)?.title ?? '';
    expect(read.startsWith('65W GaN charger 😀')).toBe(true);
    expect(read.length).toBeLessThanOrEqual(500);
    expect(read).not.toMatch(/[\ud800-\udbff]$/);
  });

  it('survives a page that is broken, deep or huge', () => {
    const deep = parse('');
    let place: Element = deep.body;
    for (let depth = 0; depth < 800; depth++) place = place.appendChild(deep.createElement('div'));
    place.textContent = 'Refund if no delivery before Sep 4, 2026';
    const wide = parse(
      `<script>window.runParams = {"data":{"a":${'['.repeat(20_000)}</script><p>${'Refund '.repeat(50_000)}</p>`,
    );
    const broken = parse(
      '<script>runParams = {data: {"titleModule": {"subject": "x"</script><a href="http://[">x</a><a href>y</a>',
    );
    for (const page of [deep, wide, broken]) {
      for (const url of [product, order, inbox, new URL('https://www.aliexpress.com/p/order/index.html')]) {
        expect(() => [readPage(url, page), readOrders(url, page), readConversationHint(url, page)]).not.toThrow();
      }
    }
    expect(readPage(order, deep)?.protectionEnds).toBe('2026-09-04');
  });

  it('counts a document that throws as one without facts', () => {
    const hostile = new Proxy(parse(''), {
      get: () => {
        throw new Error('no');
      },
    });
    expect(readPage(order, hostile)).toMatchObject({ kind: 'order', orderId: '8212313961591322' });
    expect(readOrders(new URL('https://www.aliexpress.com/p/order/index.html'), hostile)).toEqual([]);
  });

  it('tells which candidate had a value', () => {
    const page = parse('<div class="title--wrap--x1"><h1>Charger</h1></div>');
    const read = examinePage(product, page);
    expect(read?.facts.title).toBe('Charger');
    expect(read?.hits.title).toBeGreaterThan(0);
    expect(read?.hits.listingId).toBe(0);
  });
});

describe('the contact link', () => {
  const link = (href: string) => readPage(order, parse(`<a href="${href}">x</a>`))?.contactUrl;

  it.each([
    '//msg.aliexpress.com/msgDetail.htm?from=orderDetail&digest=1b3f',
    'http://msg.aliexpress.com/msgDetail.htm?digest=1b3f',
    '/p/message/index.html?fromCode=order&orderId=8212313961591322',
    '//msg.aliexpress.com/buyerMsgListNew.htm?from=web&memberType=seller&productId=32993251330',
    '//message.aliexpress.com/message/new.htm?productId=32993251330',
    'https://www.aliexpress.com/p/im/chat.html?sellerSeq=2673419284',
  ])('%s', (href) => {
    const url = new URL(href, 'https://www.aliexpress.com/');
    expect(link(href)).toBe(url.href.replace('http:', 'https:'));
  });

  it.each([
    '/p/message/index.html',
    '//msg.aliexpress.com/buyerMsgListNew.htm?from=header',
    '//www.aliexpress.com/store/1105843321?sellerSeq=2673419284',
    '/p/message/index.html?orderId=1111222233334444',
    '//msg.aliexpress.com.evil.example/msgDetail.htm?digest=1b3f',
    'javascript:location="//msg.aliexpress.com/msgDetail.htm?digest=1"',
    'https://msg.aliexpress.com:pw@evil.example/msgDetail.htm?digest=1b3f',
    'https://user:pw@msg.aliexpress.com/msgDetail.htm?digest=1b3f',
    'https://login.aliexpress.com/?sellerSeq=2673419284',
    'data:text/html,msgDetail.htm?digest=1',
  ])('is not %s', (href) => {
    expect(link(href)).toBeUndefined();
  });
});

describe('a message page', () => {
  it('tells who the other side is', () => {
    expect(readPeer(inbox, parse('<b class="im-message-view-title__x1">Vega Store</b>'))).toBe('Vega Store');
    expect(readPeer(inbox, parse('<p>Hello</p>'))).toBeUndefined();
    expect(readPeer(product, parse('<b class="message-view-title">Vega Store</b>'))).toBeUndefined();
  });

  it('names the conversation by its address, in strings', () => {
    const url = new URL(
      'https://msg.aliexpress.com/msgDetail.htm?sellerSeq=9007199254740993&productId=1005006180026951',
    );
    expect(readConversationHint(url, parse(''))).toMatchObject({
      id: '9007199254740993',
      listingId: '1005006180026951',
    });
  });

  it('does not take anything for an id', () => {
    const url = new URL('https://www.aliexpress.com/p/message/index.html?orderId=<b>1</b>&sellerSeq=NaN');
    expect(readConversationHint(url, parse(''))).toEqual({ marketplace: 'aliexpress' });
  });
});
