import type { MadeLink } from '../../components/CaseFiles.tsx';
import { signingKey } from '../../utils/db/signing-key.ts';
import { breather } from '../../utils/evidence/breathe.ts';
import { canvasTools } from '../../utils/evidence/canvas.ts';
import type { Case, HiddenText } from '../../utils/evidence/case.ts';
import type { Destination } from '../../utils/evidence/destinations.ts';
import { makeUploads, recordPages } from '../../utils/evidence/make.ts';
import { indexPictures } from '../../utils/evidence/pictures.ts';
import { redactCase } from '../../utils/evidence/redact.ts';
import { revealJson } from '../../utils/evidence/reveal.ts';
import { word } from '../../utils/i18n.ts';
import { copyStream } from './case-copy.ts';
import { holdFiles, tidyFiles } from './case-files.ts';
import { caseName } from './case-name.ts';
import { paintFirst } from './case-preview.ts';
import { stamper } from './case-stamp.ts';
import type { StampTrouble } from './stamp.ts';

/** What is being done of a case, and how far all of it is, 0 to 1. */
export interface Making {
  step: 'hide' | 'files' | 'copy';
  part: number;
}

/** The files of a case. `release` gives them back: their addresses are good until then. */
export interface MadeCase {
  /** What goes to the destination, in order. */
  uploads: MadeLink[];
  /** The buyer's own sealed copy. */
  copy: MadeLink;
  /** What proves the hidden; absent where nothing is. */
  reveal?: MadeLink;
  /** Messages that the destination has no room for. */
  left: number;
  /** Addresses of pictures of the first pages. */
  pages: string[];
  /** Whether the copy has a trusted time; absent where none was asked for. */
  stamp?: 'done' | StampTrouble;
  release: () => void;
}

/** What is to be made. */
export interface CaseOrder {
  /** Nothing of it is hidden yet. */
  evidence: Case;
  note: string;
  texts: HiddenText[];
  /** SHA-256 of the pictures to leave out. */
  pictures: string[];
  /** Whether the files of the others lose what nobody sees in them. */
  metadata: boolean;
  destination: Destination;
}

/** A long text for a file, so gathered that the page goes on meanwhile. */
async function piecesOf(texts: Iterable<string>, signal: AbortSignal): Promise<string[]> {
  const breathe = breather(signal);
  const pieces: string[] = [];
  for (const text of texts) {
    await breathe();
    pieces.push(text);
  }
  return pieces;
}

/** How much of the whole is done when a step begins. */
const BEGINS = { hide: 0, files: 0.05, copy: 0.55 } as const;

/** Hides, makes the files for the destination and the sealed copy. Throws when `signal` stops it; nothing is left behind then. */
export async function makeCase(
  order: CaseOrder,
  progress: (making: Making) => void,
  signal: AbortSignal,
): Promise<MadeCase> {
  const madeAt = Date.now();
  await tidyFiles(madeAt);
  const files = holdFiles(madeAt);
  const { destination, texts, pictures, metadata } = order;
  const at = (step: Making['step'], end: number) => (part: number) =>
    progress({ step, part: BEGINS[step] + (end - BEGINS[step]) * Math.min(1, part) });
  try {
    const note = order.note.trim() || undefined;
    const whole: Case = { ...order.evidence, note, madeAt };
    const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
    const { evidence, reveal } = await redactCase(whole, { texts, pictures, metadata }, random, signal);
    const index = await indexPictures(evidence, signal);
    const tools = canvasTools((width, height) => new OffscreenCanvas(width, height));
    const sends = destination.format !== 'none';
    const sent = sends
      ? await makeUploads(evidence, index, destination, tools, at('files', BEGINS.copy), signal)
      : { files: [], left: 0, preview: undefined };
    const { files: uploads, left } = sent;
    const kept = uploads.map(({ name, type, bytes, pages }) => ({
      ...files.keep(name, type, bytes),
      pages,
      canOpen: true,
    }));
    const stamp = await stamper(signal);
    const name = caseName(evidence.about, destination.id, madeAt, word('evidenceFileName'));
    const parts = { evidence, index, uploads, tools, signer: await signingKey(), stamp: stamp?.ask };
    const make = () => copyStream(parts, at('copy', 1), signal);
    const first = sent.preview ?? recordPages(evidence, index, tools, signal);
    const pages = (await paintFirst(evidence, first, tools, signal)).map(
      (bytes, at) => files.keep(`page-${at + 1}.png`, 'image/png', bytes).address,
    );
    const copy = await files.stream(`${name}.zip`, 'application/zip', make, signal);
    const opens = reveal && (await piecesOf(revealJson(reveal), signal));
    signal.throwIfAborted();
    return {
      uploads: kept,
      copy,
      reveal: opens && files.keep(`${name}-reveal.json`, 'application/json', opens),
      left,
      pages,
      stamp: stamp?.state(),
      release: files.release,
    };
  } catch (error) {
    files.release();
    throw error;
  }
}
