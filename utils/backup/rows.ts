/** Conversations and messages from a file that anybody may have written: every field checked, nothing else let in. */
import type {
  OtherText,
  Revision,
  SeenCard,
  Sight,
  StoredConversation,
  StoredImage,
  StoredMessage,
} from '../chats/model.ts';
import { list, number, oneOf, optional, type Read, shape, text, textLike, whole, yesOrNo } from './shape.ts';

/** The texts of a page, as `utils/chats/snapshot.ts` lets them into the archive. */
const words = text(1_000_000);
/** A picture may lie in its address itself. */
const pictureAddress = text(30_000_000);
const short = text(4_000);
/** The archive makes links of these: only addresses of the web. Pages have longer ones than cards may have. */
const webAddress = textLike(/^https?:\/\//, 1_000_000);
const cardAddress = textLike(/^https?:\/\//, 4_000);
const key = textLike(/\S/u, 100_000);
const hash = textLike(/^[0-9a-f]{64}$/, 64);
const noHash = textLike(/^([0-9a-f]{64})?$/, 64);
const instant = number();
const side = oneOf('out' as const, 'in' as const, 'system' as const);

const image: Read<StoredImage> = shape<StoredImage>({
  url: pictureAddress,
  alt: words,
  sha256: optional(hash),
  size: optional(whole),
  problem: optional(text(100)),
});

const card: Read<SeenCard> = shape<SeenCard>({
  kind: oneOf('order' as const, 'product' as const, 'link' as const),
  id: optional(short),
  title: short,
  details: optional(short),
  url: cardAddress,
});

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
  marketplace: text(1_000),
  peer: textLike(/\S/u, 1_000_000),
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
  lastText: text(1_000),
  lastDirection: side,
  goneSince: optional(instant),
  fromStart: optional(yesOrNo),
  gaps: optional(whole),
  digest: text(1_000),
  head: noHash,
});
