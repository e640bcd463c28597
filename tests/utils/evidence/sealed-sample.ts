/** A case as the archive gives it, and its sealed pack. */
import type { StoredMessage } from '../../../utils/chats/model.ts';
import type { Case } from '../../../utils/evidence/case.ts';
import { zipFiles } from '../../../utils/evidence/pack.ts';
import { packFiles, type RecordTools, type Upload } from '../../../utils/evidence/pack-files.ts';
import { indexPictures } from '../../../utils/evidence/pictures.ts';
import { type SealTools, sealFiles } from '../../../utils/evidence/seal-files.ts';
import { newKeys, signerOf } from '../../../utils/evidence/signature.ts';
import type { PackFile } from '../../../utils/evidence/types.ts';
import { CONVERSATION, makeCase, NOW, sampleCase } from './sample.ts';

export const signer = await signerOf(await newKeys());

/** What other parts write, as short as can be. */
export const TOOLS: RecordTools = {
  html: () => ['<!doctype html><meta charset="utf-8"><title>Record</title>', '<p>你好</p>'],
  csv: () => '"number"\r\n',
  async *pdf() {
    yield new TextEncoder().encode('%PDF-1.7\n');
    yield new TextEncoder().encode('%%EOF\n');
  },
};

/** The sample of `sample.ts`, or `messages`, as a case of one conversation. */
export async function caseOf(messages?: Partial<StoredMessage>[], change: Partial<Case> = {}): Promise<Case> {
  const old = await (messages ? makeCase(messages) : sampleCase());
  return {
    about: {
      marketplace: 'aliexpress',
      marketplaceName: 'AliExpress',
      peer: CONVERSATION.peer,
      orderId: CONVERSATION.orderId,
    },
    threads: [
      {
        conversation: { ...old.conversation, links: old.total },
        messages: old.messages,
        total: old.total,
        screenshots: [],
      },
    ],
    events: [
      {
        kind: 'order',
        at: NOW - 86_400_000,
        precision: 'day',
        title: 'Order shipped',
        details: ['Shipped'],
        seenAt: NOW,
      },
    ],
    picture: async (sha256) => old.pictures.get(sha256),
    madeAt: NOW,
    zone: 'Europe/Paris',
    language: 'en',
    version: '0.1.0',
    words: old.words,
    ...change,
  };
}

/** The files of the pack, whole. */
export async function filesOf(
  evidence: Case,
  uploads: Upload[] = [],
  more: Partial<SealTools & { tools: RecordTools }> = {},
) {
  const files: { path: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
  for await (const file of sealedFiles(evidence, uploads, more)) files.push(await wholeOf(file));
  return files;
}

export async function* sealedFiles(
  evidence: Case,
  uploads: Upload[] = [],
  more: Partial<SealTools & { tools: RecordTools }> = {},
): AsyncGenerator<PackFile> {
  const index = await indexPictures(evidence);
  const { tools = TOOLS, ...seals } = more;
  yield* sealFiles(packFiles(evidence, index, uploads, tools), evidence, { signer, ...seals });
}

export const packOf = (evidence: Case, uploads: Upload[] = []) => zipFiles(sealedFiles(evidence, uploads), NOW);

async function wholeOf(file: PackFile) {
  if ('bytes' in file) return file;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of file.parts) parts.push(part);
  return { path: file.path, bytes: new Uint8Array(await new Blob(parts).arrayBuffer()) };
}

/** `case.json`, open to any change. */
export interface Json {
  schema: string;
  hidden?: object;
  head: string;
  included: number;
  total: number;
  threads: {
    conversation: { key: string; links: number };
    included: number;
    total: number;
    messages: ({ number: number; text: string; images: object[]; link: string } & Record<string, unknown>)[];
  }[];
}

/** A pack whose lists and signatures are honest about a changed case: what a patient forger with a key of their own would hand in. */
export async function forge(evidence: Case, change: (json: Json) => void): Promise<Uint8Array<ArrayBuffer>> {
  const files = (await filesOf(evidence)).filter(({ path }) => !SEALS.test(path));
  const forged = files.map((file) => {
    if (file.path !== 'case.json') return file;
    const json = JSON.parse(new TextDecoder().decode(file.bytes));
    change(json);
    return { ...file, bytes: new TextEncoder().encode(JSON.stringify(json)) };
  });
  return zipFiles(sealFiles(forged, evidence, { signer }), NOW);
}

/** What `sealFiles` adds. */
export const SEALS = /^(SHA256SUMS|public-key|datapackage)/;
