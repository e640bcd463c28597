/** The ways a record can be laid out for a place: with everything, in few lines, and with what matters most. */
import { breather } from './breathe.ts';
import type { Case } from './case.ts';
import { type Fit, fitting } from './fit.ts';
import { PICTURES, weighFor } from './fit-weights.ts';
import { marksOf } from './headers.ts';
import { countPages, layOut } from './layout.ts';
import { heightOfSet, setBlock } from './layout-block.ts';
import { type FormName, type PageForm, pageForm, textHeight } from './layout-form.ts';
import { remembered } from './layout-memory.ts';
import type { Block, Page, SizeOf } from './page.ts';
import type { PageTools } from './page-tools.ts';
import { blocksOf, type Planned, planOf } from './record.ts';
import { own } from './record-text.ts';
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
  const { evidence, index, tools, sizeOf, signal } = setting;
  const messages = evidence.threads.reduce((sum, thread) => sum + thread.messages.length, 0);
  if (messages * (await leastHeight(setting, form)) > most * textHeight(form)) return undefined;
  const blocks = () => blocksOf(evidence, index, detail);
  let count = 0;
  for await (const _ of layOut(blocks(), form, tools.measure, sizeOf, signal)) if (++count > most) return undefined;
  return { count, left: 0, pages: () => layOut(blocks(), { ...form, pages: count }, tools.measure, sizeOf, signal) };
}

/** Points that no message is lower than: a line, in its frame. */
async function leastHeight({ evidence: { language }, tools, sizeOf }: Setting, form: PageForm): Promise<number> {
  const line: Block = { kind: 'message', items: [own('time', '1', language)] };
  const set = await setBlock(line, form, remembered(tools.measure), sizeOf);
  return heightOfSet(set) - set.before;
}

/** Part of the room that may go to messages with pictures, and what comes before them, until pictures are set smaller; and how small. */
const [FULL, SMALLER] = [0.6, [0.7, 0.5]];

/** Answers with as much of the short record as so many pages of `form` hold, at most `most`. */
export async function chosenLayouts(
  setting: Setting,
  form: PageForm,
  most: number,
): Promise<(pages: number) => Promise<Layout>> {
  const { evidence, index, tools, sizeOf, signal } = setting;
  const { words, language } = evidence;
  const breathe = breather(signal);
  const plan: Planned[] = [];
  for (const planned of planOf(evidence, index, 'short')) {
    await breathe();
    plan.push(planned);
  }
  const measure = remembered(tools.measure);
  const weigh = weighFor(evidence);
  const height = textHeight(form);
  const on = (sheet: PageForm): Fit => ({
    ...{ weigh, words, language, height },
    set: (block) => setBlock(block, sheet, measure, sizeOf),
    count: (sets, pages) => countPages(sets, sheet, measure, pages, breathe),
  });
  let sheet = form;
  let fitted = await fitting(plan, on(form), signal);
  for (const factor of index.paths.size > 0 ? SMALLER : []) {
    if (!(await fitted.exceeds(PICTURES, most * height * FULL))) break;
    sheet = { ...form, pictureHeight: form.pictureHeight * factor };
    fitted = await fitting(plan, on(sheet), signal);
  }
  return async (pages) => {
    const { blocks, pages: count, left } = await fitted.choose(pages);
    return { count, left, pages: () => layOut(blocks(), { ...sheet, pages: count }, tools.measure, sizeOf, signal) };
  };
}

/** A sheet with the marks of the case. */
export const formFor = ({ evidence }: Setting, name: FormName): PageForm => pageForm(name, marksOf(evidence));
