/** Checks what `case.json` says: its counts, its chain of messages, its pictures, what is hidden. */

import { breather } from './breathe.ts';
import { brokenLinks, type Link, readLink } from './chain.ts';
import { isPlace, listOf, type PackCase, type PackThread, readCase } from './json-read.ts';
import { CASE_FILE as path } from './json-schema.ts';
import { linkOf } from './link.ts';
import { type Commitments, isObject, type Resource } from './manifest.ts';
import { withoutDoubles } from './problems.ts';
import type { MessageName, Problem } from './types.ts';

/** Findings about the parsed content, and the content when its shape is right. */
export async function checkCase(
  json: Record<string, unknown>,
  resources: readonly Resource[],
  commitments: Commitments | undefined | 'unknown',
): Promise<{ problems: Problem[]; content?: PackCase }> {
  const content = readCase(json);
  if ('code' in content) return { problems: [content] };
  const problems: Problem[] = [];
  const names = content.threads.flatMap(({ messages }) => messages.map(({ name }) => name));
  const chain = (at: number) => problems.push({ code: 'chain', path, ...names[at - 1] });
  const files = new Map(resources.map((each) => [each.path, each.hash]));
  const breathe = breather();
  let link = '';
  let last = 0;
  const numbers = new Set<number>();
  for (const thread of content.threads) {
    if (thread.isShort) problems.push({ code: 'content', path });
    let before = 0;
    const links: Link[] = [];
    for (const { json: message, number, at, name } of thread.messages) {
      await breathe();
      const { link: told, ...rest } = message;
      const isPlaced = number > before && !numbers.has(number) && rest.conversation === thread.key;
      if (!isPlaced || linkOf(link, rest) !== told) chain(at);
      link = String(told);
      [before, last] = [number, at];
      numbers.add(number);
      const read = readLink(content.hidden ? { ...rest, hash: '', previous: '' } : rest, at);
      if (read) links.push(read);
      else problems.push({ code: 'content', path, ...name });
      if (!hasPictures(message.images, files)) problems.push({ code: 'picture', path, ...name });
    }
    if (content.hasPlaces) for (const name of misplaced(thread)) problems.push({ code: 'place', path, ...name });
    if (!content.hidden && links.length === thread.messages.length)
      for (const message of await brokenLinks(links, { complete: thread.whole, head: thread.head })) chain(message);
  }
  if (json.head !== link) problems.push({ code: 'chain', path, ...names[last - 1] });
  if (!hasScreenshots(json.threads, files)) problems.push({ code: 'picture', path });
  if (commitments !== 'unknown' && sorted(commitmentsIn(content)) !== sorted(commitments))
    problems.push({ code: 'commitment', path });
  return { problems: withoutDoubles(problems), content };
}

/** Messages whose place, or the number of those left out before them, does not follow from the one before; last, of those behind all. */
function misplaced({ messages, total, leftOutAfter }: PackThread): MessageName[] {
  const found: MessageName[] = [];
  const all = messages[0]?.json.of;
  let before = 0;
  for (const { json, name } of messages) {
    const { place, of, leftOutBefore = 0 } = json;
    const isSound = isPlace(place, total) && place > before && leftOutBefore === place - before - 1;
    if (!isSound || of !== all) found.push(name);
    before = name.message;
  }
  const last = messages.at(-1);
  if (last && (all !== total || (leftOutAfter ?? 0) !== total - before)) found.push(last.name);
  return found;
}

const sorted = (commitments: Commitments | undefined): string | undefined =>
  commitments &&
  JSON.stringify(
    ['messages', 'pictures', 'chains'].map((kind) => [...(listOf(fieldOf(commitments, kind)) ?? [])].sort()),
  );

const fieldOf = (value: unknown, field: string) => (isObject(value) ? value[field] : undefined);

/** Every commitment of the case. */
function commitmentsIn({ threads, hidden }: PackCase): Commitments | undefined {
  const told = threads.flatMap(({ messages }) => messages.flatMap(({ json }) => json.commitment ?? []));
  if (!hidden) return told.length > 0 ? { messages: told as string[], pictures: [], chains: [] } : undefined;
  const only = (list: { commitment: string }[]) => list.map(({ commitment }) => commitment);
  return { messages: told as string[], pictures: only(hidden.pictures), chains: only(hidden.chains) };
}

type Hashes = ReadonlyMap<unknown, string>;

/** Whether every picture that is said to be in the pack is there, with the hash that is told. */
const hasPictures = (images: unknown, files: Hashes): boolean =>
  (listOf(images) ?? []).every(
    (each) => !isObject(each) || each.path === undefined || files.get(each.path) === `sha256:${each.sha256}`,
  );

const hasScreenshots = (threads: unknown, files: Hashes): boolean =>
  (listOf(threads) ?? []).every((thread) =>
    (listOf(fieldOf(thread, 'screenshots')) ?? []).every((each) => isObject(each) && hasPictures(each.pieces, files)),
  );
