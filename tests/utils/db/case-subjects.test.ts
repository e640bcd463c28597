import { beforeEach, describe, expect, it } from 'vitest';
import { caseSubjects } from '../../../utils/db/case-subjects.ts';
import { db } from '../../../utils/db/index.ts';
import { emptyDatabase } from '../../database.ts';
import { conversation, NOW, order } from './rows.ts';

beforeEach(emptyDatabase);

const subject = async (key: string) => (await caseSubjects()).find((each) => each.key === key);

describe('what a case can be about', () => {
  it('is each order and each seller, what was written last first', async () => {
    await db.conversations.bulkAdd([
      conversation('Lamp shop', { id: '7', orderId: '1', title: 'Lamp', count: 3, lastAt: NOW - 5 }),
      conversation('Cable shop', { count: 2, lastAt: NOW }),
    ]);
    await db.orders.bulkAdd([
      order({ key: 'aliexpress:1', orderId: '1', title: 'Desk lamp', sellerId: '7', seenAt: NOW - 9 }),
    ]);
    expect(await caseSubjects()).toEqual([
      {
        key: 'seller:aliexpress/name:cable shop',
        kind: 'seller',
        marketplace: 'aliexpress',
        marketplaceName: 'AliExpress',
        peer: 'Cable shop',
        conversations: ['Cable shop'],
        others: [],
        orders: [],
        messages: 2,
        lastAt: NOW,
      },
      {
        key: 'order:aliexpress:1',
        kind: 'order',
        marketplace: 'aliexpress',
        marketplaceName: 'AliExpress',
        peer: 'Lamp shop',
        orderId: '1',
        title: 'Desk lamp',
        conversations: ['Lamp shop'],
        others: [],
        orders: ['aliexpress:1'],
        messages: 3,
        lastAt: NOW - 5,
      },
      expect.objectContaining({
        key: 'seller:aliexpress/id:7',
        conversations: ['Lamp shop'],
        orders: ['aliexpress:1'],
      }),
    ]);
  });

  it('an order has the conversation that names it, and offers the others of the seller', async () => {
    await db.conversations.bulkAdd([
      conversation('a', { peer: 'Shop', orderId: '1' }),
      conversation('b', { peer: 'shop ', orderId: '2', lastAt: NOW - 1 }),
      conversation('c', { peer: 'Shop', lastAt: NOW - 2 }),
      conversation('d', { peer: 'Other' }),
    ]);
    await db.orders.add(order({ key: 'aliexpress:1', orderId: '1', sellerName: 'Shop' }));
    expect(await subject('order:aliexpress:1')).toMatchObject({ conversations: ['a'], others: ['b', 'c'] });
    expect(await subject('order:aliexpress:2')).toMatchObject({ conversations: ['b'], orders: ['aliexpress:2'] });
  });

  it('without one that names it an order has those of its seller that name none', async () => {
    await db.conversations.bulkAdd([
      conversation('b', { peer: 'Shop', orderId: '2' }),
      conversation('c', { peer: 'Shop' }),
    ]);
    await db.orders.add(order({ key: 'aliexpress:1', orderId: '1', sellerName: 'SHOP' }));
    expect(await subject('order:aliexpress:1')).toMatchObject({ conversations: ['c'], others: ['b'] });
  });

  it('two shops of one name and those of other marketplaces stay apart; a shop that was renamed does not', async () => {
    await db.conversations.bulkAdd([
      conversation('a', { peer: 'Shop', id: '1' }),
      conversation('b', { peer: 'Shop', id: '2' }),
      conversation('c', { peer: 'Shop before', id: '2' }),
      conversation('d', { peer: 'Shop', marketplace: 'shop.example' }),
      conversation('e', { peer: '' }),
      conversation('f', { peer: '' }),
    ]);
    const sellers = (await caseSubjects()).map(({ conversations }) => conversations.sort().join('+'));
    expect(sellers.sort()).toEqual(['a', 'b+c', 'd', 'e', 'f']);
  });

  it('an order without any conversation is one, too', async () => {
    await db.orders.add(order({ key: 'aliexpress:1', orderId: '1' }));
    expect((await caseSubjects()).map(({ key, peer, messages }) => [key, peer, messages])).toEqual([
      ['order:aliexpress:1', '', 0],
    ]);
  });
});
