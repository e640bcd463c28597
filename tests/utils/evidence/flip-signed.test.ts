import { beforeAll, describe, expect, it } from 'vitest';
import { zipFiles } from '../../../utils/evidence/pack.ts';
import { verifyPack } from '../../../utils/evidence/verify.ts';
import { crc32 } from '../../../utils/zip/crc32.ts';
import { NOW } from './sample.ts';
import { caseOf, filesOf } from './sealed-sample.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** Where a file's header, data and descriptor lie, as client-zip writes them, and its record in the directory. */
interface Span {
  path: string;
  start: number;
  data: number;
  behind: number;
  end: number;
  record: number;
}

describe('one changed byte of a signed pack', () => {
  let zip: Uint8Array<ArrayBuffer>;
  let spans: Span[];

  beforeAll(async () => {
    const files = await filesOf(await caseOf([{ text: 'Hello' }, { text: '你好' }]), [
      { name: 'evidence01.jpg', bytes: Uint8Array.of(255, 216, 255) },
    ]);
    zip = await zipFiles(files, NOW);
    let start = 0;
    spans = files.map(({ path, bytes }) => {
      const data = start + 30 + encode(path).length;
      const span = { path, start, data, behind: data + bytes.length, end: data + bytes.length + 16, record: 0 };
      start = span.end;
      return span;
    });
    for (const span of spans) {
      span.record = start;
      start += 46 + encode(span.path).length;
    }
  });

  const told = async (bytes: Uint8Array<ArrayBuffer>) => {
    const { ok, files, problems } = await verifyPack(bytes);
    const bad = files.filter(({ state }) => state !== 'good').map(({ path }) => path);
    return { ok, bad, paths: [...bad, ...problems.map(({ path }) => path)] };
  };

  it('is never overlooked, wherever it is, and names its file', async () => {
    const directory = spans[0]?.record ?? 0;
    // Every byte of what is not data; of the data, which one checksum covers alike, enough.
    const isLooked = (place: number) =>
      place % 23 === 0 || !spans.some(({ data, behind }) => data <= place && place < behind);
    for (let place = 0; place < zip.length; place++) {
      if (!isLooked(place)) continue;
      const bytes = zip.slice();
      bytes[place] = (bytes[place] ?? 0) ^ (1 << (place % 8));
      const { ok, paths } = await told(bytes);
      expect(ok, `byte ${place}`).toBe(false);
      const of = (from: number, to: number) => from <= place && place < to;
      const { path } =
        spans.find(({ start, end }) => of(start, end)) ??
        spans.find((span) => place >= directory && of(span.record, span.record + 46 + encode(span.path).length)) ??
        {};
      if (path) expect(paths, `byte ${place}`).toContain(path);
    }
  });

  it('names the file and no other when the checksums of the ZIP were mended', async () => {
    for (const { path, data, behind, record } of spans) {
      const step =
        path.startsWith('data') || path.startsWith('SHA') ? 7 : Math.max(1, Math.floor((behind - data) / 40));
      for (let place = data; place < behind; place += step) {
        const bytes = zip.slice();
        bytes[place] = (bytes[place] ?? 0) ^ (1 << (place % 8));
        const view = new DataView(bytes.buffer);
        const sum = crc32(bytes.subarray(data, behind));
        view.setUint32(behind + 4, sum, true);
        view.setUint32(record + 16, sum, true);
        const { ok, bad, paths } = await told(bytes);
        expect(ok, `byte ${place}`).toBe(false);
        expect(bad, `${path}, byte ${place}`).toEqual([path]);
        expect(new Set(paths), `${path}, byte ${place}`).toEqual(new Set([path]));
      }
    }
  });
});
