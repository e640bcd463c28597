import { db } from './index.ts';

/**
 * Does something again, once, with the database opened anew, when the browser refuses to go on with the connection: Firefox
 * refuses every write after the disk was full, and either closes connections when its storage fails or is cleared.
 */
export async function afterReopening<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isRefusal(error) || isOutdated()) throw error;
    db.close({ disableAutoOpen: false });
    await db.open();
    return work();
  }
}

/** Names of an error and of those it comes from: Dexie wraps what the browser says, several times. */
export function namesOf(error: unknown): string {
  const names: string[] = [];
  for (let each = error, depth = 0; typeof each === 'object' && each !== null && depth < 5; depth++) {
    const { name, message, inner, cause } = each as {
      name?: unknown;
      message?: unknown;
      inner?: unknown;
      cause?: unknown;
    };
    names.push(String(name), String(message));
    each = inner ?? cause;
  }
  return names.join(' ');
}

/** Whether the disk, or what the browser lets Parley use of it, is full; each browser says it in another way. */
export const isFull = (error: unknown): boolean =>
  /quota|\bfull\b|disk|IOError|NoSpace|FILE_NO_DEVICE_SPACE/i.test(namesOf(error));

const isRefusal = (error: unknown): boolean =>
  isFull(error) || /InvalidState|DatabaseClosed|UnknownError|TransactionInactive/.test(namesOf(error));

/** Closed for good: a newer Parley has the database. */
const isOutdated = (): boolean => !db.isOpen() && db.hasFailed();
