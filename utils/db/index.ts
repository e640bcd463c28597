import { Dexie, type Table } from 'dexie';
import type { Instant, StoredConversation, StoredMessage } from '../chats/model.ts';
import type { Reminder } from '../replies/reminder.ts';

/** Bytes of a picture, once, whatever messages show it. */
export interface Picture {
  /** Lower-case hex SHA-256 of the bytes. */
  sha256: string;
  /** MIME type as the server said. */
  type: string;
  bytes: ArrayBuffer;
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

export type ParleyDb = Dexie & {
  conversations: Table<StoredConversation, string>;
  messages: Table<StoredMessage, [string, number]>;
  pictures: Table<Picture, string>;
  pictureJobs: Table<PictureJob, [string, number, number]>;
  reminders: Table<Reminder, string>;
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
  return db;
}

export const db = openDb();
