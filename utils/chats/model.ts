/** What a conversation is, from the page to the archive. Shared by every pure folder; no code, only shapes. */

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** Who wrote: the buyer (`out`), the seller (`in`), or the site itself (`system`). */
export type Direction = 'out' | 'in' | 'system';

/** How exact an instant is. `day` means that only the calendar day was shown. */
export type Precision = 'second' | 'minute' | 'day';

/** How a conversation was read: known selectors, detection, or a rule the buyer taught. */
export type CaptureWay = 'adapter' | 'detected' | 'taught';

export interface SeenImage {
  /** Absolute address, as the page used it. */
  url: string;
  alt: string;
}

/** An order, a product or another page, shown as a card in a message. */
export interface SeenCard {
  kind: 'order' | 'product' | 'link';
  /** The site's own id, from the card's address; a string always. */
  id?: string;
  title: string;
  /** The card's other lines, as shown: a price, a state. */
  details?: string;
  /** Absolute address. */
  url: string;
}

/** One message as the page shows it now. */
export interface SeenMessage {
  direction: Direction;
  /** Exactly what is shown: line breaks and emoji kept, no sender name, time or button text. `''` for a picture alone. */
  text: string;
  /** The site's own time string, verbatim. */
  shownTime?: string;
  /** The shown time as an instant, when it could be resolved. */
  sentAt?: Instant;
  precision?: Precision;
  images: SeenImage[];
  cards?: SeenCard[];
  /** Text of the message this one answers, as quoted on the page. */
  replyTo?: string;
  /** The site's own id of the message, when the page has one. */
  id?: string;
  /**
   * When the page shows a translation beside the text: which is which. `translation` alone, equal to `text`: the page shows
   * the translation instead of the original.
   */
  original?: string;
  translation?: string;
}

/** A conversation found on a page. `draftBox` and `scroller` are live elements and never leave the page. */
export interface SeenConversation {
  messages: SeenMessage[];
  /** The box to write in (textarea, input or contenteditable). */
  draftBox?: HTMLElement;
  scroller?: HTMLElement;
  /** The other side's name, where the page shows it above the thread. */
  peer?: string;
  /** 0 to 1; below 0.5 nothing is archived. */
  confidence: number;
  /** Why the reader thinks so, for the health report. Never chat text. */
  because: string[];
}

/** Who the conversation is with, and about what. Ids are strings: a 16-digit order number does not fit a double. */
export interface ConversationFacts {
  /** Marketplace id, e.g. `aliexpress`. */
  marketplace: string;
  /** The seller's name as shown; the identity of the conversation unless the site gives an id. */
  peer: string;
  /** The site's own id of the conversation or of the seller, where the page has one. */
  id?: string;
  /** The buyer's account, where the page tells it. */
  account?: string;
  orderId?: string;
  listingId?: string;
  title?: string;
}

/** The whole visible thread at one moment; sent to the background whenever it changes. */
export interface Snapshot {
  conversation: ConversationFacts;
  /** Address of the page, without its fragment. */
  url: string;
  seenAt: Instant;
  way: CaptureWay;
  /** False when the thread is scrolled away from its newest message. */
  atEnd?: boolean;
  /** True when nothing is before the first message: the site was asked for more, and had none. */
  atStart?: boolean;
  messages: SeenMessage[];
}

/**
 * What the seller asks for in a text that may cost the buyer the marketplace's protection, by the rules of a day. Never in
 * the hash: it is what Parley says about a message, not what the page showed.
 */
export interface Warning {
  /** A `ScamCategory` of `utils/drafts/terms/types.ts`. */
  category: string;
  /** Id of the rule. */
  term: string;
  /** UTF-16 offsets into the text; `end` is exclusive. */
  start: number;
  end: number;
  /** Who says so, and where: as in `Origin` of `utils/drafts/terms/types.ts`. */
  sureness: string;
  source: string;
  /** Day of the rules that first found it, `YYYY-MM-DD`. */
  rules: string;
  /** The buyer said that this text is no problem. */
  dismissed?: true;
}

/** An earlier text of a message that was edited. */
export interface Revision {
  text: string;
  /** When the text that replaced it was first seen. */
  replacedAt: Instant;
  /** Told by a snapshot that came after a newer one had been kept: not the text that was sealed. */
  late?: true;
  /** When that snapshot showed it. */
  seenAt?: Instant;
  warnings?: Warning[];
}

/** The original or the translation of a message, when it was shown only after the message was kept. Not in its hash. */
export interface OtherText {
  kind: 'original' | 'translation';
  text: string;
  seenAt: Instant;
}

