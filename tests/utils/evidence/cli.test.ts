import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redactCase } from '../../../utils/evidence/redact.ts';
import { fingerprintOf } from '../../../utils/evidence/signature.ts';
import { rawZip } from '../zip/raw-zip.ts';
import { oldPack } from './old-pack.ts';
import { caseOf, filesOf, packOf, signer } from './sealed-sample.ts';

let folder: string;
let zip: Uint8Array<ArrayBuffer>;

beforeAll(() => {
  // A folder of its own, with the code of evidence alone: a stranger has no node_modules.
  folder = mkdtempSync(join(tmpdir(), 'parley-cli-'));
  for (const topic of ['evidence', 'zip'])
    cpSync(fileURLToPath(new URL(`../../../utils/${topic}/`, import.meta.url)), join(folder, 'utils', topic), {
      recursive: true,
    });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  zip = oldPack();
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['utils/evidence/cli.ts', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
}

function save(name: string, bytes: Uint8Array) {
  writeFileSync(join(folder, name), bytes);
  return name;
}

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const encode = (text: string) => new TextEncoder().encode(text);

describe('the verifier on the command line', () => {
  it('tells of a signed pack who signed it, when, and what is hidden, and shows what the buyer reveals', async () => {
    const [text, number] = ['Call 06 12 34 56 78 \u202e\u001b[31m', '06 12 34 56 78'];
    const whole = await caseOf([{ text }, { text: 'OK' }]);
    const { evidence, reveal } = await redactCase(
      whole,
      { texts: [{ kind: 'phone', text: number }], pictures: [] },
      (length) => crypto.getRandomValues(new Uint8Array(length)),
    );
    const path = save('signed.zip', await packOf(evidence));
    const key = await fingerprintOf(signer.publicKey);
    const { status, lines } = run('verify', path);
    expect([status, lines.at(-1)]).toEqual([0, 'All good: 10 files verified.']);
    expect(lines).toContain(`Signed with the key ${key}`);
    expect(lines).toContain('Made by Parley 0.1.0 at 2026-11-22T09:14:07.000Z, says the computer that made it');
    expect(lines).toContain('Hidden: something of 1 messages, 0 pictures');
    expect(lines.join()).not.toContain(number);
    const shown = run('verify', path, save('reveal.json', new TextEncoder().encode(JSON.stringify(reveal))));
    expect(shown.status).toBe(0);
    expect(shown.lines.join('\n')).toContain('Message 1 was: "Call 06 12 34 56 78 \\u{202e}\\u001b[31m"');
    expect(run('verify', path, save('no.json', new TextEncoder().encode('{}')))).toMatchObject({
      status: 1,
      lines: expect.arrayContaining(['- the file that reveals what is hidden cannot be read']),
    });
    expect(run('verify', path, 'nowhere.json').status).toBe(2);
  });

  it('shows all that is revealed of a message without a text: its card, its picture', async () => {
    const card = { kind: 'order' as const, title: 'Order 06 12 34 56 78', details: 'Paid', url: 'https://a.example/1' };
    const whole = await caseOf([
      { text: '', cards: [card], images: [{ url: 'https://a.example/2.png', alt: 'Door' }] },
    ]);
    const { evidence, reveal } = await redactCase(
      whole,
      { texts: [{ kind: 'phone', text: '06 12 34 56 78' }], pictures: [] },
      random,
    );
    const path = save('card.zip', await packOf(evidence));
    const { status, lines } = run('verify', path, save('card.json', encode(JSON.stringify(reveal))));
    expect(status).toBe(0);
    expect(lines).toContain(
      'Message 1 was: card "Order 06 12 34 56 78", "Paid", "https://a.example/1"; picture "Door", "https://a.example/2.png"',
    );
  });

  it('does not call a pack bad for the reveal file of another one', async () => {
    const original = await caseOf([{ text: 'Hello' }, { text: 'Call 06 12 34 56 78' }]);
    const hide = () =>
      redactCase(original, { texts: [{ kind: 'phone', text: '06 12 34 56 78' }], pictures: [] }, random);
    const [one, other] = [await hide(), await hide()];
    const path = save('one.zip', await packOf(one.evidence));
    const { status, lines } = run('verify', path, save('other.json', encode(JSON.stringify(other.reveal))));
    expect(status).toBe(1);
    expect(lines.at(-1)).toMatch(/^The pack itself is good: 10 files verified; NOT good: .* belongs to another pack/);
  });

  it('says once that a ZIP was packed again, and that its files are unchanged', async () => {
    const files = await filesOf(await caseOf());
    const packed = rawZip(files.map(({ path, bytes }) => ({ name: path, data: bytes, deflate: true })));
    const { status, lines } = run(save('again.zip', packed));
    expect(status).toBe(1);
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(1);
    expect(lines.at(-1)).toContain(`all ${files.length} files are unchanged`);
    expect(lines.join('\n')).toContain('Signed with the key');
  });

  it('says that all is good, with or without the word verify', () => {
    const path = save('good.zip', zip);
    for (const args of [['verify', path], [path]]) {
      const { status, lines } = run(...args);
      expect(status).toBe(0);
      expect(lines).toContain('good     conversation.json');
      expect(lines.at(-1)).toBe('All good: 6 files verified.');
    }
  });

  it('names the file with one flipped byte', () => {
    const flipped = zip.slice();
    const at = Buffer.from(zip).indexOf('parley-evidence/2');
    flipped[at] = (flipped[at] ?? 0) ^ 4;
    const { status, lines } = run('verify', save('flipped.zip', flipped));
    expect(status).toBe(1);
    expect(lines).toContain('CHANGED  conversation.json');
    expect(lines.at(-1)).toBe('NOT good: conversation.json');
  });

  it('says what a broken or foreign file is', () => {
    expect(run(save('cut.zip', zip.slice(0, 500))).lines.at(-1)).toMatch(/^NOT good: the end of the ZIP is damaged/);
    expect(run(save('text.zip', new TextEncoder().encode('just text'))).lines.at(-1)).toBe(
      'NOT good: this is not a ZIP file',
    );
  });

  it('lets no name in a hostile ZIP write to the terminal', () => {
    const { status, lines } = run(save('hostile.zip', rawZip([{ name: '\u001b[31m../x', data: 'x' }, { name: 'a' }])));
    expect(status).toBe(1);
    expect(lines.join('\n')).not.toContain('\u001b');
    expect(lines.at(-1)).toContain('\\u{1b}[31m../x');
  });

  it('tells how to use it, and what it cannot read, with exit code 2', () => {
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage: node utils/evidence/cli.ts') });
    expect(run('verify')).toMatchObject({ status: 2 });
    expect(run('a.zip', 'b.json', 'c')).toMatchObject({ status: 2 });
    expect(run('verify', 'nowhere.zip')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Cannot read nowhere.zip'),
    });
  });
});
