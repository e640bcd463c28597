import { createHash } from 'node:crypto';

export interface Seller {
  name: string;
  storeId: string;
  sellerSeq: string;
}

export interface Product {
  id: string;
  title: string;
  /** Amount in the currency of the page's locale. */
  price: number;
  picture: string;
  storeId: string;
  /** Where the Message control leads: this site, the message host, or nowhere (a button without an address). */
  contact: 'site' | 'message-host' | 'button';
}

export interface Order {
  /** 16 digits; a string, because the first does not fit a double. */
  id: string;
  productId: string;
  quantity: number;
  status: 'awaiting' | 'shipped' | 'completed';
  orderedAt: number;
  tracking?: string;
  /** The last day of the estimate. */
  promisedBy?: number;
  /** End of the buyer protection, and where the detail page tells it. */
  protection?: { until: number; shown: 'sentence' | 'progress-bar' };
  /** Opaque, as in the real contact link: 96 hexadecimal digits. */
  digest: string;
}

export interface Catalog {
  sellers: Seller[];
  products: Product[];
  orders: Order[];
}

const DAY = 86_400_000;

/** What the demo shop sells and what its buyer has ordered, with dates relative to the shop's `now`. */
export function makeCatalog(now: number): Catalog {
  const sellers: Seller[] = [
    { name: 'Vega Store', storeId: '1102345671', sellerSeq: '2668012345' },
    { name: 'Northlight Lamps Store', storeId: '1102345672', sellerSeq: '2668012346' },
    { name: 'Blue Lantern Store', storeId: '1102345673', sellerSeq: '2668012347' },
    { name: 'Juniper Tea House', storeId: '1102345674', sellerSeq: '2668012348' },
    { name: 'Quill & Cedar Workshop', storeId: '1102345675', sellerSeq: '2668012349' },
  ];
  const products: Product[] = [
    product('1005006200000011', 'Ceramic Pour-Over Coffee Set with Oak Stand, 600 ml', 32.9, '1102345671', 'site'),
    product('1005006200000012', 'Linen Table Runner 40 x 180 cm, Stone Washed', 12.59, '1102345671', 'message-host'),
    product('1005006200000021', 'Bedside Lamp, Warm Dimmable LED, Walnut Base', 24.49, '1102345672', 'message-host'),
    product('1005006200000031', 'Paper Lantern Set of 3, 20 / 30 / 40 cm', 9.99, '1102345673', 'site'),
    product('1005006200000041', 'Loose Leaf Tea Tin, Airtight, 500 g', 7.2, '1102345674', 'site'),
    product('1005006200000051', 'Cedar Pencil Box with Sliding Lid', 15.75, '1102345675', 'button'),
  ];
  const orders: Order[] = [
    {
      ...order('9123456789012347', '1005006200000011', now - 20 * DAY),
      status: 'awaiting',
      tracking: 'LP00654321098765',
      promisedBy: now + 4 * DAY,
      protection: { until: now + 13 * DAY, shown: 'sentence' },
    },
    {
      // Between two messages of its conversation: the buyer says there that they have ordered.
      ...order('8191234567890123', '1005006200000031', now - 29.15 * DAY, 2),
      status: 'shipped',
      tracking: 'CNFR9010203040506HD',
      protection: { until: now + 41 * DAY, shown: 'progress-bar' },
    },
    { ...order('8187654321098764', '1005006200000021', now - 75 * DAY), status: 'completed' },
  ];
  return { sellers, products, orders };
}

/** The opaque part of a contact link: 96 hexadecimal digits that say nothing about what they stand for. */
export function digestOf(what: string): string {
  return createHash('sha384').update(`demo shop ${what}`).digest('hex');
}

function product(id: string, title: string, price: number, storeId: string, contact: Product['contact']): Product {
  return { id, title, price, picture: `https://ae01.alicdn.com/kf/S${id.slice(-6)}a.png`, storeId, contact };
}

function order(id: string, productId: string, orderedAt: number, quantity = 1) {
  return { id, productId, quantity, orderedAt, digest: digestOf(id) };
}
