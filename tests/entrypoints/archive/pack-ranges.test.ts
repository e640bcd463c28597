import { afterEach, expect, it, vi } from 'vitest';
import { rangesOf } from '../../../entrypoints/archive/pack-ranges.ts';

afterEach(() => vi.unstubAllEnvs());

it('gives the room of each range back once, also where two are asked for at a time', async () => {
  vi.stubEnv('FIREFOX', 'true');
  const ranges = rangesOf(new File(['abcdef'], 'pack.zip'));
  const read = (from: number, to: number) => ranges.slice(from, to).arrayBuffer();
  const first = await read(0, 2);
  const both = await Promise.all([read(2, 4), read(4, 6)]);
  expect(first.byteLength).toBe(0);
  expect(both.map((bytes) => new TextDecoder().decode(bytes))).toEqual(['cd', 'ef']);
  await read(0, 1);
  expect(both[1]?.byteLength).toBe(0);
});
