/** What a test of faults asks in a page of the extension: `probe.html`, added to a copy of the build. */
import { conversationKey } from '../../utils/chats/key.ts';
import type { Snapshot } from '../../utils/chats/model.ts';
import { thread } from '../../utils/db/chats.ts';
import { fileNames, readFile } from '../../utils/db/copy-folder.ts';
import { sortFiles } from '../../utils/db/copy-format.ts';
import { db } from '../../utils/db/index.ts';
import { hashMessage } from '../../utils/evidence/seal.ts';
import { snapshotOf, textOf } from '../bench/archive/messages.ts';

/** What is acknowledged of a conversation: messages 0 to `messages`, not included. */
export interface Kept {
  conversation: number;
  messages: number;
}

/** What was found of a conversation. `problems` name what is half-written or not as it was sent. */
export interface Found extends Kept {
  problems: string[];
}

const keyOf = (conversation: number) => conversationKey(snapshotOf(conversation, 0, 1).conversation);

let prepared: { name: string; snapshot: Snapshot } | undefined;

/** Makes a snapshot ready, so that sending it takes no time. */
async function prepare(conversation: number, from: number, to: number): Promise<void> {
  prepared = { name: `${conversation} ${from} ${to}`, snapshot: snapshotOf(conversation, from, to) };
}

/** Sends what is seen of a conversation to the background; true only when it is acknowledged, else what came instead. */
async function send(conversation: number, from: number, to: number): Promise<true | string> {
  try {
    const isReady = prepared?.name === `${conversation} ${from} ${to}`;
    const argument = isReady ? prepared?.snapshot : snapshotOf(conversation, from, to);
    const answer = await chrome.runtime.sendMessage({ call: 'keepSnapshot', argument });
    return typeof answer?.value?.kept === 'number' || JSON.stringify(answer ?? null);
  } catch (error) {
    return String(error);
  }
}

/** Sends a conversation of these texts; true only when it is acknowledged. */
async function sendTexts(peer: string, texts: string[]): Promise<true | string> {
  const { conversation, ...rest } = snapshotOf(0, 0, 1);
  const messages = texts.map((text) => ({ direction: 'in', text, images: [] }));
  const argument = { ...rest, conversation: { ...conversation, peer }, messages };
  const answer = await chrome.runtime.sendMessage({ call: 'keepSnapshot', argument });
  return typeof answer?.value?.kept === 'number' || JSON.stringify(answer ?? null);
}

/** The texts kept of a conversation, in order. */
async function textsOf(peer: string): Promise<string[]> {
  const { conversation } = snapshotOf(0, 0, 1);
  return (await thread(conversationKey({ ...conversation, peer }))).map(({ text }) => text);
}

/** Looks at conversations in the database: are they whole, in order, chained, and as they were sent? */
async function look(conversations: number[]): Promise<Found[]> {
  return Promise.all(conversations.map(lookAt));
}

async function lookAt(conversation: number): Promise<Found> {
  const { row, messages } = await db.transaction('r', db.conversations, db.messages, async () => ({
    row: await db.conversations.get(keyOf(conversation)),
    messages: await thread(keyOf(conversation)),
  }));
  const problems: string[] = [];
  if ((row?.count ?? 0) !== messages.length) problems.push(`count ${row?.count} but ${messages.length} rows`);
  const other = messages.findIndex(({ text }, at) => text !== textOf(conversation * 50_000 + at));
  if (other !== -1) problems.push(`message ${other} is another`);
  const chain = messages.toSorted((a, b) => a.seq - b.seq);
  if (row && row.head !== chain.at(-1)?.hash) problems.push('the head of the chain is not its last link');
  let previous = '';
  for (const [seq, message] of chain.entries()) {
    if (
      message.seq !== seq ||
      message.previous !== previous ||
      (await hashMessage(previous, message)) !== message.hash
    ) {
      problems.push(`link ${seq} of the chain is broken`);
      break;
    }
    previous = message.hash;
  }
  return { conversation, messages: messages.length, problems };
}

/** Opens the database as every page of the extension does; when it was created, and how many changes are not copied yet. */
async function open(): Promise<{ created: unknown; uncopied: number }> {
  const created = (await db.facts.get('created'))?.value;
  const outbox = await db.uncopied.toArray();
  const names = await fileNames('copy');
  const sizes = await Promise.all(names.map(async (name) => (await readFile('copy', name))?.size ?? 0));
  const { files } = sortFiles(names.filter((_, at) => (sizes[at] ?? 0) > 0));
  const isCopied = (order: number) => files.some(({ first, last }) => first <= order && order <= last);
  return { created, uncopied: outbox.filter(({ order }) => !isCopied(order)).length };
}

export const probe = { prepare, send, sendTexts, textsOf, look, open };

Object.assign(globalThis, { probe });
