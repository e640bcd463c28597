/** What is to be proved, ready to be written: conversations, what happened between the messages, pictures. No code, only shapes. */
import type { Instant, Precision, Screenshot, StoredConversation, StoredMessage } from '../chats/model.ts';
import type { Picture, Translate } from './types.ts';

/** A case about an order or a seller. Everything in it may be written: what the buyer hides is no longer there. */
export interface Case {
  about: CaseSubject;
  /** The conversations, the oldest first. */
  threads: CaseThread[];
  /** Kept conversations of the case of which the buyer chose nothing at all, and how many messages they have. */
  leftOutWhole?: { conversations: number; messages: number };
  /** What happened between the messages, in order of time. */
  events: CaseEvent[];
  /** The buyer's own words about the case. */
  note?: string;
  /** Reads a kept picture or screenshot, by lower-case hex SHA-256; `undefined` when it is lost. One at a time: memory is bounded. */
  picture: (sha256: string) => Promise<Picture | undefined>;
  /** What the buyer hid, and what holds its place. */
  hidden?: Hidden;
  /** Pictures of screenshots that are left out, as they may show what is hidden or was not chosen. */
  screenshotsLeftOut?: number;
  madeAt: Instant;
  /** IANA name of the zone the times are shown in, e.g. `Europe/Paris`. */
  zone: string;
  /** BCP 47 tag of the language of `words`. */
  language: string;
  /** Version of Parley. */
  version: string;
  words: Translate;
}

/** What a case is about. */
export interface CaseSubject {
  /** Marketplace id, and its name for people. */
  marketplace: string;
  marketplaceName: string;
  /** The seller's name as shown. */
  peer: string;
  /** The order, where it is about one. */
  orderId?: string;
  /** What was bought, as the page said. */
  title?: string;
}

/** One conversation of a case. */
export interface CaseThread {
  conversation: StoredConversation;
  /** The chosen messages, in thread order. */
  messages: StoredMessage[];
  /** Messages of the conversation that are kept in all, so that leaving some out is told. */
  total: number;
  /** The place of each chosen message among all that are kept, from 1; absent: the first ones are chosen. */
  places?: readonly number[];
  /** Places of the messages, chosen or not, before which the archive may never have seen some; absent: as the chosen ones say. */
  gapsBefore?: readonly number[];
  /** Pictures of the conversation as it stood on the screen; none where something is hidden. */
  screenshots: Screenshot[];
}

/** Something that stands in the case beside the messages, as plain text in the buyer's language. */
export interface CaseEvent {
  kind: 'order' | 'promise' | 'deadline';
  /** When it happened, was promised, or ends. */
  at: Instant;
  precision: Precision;
  /** One line: "Order shipped", "Promised for 20 November: “we ship tomorrow” – not kept". */
  title: string;
  /** The page's own words, the rule and its source. */
  details: string[];
  /** The message that tells it. */
  message?: { conversation: string; rank: number };
  /** The page that showed it, and when it was seen. */
  url?: string;
  seenAt?: Instant;
}

/** What the buyer hides. */
export interface Redactions {
  /** Texts to hide wherever they stand, in whatever spelling of spaces, case and digits. */
  texts: HiddenText[];
  /** SHA-256 of the pictures to leave out. */
  pictures: string[];
  /** Whether the files of the other pictures lose what nobody sees in them: place, time, camera. */
  metadata?: boolean;
}

/** A text to hide, and what it is: it stands in its place. */
export interface HiddenText {
  kind: 'phone' | 'email' | 'address' | 'name' | 'number' | 'words';
  text: string;
}

/** A message that is not as it was. */
export interface HiddenMessage {
  conversation: string;
  rank: number;
  commitment: string;
  /** Nothing is hidden of it but the file of a picture as it was kept. */
  filesOnly?: boolean;
}

/** A picture that is not as it was kept. */
export interface HiddenPlace {
  placeholder: string;
  commitment: string;
  /**
   * Absent where the buyer hid it. `cleaned`: it is there without the hidden data of its file, and `placeholder` is the SHA-256 of the file
   * that is there. `unclean`: it is left out, as these data could not be taken out.
   */
  state?: 'cleaned' | 'unclean';
}

/** What holds the place of what is hidden. */
export interface Hidden {
  /** Lower-case hex SHA-256 commitments of the messages that are not as they were, by conversation key and rank. */
  messages: HiddenMessage[];
  /** SHA-256 commitments of the pictures that are not as they were kept, by what stands in the messages instead of their hash. */
  pictures: HiddenPlace[];
  /** SHA-256 commitments of the archive's own chain of each conversation, whose hashes would let what is hidden be guessed. */
  chains: { conversation: string; commitment: string }[];
  /** How many texts of each kind are hidden, for the words that tell it. */
  counts: Partial<Record<HiddenText['kind'], number>>;
}
