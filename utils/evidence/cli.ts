/**
 * Verifies an evidence pack from the command line, with Node 22.18 or newer and nothing installed:
 *
 *   node utils/evidence/cli.ts verify pack.zip [reveal.json]
 *
 * With the buyer's reveal file, what is hidden is shown and compared with what was sealed.
 * Exit code 0: everything is good; 1: something is not; 2: no file given, or it could not be read.
 */
import { type FileHandle, open, readFile } from 'node:fs/promises';
import process from 'node:process';
import type { Ranges } from '../zip/source.ts';
import { SAID } from './cli-words.ts';
import type { Original } from './commit.ts';
import { judge } from './judge.ts';
import { partsOf } from './original-parts.ts';
import type { MessageName, Problem } from './types.ts';
import { type Verdict, verifyPack } from './verify.ts';
import type { PackFacts } from './verify-signed.ts';

/** Characters of a line about what is hidden. */
const LONGEST = 2_000;

const STATES = { good: 'good', changed: 'CHANGED', missing: 'MISSING', extra: 'EXTRA' };

const paths = process.argv.slice(2);
if (paths[0] === 'verify') paths.shift();
const asked = paths.length > 0 && paths.length < 3;
const verdict = asked ? await verify(paths) : undefined;
if (verdict) console.log(describe(verdict));
else if (!asked) console.error('Usage: node utils/evidence/cli.ts verify pack.zip [reveal.json]');
process.exitCode = verdict ? (verdict.ok ? 0 : 1) : 2;

/** `undefined` where a file could not be read, which is told. */
async function verify([pack = '', revealing]: string[]): Promise<Verdict | undefined> {
  const reveal = revealing === undefined ? undefined : await attempt(revealing, () => readFile(revealing));
  if (revealing !== undefined && !reveal) return undefined;
  return await attempt(pack, async () => {
    const handle = await open(pack);
    const verdict = await verifyPack(await rangesOf(handle), reveal && new Uint8Array(reveal));
    await handle.close();
    return verdict;
  });
}

async function attempt<Read>(path: string, read: () => Promise<Read>): Promise<Read | undefined> {
  try {
    return await read();
  } catch (error) {
    console.error(
      `Cannot read ${printable(path)}: ${printable(error instanceof Error ? error.message : String(error))}`,
    );
    return undefined;
  }
}

/** A file is read range by range, as it may be larger than memory; what is no file, such as a pipe, as a whole. */
async function rangesOf(handle: FileHandle): Promise<Ranges | Uint8Array<ArrayBuffer>> {
  const stat = await handle.stat();
  if (!stat.isFile()) return new Uint8Array(await handle.readFile());
  const slice = (from: number, to: number) => ({
    async arrayBuffer() {
      const bytes = new Uint8Array(to - from);
      let filled = 0;
      for (let read = -1; read !== 0 && filled < bytes.length; filled += read)
        read = (await handle.read(bytes, filled, bytes.length - filled, from + filled)).bytesRead;
      return filled < bytes.length ? bytes.buffer.slice(0, filled) : bytes.buffer;
    },
  });
  return { size: stat.size, slice };
}

/** One line per file, one per finding, what the pack tells of itself, and the verdict last. */
function describe(verdict: Verdict): string {
  const { files, problems, ...facts } = verdict;
  // One sentence for all files: that the ZIP is another one is one thing, not one of each file.
  const told = problems.filter(({ code }) => code !== 'repacked');
  const packed = problems.length > told.length ? [`- the ZIP: ${SAID.repacked}`] : [];
  return [
    ...files.map(({ path, state }) => `${STATES[state].padEnd(8)} ${printable(path)}`),
    ...packed,
    ...told.map((problem) => `- ${sentence(problem)}`),
    ...factLines(facts),
    lastLine(verdict),
  ].join('\n');
}

