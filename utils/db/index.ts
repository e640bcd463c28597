import { Dexie, type Table } from 'dexie';
import type { Instant, StoredConversation, StoredMessage } from '../chats/model.ts';
import type { StoredOrder } from '../replies/order.ts';
import type { Reminder } from '../replies/reminder.ts';
import type { SearchBlock } from '../search/block.ts';
import { noteCreated, refill } from './refill.ts';
import { noteTrouble } from './trouble.ts';
import { toVersion2 } from './upgrades.ts';

/** A kept picture, once, whatever messages show it. */
export interface Picture {
  /** Lower-case hex SHA-256 of the bytes. */
  sha256: string;
  /** MIME type as the server said. */
  type: string;
  /** Only where they are not in a file, see `picture-files.ts`. */
  bytes?: ArrayBuffer;
  fetchedAt: Instant;
}

/** A picture that still has to be fetched. Written with its message, so that a killed worker forgets none. */
export interface PictureJob {
  conversation: string;
  rank: number;
  /** Place among the pictures of the message. */
  index: number;
  url: string;
  /** Where to fetch it, when the site has another address for it by now. */
  from?: string;
  tries: number;
  /** Not asked for earlier: at first the page that shows it may give it, later to be polite. */
  notBefore?: Instant;
}

/** What is left of a message that the buyer deleted: its link, so that the chain around it can still be checked. */
export interface ErasedLink {
  conversation: string;
  seq: number;
  hash: string;
  previous: string;
  erasedAt: Instant;
}

/** What stood next to each other, one of them deleted, without a gap between them. */
export interface Joins {
  /** Key of the conversation. */
  conversation: string;
  /** Links of its chain at that time: what has a later one was kept since. */
  links: number;
  /** Hashes of the message above, `''` where nothing was, and of the one below. */
  pairs: [string, string][];
}

/** Something the buyer deleted, as lines of a backup, until it is really gone. */
export interface Trashed {
  id: number;
  deletedAt: Instant;
  /** One conversation, the messages of a period, a screenshot, or everything: as it is listed. */
  kind: 'conversation' | 'period' | 'screenshot' | 'everything';
  /** Name of the seller; the first and last instant of the period. */
  peer?: string;
  from?: Instant;
  to?: Instant;
  messages: number;
  /** Gzip of the lines, as in a backup. */
  lines: ArrayBuffer[];
  /** What a part of a conversation stood next to. */
  joins?: Joins;
  /** Of a screenshot: the messages on it, in part too, by rank at that time and hash. Without them it does not come back. */
  shown?: [rank: number, hash: string][];
}

/** A change that may not be in the second copy yet. Written with the change itself. */
export interface Uncopied {
  /** Order of the transactions, over all pages and workers. */
  order: number;
  /** Keys of the conversations it changed; `''` where it changed pictures or the trash, `/orders` where orders. */
  conversations: string[];
}

/** Facts about the archive itself, by name. */
export interface Fact {
  name: string;
  value: unknown;
}

export type ParleyDb = Dexie & {
  conversations: Table<StoredConversation, string>;
  messages: Table<StoredMessage, [string, number]>;
  pictures: Table<Picture, string>;
  pictureJobs: Table<PictureJob, [string, number, number]>;
  reminders: Table<Reminder, string>;
  orders: Table<StoredOrder, string>;
  searchBlocks: Table<SearchBlock, number>;
  erased: Table<ErasedLink, [string, number]>;
  trash: Table<Trashed, number, Omit<Trashed, 'id'>>;
  uncopied: Table<Uncopied, number, Omit<Uncopied, 'order'>>;
  facts: Table<Fact, string>;
};

/** The archive. Versions stand in order and are never edited once released; an upgrade that fails stops. */
function openDb(): ParleyDb {
  const db = new Dexie('parley') as ParleyDb;
  db.version(1).stores({
    conversations: 'key, lastAt',
    messages: '[conversation+rank]',
    pictures: 'sha256',
    pictureJobs: '[conversation+rank+index]',
    reminders: 'conversation, dueAt, wakeAt',
  });
  db.version(2)
    .stores({
      searchBlocks: '++id',
      erased: '[conversation+seq]',
      trash: '++id, deletedAt',
      uncopied: '++order',
      facts: 'name',
    })
    .upgrade(toVersion2);
  // Orders, and what finds the conversations of a seller or about an order. Nothing kept before changes.
  db.version(3).stores({
    conversations: 'key, lastAt, peer, id, orderId',
    orders: 'key, wakeAt, conversation, sellerName, sellerId',
  });
  db.on('populate', (transaction) => noteCreated(transaction, Date.now()));
  // `vip` may ask before the database counts as open: whoever else asks waits until everything is brought back.
  db.on('ready', (vip) => refill(vip as Dexie, Date.now()), true);
  db.on('blocked', () => noteTrouble('blocked'));
  db.on('ready', () => noteTrouble(undefined), true);
  db.on('versionchange', ({ newVersion }: IDBVersionChangeEvent) => {
    // Removed, by the buyer or the browser: it is created anew, and filled from the second copy.
    if (newVersion === null) return undefined;
    // Asked again, Dexie would open the newer database, and this page would write as an older Parley did.
    db.close({ disableAutoOpen: true });
    noteTrouble('outdated');
    return false;
  });
  return db;
}

export const db = openDb();
