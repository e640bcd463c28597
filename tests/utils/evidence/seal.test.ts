import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { firstText, hashMessage, sha256Hex } from '../../../utils/evidence/seal.ts';
import { seal } from './sample.ts';

describe('the seal of a message', () => {
  it('is the SHA-256 of a JSON array that anyone can rebuild', async () => {
    const [message] = await seal([{ text: 'Bonjour', id: 'm1' }]);
    const line =
      '["parley-message/1","","aliexpress//id%3A77","out","Bonjour","10:00","2026-11-20T09:00:00.000Z","minute",[],' +
      'null,"m1",null,null,"2026-11-21T12:00:00.000Z","https://www.aliexpress.com/p/message/index.html?id=77","detected","0.1.0"]';
    expect(message?.hash).toBe(createHash('sha256').update(line).digest('hex'));
  });

  it('does not change when the message is edited later, deleted on the site or its picture fetched', async () => {
    const images = [{ url: 'https://x/1.png', alt: '' }];
    const [before] = await seal([{ text: 'first', images }]);
    const [after] = await seal([
      {
        text: 'second',
        revisions: [{ text: 'first', replacedAt: 1 }],
        goneSince: 2,
        images: [{ url: 'https://x/1.png', alt: '', sha256: 'ab' }],
      },
    ]);
    expect(after?.hash).toBe(before?.hash);
    expect(after && firstText(after)).toBe('first');
  });

  it.each([
    { text: 'other' },
    { direction: 'in' as const },
    { shownTime: '10:01' },
    { sentAt: 5 },
    { precision: 'day' as const },
    { images: [{ url: 'https://x/2.png', alt: '' }] },
    { replyTo: 'q' },
    { id: 'm2' },
    { original: 'o' },
    { translation: 't' },
    { firstSeen: 7 },
    { url: 'https://x/' },
    { way: 'adapter' as const },
    { version: '9' },
    { conversation: 'k' },
    { cards: [{ kind: 'order' as const, id: '1', title: 'a', url: 'https://x/' }] },
  ])('changes with %o', async (change) => {
    const [one] = await seal([{}]);
    const [other] = await seal([change]);
    expect(other?.hash).not.toBe(one?.hash);
  });

  it('keeps fields apart, and knows one half surrogate from another', async () => {
    const [message] = await seal([{}]);
    if (!message) throw new Error('no message');
    const hashes = await Promise.all([
      hashMessage('', { ...message, replyTo: 'a', id: 'b' }),
      hashMessage('', { ...message, replyTo: 'a","b', id: undefined }),
      hashMessage('', { ...message, text: '\ud800' }),
      hashMessage('', { ...message, text: '\udc00' }),
      hashMessage('', { ...message, text: '\ufffd' }),
      hashMessage('', { ...message, text: '\0' }),
      hashMessage('00', { ...message, text: '\0' }),
    ]);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('hashes bytes as everyone else does', async () => {
    expect(await sha256Hex(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
