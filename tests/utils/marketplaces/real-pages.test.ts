// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/marketplaces/page.ts';

/** Captures of others, read in place: they never enter the project. */
const folder = join(process.cwd(), '../shared/pages/aliexpress');
const present = existsSync(folder);
if (!present) console.log(`Skipped: real AliExpress pages, because ${folder} is absent.`);

function read(name: string, address: string) {
  const document = new DOMParser().parseFromString(readFileSync(join(folder, name), 'utf8'), 'text/html');
  return { document, facts: () => readPage(new URL(address), document) };
}

describe.skipIf(!present)('real pages', () => {
  const title =
    "מקורי Apple iPhone SE סמארטפון נייד טלפון A9 Dual Core 2GB RAM 16/64GB ROM 4.0 ''12MP טביעות אצבע 4G LTE Smartphone";
  const all = {
    marketplace: 'aliexpress',
    kind: 'product',
    title,
    listingId: '32993251330',
    sellerName: 'Summer Technology Co.,Ltd.',
    sellerId: '221558572',
    storeUrl: 'https://he.aliexpress.com/store/1392990',
    price: '97,39 - 128,72',
    currency: 'EUR',
    contactUrl:
      'https://message.aliexpress.com/message/new.htm?productId=32993251330&messageType=product&memberType=seller&refer=//he.aliexpress.com/item/32993251330.html',
    missing: [],
  };
  const from2020 = () =>
    read('product-he-2020-runparams.html', 'https://he.aliexpress.com/item/32993251330.html?spm=a2g0o.productlist');

  it('a product of 2020, right to left', () => {
    expect(from2020().facts()).toEqual(all);
  });

  it('the same without its drawn elements: state and head', () => {
    const { document, facts } = from2020();
    for (const element of [...document.body.children]) if (element.nodeName !== 'SCRIPT') element.remove();
    expect(facts()).toEqual({ ...all, contactUrl: undefined, missing: ['contactUrl'] });
  });

  it('the same without its scripts: elements alone', () => {
    const { document, facts } = from2020();
    for (const script of [...document.scripts]) script.remove();
    expect(facts()).toEqual({ ...all, sellerId: undefined, currency: '€' });
  });

  it('a product of 2024 before anything is drawn', () => {
    const page = read('product-item-2024-csr-shell.html', 'https://es.aliexpress.com/item/1005006180026951.html');
    expect(page.facts()).toEqual({
      marketplace: 'aliexpress',
      kind: 'product',
      title:
        'GaN-cargador USB tipo C de carga rápida para teléfono, adaptador de alimentación para iPhone 15, 14, Xiaomi, Samsung, enchufe de pared UE/EE. UU., 65W',
      listingId: '1005006180026951',
      missing: ['sellerName', 'storeUrl', 'price', 'contactUrl'],
    });
  });
});
