/** The ways a record can be laid out for a place: with everything, in few lines, and with what matters most. */
import type { Case } from './case.ts';
import { type Fitting, fitting } from './fit.ts';
import { PICTURES, weighFor } from './fit-weights.ts';
import { marksOf } from './headers.ts';
import { layOut } from './layout.ts';
import { heightOfSet, setBlock } from './layout-block.ts';
import { type FormName, type PageForm, pageForm, textHeight } from './layout-form.ts';
import { remembered } from './layout-memory.ts';
import type { Block, Page, SizeOf } from './page.ts';
import type { PageTools } from './page-tools.ts';
import { blocksOf } from './record.ts';
import type { PictureIndex } from './types.ts';

/** What every layout of a case is made with. */
export interface Setting {
  evidence: Case;
  index: PictureIndex;
  tools: PageTools;
  sizeOf: SizeOf;
  signal?: AbortSignal;
}

/** A record laid out: how many pages, and the pages, each time anew. */
export interface Layout {
  count: number;
  pages: () => AsyncGenerator<Page, void, undefined>;
  /** Messages that are left out. */
  left: number;
}

/** Everything a layout needs to know of a case; the sizes of its pictures are looked up once. */
export function settingOf(evidence: Case, index: PictureIndex, tools: PageTools, signal?: AbortSignal): Setting {
  const sizes = new Map<string, ReturnType<SizeOf>>();
  const look: SizeOf = async (sha256) => {
    const picture = index.paths.has(sha256) ? await evidence.picture(sha256) : undefined;
    return picture && tools.sizeOf(picture);
  };
  const sizeOf: SizeOf = (sha256) => {
    const known = sizes.get(sha256) ?? look(sha256);
    sizes.set(sha256, known);
    return known;
  };
  return { evidence, index, tools, sizeOf, signal };
}

/** The whole record on `form`; `undefined` when that takes more than `most` pages. */
export async function wholeLayout(
  setting: Setting,
  detail: 'full' | 'short',
  form: PageForm,
  most = Number.POSITIVE_INFINITY,
): Promise<Layout | undefined> {
  return layoutOf(() => blocksOf(setting.evidence, setting.index, detail), setting, form, most, 0);
}

/** Part of the room that may go to messages with pictures, and what comes before them, until pictures are set smaller; and how small. */
const [FULL, SMALLER] = [0.6, [1, 0.7, 0.5]];

/** Answers with as much of the short record as so many pages of `form` hold, at most `most`. */
export async function chosenLayouts(
  setting: Setting,
  form: PageForm,
  most: number,
): Promise<(pages: number) => Promise<Layout>> {
  const { evidence, index, tools, sizeOf, signal } = setting;
  const { words, language } = evidence;
  const blocks = () => blocksOf(evidence, index, 'short');
  const measure = remembered(tools.measure);
  const weigh = weighFor(evidence);
  let sheet = form;
  let fitted: Fitting | undefined;
  for (const factor of SMALLER) {
    sheet = { ...form, pictureHeight: form.pictureHeight * factor };
    const heightOf = async (block: Block) => heightOfSet(await setBlock(block, sheet, measure, sizeOf));
    fitted = await fitting(blocks, { heightOf, weigh, words, language }, signal);
    if (index.paths.size === 0 || fitted.needed(PICTURES) <= most * textHeight(form) * FULL) break;
  }
  return async (pages) => {
    // Where pages end, room stays empty: less is tried until it fits.
    for (let share = 1; ; share *= 0.96) {
      const chosen = fitted?.choose(pages * textHeight(form) * share) ?? { blocks, left: 0 };
      const layout = await layoutOf(chosen.blocks, setting, sheet, share < 0.1 ? NO_END : pages, chosen.left);
      if (layout) return layout;
    }
  };
}

const NO_END = Number.POSITIVE_INFINITY;

async function layoutOf(
  blocks: () => Iterable<Block>,
  { tools, sizeOf, signal }: Setting,
  form: PageForm,
  most: number,
  left: number,
): Promise<Layout | undefined> {
  let count = 0;
  for await (const _ of layOut(blocks(), form, tools.measure, sizeOf, signal)) if (++count > most) return undefined;
  return { count, left, pages: () => layOut(blocks(), { ...form, pages: count }, tools.measure, sizeOf, signal) };
}

/** A sheet with the marks of the case. */
export const formFor = ({ evidence }: Setting, name: FormName): PageForm => pageForm(name, marksOf(evidence));
