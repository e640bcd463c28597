/** Checks what a signed pack says: who signed it, its messages, what is hidden and what is revealed of it. */

import { oddPlace } from './json-plain.ts';
import type { PackCase } from './json-read.ts';
import { CASE_FILE, CASE_SCHEMA } from './json-schema.ts';
import { isObject, parseJson } from './manifest.ts';
import { readReveal } from './reveal-read.ts';
import type { Problem } from './types.ts';
import { checkCase } from './verify-case.ts';
import type { Content } from './verify-content.ts';
import type { Lists } from './verify-lists.ts';
import { strangersOf } from './verify-names.ts';
import { checkReveal, type Revealed } from './verify-reveal.ts';
import { checkSeal, type Stamped } from './verify-seal.ts';

/** What a pack tells of itself, as far as it could be read. */
export interface PackFacts {
  /** When and by what it was made, as the pack says: an ISO instant, and a name with a version. */
  madeAt?: string;
  software?: string;
  /** Fingerprint of the key, where both signatures are good (see `fingerprintOf`); packs of before 2026-11-23 have none. */
  signedBy?: string;
  /** The trusted time stamp, where there is one; whether its authority is to be trusted, `openssl ts -verify` tells. */
  stamped?: Stamped;
  /** Messages of the pack, and how many were kept of its conversations: where these are more, the others were left out. */
  messages?: number;
  total?: number;
  /** How much of it is hidden. */
  hidden?: { messages: number; pictures: number };
  /** What the reveal file showed of it, where one was given. */
  revealed?: Revealed;
}

/** Findings and facts; `good` are the files that are as they were listed. */
export async function checkSigned(
  content: Content,
  good: ReadonlySet<string>,
  { listGood, digestGood, resources = [], facts, digestKey }: Lists,
  reveal: Uint8Array<ArrayBuffer> | undefined,
): Promise<{ problems: Problem[]; facts: PackFacts }> {
  const problems: Problem[] = [];
  const told: PackFacts = {};
  if (listGood) {
    const contents = new Map(
      [...content].flatMap(([path, { bytes }]) => (bytes && good.has(path) ? [[path, bytes]] : [])),
    );
    const seal = await checkSeal(contents, resources, digestGood ? digestKey : undefined);
    problems.push(...seal.problems);
    told.signedBy = seal.signedBy;
    told.stamped = seal.stamped;
  }
  const bytes = content.get(CASE_FILE)?.bytes;
  if (!bytes) return { problems, facts: told };
  const json = parseJson(bytes);
  if (!isObject(json) || json.schema !== CASE_SCHEMA) {
    const isNewer = isObject(json) && typeof json.schema === 'string' && json.schema.startsWith('parley-evidence/');
    problems.push({ code: isNewer ? 'newer' : 'content', path: CASE_FILE });
    return { problems, facts: told };
  }
  try {
    const { problems: found, content: pack } = await checkCase(
      json,
      resources,
      listGood ? facts.commitments : 'unknown',
    );
    problems.push(...found);
    const odd = oddProblem(bytes, json);
    if (odd) problems.push(odd);
    if (listGood) for (const path of strangersOf(content.keys(), json)) problems.push({ code: 'stranger', path });
    if (listGood && (json.madeAt !== facts.created || json.software !== facts.software))
      problems.push({ code: 'made', path: CASE_FILE });
    if (pack) Object.assign(told, factsOf(pack));
    const opened = reveal && readReveal(reveal);
    if (reveal && !opened) problems.push({ code: 'reveal' });
    if (!opened || !pack) return { problems, facts: told };
    const { problems: others, revealed } = await checkReveal(pack, opened);
    problems.push(...others);
    told.revealed = revealed;
  } catch (error) {
    // So many brackets within one another that there is no room to walk through them.
    if (!(error instanceof RangeError)) throw error;
    problems.push({ code: 'content', path: CASE_FILE });
  }
  return { problems, facts: told };
}

/** The first place where the case could be read in two ways, and the message it is in. */
function oddProblem(bytes: Uint8Array, json: unknown): Problem | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const place = oddPlace(text, json);
  if (place === undefined) return undefined;
  // A quote inside a text has a backslash before it, so that no text looks like this.
  const message = Number([...text.slice(0, place).matchAll(/\{"number":(\d{1,9}),/g)].at(-1)?.[1] ?? 0);
  return { code: 'odd', path: CASE_FILE, ...(message > 0 && { message }) };
}

function factsOf({ threads, hidden, madeAt, software }: PackCase): PackFacts {
  const messages = threads.flatMap((thread) => thread.messages);
  const covered = messages.filter(({ json }) => json.commitment !== undefined).length;
  return {
    madeAt,
    software,
    messages: messages.length,
    total: threads.reduce((sum, thread) => sum + thread.total, 0),
    hidden: hidden && {
      messages: covered,
      pictures: hidden.pictures.filter(({ state }) => state !== 'cleaned').length,
    },
  };
}
