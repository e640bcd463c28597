import { readDraft } from '../../utils/drafts/insert.ts';
import { isField } from '../../utils/drafts/insert-field.ts';
import type { Refusal } from '../../utils/drafts/refusals.ts';
import { forgetRefused, keepRefused, refusedDrafts } from '../../utils/refused-drafts.ts';
import { report } from '../../utils/report.ts';
import { addOwnTerm } from '../../utils/settings.ts';
import { type GuardActs, type GuardState, GuardView } from './GuardView.tsx';
import { followBox } from './guard-box.ts';
import { makeChecker } from './guard-checker.ts';
import { watchNotices } from './guard-notices.ts';
import { focusOn, watchPresses } from './guard-press.ts';
import { stageOf } from './guard-stage.ts';
import type { Guard } from './parts.ts';
import { mountUi } from './ui.tsx';
import { pause } from './waits.ts';

/** A notice so long after a message belongs to something else, in ms. */
const NOTICE_MS = 20_000;
/** How often, and how long apart in ms, a page that still fills is asked which conversation it shows. */
const ASKS = [300, 1_000, 3_000, 6_000];
/** Checked once, in the page's spare time. */
const WARM_UP = ['a', 'Hello, could you call me on 12 or write to my account there, please?'];
const NOTHING: GuardState = { text: '', findings: [], closed: false, pressAgain: false, moves: 0 };

/**
 * Guards the box of a chat: warns while the buyer types, holds the press on send once, and explains the site's refusals.
 * Everything is decided in the page, at once; the box is only ever read.
 */
