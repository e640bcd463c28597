/** What is asked of each editor, each time in a fresh page. Answers are read from the editor's own model. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { EditorPage } from './build.ts';
import type { Order } from './inserter.ts';

/** What a page of the bench tells, see page.js. */
declare const window: Window & {
  __ready?: boolean;
  __target(): HTMLElement | null;
  __getValue(): string;
  __sent: string[];
};

const LINES = 'Hello Nora,\nthe lamp & the <shade> ship today.\n\nTracking: RX 482 913 775 RU\nBest regards';
const SIGNS = 'Merci 🙏🏽 👩‍👩‍👧 ça marche 👍, 您好,包裹已于今天发出。ありがとうございます。감사합니다. مرحبا';
const LONG = `${'The lamp A-20418 of my order is not as described. '.repeat(40).slice(0, 1999)}.`;
/** Editors put what is typed within a second into one step of undo; reading and asking take a moment too. */
const STEP_MS = 1200;
const DRAWN_MS = 150;

/** Names of the checks with what was wrong; `''` when nothing was. */
export type Verdict = Record<'lines' | 'signs' | 'long' | 'append' | 'undo' | 'type' | 'send' | 'quiet', string>;

/** Puts drafts into one editor. `ms` is the median time of an insertion. */
export async function checkEditor(page: Page, address: string, editor: EditorPage): Promise<Verdict & { ms: number }> {
  const times: number[] = [];
  let loud = '';
  const open = async (typed = '') => {
    await page.goto(address + editor.page, { waitUntil: 'load' });
    await page.waitForFunction(() => window.__ready && window.__target() && document.documentElement.dataset.inserter);
    await pause(DRAWN_MS);
    if (typed) await type(page, typed);
    await page.mouse.click(5, 5);
  };
  const insert = async (text: string, mode: Order['mode'] = 'replace') => {
    const { done, ms } = await ask(page, text, mode);
    times.push(ms);
    await pause(DRAWN_MS);
    const [value, sent] = await page.evaluate(() => [window.__getValue(), window.__sent.length] as const);
    if (sent) loud = 'sent by itself';
    return { done, value };
  };
  const wanted = (text: string) => (editor.singleLine ? text.replace(/\n+/g, ' ') : text);
  const compare = (value: string, text: string) => (plain(value) === wanted(text) ? '' : shown(value));

  await open('Old draft');
  const lines = compare((await insert(LINES)).value, LINES);
  await type(page, '!');
  const typed = compare(await model(page), `${LINES}!`);
  await open();
  const signs = compare((await insert(SIGNS)).value, SIGNS);
  await open();
  const { done, value } = await insert(LONG);
  const fitting = LONG.slice(0, editor.maxLength ?? LONG.length);
  const told = done === (fitting === LONG) ? '' : `answered ${done}`;
  const long = told || compare(value, fitting);
  await page.click('#send');
  await pause(DRAWN_MS);
  const send = compare((await page.evaluate(() => window.__sent[0])) ?? '', fitting);
  await open('Hello');
  const append = compare((await insert(LINES, 'append')).value, `Hello\n${LINES}`);
  const undo = editor.undo === false ? '-' : await undone();
  return { lines, signs, long, append, undo, type: typed, send, quiet: loud, ms: median(times) };

  async function undone(): Promise<string> {
    await open('Old draft');
    await pause(STEP_MS);
    await insert(LINES);
    await page.evaluate(() => window.__target()?.focus());
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await pause(DRAWN_MS);
    return compare(await model(page), 'Old draft');
  }
}

const model = (page: Page) => page.evaluate(() => window.__getValue());
const plain = (text: string) => text.replace(/\u00a0/g, ' ').replace(/\n+$/, '');
const shown = (text: string) =>
  `has ${JSON.stringify(text.length > 150 ? `${text.slice(0, 70)} … ${text.slice(-70)}` : text)}`;
const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

async function type(page: Page, text: string): Promise<void> {
  await page.evaluate(() => {
    const target = window.__target();
    target?.ownerDocument.defaultView?.focus();
    target?.focus();
  });
  await page.keyboard.type(text);
  await pause(DRAWN_MS);
}

/** Asks the content script, which sees the page's elements but not its objects. */
async function ask(page: Page, text: string, mode: Order['mode']): Promise<{ done: boolean; ms: number }> {
  await page.evaluate(
    (text, mode) => {
      const path: Order['path'] = [];
      let node: Node | null = window.__target();
      while (node?.parentNode || node?.nodeType === 11 || (node as Document | null)?.defaultView?.frameElement) {
        const parent: Node | null = (node as Node).parentNode;
        if (parent) path.unshift([...parent.childNodes].indexOf(node as ChildNode));
        else path.unshift((node as Node).nodeType === 11 ? 'shadow' : 'frame');
        node = parent ?? (node as ShadowRoot).host ?? (node as Document).defaultView?.frameElement ?? null;
      }
      document.dispatchEvent(new CustomEvent('bench-insert', { detail: JSON.stringify({ path, text, mode }) }));
    },
    text,
    mode,
  );
  const answer = await page.waitForFunction(() => document.documentElement.dataset.inserted);
  return JSON.parse((await answer.jsonValue()) as string);
}
