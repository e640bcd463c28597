import { expect, it } from 'vitest';
import { readCardAddress } from '../../../utils/chats/card-address.ts';

it.each([
  ['https://www.aliexpress.com/p/order/detail.html?orderId=9123456789012347', 'order', '9123456789012347'],
  ['https://shop.example/account/orders/A-20418', 'order', 'A-20418'],
  ['https://shop.example/order_details?order_no=GSO1X2Y3&item_id=55512345', 'order', 'GSO1X2Y3'],
  ['https://www.amazon.fr/gp/your-account/order-details?orderID=402-1234567-7654321', 'order', '402-1234567-7654321'],
  ['https://shop.example/mes-commandes', 'order', undefined],
  ['https://shop.example/fr/commandes/2024-00017', 'order', '2024-00017'],
  ['https://shop.example/purchases/', 'order', undefined],
  ['https://www.aliexpress.com/item/1005006200000011.html?spm=a2g0o', 'product', '1005006200000011'],
  ['https://www.ebay.com/itm/Desk-lamp-2020/123456789012?hash=x', 'product', '123456789012'],
  ['https://www.etsy.com/listing/550571276/walnut-lamp-2', 'product', '550571276'],
  ['https://www.amazon.com/Walnut-Lamp-2/dp/B07XYZ1234', 'product', 'B07XYZ1234'],
  ['https://shopee.sg/Walnut-lamp-i.12345678.987654321', 'product', '987654321'],
  ['https://www.temu.com/a-walnut-lamp-g-601099512345678.html', 'product', '601099512345678'],
  ['https://www.leboncoin.fr/ad/decoration/2412345678', 'product', '2412345678'],
  ['https://shop.example/goods.html?goods_id=42042', 'product', '42042'],
  ['https://shop.example/help/shipping', 'link', undefined],
  ['https://blog.example/2024/05/why-oak', 'link', undefined],
])('%s leads to: %s %s', (url, kind, id) => {
  expect(readCardAddress(new URL(url))).toEqual({ kind, ...(id && { id }) });
});
