import { expect, it } from 'vitest';
import { versionsOf } from '../../../entrypoints/archive/use-gathered.ts';
import { db } from '../../../utils/db/index.ts';
import { emptyDatabase } from '../../database.ts';
import { conversation, NOW } from '../../utils/db/rows.ts';

it('a case that is being built is read again after a screenshot, an edit and news of its order', async () => {
  await emptyDatabase();
  const seen: string[] = [];
  const look = async () => seen.push(JSON.stringify(await versionsOf(['chat'], ['shop:1'])));
  await look();
  await db.conversations.put(conversation('chat'));
  await look();
  const shot = { takenAt: NOW, url: 'https://shop.example/', scale: 1, pieces: [] };
  await db.conversations.put(conversation('chat', { screenshots: [shot] }));
  await look();
  await db.conversations.put(conversation('chat', { screenshots: [shot], digest: 'edited' }));
  await look();
  const order = { marketplace: 'shop', orderId: '1', url: 'https://shop.example/1', days: {}, clocks: [] };
  const stored = { ...order, key: 'shop:1', seenAt: NOW, firstSeen: NOW, clocksAt: NOW, wakeAt: Infinity };
  await db.orders.put(stored);
  await look();
  await db.orders.put({ ...stored, status: 'Delivered' });
  await look();
  expect(new Set(seen).size).toBe(6);
  await look();
  expect(seen.at(-1)).toBe(seen.at(-2));
});
