/** Makes the files for a place, within every number of what it takes. */
import type { Case } from './case.ts';
import type { Destination, Limits } from './destinations.ts';
import { titleOf } from './headers.ts';
import type { FormName, PageForm } from './layout-form.ts';
import { chosenLayouts, formFor, type Layout, type Setting, settingOf, wholeLayout } from './make-layouts.ts';
import { splitPdf } from './make-pdf.ts';
import { paintPictures } from './make-pictures.ts';
import type { Split, Uploads } from './make-shapes.ts';
import type { Page } from './page.ts';
import type { PageTools } from './page-tools.ts';
import { pdfOf } from './pdf.ts';
import type { PictureIndex } from './types.ts';

/** Pages that are shown before the files are saved. */
const PREVIEW = 3;

/** How fine the pictures in a PDF are, from the best to what can still be recognised. */
const FINENESS = [
  { dpi: 200, quality: 0.8 },
  { dpi: 150, quality: 0.7 },
  { dpi: 110, quality: 0.6 },
  { dpi: 80, quality: 0.5 },
];

/**
 * The files for `destination`; none for the buyer's own copy. `progress` is told parts of the whole, from 0 to 1. Throws the reason of
 * `signal` when it is aborted, and an error where not even one page fits.
 */
export async function makeUploads(
  evidence: Case,
  index: PictureIndex,
  destination: Destination,
  tools: PageTools,
  progress: (part: number) => void,
  signal?: AbortSignal,
): Promise<Uploads> {
  if (destination.format === 'none') return { files: [], left: 0, preview: [] };
  const setting = settingOf(evidence, index, tools, signal);
  const { limits, format } = destination;
  let best = 0;
  const tell = (part: number) => {
    best = Math.max(best, part);
    progress(best);
  };
  for await (const layout of layoutsFor(setting, format, limits)) {
    tell(0.1);
    const made = await write(layout, setting, destination, (done) => tell(0.1 + 0.9 * (done / layout.count)));
    if (!made) continue;
    tell(1);
    return { ...made, left: layout.left };
  }
  throw new Error(`Not one page fits: ${destination.id}`);
}

/** The pages of the buyer's own full record, numbered. */
export async function* recordPages(
  evidence: Case,
  index: PictureIndex,
  tools: PageTools,
  signal?: AbortSignal,
): AsyncGenerator<Page, void, undefined> {
  const setting = settingOf(evidence, index, tools, signal);
  const layout = await wholeLayout(setting, 'full', formFor(setting, 'full'));
  if (layout) yield* layout.pages();
}

/** From the fullest to the shortest; each is used only where the one before did not fit. */
async function* layoutsFor(setting: Setting, format: 'pdf' | 'jpeg', limits: Limits): AsyncGenerator<Layout> {
  const [full, dense]: FormName[] = format === 'pdf' ? ['full', 'dense'] : ['tall', 'tallDense'];
  const most = mostPages(format, limits);
  const [roomy, form] = [
    formFor(setting, full as FormName),
    sized(formFor(setting, dense as FormName), format, limits),
  ];
  const whole =
    (await wholeLayout(setting, 'full', roomy, most)) ??
    (await wholeLayout(setting, 'short', roomy, most)) ??
    (await wholeLayout(setting, 'short', form, most));
  if (whole) yield whole;
  // Pages that are too large for a file become smaller ones; a PDF that is too large becomes shorter.
  let count = whole ? Math.min(most, Math.max(1, Math.floor(whole.count * (format === 'jpeg' ? 4 : 0.8)))) : most;
  const choose = await chosenLayouts(setting, form, count);
  for (; count >= 1; count = Math.floor(count * 0.8)) {
    const layout = await choose(count);
    // What always goes in may take more pages than there are.
    if (layout.count <= most) yield layout;
  }
}

/** Pages that a place takes in all. */
function mostPages(format: 'pdf' | 'jpeg', { pages, files, filePages }: Limits): number {
  const none = Number.POSITIVE_INFINITY;
  return Math.min(pages ?? none, (files ?? none) * (format === 'jpeg' ? 1 : (filePages ?? none)));
}

/** Bytes that a tall page needs to be readable, found by trying (2026-11-23); where a file may be less, the page is shorter. */
const TALL_PAGE = 900_000;

function sized(form: PageForm, format: 'pdf' | 'jpeg', { fileBytes = TALL_PAGE }: Limits): PageForm {
  if (format === 'pdf') return form;
  return { ...form, height: form.height * Math.min(1, Math.max(0.2, fileBytes / TALL_PAGE)) };
}

/** The files of a layout, as fine as fits; `undefined` when even the coarsest do not. */
async function write(
  { pages }: Layout,
  { evidence, tools, signal }: Setting,
  { format, limits }: Destination,
  onDone: (pages: number) => void,
): Promise<Pick<Uploads, 'files' | 'preview'> | undefined> {
  const { language, madeAt, picture } = evidence;
  const ending = format === 'pdf' ? 'pdf' : 'jpg';
  for (const fineness of format === 'pdf' ? FINENESS : [undefined]) {
    const preview: Page[] = [];
    const split: Split = {
      limits,
      name: (number) => `evidence${String(number).padStart(2, '0')}.${ending}`,
      onPage: onDone,
      onFile: (made) => preview.push(...made.slice(0, PREVIEW - preview.length)),
    };
    const facts = fineness && { title: titleOf(evidence), language, madeAt, ...fineness };
    const files = facts
      ? await splitPdf(pages(), (some) => pdfOf(some, facts, tools, picture, signal), split)
      : await paintPictures(pages(), tools, picture, split);
    if (files) return { files, preview };
  }
  return undefined;
}