/** A picture of a stored message: where it came from and, once fetched, the SHA-256 of its bytes. */
export interface StoredImage extends SeenImage {
  /** Lower-case hex SHA-256 of the bytes in the `pictures` table. */
  sha256?: string;
  /** Length of the bytes. */
  size?: number;
  /** Why the bytes could not be kept, or not yet. */
  problem?: string;
}

/** One message as the archive keeps it. Append-only: text is never overwritten, only revised. */
export interface StoredMessage extends Omit<SeenMessage, 'images'> {
  /** Key of the conversation. */
  conversation: string;
  /** Place in the thread; a fraction when something was inserted between two known messages. */
  rank: number;
  /** Order of first sight in the conversation, from 0; the order of the hash chain. */
  seq: number;
  images: StoredImage[];
  /** Earlier texts, oldest first; `text` is the newest. */
  revisions?: Revision[];
  otherTexts?: OtherText[];
  /** When the message was noticed to be gone from the site. */
  goneSince?: Instant;
  /** Who took it back, where the site says so: the buyer (`out`), the seller (`in`) or the site (`system`). */
  goneBy?: Direction;
  /** When it was last on the screen; noted when it goes, until then `sights` of the conversation tell it. */
  lastSeen?: Instant;
  /** The buyer marked it, to find it again. */
  flagged?: true;
  /** What a seller's message asks for against the buyer's protection; absent when nothing was found. */
  warnings?: Warning[];
  /** Between this message and the one before it there may be others that were never read. Absent is no. */
  gapBefore?: boolean;
  firstSeen: Instant;
  url: string;
  way: CaptureWay;
  /** Version of Parley that first saw it. */
  version: string;
  /** Lower-case hex SHA-256 over `previous` and the message as first seen. */
  hash: string;
  /** Hash of the message before it in the order of first sight; `''` for the first. */
  previous: string;
}

/** When a part of a thread was last on the screen; ranks, both included. */
export interface Sight {
  from: number;
  to: number;
  at: Instant;
}

/** A conversation as it stood on the screen, taken on the buyer's click; long ones in several pieces from top to bottom. */
export interface Screenshot {
  takenAt: Instant;
  /** Address of the page, without its fragment. */
  url: string;
  /** Pixels of the screen for one of the page. */
  scale: number;
  pieces: ScreenshotPiece[];
  /** Why it is not all of what the page could show. */
  partial?: 'long' | 'stopped' | 'moved';
}

/** One picture of a screenshot. */
export interface ScreenshotPiece {
  /** Lower-case hex SHA-256 of the bytes in the `pictures` table. */
  sha256: string;
  width: number;
  height: number;
  /** Ranks of the messages that stood on it when it was taken, wholly, as the archive had them. */
  ranks: number[];
  /** The chat as its window stood at first: the head with the seller's name, and below it what was in sight, in one picture. */
  head?: true;
}

/** A conversation as the archive lists it: everything a list needs, so that nothing is counted or scanned. */
export interface StoredConversation extends ConversationFacts {
  key: string;
  url: string;
  firstSeen: Instant;
  lastSeen: Instant;
  /** Messages kept, the site's notices included. */
  count: number;
  /** Links of the hash chain: every message ever kept, those the buyer deleted since included. The next `seq`. */
  links: number;
  /** When each part was last on the screen, in order of rank, without overlaps. */
  sights: Sight[];
  /** Search blocks that hold texts of this conversation. */
  blocks: number[];
  /** When an answer is due, while one is waited for. */
  dueAt?: Instant;
  /** Instant of the newest message, or when it was first seen. */
  lastAt: Instant;
  lastText: string;
  lastDirection: Direction;
  /** What the seller wrote until then, `lastAt`, needs no answer: the buyer said so. */
  noAnswerTo?: Instant;
  /** When the whole conversation was noticed to be gone from the site. */
  goneSince?: Instant;
  /** True once the site was seen to have nothing before the first message kept. */
  fromStart?: boolean;
  /** Places where something may be missing, the beginning included while it was not seen. */
  gaps?: number;
  /** Messages with a warning that the buyer did not dismiss. Absent is none. */
  warned?: number;
  /** Texts that the buyer does not want to be warned about: beginnings of their SHA-256. */
  calm?: string[];
  /** Pictures of it as it stood on the screen, oldest first. */
  screenshots?: Screenshot[];
  /** Digest of the last snapshot: the same again means nothing to write. */
  digest: string;
  /** Hash of the newest message in the order of first sight. */
  head: string;
}
