import { useEffect, useState } from 'preact/hooks';
import type { StoredMessage } from '../../utils/chats/model.ts';
import { picturesOf } from '../../utils/db/chats.ts';
import { report } from '../../utils/report.ts';

/** Addresses of the kept pictures of these messages, by SHA-256; given back when the page moves on. */
export function usePictures(messages: readonly StoredMessage[]): ReadonlyMap<string, string> {
  const [addresses, setAddresses] = useState<ReadonlyMap<string, string>>(new Map());
  const hashes = messages.flatMap(({ images }) => images.map(({ sha256 }) => sha256 ?? '')).join();
  useEffect(() => {
    let made: string[] = [];
    let current = true;
    picturesOf(messages).then(
      (pictures) => {
        if (!current) return;
        const entries = [...pictures].map(([hash, blob]) => [hash, URL.createObjectURL(blob)] as const);
        made = entries.map(([, address]) => address);
        setAddresses(new Map(entries));
      },
      (error: unknown) => report(error, 'read pictures'),
    );
    return () => {
      current = false;
      for (const address of made) URL.revokeObjectURL(address);
    };
  }, [hashes]);
  return addresses;
}
