import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db/index.ts';
import { forgetRefill, refillNews } from '../../../utils/db/refill-news.ts';
import { emptyDatabase } from '../../database.ts';

beforeEach(emptyDatabase);
afterEach(emptyDatabase);

describe('a database that was lost', () => {
  it('is told when nothing of it came back: it was there before this one was made', async () => {
    await db.facts.put({ name: 'created', value: 500 });
    expect(await refillNews(400)).toEqual({ kind: 'lost', at: 500 });
  });

  it('is none where Parley is new, or where the marker is of this database', async () => {
    expect(await refillNews(undefined)).toBeUndefined();
    await db.facts.put({ name: 'created', value: 500 });
    expect(await refillNews(undefined)).toBeUndefined();
    expect(await refillNews(600)).toBeUndefined();
  });

  it('is told with what came back, once', async () => {
    const refilled = { at: 500, conversations: 1, messages: 2, unreadable: 0 };
    await db.facts.bulkPut([
      { name: 'created', value: 500 },
      { name: 'refilled', value: refilled },
    ]);
    expect(await refillNews(400)).toEqual({ kind: 'refilled', ...refilled });
    await forgetRefill();
    expect(await refillNews(600)).toBeUndefined();
  });
});
