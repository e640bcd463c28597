/** Conversations and messages from a file that anybody may have written: every field checked, nothing else let in. */
import type {
  OtherText,
  Revision,
  Screenshot,
  ScreenshotPiece,
  SeenCard,
  Sight,
  StoredConversation,
  StoredImage,
  StoredMessage,
  Warning,
} from '../chats/model.ts';
import { list, number, oneOf, optional, type Read, shape, text, textLike, whole, yesOrNo } from './shape.ts';

/**
 * No line is longer, in UTF-16 units: a message of the most that the archive takes, every character escaped, and its earlier
 * texts.
 */
export const LONGEST_LINE = 2 ** 28;

/** The texts of a page: never less than `utils/chats/snapshot.ts` lets into the archive, or it would not come back. */
const words = text(8_000_000);
/** What has no limit there; a picture may lie in its address itself. */
const long = text(LONGEST_LINE);
/** The archive makes links of these: only addresses of the web. */
const webAddress = textLike(/^https?:\/\//, LONGEST_LINE);
const key = textLike(/\S/u, LONGEST_LINE);
const hash = textLike(/^[0-9a-f]{64}$/, 64);
const noHash = textLike(/^([0-9a-f]{64})?$/, 64);
const instant = number();
const side = oneOf('out' as const, 'in' as const, 'system' as const);

const image: Read<StoredImage> = shape<StoredImage>({
  url: long,
  alt: long,
  sha256: optional(hash),
  size: optional(whole),
  problem: optional(text(100)),
});

const card: Read<SeenCard> = shape<SeenCard>({
  kind: oneOf('order' as const, 'product' as const, 'link' as const),
  id: optional(words),
  title: words,
  details: optional(words),
  url: webAddress,
});

const warnings: Read<Warning[]> = list(
  shape<Warning>({
    category: text(100),
    term: text(200),
    start: whole,
    end: whole,
    sureness: text(100),
    source: text(4_000),
    rules: text(100),
    dismissed: optional(oneOf(true as const)),
  }),
  1_000,
);

export const messageShape: Read<StoredMessage> = shape<StoredMessage>({
  conversation: key,
  rank: number(),
  seq: whole,
  direction: side,
  text: words,
  shownTime: optional(words),
  sentAt: optional(instant),
  precision: optional(oneOf('second' as const, 'minute' as const, 'day' as const)),
  images: list(image, 50),
  cards: optional(list(card, 50)),
  replyTo: optional(words),
  id: optional(words),
  original: optional(words),
  translation: optional(words),
  revisions: optional(
    list(
      shape<Revision>({
        text: words,
        replacedAt: instant,
        late: optional(oneOf(true as const)),
        seenAt: optional(instant),
        warnings: optional(warnings),
      }),
      100_000,
    ),
  ),
  otherTexts: optional(
    list(
      shape<OtherText>({ kind: oneOf('original' as const, 'translation' as const), text: words, seenAt: instant }),
      1_000,
    ),
  ),
  goneSince: optional(instant),
  goneBy: optional(side),
  lastSeen: optional(instant),
  flagged: optional(oneOf(true as const)),
  warnings: optional(warnings),
  gapBefore: optional(yesOrNo),
  firstSeen: instant,
  url: webAddress,
  way: oneOf('adapter' as const, 'detected' as const, 'taught' as const),
  version: text(100),
  hash,
  previous: noHash,
});

export const conversationShape: Read<StoredConversation> = shape<StoredConversation>({
  key,
  marketplace: long,
  peer: key,
  id: optional(words),
  account: optional(words),
  orderId: optional(words),
  listingId: optional(words),
  title: optional(words),
  url: webAddress,
  firstSeen: instant,
  lastSeen: instant,
  count: whole,
  links: whole,
  sights: list(shape<Sight>({ from: number(), to: number(), at: instant }), 100_000),
  blocks: list(whole, 1_000_000),
  dueAt: optional(instant),
  lastAt: instant,
  lastText: words,
  lastDirection: side,
  noAnswerTo: optional(instant),
  goneSince: optional(instant),
  fromStart: optional(yesOrNo),
  gaps: optional(whole),
  warned: optional(whole),
  calm: optional(list(text(64), 100_000)),
  screenshots: optional(
    list(
      shape<Screenshot>({
        takenAt: instant,
        url: webAddress,
        scale: number(0.1, 16),
        pieces: list(
          shape<ScreenshotPiece>({
            sha256: hash,
            width: whole,
            height: whole,
            ranks: list(number(), 100_000),
            head: optional(oneOf(true as const)),
          }),
          1_000,
        ),
        partial: optional(oneOf('long' as const, 'stopped' as const, 'moved' as const)),
      }),
      10_000,
    ),
  ),
  digest: words,
  head: noHash,
});
