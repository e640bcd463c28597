/** Packs of before 2026-11-23: one conversation, not signed. */
import { checkChain } from './chain.ts';
import { isObject, parseJson, type Resource } from './manifest.ts';
import type { Problem } from './types.ts';

/** Layouts of then: the first had no cards. */
const SCHEMAS = ['parley-evidence/1', 'parley-evidence/2'];

/** Path of the conversation in such a pack. */
export const CONVERSATION = 'conversation.json';

/** What `conversation.json` of an earlier layout says: its layout, its pictures, its chain. */
export async function checkConversation(bytes: Uint8Array, resources: Resource[]): Promise<Problem[]> {
  const path = CONVERSATION;
  const json = parseJson(bytes);
  if (!isObject(json) || typeof json.schema !== 'string') return [{ code: 'content', path }];
  if (!SCHEMAS.includes(json.schema))
    return [{ code: json.schema.startsWith('parley-evidence/') ? 'newer' : 'content', path }];
  const hashes = new Map(resources.map((resource) => [resource.path, resource.hash]));
  const messages: unknown[] = Array.isArray(json.messages) ? json.messages : [];
  const problems: Problem[] = [];
  messages.forEach((message, index) => {
    const images: unknown[] = isObject(message) && Array.isArray(message.images) ? message.images : [];
    for (const image of images) {
      if (!isObject(image) || image.path === undefined) continue;
      const known = typeof image.path === 'string' && hashes.get(image.path) === `sha256:${image.sha256}`;
      if (!known) problems.push({ code: 'picture', path, message: index + 1 });
    }
  });
  return [...problems, ...(await checkChain(json, path))];
}
