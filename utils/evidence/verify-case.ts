/** Checks what `case.json` says: its counts, its chain of messages, its pictures, what is hidden. */

import { breather } from './breathe.ts';
import { brokenLinks, type Link, readLink } from './chain.ts';
import { listOf, type PackCase, readCase } from './json-read.ts';
import { CASE_FILE as path } from './json-schema.ts';
import { linkOf } from './link.ts';
import { type Commitments, isObject, type Resource } from './manifest.ts';
import { withoutDoubles } from './problems.ts';
import type { Problem } from './types.ts';

/** Findings about the parsed content, and the content when its shape is right. */
export async function checkCase(
  json: Record<string, unknown>,
  resources: readonly Resource[],
  commitments: Commitments | undefined | 'unknown',
): Promise<{ problems: Problem[]; content?: PackCase }> {
  const content = readCase(json);
  if ('code' in content) return { problems: [content] };
  const problems: Problem[] = [];
  const chain = (message: number) => problems.push({ code: 'chain', path, message });
  const files = new Map(resources.map((each) => [each.path, each.hash]));
  const breathe = breather();
  let link = '';
  let last = 0;
  const numbers = new Set<number>();
  for (const thread of content.threads) {
    if (thread.isShort) problems.push({ code: 'content', path });
    let before = 0;
    const links: Link[] = [];
    for (const { json: message, number } of thread.messages) {
      await breathe();
      const { link: told, ...rest } = message;
      const isPlaced = number > before && !numbers.has(number) && rest.conversation === thread.key;
      if (!isPlaced || linkOf(link, rest) !== told) chain(number);
      link = String(told);
      [before, last] = [number, number];
      numbers.add(number);
      const read = readLink(content.hidden ? { ...rest, hash: '', previous: '' } : rest, number);
      if (read) links.push(read);
      else problems.push({ code: 'content', path, message: number });
      if (!hasPictures(message.images, files)) problems.push({ code: 'picture', path, message: number });
    }
    if (!content.hidden && links.length === thread.messages.length)
      for (const message of await brokenLinks(links, { complete: thread.whole, head: thread.head })) chain(message);
  }
  if (json.head !== link) problems.push({ code: 'chain', path, ...(last > 0 && { message: last }) });
  if (!hasScreenshots(json.threads, files)) problems.push({ code: 'picture', path });
  if (commitments !== 'unknown' && sorted(commitmentsIn(content)) !== sorted(commitments))
    problems.push({ code: 'commitment', path });
  return { problems: withoutDoubles(problems), content };
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
