/** The whole case for programs, nothing prettified. What the texts really hold, to the last odd character, stands here. */
import type { StoredImage, StoredMessage } from '../chats/model.ts';
import { iso } from './clock.ts';
import type { EvidenceCase, PictureIndex } from './types.ts';

/** Name and version of the layout; the number rises when a reader of the old one would misread the new one. */
export const SCHEMA = 'parley-evidence/2';

/** Layouts that can still be verified: the first had no cards. */
export const KNOWN_SCHEMAS: readonly string[] = ['parley-evidence/1', SCHEMA];

/** `conversation.json`: UTF-8, instants as ISO strings in UTC, absent values left out. */
export function writeJson(evidence: EvidenceCase, pictures: PictureIndex): string {
  const { conversation, messages, total } = evidence;
  const { digest: _digest, links: _links, sights: _sights, blocks: _blocks, ...rest } = conversation;
  const { warned: _warned, calm: _calm, ...facts } = rest;
  return `${JSON.stringify(
    {
      schema: SCHEMA,
      software: `Parley ${evidence.version}`,
      madeAt: iso(evidence.madeAt),
      zone: evidence.zone,
      language: evidence.language,
      marketplace: { id: conversation.marketplace, name: evidence.marketplaceName },
      conversation: {
        ...facts,
        firstSeen: iso(facts.firstSeen),
        lastSeen: iso(facts.lastSeen),
        lastAt: iso(facts.lastAt),
        goneSince: iso(facts.goneSince),
      },
      included: messages.length,
      total,
      complete: messages.length === total,
      messages: messages.map((message, index) => messageJson(message, index + 1, pictures)),
    },
    null,
    1,
  )}\n`;
}

const messageJson = (message: StoredMessage, number: number, pictures: PictureIndex) => ({
  number,
  ...message,
  sentAt: iso(message.sentAt),
  images: message.images.map((image) => imageJson(image, pictures)),
  revisions: message.revisions?.map(({ replacedAt, seenAt, ...revision }) => ({
    ...revision,
    replacedAt: iso(replacedAt),
    seenAt: iso(seenAt),
  })),
  otherTexts: message.otherTexts?.map((other) => ({ ...other, seenAt: iso(other.seenAt) })),
  goneSince: iso(message.goneSince),
  firstSeen: iso(message.firstSeen),
});

const imageJson = (image: StoredImage, { paths, damaged }: PictureIndex) => ({
  ...image,
  path: image.sha256 && paths.get(image.sha256),
  damaged: image.sha256 && damaged.has(image.sha256) ? true : undefined,
});
