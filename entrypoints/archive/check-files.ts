import { HEADER } from '../../utils/backup/format.ts';
import { signingKey } from '../../utils/db/signing-key.ts';
import { fingerprintOf } from '../../utils/evidence/signature.ts';
import { type Verdict, verifyPack } from '../../utils/evidence/verify.ts';
import { report } from '../../utils/report.ts';
import { openZip } from '../../utils/zip/open-zip.ts';
import { rangesOf } from './pack-ranges.ts';

/** What files are that somebody dropped: a pack with its verdict, or why there is none. */
export type Checked =
  | { verdict: Verdict /** Fingerprint of the key of this installation. */; ownKey?: string }
  | 'backup'
  | 'revealAlone'
  | 'several'
  | 'unreadable';

/** No reveal file is larger: pictures stand in it as text. */
const MAX_REVEAL = 500_000_000;

/** Checks a pack, on wish with what reveals the hidden in it. Never throws: a file may be anything. */
export async function checkFiles(pack: File, reveal: File | undefined): Promise<Checked> {
  try {
    if (await isBackup(pack)) return 'backup';
    if (reveal && reveal.size > MAX_REVEAL) return 'unreadable';
    const verdict = await verifyPack(rangesOf(pack), reveal && new Uint8Array(await reveal.arrayBuffer()));
    return { verdict, ownKey: verdict.signedBy === undefined ? undefined : await ownKey() };
  } catch (error) {
    await report(error, 'check an evidence pack');
    return 'unreadable';
  }
}

/** A backup is told by its first part; one with a passphrase by its name. */
async function isBackup(file: File): Promise<boolean> {
  if (file.name.endsWith('.zip.age')) return true;
  const opened = await openZip(file);
  return Array.isArray(opened) && opened.some(({ path }) => path === HEADER);
}

/** A browser that keeps no keys is no reason not to check. */
const ownKey = async () => {
  try {
    return await fingerprintOf((await signingKey()).publicKey as Uint8Array<ArrayBuffer>);
  } catch {
    return undefined;
  }
};
