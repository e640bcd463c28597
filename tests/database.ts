import { db } from '../utils/db/index.ts';

export async function emptyDatabase(): Promise<void> {
  await Promise.all(db.tables.map((table) => table.clear()));
}
