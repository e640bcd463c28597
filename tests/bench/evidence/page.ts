/** What is measured in a page of the extension: a record laid out, written as PDF and painted. */
import { canvasTools } from '../../../utils/evidence/canvas.ts';
import { destinations } from '../../../utils/evidence/destinations.ts';
import { marksOf } from '../../../utils/evidence/headers.ts';
import { layOut } from '../../../utils/evidence/layout.ts';
import { pageForm } from '../../../utils/evidence/layout-form.ts';
import { makeUploads } from '../../../utils/evidence/make.ts';
import type { Page } from '../../../utils/evidence/page.ts';
import type { PageTools } from '../../../utils/evidence/page-tools.ts';
import { pdfOf } from '../../../utils/evidence/pdf.ts';
import { blocksOf } from '../../../utils/evidence/record.ts';
import type { Picture, PictureIndex } from '../../../utils/evidence/types.ts';
import { caseOf, photo, shaOf, type Tongue } from './scene.ts';

/** What is made: `pages` at most. */
export interface Task {
  messages: number;
  tongue: Tongue;
  pages?: number;
  pictures?: number;
}

/** Milliseconds, bytes, and the longest time that the page did not answer. */
export interface Figures {
  pages: number;
  layout: number;
  total: number;
  bytes: number;
  freeze: number;
  /** Numbers of the messages that stand whole on a page, from 1. */
  whole: number[];
}

const tools = (): PageTools => canvasTools((width, height) => new OffscreenCanvas(width, height));

/** Few different photographs, each under many hashes: what is measured is not the making of them. */
async function picturesFor(count: number) {
  const made: Picture[] = [];
  for (let i = 0; i < Math.min(8, count); i++) made.push(await photo(i, 900));
  const paths = new Map(Array.from({ length: count }, (_, at) => [shaOf(at), `pictures/${at}.jpg`]));
  const index: PictureIndex = { paths, damaged: new Set() };
  const read = async (sha256: string) => made[Number.parseInt(sha256.slice(0, 8), 16) % made.length];
  return { index, read };
}

async function pagesFor({ messages, tongue, pictures = 0 }: Task, by: PageTools) {
  const { index, read } = await picturesFor(pictures);
  const evidence = caseOf(messages, tongue, pictures, read);
  const sizeOf = async (sha256: string) => {
    const picture = await read(sha256);
    return picture && by.sizeOf(picture);
  };
  const form = pageForm('full', marksOf(evidence));
  return { pages: layOut(blocksOf(evidence, index, 'full'), form, by.measure, sizeOf), read, evidence };
}

async function* first(pages: AsyncIterable<Page>, most: number, spent: { layout: number }) {
  const next = pages[Symbol.asyncIterator]();
  for (let count = 0; count < most; count++) {
    const before = performance.now();
    const { value, done } = await next.next();
    spent.layout += performance.now() - before;
    if (done) return;
    yield value as Page;
  }
}

const facts = { title: 'Record', language: 'en', madeAt: Date.UTC(2026, 10, 23), dpi: 300, quality: 0.8 };

/** The PDF of a record; `keep` gives its bytes in base64 too. */
async function pdf(task: Task, keep = false): Promise<Figures & { base64?: string }> {
  const by = tools();
  const { pages, read } = await pagesFor(task, by);
  const spent = { layout: 0 };
  const places = new Map<number, number>();
  let [count, bytes] = [0, 0];
  const parts: Uint8Array<ArrayBuffer>[] = [];
  async function* counted() {
    for await (const page of first(pages, task.pages ?? Number.POSITIVE_INFINITY, spent)) {
      count++;
      for (const number of page.messages) places.set(number, (places.get(number) ?? 0) + 1);
      yield page;
    }
  }
  const watch = watchFreezes();
  const begin = performance.now();
  for await (const part of pdfOf(counted(), facts, by, read)) {
    bytes += part.length;
    if (keep) parts.push(part);
  }
  const total = performance.now() - begin;
  // The last one may go on where no page is made any more.
  const whole = [...places.keys()].filter((number) => places.get(number) === 1 && places.has(number + 1));
  const figures = { pages: count, layout: spent.layout, total, bytes, freeze: watch(), whole };
  return keep ? { ...figures, base64: await base64Of(new Blob(parts)) } : figures;
}

/** The pages of a record as pictures. */
async function painted(
  task: Task,
  dpi: number,
  type: 'image/jpeg' | 'image/png',
): Promise<Figures & { base64: string }> {
  const by = tools();
  const { pages, read } = await pagesFor(task, by);
  const spent = { layout: 0 };
  let [count, bytes, last] = [0, 0, new Uint8Array(0)];
  const watch = watchFreezes();
  const begin = performance.now();
  for await (const page of first(pages, task.pages ?? Number.POSITIVE_INFINITY, spent)) {
    last = await by.paintPage(page, read, { dpi, type, quality: 0.8 });
    bytes += last.length;
    count++;
  }
  const total = performance.now() - begin;
  const base64 = await base64Of(new Blob([last]));
  return { pages: count, layout: spent.layout, total, bytes, freeze: watch(), whole: [], base64 };
}

/** What was made for a place, and how many messages found room. */
export interface Sent {
  pages: number;
  kept: number;
  total: number;
  bytes: number;
  freeze: number;
  /** The last file, in base64. */
  base64: string;
}

/** The files for a place: of a long record, what matters most. */
async function sent({ messages, tongue, pictures = 0 }: Task, id: string): Promise<Sent> {
  const place = destinations.find((each) => each.id === id);
  if (!place) throw new Error(`No place ${id}`);
  const { index, read } = await picturesFor(pictures);
  const evidence = caseOf(messages, tongue, pictures, read);
  const watch = watchFreezes();
  const begin = performance.now();
  const { files, left } = await makeUploads(evidence, index, place, tools(), () => undefined);
  const total = performance.now() - begin;
  return {
    pages: files.reduce((sum, { pages = 1 }) => sum + pages, 0),
    kept: messages - left,
    total,
    bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    freeze: watch(),
    base64: await base64Of(new Blob(files.slice(-1).map(({ bytes }) => bytes))),
  };
}

/** The pages themselves as JSON, for other programs to write: WebDriver BiDi hands over no deep objects. */
async function laidOut(task: Task): Promise<string> {
  const { pages } = await pagesFor(task, tools());
  const all: Page[] = [];
  for await (const page of first(pages, task.pages ?? Number.POSITIVE_INFINITY, { layout: 0 })) all.push(page);
  return JSON.stringify(all);
}

/**
 * Begins to watch; the call that ends it answers the longest time in which the page did not answer, in milliseconds. It asks rarely enough
 * for the browser to have idle time, in which Chromium writes pictures.
 */
function watchFreezes(): () => number {
  let [longest, last] = [0, performance.now()];
  const note = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last - EVERY);
    last = now;
  };
  const timer = setInterval(note, EVERY);
  return () => {
    clearInterval(timer);
    note();
    return longest;
  };
}

/** Milliseconds between two looks at the clock. */
const EVERY = 20;

async function base64Of(blob: Blob): Promise<string> {
  const reader = new FileReader();
  reader.readAsDataURL(blob);
  await new Promise((resolve) => {
    reader.onload = resolve;
  });
  return String(reader.result).split(',')[1] ?? '';
}

/** What Node may call. */
export const bench = { pdf, painted, laidOut, sent };
Object.assign(globalThis, { bench });
