import { makeZip } from 'client-zip';
import { openZip } from '../../../utils/zip/open-zip.ts';
import { sha256Hex } from '../../../utils/zip/sha256.ts';

/** A backup with the text of some files changed, and the manifest made to fit: as somebody would who means it. */
export async function rezip(backup: Blob, change: (path: string, text: string) => string): Promise<Blob> {
  const opened = await openZip(backup);
  if (!Array.isArray(opened)) throw new Error(opened.code);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const { path, read } of opened) {
    const bytes = await read();
    if (typeof bytes === 'string') throw new Error(bytes);
    const changed = path.startsWith('pictures/') ? bytes : encode(change(path, new TextDecoder().decode(bytes)));
    files.set(path, changed);
  }
  const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
  for (const part of manifest.parts) {
    const bytes = files.get(part.path) ?? new Uint8Array();
    Object.assign(part, { bytes: bytes.length, sha256: await sha256Hex(bytes) });
  }
  files.set('manifest.json', encode(JSON.stringify(manifest)));
  const inputs = [...files].map(([name, input]) => ({ name, input, lastModified: new Date(0) }));
  return new Response(makeZip(inputs)).blob();
}

const encode = (text: string) => new TextEncoder().encode(text);
