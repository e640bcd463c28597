/** Reads `case.json` of a pack that may come from anyone. */
import { CASE_FILE as path } from './json-schema.ts';
import { isObject } from './manifest.ts';
import type { Problem } from './types.ts';

/** A message as the file has it, and the number it is named by. */
export interface PackMessage {
  json: Record<string, unknown>;
  number: number;
}

/** A conversation as the file has it. */
export interface PackThread {
  key: string;
  /** Every message ever kept is there, none was left out or deleted. */
  whole: boolean;
  /** It says that the archive has fewer than are there. */
  isShort: boolean;
  head: unknown;
  messages: PackMessage[];
}

/** What a sound file holds. */
export interface PackCase {
  madeAt?: string;
  software?: string;
  threads: PackThread[];
  /** Absent when nothing is hidden. */
  hidden?: { pictures: Placeholder[]; chains: HiddenChain[] };
}

type Placeholder = { placeholder: string; commitment: string };
type HiddenChain = { conversation: string; commitment: string };

/** The content of the parsed file, or what is wrong with its shape. */
export function readCase(json: Record<string, unknown>): PackCase | Problem {
  const wrong: Problem = { code: 'content', path };
  const threads: PackThread[] = [];
  const keys = new Set<unknown>();
  const counts = { included: 0, total: 0, position: 0 };
  for (const raw of listOf(json.threads) ?? [undefined]) {
    const messages = isObject(raw) && listOf(raw.messages);
    if (!isObject(raw) || !messages || !isObject(raw.conversation)) return wrong;
    const { included, total, complete, conversation } = raw;
    const { key, head, links } = conversation;
    if (typeof key !== 'string' || keys.has(key) || included !== messages.length) return wrong;
    if (typeof total !== 'number' || !Number.isFinite(total) || total < included || complete !== (total === included))
      return wrong;
    keys.add(key);
    counts.included += included;
    counts.total += total;
    const read: PackMessage[] = [];
    for (const message of messages) {
      counts.position++;
      if (!isObject(message)) return { ...wrong, message: counts.position };
      const number = typeof message.number === 'number' && message.number > 0 ? message.number : counts.position;
      read.push({ json: message, number });
    }
    threads.push({
      key,
      head,
      messages: read,
      whole: links === included,
      isShort: typeof links === 'number' && links < included,
    });
  }
  const { included, total, complete, hidden, madeAt, software } = json;
  const sound = included === counts.included && total === counts.total && complete === (total === included);
  const what = hidden === undefined ? undefined : readHidden(hidden);
  if (!sound || (hidden !== undefined && !what)) return wrong;
  return {
    threads,
    hidden: what,
    madeAt: typeof madeAt === 'string' ? madeAt : undefined,
    software: typeof software === 'string' ? software : undefined,
  };
}

function readHidden(raw: unknown): PackCase['hidden'] {
  if (!isObject(raw)) return undefined;
  const [pictures, chains] = [listOf(raw.pictures), listOf(raw.chains)];
  const texts = (each: unknown, ...names: string[]) =>
    isObject(each) && names.every((name) => typeof each[name] === 'string');
  if (!pictures?.every((each) => texts(each, 'placeholder', 'commitment'))) return undefined;
  if (!chains?.every((each) => texts(each, 'conversation', 'commitment'))) return undefined;
  return { pictures: pictures as Placeholder[], chains: chains as HiddenChain[] };
}

/** A list, or `undefined` where there is none. */
export const listOf = (value: unknown): unknown[] | undefined => (Array.isArray(value) ? value : undefined);
