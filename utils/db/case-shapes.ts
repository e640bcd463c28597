import type { Instant, StoredMessage } from '../chats/model.ts';
import type { CaseThread } from '../evidence/case.ts';
import type { Translate } from '../evidence/types.ts';

/** What is known where the case is built. */
export interface CaseFacts {
  now: Instant;
  /** IANA name of the buyer's zone. */
  zone: string;
  /** BCP 47 tag of the language of `words`. */
  language: string;
  /** Version of Parley. */
  version: string;
  words: Translate;
}

/** A conversation of a case, with all its messages: those that were not chosen may tell what became of a promise. */
export interface WholeThread extends CaseThread {
  all: StoredMessage[];
}
