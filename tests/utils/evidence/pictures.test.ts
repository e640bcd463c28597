import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../utils/evidence/case.ts';
import { indexPictures } from '../../../utils/evidence/pictures.ts';
import { verifyPack } from '../../../utils/evidence/verify.ts';
import { NOW } from './sample.ts';
import { caseOf, filesOf, forge, packOf } from './sealed-sample.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const shown = (name: string) => ({ url: `https://x/${name}`, alt: '', sha256: sha256(name) });
const TYPES: Record<string, string> = { a: 'image/png', b: 'image/svg+xml', shot: 'image/jpeg; x=1' };

/** Pictures a (twice), b (one that could run something), lost, damaged and hidden; a screenshot of two pieces, one of them a. */
async function withPictures(change: Partial<Case> = {}): Promise<Case> {
  const images = ['a', 'b', 'lost', 'damaged', 'a'].map(shown);
  const evidence = await caseOf([{ images }, { images: [{ url: '', alt: '', sha256: '../../hidden-1' }, shown('a')] }]);
  const pieces = ['shot', 'a'].map((name) => ({ sha256: sha256(name), width: 1, height: 1, ranks: [0] }));
  const screenshots = [{ takenAt: NOW, url: 'https://x/', scale: 1, pieces }];
  const kept = new Map(
    ['a', 'b', 'shot', 'damaged'].map((name) => [
      sha256(name),
      { bytes: bytesOf(name === 'damaged' ? 'other' : name), type: TYPES[name] ?? 'image/png' },
    ]),
  );
  return {
    ...evidence,
    threads: evidence.threads.map((thread) => ({ ...thread, screenshots })),
    picture: async (hash) => kept.get(hash),
    ...change,
  };
}

describe('the pictures of a case', () => {
  it('get names of their own in the order of the record, each once, and those that do not fit their hash are told', async () => {
    const { paths, damaged } = await indexPictures(await withPictures());
    expect([...paths]).toEqual([
      [sha256('a'), `pictures/001-${sha256('a').slice(0, 8)}.png`],
      [sha256('b'), `pictures/002-${sha256('b').slice(0, 8)}.bin`],
      [sha256('shot'), `screenshots/001-${sha256('shot').slice(0, 8)}.jpg`],
    ]);
    expect([...damaged]).toEqual([sha256('damaged')]);
  });

  it('are read one after the other, and no more once the buyer cancels', async () => {
    let open = 0;
    let read = 0;
    const controller = new AbortController();
    const evidence = await withPictures({
      picture: async () => {
        open++;
        read++;
        expect(open).toBe(1);
        await Promise.resolve();
        open--;
        if (read === 2) controller.abort(new Error('enough'));
        return undefined;
      },
    });
    await expect(indexPictures(evidence, controller.signal)).rejects.toThrow('enough');
    expect(read).toBe(2);
  });

  it('lie in the pack byte for byte, and the case tells which is where, lost, damaged or hidden', async () => {
    const files = await filesOf(await withPictures());
    expect(files.find(({ path }) => path.startsWith('screenshots/'))?.bytes).toEqual(bytesOf('shot'));
    const json = JSON.parse(new TextDecoder().decode(files.find(({ path }) => path === 'case.json')?.bytes));
    const [first, second] = json.threads[0].messages;
    expect(
      first.images.map(({ path, damaged }: { path?: string; damaged?: true }) => path?.slice(0, 13) ?? damaged),
    ).toEqual(['pictures/001-', 'pictures/002-', undefined, true, 'pictures/001-']);
    expect(second.images[0]).toEqual({ url: '', alt: '', hidden: '../../hidden-1' });
    expect(json.threads[0].screenshots[0].pieces.map(({ path }: { path: string }) => path.split('/')[0])).toEqual([
      'screenshots',
      'pictures',
    ]);
    expect((await verifyPack(await packOf(await withPictures()))).problems).toEqual([]);
  });

  it('cannot be exchanged in a screenshot', async () => {
    const zip = await forge(await withPictures(), (json) => {
      const { screenshots } = json.threads[0] as unknown as { screenshots: { pieces: { sha256: string }[] }[] };
      for (const piece of screenshots[0]?.pieces ?? []) piece.sha256 = sha256('b');
    });
    expect((await verifyPack(zip)).problems).toEqual([{ code: 'picture', path: 'case.json' }]);
  });
});
