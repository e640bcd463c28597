/** Pictures that are not given as they were kept: hidden ones, and those whose files say more than what is seen. */
import type { Case, HiddenPlace } from './case.ts';
import { withoutMetadata } from './metadata.ts';
import type { HiddenPicture } from './reveal.ts';
import { sha256Hex } from './seal.ts';

/** Pictures whose files held more than what is seen. */
export interface CleanPictures {
  /** The hash and length of the file that is given instead, by the SHA-256 of the kept one. */
  shown: Map<string, { sha256: string; size: number }>;
  /** SHA-256 of those of which nobody can say what they hold. */
  unclean: string[];
}

/** Bytes of kept pictures that go into the reveal file, in all. */
const MOST_BYTES = 50_000_000;

/** Reads the pictures of the messages one after the other, but for those that are hidden. Lost and damaged ones are not given anyway. */
export async function cleanPictures(
  { threads, picture }: Case,
  hidden: ReadonlySet<string>,
  signal?: AbortSignal,
): Promise<CleanPictures> {
  const cleaned: CleanPictures = { shown: new Map(), unclean: [] };
  const seen = new Set(hidden);
  for (const { messages } of threads)
    for (const { images } of messages)
      for (const { sha256 } of images) {
        if (sha256 === undefined || seen.has(sha256)) continue;
        seen.add(sha256);
        signal?.throwIfAborted();
        const kept = await picture(sha256);
        if (!kept || (await sha256Hex(kept.bytes)) !== sha256) continue;
        const clean = withoutMetadata(kept.bytes);
        if (!clean) cleaned.unclean.push(sha256);
        else if (clean !== kept.bytes)
          cleaned.shown.set(sha256, { sha256: await sha256Hex(clean), size: clean.length });
      }
  return cleaned;
}

/** Reads a picture of the case as it may be shown: hidden ones and kept files with more in them are not there. */
export function pictureOf(
  { picture }: Case,
  places: ReadonlyMap<string, string>,
  { shown }: CleanPictures,
): Case['picture'] {
  const kept = new Map([...shown].map(([from, { sha256 }]) => [sha256, from]));
  return async (sha256) => {
    const from = kept.get(sha256);
    if (from === undefined) return places.has(sha256) || shown.has(sha256) ? undefined : picture(sha256);
    const found = await picture(from);
    const bytes = found && withoutMetadata(found.bytes);
    return bytes && { ...found, bytes };
  };
}

/** The pictures as they were kept, for the file that proves them; hidden ones first. */
export async function picturesLeft(
  { picture }: Case,
  places: ReadonlyMap<string, string>,
  { shown, unclean }: CleanPictures,
): Promise<HiddenPicture[]> {
  const all: [sha256: string, placeholder: string, state: HiddenPlace['state']][] = [
    ...[...places].map(([sha256, placeholder]): (typeof all)[number] => [
      sha256,
      placeholder,
      unclean.includes(sha256) ? 'unclean' : undefined,
    ]),
    ...[...shown].map(([sha256, clean]): (typeof all)[number] => [sha256, clean.sha256, 'cleaned']),
  ];
  const left: HiddenPicture[] = [];
  let room = MOST_BYTES;
  for (const [sha256, placeholder, state] of all) {
    const kept = await picture(sha256);
    const fits = kept && kept.bytes.length <= room;
    if (fits) room -= kept.bytes.length;
    left.push({ placeholder, sha256, state, ...(kept && { type: kept.type }), ...(fits && { bytes: kept.bytes }) });
  }
  return left;
}
