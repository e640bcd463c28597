import type { StoredConversation, StoredMessage } from '../chats/model.ts';
import type { StoredOrder } from '../replies/order.ts';
import type { Reminder } from '../replies/reminder.ts';
import type { ErasedLink, Picture, PictureJob, Trashed } from './index.ts';

/** What a change of the archive writes, as whole rows. The same rows again change nothing. */
export interface Rows {
  conversations?: StoredConversation[];
  /** Messages not kept before. */
  added?: StoredMessage[];
  /** Messages kept before, as they are now. */
  changed?: StoredMessage[];
  pictures?: Picture[];
  reminders?: Reminder[];
  orders?: StoredOrder[];
  erased?: ErasedLink[];
  jobs?: PictureJob[];
  trash?: Omit<Trashed, 'id'>[];
  /** The conversations have other screenshots than before. */
  screens?: true;
  /** Keys of what is taken away, before the above is written. */
  removed?: {
    conversations?: string[];
    messages?: { conversation: string; rank: number; seq: number }[];
    pictures?: string[];
    reminders?: string[];
    orders?: string[];
    jobs?: [string, number, number][];
    trash?: number[];
    /** Conversation and `seq` of links whose message is back. */
    erased?: [string, number][];
  };
}
