import { deriveRule, type ThreadRule } from '../../utils/chats/rule.ts';
import { boxCandidates, messageCandidates } from '../../utils/chats/rule-candidates.ts';
import { readByRule, shownByRule } from '../../utils/chats/rule-read.ts';
import { t, word } from '../../utils/i18n.ts';
import { report } from '../../utils/report.ts';
import { saveRule } from '../../utils/taught.ts';
import { type Lesson, type Outline, TeachBar } from './TeachBar.tsx';
import { pickElement } from './teach-picker.ts';
import { mountUi } from './ui.tsx';

/** As much of a candidate's text as is read aloud. */
const READ_ALOUD = 120;

/**
 * Leads the buyer through three clicks and keeps the rule for `host` once they say that what it finds is right. The page
 * itself is not changed, and does not notice the clicks.
 */
export function startTeaching(host: string, pageEnds: AbortSignal): void {
  const controller = new AbortController();
  const signal = AbortSignal.any([controller.signal, pageEnds]);
  const draw = mountUi(signal).layer('teach');
  const before = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
  const louder = quietOthers(signal);
  const clicked: { out?: Element; in?: Element; box?: Element } = {};
  let lesson: Lesson = { step: 'out' };
  let pointed: Element | undefined;
  let found: { direction: 'out' | 'in'; element: Element }[] = [];
  let rule: ThreadRule | undefined;
  let picking = new AbortController();

  const outlines = (): Outline[] => {
    const shown: Outline[] = found.flatMap(({ direction, element }) => outlineOf(element, direction));
    if (clicked.out && found.length === 0) shown.push(...outlineOf(clicked.out, 'out'));
    if (clicked.in && found.length === 0) shown.push(...outlineOf(clicked.in, 'in'));
    if (pointed) shown.push(...outlineOf(pointed, 'pointed'));
    return shown;
  };
  const acts = { onYes: () => void keep(), onAgain: () => begin(), onCancel: () => end() };
  const show = () => draw(<TeachBar lesson={lesson} outlines={outlines()} acts={acts} />);

  const end = () => {
    controller.abort();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
  const begin = (problem?: string) => {
    for (const side of ['out', 'in', 'box'] as const) delete clicked[side];
    found = [];
    go('out', problem);
  };
  const go = (step: 'out' | 'in' | 'box', problem?: string) => {
    pointed = undefined;
    lesson = { step, ...(problem && { problem }) };
    picking.abort();
    picking = new AbortController();
    const candidates = () => (step === 'box' ? boxCandidates(document) : messageCandidates(document));
    const onPoint = (element: Element | undefined, byKey: boolean) => {
      if (element === pointed) return;
      pointed = element;
      if (byKey) lesson = { step, reached: spoken(element) };
      show();
    };
    const onPick = (element: Element) => {
      clicked[step] = element;
      if (step === 'box') check();
      else go(step === 'out' ? 'in' : 'box');
    };
    const picker = { candidates, onPoint, onPick, onCancel: end };
    show();
    pickElement(picker, AbortSignal.any([picking.signal, signal]));
  };
  /** All three are there: what does the rule behind them find? */
  const check = () => {
    const { out, in: other, box } = clicked;
    if (!out || !other || !box) return;
    const derived = deriveRule({ out, in: other, box });
    if (derived === 'noBox') return go('box', word(`teachProblem_${derived}`));
    if (typeof derived === 'string') return begin(word(`teachProblem_${derived}`));
    const said = readByRule(document, derived, { frames: false })?.messages ?? [];
    if (said.length === 0) return begin(word('teachProblem_notMessages'));
    [rule, found, pointed] = [derived, shownByRule(document, derived), undefined];
    picking.abort();
    picking = new AbortController();
    // The page stays out of reach while the buyer looks.
    const nothing = () => undefined;
    lesson = { step: 'sure', out: countOf(said, 'out'), in: countOf(said, 'in') };
    show();
    const still = { candidates: () => ({ elements: [], first: -1 }), onPoint: nothing, onPick: nothing, onCancel: end };
    pickElement(still, AbortSignal.any([picking.signal, signal]));
  };
  const keep = async () => {
    if (!rule) return;
    try {
      await saveRule({ host, taughtAt: Date.now(), rule });
      picking.abort();
      louder();
      found = [];
      for (const side of ['out', 'in'] as const) delete clicked[side];
      lesson = { step: 'kept' };
      show();
    } catch (error) {
      void report(error, 'keep what was taught');
      begin(t('teachNotKept'));
    }
  };
  followPage(show, signal);
  begin();
}

/** The chip must not lie over what is to be shown; answers how to bring it back before the end. */
function quietOthers(signal: AbortSignal): () => void {
  const others = [...document.querySelectorAll<HTMLElement>('parley-ui')];
  for (const { style } of others) style.visibility = 'hidden';
  const back = () => {
    for (const { style } of others) style.visibility = '';
  };
  signal.addEventListener('abort', back);
  return back;
}

/** Outlines stay on their elements while the page scrolls; drawn at most once a frame. */
function followPage(show: () => void, signal: AbortSignal): void {
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => signal.aborted || show());
  };
  addEventListener('scroll', soon, { capture: true, passive: true, signal });
  addEventListener('resize', soon, { signal });
}

function outlineOf(element: Element, kind: Outline['kind']): Outline[] {
  const { left, top, width, height } = element.getBoundingClientRect();
  const away = top > innerHeight || top + height < 0 || width === 0;
  return away || !element.isConnected ? [] : [{ kind, left, top, width, height }];
}

function spoken(element: Element | undefined): string {
  const text = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  return (text.trim() || element?.getAttribute('placeholder') || element?.getAttribute('alt') || '…').slice(
    0,
    READ_ALOUD,
  );
}

function countOf(said: { direction: string }[], side: string): number {
  return said.filter(({ direction }) => direction === side).length;
}