export const startGuard: Guard = (context, signal) => {
  const { marketplace } = context;
  const stage = stageOf(window);
  const draw = mountUi(signal, stage.document).layer('over');
  let state: GuardState = NOTHING;
  /** The message that went, or was about to, last. */
  let sent: { text: string; at: number } | undefined;
  /** The text whose sending ends the draft: the next one is another. */
  let ending: string | undefined;
  /** Not looked at again while it stays the same. */
  let lastRead: string | undefined;
  let lastPlace = '';
  let notices: AbortController | undefined;
  let noticesTimer: ReturnType<typeof setTimeout> | undefined;

  const show = (changes: Partial<GuardState>) => {
    state = { ...state, ...changes };
    draw(<GuardView state={state} acts={acts} stage={stage} marketplace={marketplace} />);
  };
  const read = () => {
    if (signal.aborted) return;
    const element = box.current();
    const text = element ? readDraft(element) : '';
    if (text === lastRead && element === state.box) {
      if (state.findings.length > 0 || state.refused) followMove(element);
      return;
    }
    lastRead = text;
    lastPlace = placeOf(element);
    const isDraft = text.trim() !== '';
    box.watch(isDraft || state.refused !== undefined);
    followNotices(isDraft);
    const findings = check(text);
    const same = namesOf(text, findings) === namesOf(state.text, state.findings);
    const moved = text !== state.text || element !== state.box;
    if (!moved && same && findings.length === 0) return;
    show({
      box: element,
      text,
      findings,
      closed: state.closed && same,
      // What was asked, or said, was about another text.
      ...(moved && { held: undefined, pressAgain: false }),
      ...(state.refused && { refused: { ...state.refused, inBox: text.includes(state.refused.draft) } }),
    });
  };
  /** The page may have moved the box, without a scroll. */
  const followMove = (element: HTMLElement | undefined) => {
    const place = placeOf(element);
    if (place !== lastPlace) show({ moves: state.moves + 1 });
    lastPlace = place;
  };
  /** What the buyer said "Not here" to in one draft counts for that one only. */
  const check = (text: string) => {
    if (text.trim() === '' || (ending !== undefined && text !== ending)) {
      checker.newDraft();
      ending = undefined;
    }
    return checker.check(text);
  };
  const again = () => {
    lastRead = undefined;
    read();
  };

  const followNotices = (isDraft: boolean) => {
    clearTimeout(noticesTimer);
    const left = sent ? sent.at + NOTICE_MS - Date.now() : 0;
    if (!isDraft && left > 0) noticesTimer = setTimeout(() => followNotices(false), left);
    const on = isDraft || left > 0;
    if (on === (notices !== undefined)) return;
    notices?.abort();
    notices = undefined;
    if (!on) return;
    notices = new AbortController();
    const own = box.current();
    const roots = [document, stage.document, own?.getRootNode() ?? document];
    const isOurs = (node: Node) => node.nodeName === 'PARLEY-UI' || node === own || own?.contains(node) === true;
    watchNotices(roots, marketplace, isOurs, refused, AbortSignal.any([signal, notices.signal]));
  };
  const refused = (refusal: Refusal, notice: string) => {
    const draft = state.text.trim() ? state.text : (sent?.text ?? '');
    if (!draft.trim() || draft === state.refused?.draft || draft.includes(notice)) return;
    const likely = checker.checkAll(draft);
    if ((!refusal.certain && likely.length === 0) || context.isMessage(notice)) return;
    presses.settle();
    const [key, address] = context.conversation();
    keepRefused({ key: key ?? address, marketplace, text: draft, at: Date.now() }).catch((error: unknown) =>
      report(error, 'keep a refused draft'),
    );
    const inBox = state.text.includes(draft);
    show({ refused: { draft, refusal, likely, inBox }, held: undefined, pressAgain: false });
    box.watch(true);
  };
  /** A draft that was refused before the page was loaded again is given back. */
  const recall = async () => {
    if ((await refusedDrafts()).length === 0) return;
    for (const wait of ASKS) {
      await pause(wait, signal);
      if (signal.aborted || state.refused) return;
      const names = context.conversation();
      const kept = (await refusedDrafts()).find((one) => one.marketplace === marketplace && names.includes(one.key));
      if (!kept) continue;
      const inBox = state.text.includes(kept.text);
      return show({ box: box.current(), refused: { draft: kept.text, likely: checker.checkAll(kept.text), inBox } });
    }
  };

  const back = () => {
    const { held } = state;
    show({ held: undefined });
    if (held) focusOn(held.box);
    return held;
  };
  const acts: GuardActs = {
    onNotHere: (finding) => {
      checker.notHere(finding, state.text);
      again();
      if (state.box) focusOn(state.box);
    },
    onNever: (finding) =>
      void checker.never(finding, state.text).catch((error: unknown) => report(error, 'keep the settings')),
    onClose: () => {
      show({ closed: true });
      if (state.box) focusOn(state.box);
    },
    onEdit: () => void back(),
    onSend: () => {
      const held = back();
      if (held) presses.release(held);
    },
    onBreak: () => {
      const held = back();
      if (held) presses.breakLine(held);
    },
    onPutBack: () => {
      if (state.refused) show({ refused: { ...state.refused, putBack: true } });
      return context.putBack(state.refused?.draft ?? '');
    },
    onDelete: () => {
      const names = context.conversation().filter((name) => name !== undefined);
      show({ refused: undefined });
      again();
      forgetRefused(names).catch((error: unknown) => report(error, 'delete a refused draft'));
    },
    onOwnWord: addOwnTerm,
    onCloseRefusal: () => {
      show({ refused: undefined });
      again();
      if (state.box && !isDisabled(state.box)) focusOn(state.box);
    },
  };

  const checker = makeChecker(marketplace, again, signal);
  const box = followBox(context.findBox, read, () => state.findings.length > 0, signal);
  const presses = watchPresses(
    {
      windows: stage.windows,
      box: box.current,
      isIn: box.isIn,
      check: (text) => (checker.pauses() ? check(text) : []),
      hold: (held) => {
        show({ box: held.box, text: held.text, findings: held.findings, held, pressAgain: false });
        return state.held === held;
      },
      sending: (text) => {
        sent = { text, at: Date.now() };
        ending = text;
        show({ pressAgain: false, refused: undefined });
        followNotices(true);
        box.soon();
      },
      notTaken: (text) => state.text === text && show({ pressAgain: true }),
    },
    signal,
  );
  const onEscape = (event: KeyboardEvent) => {
    const isOpen = state.findings.length > 0 && !state.closed && !state.held && !state.refused;
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing || !isOpen || !box.isIn(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    show({ closed: true });
  };
  addEventListener('keydown', onEscape, { capture: true, signal });
  // A frame that goes takes its script with it, but not what it drew around itself.
  const end = () => draw(null);
  addEventListener('pagehide', end, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(noticesTimer);
    notices?.abort();
  });
  // The tables are made before the first key, not at it, and not all at once.
  for (const text of WARM_UP) requestIdleCallback(() => signal.aborted || checker.checkAll(text), { timeout: 3_000 });
  read();
  recall().catch((error: unknown) => report(error, 'look for a refused draft'));
};

/** What tells findings from others: their words, in order. */
function namesOf(text: string, findings: GuardState['findings']): string {
  return findings.map(({ term, start, end }) => `${term} ${text.slice(start, end)}`).join('\n');
}

function placeOf(box: HTMLElement | undefined): string {
  const { left, top, width, height } = box?.getBoundingClientRect() ?? {};
  return [left, top, width, height].join(' ');
}

function isDisabled(box: HTMLElement): boolean {
  return isField(box) && box.disabled;
}
