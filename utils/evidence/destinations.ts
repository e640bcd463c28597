/** Where evidence can go, and what each place takes. Data: every number has its page and date; MB is 1,000,000 bytes. */

/** The numbers of a place, each the most that it takes; absent where none is known. */
export interface Limits {
  /** Bytes of one file. */
  fileBytes?: number;
  files?: number;
  /** Bytes of all files. */
  totalBytes?: number;
  /** Pages of all files. */
  pages?: number;
  /** Pages of one file. */
  filePages?: number;
  /** Dots per inch of whatever is drawn. */
  dpi?: number;
  /** Pixels of one picture. */
  pixels?: number;
  /** Characters of a file's name, the extension included: English letters and digits only. */
  nameLength?: number;
}

/** A page that tells the numbers, and its date: its own, or where it has none the day it was read. `YYYY-MM-DD`, or less. */
export interface LimitSource {
  page: string;
  date: string;
}

/** One place; `destinationKey` tells its name. */
export interface Destination {
  id: string;
  /** What is made: PDF, pictures of pages, or nothing but the buyer's own copy. */
  format: 'pdf' | 'jpeg' | 'none';
  /** Endings of the files that the place takes. */
  accepts: readonly string[];
  limits: Limits;
  sources: readonly LimitSource[];
  /** No page was found that tells the numbers: they are a guess, and the place's own words win. */
  unverified?: true;
  /** The buyer may correct the numbers. */
  editable?: true;
  /** `_locales` key of what the buyer must know before sending. */
  note?: string;
}

const MB = 1_000_000;

/** "Less than 10 MB", where the limit itself is already too much. */
const LESS_THAN_10_MB = 10 * MB - 1;

/** Every place, in the order a buyer meets them. */
export const destinations: readonly Destination[] = [
  {
    id: 'aliexpress',
    format: 'jpeg',
    accepts: ['jpg', 'jpeg', 'png'],
    limits: { fileBytes: 2 * MB, files: 5 },
    // The help names kinds of evidence (photos, videos), no sizes; a French page says that too large files are refused.
    sources: [
      { page: 'help.aliexpress.com/how_to_provide_evidence', date: '2026-11-22' },
      { page: 'fr.cybercomputersol.com/10261531', date: '2026-11-22' },
    ],
    unverified: true,
    editable: true,
    note: 'destinationNote_aliexpress',
  },
  {
    id: 'signalconso',
    format: 'pdf',
    accepts: ['pdf', 'jpg', 'jpeg', 'png', 'gif', 'docx', 'heic'],
    // Pictures are shrunk to 0.1 MB by the site before they are sent, PDF is not.
    limits: { fileBytes: 5 * MB, files: 12 },
    sources: [
      { page: 'github.com/betagouv/signalconso-website core/appConfig.ts, ReportFiles.tsx', date: '2026-06-24' },
    ],
    note: 'destinationNote_signalconso',
  },
  {
    id: 'paypal',
    format: 'pdf',
    accepts: ['pdf', 'jpg', 'jpeg', 'png', 'gif'],
    limits: { fileBytes: LESS_THAN_10_MB, totalBytes: 50 * MB },
    sources: [
      { page: 'developer.paypal.com/platforms/disputes/reference/supported-file-types-sizes.md', date: '2026-11-22' },
    ],
  },
  {
    id: 'mastercard',
    format: 'pdf',
    accepts: ['pdf', 'jpg', 'jpeg', 'tif', 'tiff'],
    // 18 MB in all, 14.5 recommended; the 20th page costs the bank money; "less than 30,000,000 pixels".
    limits: { totalBytes: 14.5 * MB, pages: 19, dpi: 300, pixels: 30_000_000 - 1, nameLength: 16 },
    sources: [
      {
        page: 'developer.mastercard.com/mastercom, image and document requirements (ServiceNow copy)',
        date: '2026-03-12',
      },
      { page: 'checkout.com merchant communication (19 pages, 14.5 MB)', date: '2024-08-22' },
    ],
    note: 'destinationNote_bank',
  },
  {
    id: 'visa',
    format: 'pdf',
    accepts: ['pdf', 'jpg', 'jpeg', 'tif', 'tiff'],
    limits: { fileBytes: 2 * MB },
    sources: [
      { page: 'marqeta.com/docs/core-api/disputes-visa, create dispute case content (visa)', date: '2026-11-22' },
    ],
    note: 'destinationNote_bank',
  },
  {
    id: 'amex',
    format: 'pdf',
    accepts: ['pdf', 'jpg', 'tif', 'tiff', 'doc', 'docx'],
    limits: { fileBytes: 5 * MB, files: 5, totalBytes: 25 * MB, filePages: 20, dpi: 300 },
    sources: [{ page: 'checkout.com/docs, dispute evidence file requirements', date: '2025-11-12' }],
    note: 'destinationNote_bank',
  },
  {
    id: 'diners',
    format: 'pdf',
    accepts: ['pdf'],
    limits: { totalBytes: 3 * MB, dpi: 300 },
    sources: [{ page: 'checkout.com/docs, dispute evidence file requirements', date: '2025-11-12' }],
    note: 'destinationNote_bank',
  },
  {
    id: 'revolut',
    format: 'pdf',
    accepts: ['pdf', 'png', 'jpg', 'jpeg'],
    limits: { fileBytes: 10 * MB, files: 100 },
    sources: [{ page: 'developer.revolut.com, upload dispute evidence', date: '2026-11-22' }],
    note: 'destinationNote_bank',
  },
  {
    id: 'everywhere',
    format: 'pdf',
    accepts: ['pdf'],
    // The smallest number of every place above that takes PDF, American Express's OptBlue (1 MB) and Diners (3 MB) left out.
    limits: { fileBytes: 2 * MB, files: 5, pages: 19, dpi: 300, pixels: 30_000_000 - 1, nameLength: 16 },
    sources: [{ page: 'SignalConso, PayPal, Mastercard, Visa, American Express, Revolut', date: '2026-11-22' }],
    note: 'destinationNote_everywhere',
  },
  {
    id: 'court',
    format: 'pdf',
    accepts: ['pdf', 'zip'],
    // No limit of theirs: what still goes through by mail, where 25 MB count the encoding too.
    limits: { fileBytes: 18 * MB },
    sources: [{ page: 'experience', date: '2026-11-23' }],
    note: 'destinationNote_court',
  },
  {
    id: 'self',
    format: 'none',
    accepts: ['zip'],
    limits: {},
    sources: [],
    note: 'destinationNote_self',
  },
];

/** `_locales` key of a place's name. */
export const destinationKey = ({ id }: Destination): string => `destination_${id}`;

/** The least that a corrected number may be: below it no page of a record can be made. */
const LEAST: Limits = { fileBytes: 100_000, files: 1, totalBytes: 100_000, pages: 1, filePages: 1 };

/** The place with numbers the buyer corrected; numbers that are none, or that nothing would fit, are left as they were. */
export function withLimits(destination: Destination, limits: Limits): Destination {
  if (!destination.editable) return destination;
  const checked = { ...destination.limits };
  for (const key of Object.keys(LEAST) as (keyof Limits)[]) {
    const value = limits[key];
    if (Number.isSafeInteger(value) && (value as number) >= (LEAST[key] as number)) checked[key] = value;
  }
  return { ...destination, limits: checked };
}
