import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { zipFiles } from '../../../utils/evidence/pack.ts';
import { openZip } from '../../../utils/zip/open-zip.ts';
import { sourceOf } from '../../../utils/zip/source.ts';
import { readZip } from '../../../utils/zip/unzip.ts';
import { placeData } from '../../../utils/zip/zip-place.ts';
import { readRecords, refusal } from '../../../utils/zip/zip-records.ts';
import { NOW } from '../evidence/sample.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const fromBase64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));

/** `good.txt`, which says `good`, packed with Zip64 though it is small. */
const SMALL: [program: string, zip: string, plain: boolean][] = [
  [
    'zip -fz (Info-ZIP 3.0)',
    'UEsDBC0AAAAAAKaUd12SToRs//////////8IABQAZ29vZC50eHQBABAABAAAAAAAAAAEAAAAAAAAAGdvb2RQSwECHgMtAAAAAACmlHddkk6EbAQAAAD/////CAAMAAAAAAABAAAApIEAAAAAZ29vZC50eHQBAAgABAAAAAAAAABQSwYGLAAAAAAAAAAeAy0AAAAAAAAAAAABAAAAAAAAAAEAAAAAAAAAQgAAAAAAAAA+AAAAAAAAAFBLBgcAAAAAgAAAAAAAAAABAAAAUEsFBgAAAAABAAEAQgAAAP////8AAA==',
    false,
  ],
  [
    'zipfile of Python, to a pipe',
    'UEsDBC0ACAAAAAAAdl0AAAAA//////////8IABQAZ29vZC50eHQBABAAAAAAAAAAAAAAAAAAAAAAAGdvb2RQSwcIkk6EbAQAAAAAAAAABAAAAAAAAABQSwECLQMtAAgAAAAAAHZdkk6EbAQAAAAEAAAACAAAAAAAAAAAAAAAgAEAAAAAZ29vZC50eHRQSwUGAAAAAAEAAQA2AAAAVgAAAAAA',
    true,
  ],
];

it.each(SMALL)('reads Zip64 of %s, and that it is not as Parley writes it', async (_, zip, isPlainEnd) => {
  const { entries, problems, plain } = await readZip(fromBase64(zip));
  expect([problems, plain]).toEqual([[], isPlainEnd]);
  expect(entries.map(({ path, plain }) => [path, plain])).toEqual([['good.txt', false]]);
  expect(await entries[0]?.read()).toEqual(encode('good'));
});

it.each(SMALL)('overlooks no changed number in Zip64 of %s', async (_, zip) => {
  const bytes = fromBase64(zip);
  for (let at = 0; at < bytes.length; at++) {
    const changed = bytes.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    const { entries, problems } = await readZip(changed);
    const [file] = entries;
    const isSame =
      problems.length === 0 && file?.path === 'good.txt' && Buffer.from(await file.read()).equals(encode('good'));
    // What nobody trusts in a ZIP of another program may change: it is called packed again in any case.
    if (isSame) expect(file?.plain, `byte ${at}`).toBe(false);
  }
});

const LARGE = 5_000_000_000;

it.each([
  ['as client-zip has it', 3],
  ['as APPNOTE has it', 2],
])('places files over and behind 4 GB, %s', async (_, given) => {
  const number = (value: number, size: number) =>
    Array.from({ length: size }, (_, index) => Number((BigInt(value) >> BigInt(8 * index)) & 255n));
  const name = [...encode('a')];
  const local = (more: number[]) => [
    ...number(0x04034b50, 4),
    45,
    0,
    8,
    8,
    ...number(0, 18),
    1,
    0,
    0,
    0,
    ...name,
    ...more,
  ];
  const central = (size: number, offset: number, extra: number[]) => [
    ...[...number(0x02014b50, 4), 0x2d, 3, 45, 0, 8, 8, ...number(0, 10)],
    ...[...number(Math.min(size, 0xffffffff), 4), ...number(Math.min(size, 0xffffffff), 4), 1, 0],
    ...[
      ...number(extra.length, 2),
      ...number(0, 8),
      0xb4,
      0x81,
      ...number(Math.min(offset, 0xffffffff), 4),
      ...name,
      ...extra,
    ],
  ];
  const first = [...number(0x08074b50, 4), ...number(0, 4), ...number(LARGE, 8), ...number(LARGE, 8)];
  const second = 31 + LARGE + first.length;
  const behind = [...first, ...local([...number(0x08074b50, 4), ...number(0, 12)])];
  const directory = 31 + LARGE + behind.length;
  const sizes = [LARGE, LARGE, 0].slice(0, given).flatMap((value) => number(value, 8));
  const records = [
    ...central(LARGE, 0, [1, 0, sizes.length, 0, ...sizes]),
    ...central(0, second, [1, 0, 8, 0, ...number(second, 8)]),
  ];
  const end = [
    ...[
      ...number(0x06064b50, 4),
      ...number(44, 8),
      0x2d,
      3,
      0x2d,
      0,
      ...number(0, 8),
      ...number(2, 8),
      ...number(2, 8),
    ],
    ...[...number(records.length, 8), ...number(directory, 8)],
    ...[...number(0x07064b50, 4), ...number(0, 4), ...number(directory + records.length, 8), ...number(1, 4)],
    ...[
      ...number(0x06054b50, 4),
      ...number(0, 4),
      2,
      0,
      2,
      0,
      ...number(records.length, 4),
      ...number(0xffffffff, 4),
      0,
      0,
    ],
  ];
  const [start, tail] = [Uint8Array.from(local([])), Uint8Array.from([...behind, ...records, ...end])];
  const size = 31 + LARGE + tail.length;
  const slice = (from: number, to: number) => ({
    async arrayBuffer() {
      const bytes = new Uint8Array(to - from);
      for (const [place, piece] of [
        [0, start],
        [31 + LARGE, tail],
      ] as const)
        for (let at = Math.max(from, place); at < Math.min(to, place + piece.length); at++)
          bytes[at - from] = piece[at - place] ?? 0;
      return bytes.buffer;
    },
  });
  const source = sourceOf({ size, slice });
  const read = await readRecords(source);
  expect([read.problems, read.plain, read.directory]).toEqual([[], true, directory]);
  expect(read.records.map(refusal)).toEqual([undefined, undefined]);
  const places = [];
  for (const record of read.records) places.push(await placeData(source, record));
  expect(places).toEqual([
    { start: 31, end: second, plain: true },
    { start: second + 31, end: directory, plain: true },
  ]);
  expect(read.records.map(({ plain }) => plain)).toEqual([given === 3, true]);
});

it('writes more than 65,534 files so that others read them too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-many-'));
  try {
    const many = Array.from({ length: 65_600 }, (_, at) => ({ path: `${at}`, bytes: new Uint8Array() }));
    for (const [files, isLarge] of [
      [many, true],
      [many.slice(0, 65_534), false],
    ] as const) {
      const zip = await zipFiles(files, NOW);
      expect(Buffer.from(zip.subarray(-98)).readUInt32LE() === 0x06064b50).toBe(isLarge);
      const opened = await openZip(new Blob([zip]));
      expect(Array.isArray(opened) && opened.length).toBe(files.length);
      const { records, problems, plain } = await readRecords(sourceOf(zip));
      expect([records.length, problems, plain]).toEqual([files.length, [], true]);
      writeFileSync(join(folder, 'many.zip'), zip);
      const { stdout, error } = spawnSync('unzip', ['-Z', '-t', join(folder, 'many.zip')], { encoding: 'utf8' });
      if (!error) expect(stdout).toContain(`${files.length} files`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
