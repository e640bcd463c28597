import { sha256Hex } from '../evidence/seal.ts';
import { db } from './index.ts';
import { bytesOf } from './picture-files.ts';

/** What is wrong with a kept picture, named by the SHA-256 of its bytes. */
export async function pictureFault(sha256: string): Promise<'picture' | 'pictureLost' | undefined> {
  const picture = await db.pictures.get(sha256);
  const bytes = picture && (await bytesOf(picture));
  if (!bytes) return 'pictureLost';
  return (await sha256Hex(new Uint8Array(bytes))) === sha256 ? undefined : 'picture';
}
