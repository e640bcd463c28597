/** Reads `case.json` of a pack that may come from anyone. */
import { CASE_FILE as path } from './json-schema.ts';
import { isObject } from './manifest.ts';
import type { MessageName, Problem } from './types.ts';

/** A message as the file has it. */
export interface PackMessage {
  json: Record<string, unknown>;
  /** In the order of the file, from 1: no two share it. */
  at: number;
  /** The number that the file gives it. */
  number: number;
  /** What people are told. */
  name: MessageName;
}

/** A conversation as the file has it. */
export interface PackThread {
  key: string;
  /** Every message ever kept is there, none was left out or deleted. */
  whole: boolean;
  /** It says that the archive has fewer than are there. */
  isShort: boolean;
  head: unknown;
  /** Messages that were kept of it, and how many are said to be left out behind the last one. */
  total: number;
  leftOutAfter: unknown;
  messages: PackMessage[];
}

/** What a sound file holds. */
export interface PackCase {
  madeAt?: string;
  software?: string;
  threads: PackThread[];
  /** Messages have their places in the whole conversations; packs of before 2026-11-24 have none. */
  hasPlaces: boolean;
  /** Absent when nothing is hidden. */
  hidden?: { pictures: Placeholder[]; chains: HiddenChain[] };
}

type Placeholder = { placeholder: string; commitment: string; state?: unknown };
type HiddenChain = { conversation: string; commitment: string };

/** The content of the parsed file, or what is wrong with its shape. */
export function readCase(json: Record<string, unknown>): PackCase | Problem {
  const wrong: Problem = { code: 'content', path };
  const threads: PackThread[] = [];
  const keys = new Set<unknown>();
  const counts = { included: 0, total: 0, position: 0 };
  const all = listOf(json.threads) ?? [undefined];
  for (const raw of all) {
    const messages = isObject(raw) && listOf(raw.messages);
    if (!isObject(raw) || !messages || !isObject(raw.conversation)) return wrong;
    const { included, total, complete, conversation, leftOutAfter } = raw;
    const { key, head, links } = conversation;
    if (typeof key !== 'string' || keys.has(key) || included !== messages.length) return wrong;
    if (typeof total !== 'number' || !Number.isFinite(total) || total < included || complete !== (total === included))
      return wrong;
    keys.add(key);
    counts.included += included;
    counts.total += total;
    const read: PackMessage[] = [];
    const of = all.length > 1 ? { conversation: threads.length + 1 } : {};
    for (const message of messages) {
      const at = ++counts.position;
      if (!isObject(message)) return { ...wrong, message: at };
      const number = typeof message.number === 'number' && message.number > 0 ? message.number : at;
      const isPlaced = PLACED.some((field) => message[field] !== undefined);
      const name = isPlaced ? { message: placeIn(message, read, raw), ...of } : { message: number };
      read.push({ json: message, at, number, name });
    }
    threads.push({
      key,
      head,
      total,
      leftOutAfter,
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
    hasPlaces: threads.some(
      ({ messages, leftOutAfter }) =>
        leftOutAfter !== undefined || messages.some(({ json }) => PLACED.some((field) => json[field] !== undefined)),
    ),
    hidden: what,
    madeAt: typeof madeAt === 'string' ? madeAt : undefined,
    software: typeof software === 'string' ? software : undefined,
  };
}

const PLACED = ['place', 'of', 'leftOutBefore'];

/** The place that a message says it has; where it cannot have that, the one behind the message before it. */
function placeIn({ place }: Record<string, unknown>, before: PackMessage[], thread: Record<string, unknown>): number {
  return isPlace(place, Number(thread.total)) ? place : (before.at(-1)?.name.message ?? 0) + 1;
}

/** Whether a message of so many in all can have such a place. */
export const isPlace = (value: unknown, total: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= total;

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
