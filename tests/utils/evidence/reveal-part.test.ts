import { expect, it } from 'vitest';
import { redactCase } from '../../../utils/evidence/redact.ts';
import { partOfReveal } from '../../../utils/evidence/reveal-part.ts';
import { verifyPack } from '../../../utils/evidence/verify.ts';
import { caseOf, packOf } from './sealed-sample.ts';

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

it('a part of a reveal file shows what was chosen, proves it, and holds nothing of the rest', async () => {
  const [phone, name, town] = ['06 12 34 56 78', 'Jane Doe', 'Villeneuve'];
  const { evidence, reveal } = await redactCase(
    await caseOf([{ text: `Call ${phone}` }, { text: `I am ${name}` }, { text: `From ${town}` }, { text: 'OK' }]),
    { texts: [phone, name, town].map((text) => ({ kind: 'words' as const, text })), pictures: [] },
    random,
  );
  const pack = await packOf(evidence);
  const whole = encode(reveal);
  const all = (await verifyPack(pack, whole)).revealed?.messages ?? [];
  expect(all).toHaveLength(3);
  const chosen = all.filter(({ original }) => original.text.includes(name)).map(({ original }) => original);
  const part = partOfReveal(whole, { messages: chosen, pictures: [] }) ?? '';
  const { ok, revealed } = await verifyPack(pack, new TextEncoder().encode(part));
  expect(ok).toBe(true);
  expect(revealed?.messages.map(({ original }) => original.text)).toEqual([`I am ${name}`]);
  expect(part).not.toMatch(new RegExp(`${phone}|${town}`));
  for (const { hash } of evidence.threads[0]?.messages ?? []) if (hash) expect(part).not.toContain(hash);
  expect(partOfReveal(encode({}), { messages: [], pictures: [] })).toBeUndefined();
});
