/** What a link leads to, by its address alone: an order, a product or just a page. General forms, no single site. */

import type { SeenCard } from './model.ts';

interface Form {
  kind: 'order' | 'product';
  /** Tested against path and query; the first group is the id. */
  pattern: RegExp;
}

const ORDER = 'orders?|trades?|purchases?|commandes?|achats?|pedidos?|compras?|bestellung(?:en)?|ordini|zamowieni[ae]';
const PRODUCT =
  'items?|itm|listings?|products?|produits?|productos?|produkte?|goods|offers?|offre|oferta|annonces?|anzeigen?|ads?|dp|sku';

/**
 * Orders before products: an order's address often names its product too. Ids are 4 to 40 letters, digits and hyphens with
 * a digit among them, in a parameter named for them or in the path behind a word for them; long numbers also at its end.
 */
const FORMS: Form[] = [
  {
    kind: 'order',
    pattern: named('(?:trade|biz|parent|sub|purchase)?_?(?:order|trade|purchase)_?(?:id|no|sn|number)'),
  },
  { kind: 'order', pattern: new RegExp(`[/_-](?:${ORDER})/(?:[a-z_-]+/)*${id()}(?=[/?.]|$)`, 'i') },
  { kind: 'product', pattern: named('(?:product|item|goods|listing|offer|sku|ad)_?(?:id|no|number)') },
  // Shop and product number behind a speaking name: `…-i.12345.67890`, `…-g-601099512345678.html`, `…-p-12345.html`.
  { kind: 'product', pattern: /-i\.\d{4,}\.(\d{4,})(?=[/?]|$)/ },
  { kind: 'product', pattern: /-[gp]-(\d{4,})\.html?(?=\?|$)/ },
  { kind: 'product', pattern: new RegExp(`/(?:${PRODUCT})/(?:[^?]*[/-])?(\\d{8,24})(?=[/?._-]|$)`, 'i') },
  { kind: 'product', pattern: new RegExp(`/(?:${PRODUCT})/(?:[^/?]+/)*?(?:[^/?]*-)?${id()}(?=[/?._-]|$)`, 'i') },
  { kind: 'product', pattern: /\/(\d{8,24})\.html?(?=\?|$)/ },
];

/** Words in an address that tell the kind where no id is found. */
const WORDS: [kind: Form['kind'], pattern: RegExp][] = [
  ['order', new RegExp(`(?:^|[/_.-])(?:${ORDER})(?=[/?_.-]|$)`, 'i')],
  ['product', new RegExp(`/(?:${PRODUCT})(?=[/?_.-]|$)`, 'i')],
];

/** Kind and id of what an address leads to; the id is a string always, as order numbers do not fit a double. */
export function readCardAddress(url: URL): Pick<SeenCard, 'kind' | 'id'> {
  const place = url.pathname + url.search;
  for (const { kind, pattern } of FORMS) {
    const found = pattern.exec(place)?.[1];
    if (found && /\d/.test(found)) return { kind, id: found };
  }
  return { kind: WORDS.find(([, pattern]) => pattern.test(url.pathname))?.[0] ?? 'link' };
}

function named(name: string): RegExp {
  return new RegExp(`[?&]${name}=${id()}(?=[&#]|$)`, 'i');
}

function id(): string {
  return String.raw`((?=[A-Z-]*\d)[A-Z0-9-]{4,40})`;
}
