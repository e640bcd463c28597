/** Recomputes the archive's hash chain, as anyone can: a changed or removed message names its place. */
import { breather } from './breathe.ts';
import { isObject } from './manifest.ts';
import { hashMessage, type SealedMessage } from './seal.ts';
import type { Problem } from './types.ts';

/** A message and its hashes; `place` is what it is named by. */
export type Link = SealedMessage & { seq: number; hash: string; previous: string; place: number };

/** Findings about `json`, the parsed content of `path`. Links are checked wherever both neighbours are in the pack. */
export async function checkChain(json: Record<string, unknown>, path: string): Promise<Problem[]> {
  const raw: unknown[] = Array.isArray(json.messages) ? json.messages : [];
  const links = raw.map((each, index) => readLink(each, index + 1));
  const unreadable = links.findIndex((link) => !link);
  if (unreadable >= 0) return [{ code: 'content', path, message: unreadable + 1 }];
  const chain = links.filter((link) => link !== undefined);
  const conversation = isObject(json.conversation) ? json.conversation : {};
  const sound =
    Array.isArray(json.messages) &&
    json.included === chain.length &&
    typeof json.total === 'number' &&
    json.total >= chain.length &&
    json.complete === (json.total === chain.length) &&
    chain.every((link) => link.conversation === conversation.key);
  const problems: Problem[] = sound ? [] : [{ code: 'content', path }];
  const complete = json.complete === true;
  const broken = await brokenLinks(chain, { complete, head: conversation.head });
  for (const message of broken) problems.push({ code: 'chain', path, message });
  return problems;
}

/**
 * Places where the chain does not hold, in order. Links are checked wherever both neighbours are there; `complete`: all of them
 * are, and the last hash is `head`.
 */
export async function brokenLinks(
  links: readonly Link[],
  { complete, head }: { complete: boolean; head: unknown },
): Promise<number[]> {
  const chain = [...links].sort((a, b) => a.seq - b.seq);
  const broken = new Set<number>();
  // In a conversation that is not whole, some hashes are left out: see `withOpenLinks`.
  const isTold = ({ hash }: Link): boolean => complete || hash !== '';
  const breathe = breather();
  for (const link of chain) {
    await breathe();
    if (isTold(link) && (await hashMessage(link.previous, link)) !== link.hash) broken.add(link.place);
  }
  chain.forEach((link, index) => {
    const before = chain[index - 1];
    const follows = before?.seq === link.seq - 1 && isTold(before) && isTold(link);
    const expected = link.seq === 0 && isTold(link) ? '' : follows ? before.hash : undefined;
    const skipped = complete && link.seq !== index;
    if ((expected !== undefined && link.previous !== expected) || before?.seq === link.seq || skipped) {
      broken.add(link.place);
    }
  });
  const last = chain.at(-1);
  if (complete && last && last.hash !== head) broken.add(last.place);
  return [...broken].sort((a, b) => a - b);
}

/** A message of the file, or `undefined` when a field has a wrong shape. */
export function readLink(raw: unknown, place: number): Link | undefined {
  if (!isObject(raw)) return undefined;
  const { images, revisions = [], seq } = raw;
  const texts = TEXTS.every((field) => typeof raw[field] === 'string');
  const optional = OPTIONAL.every((field) => raw[field] === undefined || typeof raw[field] === 'string');
  const pictures = Array.isArray(images) && images.every((image) => isObject(image) && typeof image.url === 'string');
  const edits = Array.isArray(revisions) && revisions.every((edit) => isObject(edit) && typeof edit.text === 'string');
  const cards = raw.cards === undefined || (Array.isArray(raw.cards) && raw.cards.every(isCard));
  if (!texts || !optional || !pictures || !edits || !cards || !Number.isInteger(seq)) return undefined;
  const instant = (value: unknown) => (typeof value === 'string' ? Date.parse(value) : undefined);
  // Checked above, field by field; instants are numbers in memory and ISO strings in the file.
  const checked = raw as unknown as Omit<Link, 'sentAt' | 'firstSeen' | 'place'>;
  return {
    ...checked,
    sentAt: instant(raw.sentAt),
    firstSeen: instant(raw.firstSeen) ?? Number.NaN,
    place,
  };
}

/** Every field of a card is a text, some may be absent. */
const isCard = (card: unknown) =>
  isObject(card) &&
  ['id', 'details'].every((field) => card[field] === undefined || typeof card[field] === 'string') &&
  ['kind', 'title', 'url'].every((field) => typeof card[field] === 'string');

const TEXTS = ['conversation', 'direction', 'text', 'url', 'way', 'version', 'hash', 'previous'];
const OPTIONAL = ['firstSeen', 'shownTime', 'sentAt', 'precision', 'replyTo', 'id', 'original', 'translation'];
