/** What a site writes where a message was. */
import type { Direction } from './model.ts';

/** What a notice says: who took the message back, as far as it says so. */
export interface DeletionNotice {
  by?: Direction;
}

/** Placeholder until the words of all languages are here. */
export function deletionNotice(_text: string, _direction: Direction): DeletionNotice | undefined {
  return undefined;
}
