/** A case as the archive gives it, and its sealed pack. */
import type { StoredMessage } from '../../../utils/chats/model.ts';
import type { Case } from '../../../utils/evidence/case.ts';
import { zipFiles } from '../../../utils/evidence/pack.ts';
import { packFiles, type RecordTools, type Upload } from '../../../utils/evidence/pack-files.ts';
import { indexPictures } from '../../../utils/evidence/pictures.ts';
import { sealFiles } from '../../../utils/evidence/seal-files.ts';
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
    threads: [{ conversation: old.conversation, messages: old.messages, total: old.total, screenshots: [] }],
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
export async function filesOf(evidence: Case, uploads: Upload[] = [], tools = TOOLS) {
  const files: { path: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
  for await (const file of sealedFiles(evidence, uploads, tools)) files.push(await wholeOf(file));
  return files;
}

export async function* sealedFiles(evidence: Case, uploads: Upload[] = [], tools = TOOLS): AsyncGenerator<PackFile> {
  const index = await indexPictures(evidence);
  yield* sealFiles(packFiles(evidence, index, uploads, tools), evidence, { signer });
}

export const packOf = (evidence: Case, uploads: Upload[] = []) => zipFiles(sealedFiles(evidence, uploads), NOW);

async function wholeOf(file: PackFile) {
  if ('bytes' in file) return file;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of file.parts) parts.push(part);
  return { path: file.path, bytes: new Uint8Array(await new Blob(parts).arrayBuffer()) };
}
