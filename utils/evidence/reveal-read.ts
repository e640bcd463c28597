/** Reads a reveal file that may come from anyone. */

import { listOf } from './json-read.ts';
import { isObject, parseJson } from './manifest.ts';
import { REVEAL_SCHEMA, type Reveal } from './reveal.ts';

/** The entries, or `undefined` when it is no such file. Lists that are not there are empty: one entry may be given alone. */
export function readReveal(bytes: Uint8Array): Reveal | undefined {
  const json = parseJson(bytes);
  if (!isObject(json) || json.schema !== REVEAL_SCHEMA) return undefined;
  const [messages, pictures, chains] = [json.messages ?? [], json.pictures ?? [], json.chains ?? []];
  const sound =
    listOf(messages)?.every((each) => has(each, 'conversation', 'salt') && isOriginal(each)) &&
    listOf(pictures)?.every((each) => has(each, 'placeholder', 'salt', 'sha256') && may(each, 'type', 'data')) &&
    listOf(chains)?.every((each) => has(each, 'conversation', 'key', 'salt') && hasLinks(each));
  return sound ? ({ schema: REVEAL_SCHEMA, messages, pictures, chains } as Reveal) : undefined;
}

const has = (value: unknown, ...names: string[]): value is Record<string, unknown> =>
  isObject(value) && names.every((name) => typeof value[name] === 'string');

const may = (value: Record<string, unknown>, ...names: string[]) =>
  names.every((name) => value[name] === undefined || typeof value[name] === 'string');

const hasLinks = ({ links }: Record<string, unknown>) =>
  listOf(links)?.every((each) => has(each, 'hash', 'previous') && typeof each.seq === 'number');

/** The fields that hashing and showing a message read. */
function isOriginal({ rank, message }: Record<string, unknown>): boolean {
  if (typeof rank !== 'number' || !has(message, 'conversation', 'direction', 'text', 'url', 'way', 'version'))
    return false;
  const { seq, firstSeen, images, revisions = [], otherTexts = [], cards = [] } = message;
  return (
    typeof seq === 'number' &&
    isInstant(firstSeen) &&
    may(message, 'shownTime', 'precision', 'replyTo', 'id', 'original', 'translation') &&
    (message.sentAt === undefined || isInstant(message.sentAt)) &&
    listOf(images)?.every((each) => has(each, 'url')) === true &&
    listOf(revisions)?.every((each) => has(each, 'text')) === true &&
    listOf(otherTexts)?.every((each) => has(each, 'text')) === true &&
    listOf(cards)?.every((each) => has(each, 'kind', 'title', 'url') && may(each, 'id', 'details')) === true
  );
}

/** JSON has `null` for what is no number. */
const isInstant = (value: unknown) => typeof value === 'number' || value === null;
