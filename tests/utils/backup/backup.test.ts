import { describe, expect, it } from 'vitest';
import { gather } from '../../../utils/backup/gather.ts';
import { type Line, readLine, writeLine } from '../../../utils/backup/lines.ts';
import { decrypt, encrypt, isEncrypted } from '../../../utils/backup/passphrase.ts';
import { type Backup, openBackup } from '../../../utils/backup/read.ts';
import { backupStream } from '../../../utils/backup/write.ts';
import { rezip } from './rezip.ts';
import { chain, itemsOf, NOW } from './sample.ts';

const facts = { version: '0.1.0', madeAt: NOW, settings: { waitDays: 5 }, rules: [] };
const blobOf = (stream: ReadableStream<Uint8Array>) => new Response(stream).blob();
const picture = Uint8Array.from({ length: 3_000 }, (_, index) => index);

async function sample(count = 2_500): Promise<Blob> {
  const messages = await chain(Array.from({ length: count }, () => ({})));
  return blobOf(backupStream(itemsOf([messages], [picture]), facts));
}

async function linesOf(backup: Backup) {
  const lines: (Line | undefined)[] = [];
  for await (const batch of backup.lines()) lines.push(...batch);
  return lines;
}

describe('a backup', () => {
  it('gives back every line, picture and setting', async () => {
    const backup = (await openBackup(await sample())) as Backup;
    const lines = await linesOf(backup);
    expect(lines.map((line) => line?.kind)).toEqual(['conversation', ...Array(2_500).fill('message'), 'picture']);
    expect(backup.counts).toEqual({ conversation: 1, message: 2_500, erased: 0, reminder: 0, order: 0, picture: 1 });
    expect(backup.settings).toEqual({ waitDays: 5 });
    const found = lines.at(-1);
    expect(found?.kind === 'picture' && (await backup.picture(found.row.sha256))).toEqual(picture);
  });

  it('is the same, byte for byte, for the same archive', async () => {
    expect(await (await sample(3)).bytes()).toEqual(await (await sample(3)).bytes());
  });

  it('is the same in large pieces', async () => {
    const small = await sample(2_500);
    const pieces: number[] = [];
    const counted = new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, controller) {
        pieces.push(piece.length);
        controller.enqueue(piece);
      },
    });
    const messages = await chain(Array.from({ length: 2_500 }, () => ({})));
    const stream = backupStream(itemsOf([messages], [picture]), facts);
    const gathered = await blobOf(stream.pipeThrough(gather()).pipeThrough(counted));
    expect(await gathered.bytes()).toEqual(await small.bytes());
    expect(pieces.slice(0, -1).every((length) => length >= 1024 * 1024)).toBe(true);
  });

  it('is refused wherever it was cut', async () => {
    const whole = await sample(20);
    for (let at = 0; at < whole.size; at += 101)
      expect(await openBackup(whole.slice(0, at)), `cut at ${at}`).toMatch(/damaged|notABackup/);
  });

  it('is refused with one byte changed, or is read as it was where that byte says nothing', async () => {
    const whole = await sample(20);
    const bytes = await whole.bytes();
    const lines = await linesOf((await openBackup(whole)) as Backup);
    for (let at = 0; at < bytes.length; at += 37) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] as number) ^ 1;
      const opened = await openBackup(new Blob([changed]));
      if (typeof opened !== 'string') expect(await linesOf(opened), `changed at ${at}`).toEqual(lines);
      else expect(opened).toMatch(/damaged|notABackup/);
    }
  });

  it('is refused with bytes or files behind it', async () => {
    expect(await openBackup(new Blob([await sample(1), 'more']))).toBe('damaged');
  });

  it.each([
    ['nothing', ''],
    ['a text', 'hello'.repeat(100)],
    ['a ZIP of something else', 'PK\x03\x04'],
  ])('is not %s', async (_, content) => {
    expect(await openBackup(new Blob([content]))).toMatch(/notABackup|damaged/);
  });

  it('of a newer Parley says so', async () => {
    const newer = await rezip(await sample(1), (_, text) => text.replace('"version": 1', '"version": 2'));
    expect(await openBackup(newer)).toBe('newer');
  });
});

describe('a backup with a passphrase', () => {
  const secret = async (words: string) => blobOf(await encrypt((await sample(200)).stream(), words, 10));

  it('comes back with the same words, however an accent is typed', async () => {
    const file = await secret('café crème');
    expect(await isEncrypted(file)).toBe(true);
    expect(await openBackup(file)).toBe('encrypted');
    const plain = await decrypt(file, 'cafe\u0301 cre\u0300me');
    expect(plain).toBeInstanceOf(ReadableStream);
    expect(await openBackup(await blobOf(plain as ReadableStream<Uint8Array>))).toMatchObject({
      counts: { message: 200 },
    });
  });

  it('says wrong words, a cut file, and a file for another key apart', async () => {
    const file = await secret('right');
    expect(await decrypt(file, 'wrong')).toBe('wrongPassphrase');
    expect(await decrypt(file.slice(0, 100), 'right')).toBe('damaged');
    const cut = await decrypt(file.slice(0, file.size - 1_000), 'right');
    await expect(blobOf(cut as ReadableStream<Uint8Array>)).rejects.toThrow();
    const other = 'age-encryption.org/v1\n-> X25519 abc\ndef\n--- mac\n';
    expect(await decrypt(new Blob([other]), 'right')).toBe('otherKey');
  });
});

describe('a line', () => {
  it('keeps every text exactly', async () => {
    for (const text of ['\0', '\ud83d', '\u202e\u2028\n"\\', '发货 🙏', 'x'.repeat(1_000_000)]) {
      const [row] = await chain([{ text }]);
      if (row) expect(readLine(writeLine({ kind: 'message', row }))).toEqual({ kind: 'message', row });
    }
  });

  it.each([
    ['an unknown kind', '{"setting":{}}'],
    ['a kind every object has', '{"constructor":{}}'],
    ['two kinds', '{"message":{},"erased":{}}'],
    ['no object', 'null'],
    ['half a line', '{"message":{"conv'],
  ])('of %s is not read', (_, line) => {
    expect(readLine(line)).toBeUndefined();
  });

  it.each<[string, object]>([
    ['a script for an address', { url: 'javascript:alert(1)' }],
    ['a card that leads to a script', { cards: [{ kind: 'link', title: 'x', url: 'javascript:alert(1)' }] }],
    ['a side that does not exist', { direction: 'up' }],
    ['a rank that is no number', { rank: null }],
    ['a negative place in the chain', { seq: -1 }],
    ['a text that is none', { text: { toString: 1 } }],
    ['too long a text', { text: 'x'.repeat(8_000_001) }],
    ['too many pictures', { images: Array(51).fill({ url: 'https://a.example/', alt: '' }) }],
    ['a hash that is none', { hash: '../../x' }],
  ])('with %s is not read', async (_, changes) => {
    const [message] = await chain([{}]);
    expect(readLine(JSON.stringify({ message: { ...message, ...changes } }))).toBeUndefined();
  });

  it('lets no field in that is not known', async () => {
    const [message] = await chain([{}]);
    const line = readLine(
      `{"message":${JSON.stringify({ ...message, extra: 1 }).replace('{', '{"__proto__":{"a":1},')}}`,
    );
    expect(line?.row).toEqual(message);
    expect(Object.getPrototypeOf(line?.row)).toBe(Object.prototype);
  });
});
