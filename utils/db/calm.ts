import { calmName } from './calm-name.ts';
import { commit } from './commit.ts';
import { db } from './index.ts';

/**
 * Notes that the buyer does not want to be warned about a text of a conversation, or takes that back; its messages follow.
 * False when the conversation is not kept.
 */
export async function setCalm(key: string, text: string, isCalm: boolean): Promise<boolean> {
  let isKept = false;
  await commit(async () => {
    const conversation = await db.conversations.get(key);
    isKept = conversation !== undefined;
    const name = calmName(text);
    if (!conversation || (conversation.calm ?? []).includes(name) === isCalm) return undefined;
    const { calm = [], ...rest } = conversation;
    const names = isCalm ? [...calm, name] : calm.filter((each) => each !== name);
    return { conversations: [{ ...rest, ...(names.length > 0 && { calm: names }) }] };
  });
  return isKept;
}

/** Tells which texts of a conversation the buyer does not want to be warned about. */
export async function calmIn(key: string): Promise<(text: string) => boolean> {
  const names = new Set((await db.conversations.get(key))?.calm);
  return (text) => names.size > 0 && names.has(calmName(text));
}
