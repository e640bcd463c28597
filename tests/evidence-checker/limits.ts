/**
 * What destinations take, written by hand from their public documents, and from nothing of Parley's. 1 MB is 1,000,000
 * bytes: the smaller reading. Where a document gives two numbers, the smaller one.
 */

/** The numbers of one destination; what is absent has no limit. */
export interface Limits {
  /** Endings of file names, lower case. */
  types: string[];
  /** Largest file in bytes. */
  bytes?: number;
  /** A file has fewer bytes than this. */
  below?: number;
  /** Number of files. */
  files?: number;
  /** All files together, in bytes. */
  total?: number;
  /** Pages of all files together; a picture is a page. */
  pages?: number;
  /** Pages of one file. */
  filePages?: number;
  /** Pixels per inch of every picture. */
  dpi?: number;
  /** Every picture has fewer pixels than this. */
  pixels?: number;
  /** Characters of a file's name with its ending. */
  name?: number;
  /** Names are English letters and digits, one dot, and the ending. */
  plainNames?: true;
  /** Readable when only black and white are left. */
  blackAndWhite?: true;
}

const MB = 1_000_000;

/** By id of the destination. */
export const limits: Record<string, Limits> = {
  // Pictures and videos; nothing is published, this is a cautious guess of 2026-11-22 that the buyer can change.
  aliexpress: { types: ['jpg', 'jpeg', 'png'], bytes: 2 * MB, files: 5 },
  // github.com/betagouv/signalconso-website f38c9ef, 2026-06-24: core/appConfig.ts, ReportFiles.tsx. It takes pictures too, but
  // shrinks them to 0.1 MB (compressFile.ts): a chat must be a PDF.
  signalconso: { types: ['pdf'], bytes: 5 * MB, files: 12, name: 255 },
  // developer.paypal.com/platforms/disputes/reference/supported-file-types-sizes.md, read 2026-11-22
  paypal: { types: ['jpg', 'jpeg', 'gif', 'png', 'pdf'], below: 10 * MB, total: 50 * MB },
  // developer.mastercard.com/mastercom image-and-document-requirements; a copy dated 2026-03-12: 18 MB, 14.5 recommended
  mastercard: {
    types: ['jpg', 'jpeg', 'tif', 'tiff', 'pdf'],
    total: 14.5 * MB,
    dpi: 300,
    pixels: 30_000_000,
    name: 16,
    plainNames: true,
  },
  // checkout.com merchant communication, 2024-08-22
  'mastercard-checkout': {
    types: ['jpg', 'jpeg', 'tif', 'tiff', 'pdf'],
    total: 14.5 * MB,
    pages: 19,
    dpi: 300,
    pixels: 30_000_000,
    name: 16,
    plainNames: true,
  },
  // marqeta.com/docs/core-api/disputes-visa create-dispute-case-content-visa.md, read 2026-11-22
  visa: { types: ['pdf', 'tif', 'tiff', 'jpg', 'jpeg'], bytes: 2 * MB },
  // checkout.com/docs dispute-evidence-file-requirements.md, updated 2025-11-12; also the next two
  amex: {
    types: ['pdf', 'jpg', 'jpeg', 'tif', 'tiff', 'doc', 'docx'],
    bytes: 5 * MB,
    files: 5,
    total: 25 * MB,
    filePages: 20,
    dpi: 300,
  },
  optblue: { types: ['pdf', 'jpg', 'jpeg', 'tif', 'tiff'], files: 5, total: MB, filePages: 20, blackAndWhite: true },
  diners: { types: ['pdf', 'jpg', 'jpeg', 'tif', 'tiff'], total: 3 * MB },
  // checkout.com file-uploader, 2025-04-02
  checkout: { types: ['jpg', 'jpeg', 'png', 'pdf'], bytes: 4 * MB, dpi: 300 },
  // developer.revolut.com upload-dispute-evidence, read 2026-11-22
  revolut: { types: ['pdf', 'png', 'jpg', 'jpeg'], bytes: 10 * MB, files: 100 },
  // docs.fintoc.com disputes-documents-create, read 2026-11-22
  fintoc: { types: ['pdf', 'jpg', 'jpeg', 'png'], below: 10 * MB },
  // developer.ebay.com uploadEvidenceFile, read 2026-11-22
  ebay: { types: ['jpg', 'jpeg', 'png'] },
  // The smallest number of all rows above but OptBlue and Diners.
  everywhere: {
    types: ['pdf'],
    bytes: 2 * MB,
    files: 5,
    pages: 19,
    dpi: 300,
    pixels: 30_000_000,
    name: 16,
    plainNames: true,
    blackAndWhite: true,
  },
  // A mediator or a court takes everything that can be opened.
  court: { types: ['pdf', 'jpg', 'jpeg', 'png', 'html', 'csv', 'json', 'zip'] },
  self: { types: ['zip'] },
};
