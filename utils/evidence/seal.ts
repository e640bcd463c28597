/** The hash chain of a conversation: changing, adding or taking away an early message breaks every later link. */
import type { SeenCard, StoredMessage } from '../chats/model.ts';
import { iso } from './clock.ts';
import { sha256OfText } from './sha256.ts';

export { sha256Hex } from '../zip/sha256.ts';

/** What is sealed of a message. All of it is as first seen: the text through `revisions`, the rest because it never changes. */
export type SealedMessage = Pick<
  StoredMessage,
  | 'conversation'
  | 'direction'
  | 'text'
  | 'shownTime'
  | 'sentAt'
  | 'precision'
  | 'replyTo'
  | 'id'
  | 'original'
  | 'translation'
  | 'cards'
  | 'firstSeen'
  | 'url'
  | 'way'
  | 'version'
> & { images: readonly { url: string }[]; revisions?: readonly { text: string; late?: true }[] };

/** The text as first kept, before any edit; one that a late snapshot told of later is older, but was not sealed. */
export const firstText = (message: Pick<SealedMessage, 'text' | 'revisions'>): string =>
  message.revisions?.find(({ late }) => !late)?.text ?? message.text;

/**
 * Lower-case hex SHA-256 of a message and the hash before it (`''` for the first). Hashed are the UTF-8 bytes of a JSON
 * array (`JSON.stringify`, no spaces) of the values below in this order, as `conversation.json` holds them: instants as
 * ISO strings in UTC with milliseconds, `null` for what is absent. JSON keeps the ends of neighbouring fields apart and
 * writes half a surrogate pair as an escape, so that every text has exactly one hash. A message with cards begins with
 * `parley-message/2` and ends with them, each an array of kind, id, title, details and address.
 */
export const hashMessage = async (previous: string, message: SealedMessage): Promise<string> =>
  sha256OfText(
    JSON.stringify([
      message.cards ? 'parley-message/2' : 'parley-message/1',
      previous,
      message.conversation,
      message.direction,
      firstText(message),
      message.shownTime ?? null,
      iso(message.sentAt) ?? null,
      message.precision ?? null,
      message.images.map((image) => image.url),
      message.replyTo ?? null,
      message.id ?? null,
      message.original ?? null,
      message.translation ?? null,
      iso(message.firstSeen) ?? null,
      message.url,
      message.way,
      message.version,
      ...(message.cards ? [message.cards.map(cardFields)] : []),
    ]),
  );

const cardFields = ({ kind, id, title, details, url }: SeenCard) => [kind, id ?? null, title, details ?? null, url];
