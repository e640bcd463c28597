/** What goes into an evidence pack, what comes out, and what can be wrong with one. No code, only shapes. */
import type { ZipProblemCode } from '../zip/types.ts';

/** Text of a message key in `_locales`, with `$1`, `$2` … filled in. */
export type Translate = (key: string, ...values: string[]) => string;

/** The bytes of a kept picture and their MIME type, e.g. `image/png`. */
export interface Picture {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
}

/** A file of a pack; `path` is relative, with `/`. */
export interface EvidenceFile {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A file of a pack: whole, or written piece by piece, so that nothing large is ever held. Read once, in its turn. */
export type PackFile = EvidenceFile | { path: string; parts: AsyncIterable<Uint8Array<ArrayBuffer>> };

/** Where each picture of the case lies in the pack, and why one is absent. */
export interface PictureIndex {
  /** Path in the pack by SHA-256. */
  paths: ReadonlyMap<string, string>;
  /** SHA-256 of pictures whose kept bytes no longer have that hash; they are not packed. */
  damaged: ReadonlySet<string>;
}

/** What is wrong with a pack, as a ZIP or in what it says. `cli-words.ts` says each in words. */
export type ProblemCode =
  | ZipProblemCode
  | 'repacked'
  | 'not-a-pack'
  | 'manifest'
  | 'newer'
  | 'content'
  | 'picture'
  | 'chain'
  | 'stranger'
  | 'made'
  | 'odd'
  | 'place'
  | 'unsigned'
  | 'key'
  | 'sums'
  | 'signature'
  | 'stamp'
  | 'commitment'
  | 'reveal'
  | 'reveal-stranger'
  | 'reveal-other';

/** What a message of a pack is called: its number in its conversation as it was kept, from 1, and which one of several that is. */
export interface MessageName {
  message: number;
  /** In the order of the pack, from 1; absent where there is but one. */
  conversation?: number;
}

/** A finding. `path` names the file it is about, the others the message. */
export interface Problem extends Partial<MessageName> {
  code: ProblemCode;
  path?: string;
}
