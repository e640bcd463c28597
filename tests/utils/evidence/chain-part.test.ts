import { describe, expect, it } from 'vitest';
import { withOpenLinks } from '../../../utils/evidence/chain-part.ts';
import { hashMessage } from '../../../utils/evidence/seal.ts';
import { verifyPack } from '../../../utils/evidence/verify.ts';
import { caseOf, forge, packOf } from './sealed-sample.ts';

const SECRET = 'My code is 4711';

/** A case of five messages, of which the third is left out by the buyer. */
async function part() {
  const whole = await caseOf([{ text: 'a' }, { text: 'b' }, { text: SECRET }, { text: 'd' }, { text: 'e' }]);
  const [thread] = whole.threads;
  if (!thread) throw new Error('no conversation');
  const left = thread.messages[2];
  const chosen = { ...thread, messages: thread.messages.toSpliced(2, 1) };
  return { whole, thread, left, evidence: { ...whole, threads: [withOpenLinks(chosen)] } };
}

describe('a conversation of which something is left out', () => {
  it('holds no hash from which it could be guessed, and keeps those before it', async () => {
    const { thread, left, evidence } = await part();
    const bytes = Buffer.from(await packOf(evidence));
    const guess = left && (await hashMessage(left.previous, left));
    expect(guess).toBe(left?.hash);
    for (const { hash } of thread.messages.slice(2)) expect(bytes.includes(hash)).toBe(false);
    for (const { hash } of thread.messages.slice(0, 2)) expect(bytes.includes(hash)).toBe(true);
  });

  it('verifies, and still names the message that was changed, before or behind the place', async () => {
    const { evidence } = await part();
    expect((await verifyPack(await packOf(evidence))).problems).toEqual([]);
    for (const at of [0, 1, 2, 3]) {
      const zip = await forge(evidence, (json) => Object.assign(json.threads[0]?.messages[at] ?? {}, { text: 'x' }));
      expect((await verifyPack(zip)).problems).toEqual([{ code: 'chain', path: 'case.json', message: at + 1 }]);
    }
  });

  it('is the same where nothing is left out, and one with all hashes taken away is not whole', async () => {
    const { whole, thread } = await part();
    expect(withOpenLinks(thread)).toBe(thread);
    const blank = thread.messages.map((message) => ({ ...message, hash: '', previous: '' }));
    const { ok, problems } = await verifyPack(await packOf({ ...whole, threads: [{ ...thread, messages: blank }] }));
    expect([ok, problems[0]]).toEqual([false, { code: 'chain', path: 'case.json', message: 1 }]);
  });

  it('counts what the buyer deleted from the archive before, also at the end', async () => {
    const { thread } = await part();
    const deleted = withOpenLinks({ ...thread, messages: thread.messages.slice(0, 4), total: 4 });
    expect(deleted.conversation.head).toBe('');
    expect(deleted.messages).toEqual(thread.messages.slice(0, 4));
  });
});
