import { beforeAll, describe, expect, it } from 'vitest';
import { verifyPack } from '../../../utils/evidence/verify.ts';
import { oldFiles, oldPack } from './old-pack.ts';

const encode = (text: string) => new TextEncoder().encode(text);

describe('one changed byte of a pack of an earlier layout', () => {
  /** Where each file's header, data and descriptor lie, as client-zip writes them. */
  let zip: Uint8Array<ArrayBuffer>;
  let spans: { path: string; start: number; data: number; behind: number; end: number }[];

  beforeAll(async () => {
    const files = await oldFiles();
    zip = oldPack();
    let start = 0;
    spans = files.map(({ path, bytes }) => {
      const data = start + 30 + encode(path).length;
      const span = { path, start, data, behind: data + bytes.length, end: data + bytes.length + 16 };
      start = span.end;
      return span;
    });
  });

  async function flip(at: number, mask: number) {
    const flipped = zip.slice();
    flipped[at] = (flipped[at] ?? 0) ^ mask;
    return verifyPack(flipped);
  }

  it('in a header, a descriptor, the directory or the end is never overlooked, and names its file', async () => {
    const named = new Map<number, string>();
    for (const { path, start, data, behind, end } of spans) {
      for (let at = start; at < data; at++) named.set(at, path);
      for (let at = behind; at < end; at++) named.set(at, path);
    }
    let at = spans.at(-1)?.end ?? 0;
    for (const { path } of spans) {
      const next = at + 46 + encode(path).length;
      for (; at < next; at++) named.set(at, path);
    }
    const places = [...named.keys(), ...Array.from({ length: zip.length - at }, (_, index) => at + index)];
    for (const place of places) {
      for (const mask of [1, 0x80]) {
        const { ok, files, problems } = await flip(place, mask);
        expect(ok, `byte ${place} ^ ${mask}`).toBe(false);
        const path = named.get(place);
        const bad = files.filter(({ state }) => state !== 'good').map((file) => file.path);
        const told = [...bad, ...problems.map((problem) => problem.path)];
        if (path) expect(told, `byte ${place} ^ ${mask}`).toContain(path);
      }
    }
  });

  it('in a file names that file and no other', async () => {
    for (const { path, data, behind } of spans) {
      const step = Math.max(1, Math.floor((behind - data) / 60));
      for (let at = data; at < behind; at += step) {
        const { ok, files, problems } = await flip(at, 1 << (at % 8));
        expect(ok, `byte ${at}`).toBe(false);
        expect(files.filter(({ state }) => state !== 'good')).toEqual([{ path, state: 'changed' }]);
        expect(new Set(problems.map((problem) => problem.path))).toEqual(new Set([path]));
      }
    }
  });
});
