import type { ChatHealth } from '../../utils/chats/health.ts';
import { candidatesOf, type PageHealth } from '../../utils/marketplaces/health.ts';
import type { Field, Read } from '../../utils/marketplaces/types.ts';

export interface Versions {
  parley: string;
  /** The browser's `navigator.userAgent`; only name and version of the browser are taken from it. */
  userAgent: string;
}

/**
 * A report for those who mend adapters, in English: versions, host and kind of page, and for each field which candidate
 * hit. It is made of Parley's own words, selectors and numbers; nothing that stands on the page can get in.
 */
export function healthReport(page: PageHealth, chat: ChatHealth | undefined, versions: Versions): string {
  const { marketplace, kind, host, hits, missing } = page;
  const fields = [...new Set([...(Object.keys(hits) as Field[]), ...missing])].sort();
  const state = chat?.problem
    ? `not read (${code(chat.problem)})`
    : isDegraded(page, chat)
      ? 'degraded'
      : 'as expected';
  return [
    `Parley ${versions.parley}, ${browserOf(versions.userAgent)}`,
    `${marketplace}, ${kind} page on ${host}`,
    `State: ${state}`,
    ...(chat ? chatLines(chat) : []),
    ...fields.map((field) => fieldLine(field, hits[field], candidatesOf(marketplace, kind, field))),
  ].join('\n');
}

/** Whether the page or its chat is read another way than planned. */
export function isDegraded(page: PageHealth | undefined, chat: ChatHealth | undefined): boolean {
  return page?.degraded === true || chat?.degraded === true;
}

function chatLines({ way, messages, confidence, because, peerBy, missing }: ChatHealth): string[] {
  return [
    `Chat: read by ${code(way ?? 'nothing')}, ${Number(messages)} messages, confidence ${Number(confidence ?? 0)}, name by ${code(peerBy ?? 'nothing')}`,
    `Signs: ${because.map(code).join(' ') || 'none'}`,
    `Missing in the chat: ${missing.map(code).join(' ') || 'nothing'}`,
  ];
}

function fieldLine(field: Field, hit: number | undefined, candidates: readonly Read[]): string {
  const names = candidates.map((read, place) => `${place === hit ? '>' : ' '} ${place + 1}. ${nameOf(read)}`);
  const place = hit === undefined ? 'not found' : `candidate ${hit + 1}`;
  return [`${field}: ${place} of ${candidates.length}`, ...names.map((name) => `  ${name}`)].join('\n');
}

const nameOf = (read: Read): string => (typeof read === 'string' ? read : '(code)');

/** A short word of the reader's own; anything else is left out. */
const code = (word: string): string => (/^[a-z]+([:-][a-z]+)*$/i.test(word) && word.length <= 30 ? word : '?');

function browserOf(userAgent: string): string {
  const [, name, version] =
    /(Firefox|Edg|OPR|Chrome)\/([\d.]+)/.exec(userAgent.replace(/Chrome(?=.*(Edg|OPR)\/)/, '')) ?? [];
  return name && version ? `${name} ${version}` : 'unknown browser';
}
