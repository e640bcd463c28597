/** Packs of the layouts before 2026-11-23, which nobody makes any more, and ways to bend them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { digest, resourceOf } from '../../../utils/evidence/manifest.ts';
import { zipFiles } from '../../../utils/evidence/pack.ts';
import { sha256Hex } from '../../../utils/evidence/seal.ts';
import type { EvidenceFile } from '../../../utils/evidence/types.ts';
import { verifyPack } from '../../../utils/evidence/verify.ts';
import { readZip } from '../../../utils/zip/unzip.ts';
import { NOW } from './sample.ts';

/** The pack as Parley made it then: seven messages (six in layout 1), the last one a card, the third with an earlier text. */
export const oldPack = (version: 1 | 2 = 2): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../fixtures/packs/version-${version}.zip`, import.meta.url))));

/** Its files, the list and its digest last. */
export async function oldFiles(version: 1 | 2 = 2): Promise<EvidenceFile[]> {
  const { entries } = await readZip(oldPack(version));
  return Promise.all(entries.map(async ({ path, read }) => ({ path, bytes: await read() })));
}

/** `conversation.json`, open to any change. */
export interface OldJson {
  schema: string;
  included: number;
  total: number;
  complete: boolean;
  conversation: { head: string };
  messages: ({ hash: string; previous: string; images: object[]; revisions: { text: string }[] } & object)[];
}

/** What is found in a pack whose list is honest about a changed conversation: what a patient forger would hand in. */
export async function forgeOld(change: (json: OldJson) => void, version: 1 | 2 = 2) {
  const files = (await oldFiles(version)).slice(0, -2).map((file) => {
    if (file.path !== 'conversation.json') return file;
    const json = JSON.parse(new TextDecoder().decode(file.bytes));
    change(json);
    return { ...file, bytes: encode(JSON.stringify(json)) };
  });
  const resources = await Promise.all(
    files.map(async ({ path, bytes }) => resourceOf(path, await sha256Hex(bytes), bytes.length)),
  );
  const list = encode(JSON.stringify({ profile: 'data-package', resources }));
  const seal = encode(JSON.stringify({ path: 'datapackage.json', hash: await digest(list) }));
  const lists = [
    { path: 'datapackage.json', bytes: list },
    { path: 'datapackage-digest.json', bytes: seal },
  ];
  return verifyPack(await zipFiles([...files, ...lists], NOW));
}

const encode = (text: string) => new TextEncoder().encode(text);
