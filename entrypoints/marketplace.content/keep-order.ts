import { type ComponentChild, h } from 'preact';
import { Chip } from '../../components/Chip.tsx';
import { t } from '../../utils/i18n.ts';
import { ask, type KeepOrdersResult } from '../../utils/messages.ts';
import type { ShownOrder } from '../../utils/replies/order.ts';
import { report } from '../../utils/report.ts';
import type { FeatureContext } from './feature.ts';
import { bringPart, type OrderReader } from './parts.ts';
import { watchPage } from './watch.ts';

/** What is read must be the same twice, so long apart: a page fills piece by piece. */
const STILL_MS = 700;
/** What is kept is looked at again at most so often: a countdown changes the page every second. */
const CALM_MS = 2_000;
/** A page that goes to another order without a reload may show the one before for so long. */
const OTHER_MS = 5_000;
/** At most so often something is sent. */
const APART_MS = 20_000;
/** Waits before what was not kept is sent again; after the last it is given up, until the page changes. */
const RETRY_MS = [1_000, 5_000, 20_000];
/** Above the button in the corner, in CSS pixels. */
const ABOVE_BUTTON = 52;
/** A page that shows more orders than this, one after the other, is none. */
const MOST = 300;

/** Said once while the script lives: the same on every order would be in the way. */
let isSaid = false;

/** Keeps the orders on the screen with their clocks, silently, whenever they change. */
export function keepOrder(context: FeatureContext, signal: AbortSignal): void {
  if (context.facts.kind !== 'order' && context.facts.kind !== 'orders') return;
  bringPart('orders').then(
    (read) => {
      if (!signal.aborted) keepRead(read, context, signal);
    },
    (error: unknown) => {
      if (!signal.aborted) void report(error, 'bring orders');
    },
  );
}

function keepRead(read: OrderReader, { address, ui }: FeatureContext, signal: AbortSignal): void {
  const draw = ui.layer('corner');
  const start = performance.now();
  const known = new Set<string>();
  /** What was read last, and what is kept; without what only runs down. */
  let before: string | undefined;
  let kept: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Nothing is sent before; while something is on its way nothing else is. */
  let notBefore = 0;
  let isSending = false;
  const lookIn = (ms: number) => {
    timer ??= setTimeout(look, ms);
  };
  const look = () => {
    timer = undefined;
    if (signal.aborted || isSending) return;
    const orders = read(address(), document, Date.now());
    const now = JSON.stringify(orders.map(lasting));
    const isStill = now === before;
    before = now;
    if (orders.length === 0 || now === kept) return;
    const wait = notBefore - performance.now();
    if (!isStill) lookIn(STILL_MS);
    else if (wait > 0) lookIn(wait);
    else if (!names(orders) && performance.now() - start < OTHER_MS) lookIn(STILL_MS);
    else void send(orders, now);
  };
  const send = async (orders: ShownOrder[], reading: string) => {
    for (const { orderId } of orders) known.add(orderId);
    if (known.size > MOST) return;
    isSending = true;
    notBefore = performance.now() + APART_MS;
    const problem = await sent(orders, signal);
    isSending = false;
    if (signal.aborted) return;
    if (problem) sayOnce(problem, draw);
    kept = reading;
    // What changed meanwhile.
    lookIn(STILL_MS);
  };
  watchPage(document, () => lookIn(kept === undefined ? STILL_MS : CALM_MS), signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

type Problem = Extract<KeepOrdersResult, { problem: string }>['problem'] | 'unreachable';

/** Sends until it is kept, a few times; answers why it was not. */
async function sent(orders: ShownOrder[], signal: AbortSignal): Promise<Problem | undefined> {
  for (let attempt = 0; ; attempt += 1) {
    const result = await ask('keepOrders', orders).catch(() => undefined);
    if (result && 'kept' in result) return undefined;
    const problem = result?.problem ?? 'unreachable';
    const wait = RETRY_MS[attempt];
    if (wait === undefined || problem === 'wrongShape' || signal.aborted) return problem;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

function sayOnce(problem: Problem, draw: (content: ComponentChild) => void): void {
  if (problem === 'wrongShape') void report(new TypeError(problem), 'keep an order');
  if (isSaid || problem === 'wrongShape') return;
  isSaid = true;
  const state = { tone: 'problem', text: t('orderNotKept'), more: t(`problem_${problem}`) } as const;
  draw(h(Chip, { state, hide: t('chipHide'), onHide: () => draw(null), lift: ABOVE_BUTTON }));
}

/** An order without what changes with every look: when it was, and how much of a countdown is left. */
function lasting({ seenAt: _, clocks, ...order }: ShownOrder): unknown {
  return { ...order, clocks: clocks.map(({ about, text, left }) => [about, left === undefined ? text : unitOf(left)]) };
}

const HOUR = 3_600_000;
/** So much of a countdown that it changes rarely: its hours; a page that gives more time changes it at once. */
const unitOf = (left: number): number => Math.floor(left / HOUR);

/** Whether the page names one of these orders, and not only its address. */
function names(orders: readonly ShownOrder[]): boolean {
  const text = document.body.textContent;
  return orders.some(({ orderId }) => text.includes(orderId));
}
