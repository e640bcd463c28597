import { useEffect, useState } from 'preact/hooks';
import type { PictureSource } from '../../components/Picture.tsx';
import { picturesByHash } from '../../utils/db/chats.ts';
import { report } from '../../utils/report.ts';

/** More addresses than this are not held: those that were shown longest ago are given back. */
const HELD = 200;

/** Addresses of kept pictures, made when one is shown and given back when the page moves on. */
export function usePictures(): PictureSource & { loadAll: (hashes: readonly string[]) => Promise<void> } {
  const [source] = useState(makeSource);
  useEffect(() => source.close, []);
  return source;
}

function makeSource() {
  const addresses = new Map<string, string>();
  const forget = (hash: string, address: string) => {
    URL.revokeObjectURL(address);
    addresses.delete(hash);
  };
  const load = async (hashes: readonly string[], held: number): Promise<void> => {
    const missing = hashes.filter((hash) => !addresses.has(hash));
    for (const [hash, picture] of await picturesByHash(missing)) {
      if (addresses.has(hash)) continue;
      addresses.set(hash, URL.createObjectURL(picture));
    }
    for (const [hash, address] of addresses) if (addresses.size > held) forget(hash, address);
  };
  return {
    known: (hash: string) => addresses.get(hash),
    async load(hash: string): Promise<string | undefined> {
      await load([hash], HELD).catch((error: unknown) => report(error, 'read a picture'));
      return addresses.get(hash);
    },
    /** Reads these together and holds them all: for a page that is printed. */
    loadAll: (hashes: readonly string[]) => load(hashes, Number.POSITIVE_INFINITY),
    close() {
      for (const [hash, address] of addresses) forget(hash, address);
    },
  };
}