/** The verdict; a pack is not called bad for what was given to reveal it. */
function lastLine(verdict: Verdict): string {
  const { judgement, problems, reveal } = judge(verdict);
  const { files } = verdict;
  const wrong = reveal.length > 0 ? `; NOT good: ${[...new Set(reveal.map(({ code }) => SAID[code]))].join('; ')}` : '';
  if (judgement === 'good')
    return wrong
      ? `The pack itself is good: ${files.length} files verified${wrong}`
      : `All good: ${files.length} files verified.`;
  if (judgement === 'repacked')
    return `NOT good as a ZIP: it was packed again, or changed around its files; all ${files.length} files are unchanged. Use the original ZIP.${wrong}`;
  const bad = new Set(files.filter(({ state }) => state !== 'good').map(({ path }) => path));
  for (const { path } of problems) if (path) bad.add(path);
  const whole = problems.filter(({ path }) => !path).map(({ code }) => SAID[code]);
  return `NOT good: ${[...[...bad].map(printable), ...whole].join('; ')}${wrong}`;
}

/** Who, when, and what is hidden. */
function factLines({
  software,
  madeAt,
  signedBy,
  stamped,
  messages,
  total = 0,
  hidden,
  revealed,
}: PackFacts): string[] {
  const lines = [
    signedBy
      ? `Signed with the key ${signedBy}`
      : 'Not signed: no key holds its lists, so whoever changed a file could have changed them too',
    ...(madeAt && software
      ? [
          `Made by ${software} at ${madeAt}${isLater(madeAt) ? ', which is in the future' : ''}, says the computer that made it`,
        ]
      : []),
    ...(signedBy
      ? [
          'The messages and pictures of case.json are checked one by one; whether record.html, record.pdf, messages.csv and upload/ say' +
            ' the same is not compared: for that stands whoever holds the key',
        ]
      : []),
    ...(stamped
      ? [
          `Time stamp: ${new Date(stamped.at).toISOString()}, by ${stamped.authority ?? 'an authority'}` +
            ` (${stamped.unchecked ? 'its signature is not checked here' : 'whether to be trusted is not checked here'}: use openssl ts -verify)`,
        ]
      : []),
    ...(messages !== undefined && total > messages
      ? [`An excerpt: ${messages} of ${total} messages; ${total - messages} were left out by whoever made it`]
      : []),
    ...(hidden ? [`Hidden: something of ${hidden.messages} messages, ${hidden.pictures} pictures`] : []),
    ...(revealed?.messages ?? []).map(
      ({ number, original, ...of }) => `M${nameOf({ message: number, ...of }).slice(1)} was: ${originalLine(original)}`,
    ),
    ...(revealed?.pictures ?? []).map(({ placeholder, sha256 }) => `Picture ${placeholder} was: ${sha256}`),
    ...(revealed?.chains ?? []).map((key) => `Conversation ${key}: the archive's own chain holds, message by message`),
  ];
  return lines.map((line) => printable(line.slice(0, LONGEST)));
}

/** Clocks of two computers differ by less. */
function isLater(instant: string): boolean {
  return Date.parse(instant) > Date.now() + 86_400_000;
}

/** The text of a message, where there is one, and what else it held; JSON escapes most of what could write to the terminal. */
function originalLine(original: Original): string {
  const parts = partsOf(original).map(
    ({ name, texts }) => `${name} ${texts.map((text) => JSON.stringify(text)).join(', ')}`,
  );
  return [...(original.text || parts.length === 0 ? [JSON.stringify(original.text)] : []), ...parts].join('; ');
}

/** `message 57`, or `message 57 of conversation 2` where there are several. */
function nameOf({ message, conversation }: MessageName): string {
  return `message ${message}${conversation === undefined ? '' : ` of conversation ${conversation}`}`;
}

function sentence({ code, path, message, conversation }: Problem): string {
  const named = message === undefined ? '' : nameOf({ message, conversation });
  const where = [path && printable(path), named].filter(Boolean).join(', ');
  return where ? `${where}: ${SAID[code]}` : SAID[code];
}

/** Names come from the file: no control character of theirs may reach the terminal. */
function printable(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}
