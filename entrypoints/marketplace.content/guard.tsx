import { readDraft } from '../../utils/drafts/insert.ts';
import { isField } from '../../utils/drafts/insert-field.ts';
import { closeRefused, forgetRefused } from '../../utils/refused-drafts.ts';
import { report } from '../../utils/report.ts';
import { addOwnTerm } from '../../utils/settings.ts';
import { type GuardActs, type GuardState, GuardView } from './GuardView.tsx';
import { followBox } from './guard-box.ts';
import { makeChecker } from './guard-checker.ts';
import { watchPresses } from './guard-press.ts';
import { followRefusals } from './guard-refusals.ts';
import { stageOf } from './guard-stage.ts';
import type { Guard } from './parts.ts';
import { focusOn } from './press-again.ts';
import { mountUi } from './ui.tsx';

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
  /** The text whose sending ends the draft: the next one is another. */
  let ending: string | undefined;
  /** Not looked at again while it stays the same. */
  let lastRead: string | undefined;
  let lastPlace = '';

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
    refusals.follow(isDraft);
    const findings = check(text);
    const same = namesOf(text, findings) === namesOf(state.text, state.findings);
    const moved = text !== state.text || element !== state.box;
    if (!moved && same && findings.length === 0) return;
    // Drawn anew with the same text, the box is still the one that was asked about.
    const held = element && state.held?.text === text ? { ...state.held, box: element } : undefined;
    show({
      box: element,
      text,
      findings,
      closed: state.closed && same,
      // What was asked, or said, was about another text.
      ...(moved && { held, pressAgain: false }),
      ...(state.refused && { refused: { ...state.refused, inBox: text.includes(state.refused.draft) } }),
    });
    if (moved) leaveOtherConversation();
  };
  /** The page may have moved the box, without a scroll. */
  const followMove = (element: HTMLElement | undefined) => {
    const place = placeOf(element);
    if (place !== lastPlace) show({ moves: state.moves + 1 });
    lastPlace = place;
  };
  /** A refused draft stays with the conversation it was written in. */
  const leaveOtherConversation = () => {
    if (!state.refused) return;
    const { key } = state.refused;
    const [now, address] = context.conversation();
    if (now === undefined || now === key || address === key) return;
    show({ refused: undefined });
    refusals.recall();
  };
  /** What the buyer said "Not here" to in one draft counts for that one only. */
  const check = (text: string) => {
    // Enter may have been a new line: then the draft goes on.
    if (text.trim() === '' || (ending !== undefined && !text.startsWith(ending))) {
      checker.newDraft();
      ending = undefined;
    }
    return checker.check(text);
  };
  const again = () => {
    lastRead = undefined;
    read();
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
    onEscape: () => (state.refused ? acts.onCloseRefusal() : acts.onClose()),
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
      const names = state.refused ? [state.refused.key] : [];
      show({ refused: undefined });
      again();
      forgetRefused(names).catch((error: unknown) => report(error, 'delete a refused draft'));
    },
    onOwnWord: addOwnTerm,
    onCloseRefusal: () => {
      closeRefused(state.refused?.key).catch((error: unknown) => report(error, 'close a refused draft'));
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
        // Where a page hides the question, nobody could answer it.
        const asks = isAsking(stage.document);
        if (!asks) show({ held: undefined });
        return asks;
      },
      sending: (text) => {
        ending = text;
        show({ pressAgain: false, refused: undefined });
        refusals.sending(text);
        box.soon();
        // A box emptied at once is seen empty, however fast the next draft is written.
        setTimeout(read, 0);
      },
      notTaken: (text) => state.text === text && show({ pressAgain: true }),
    },
    signal,
  );
  const refusals = followRefusals(
    {
      page: context,
      stage,
      checker,
      box: box.current,
      text: () => state.text,
      shown: () => state.refused,
      asks: () => state.held !== undefined,
      show: (refused) => {
        presses.settle();
        show({ box: box.current(), refused, held: undefined, pressAgain: false });
        box.watch(true);
      },
    },
    signal,
  );
  const onEscape = (event: KeyboardEvent) => {
    const isOpen = !state.held && (state.refused !== undefined || (state.findings.length > 0 && !state.closed));
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing || !isOpen || !box.isIn(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    acts.onEscape();
  };
  addEventListener('keydown', onEscape, { capture: true, signal });
  // A frame that goes takes its script with it, but not what it drew around itself.
  const end = () => draw(null);
  addEventListener('pagehide', end, { signal });
  // The tables are made before the first key, not at it, and not all at once.
  for (const text of WARM_UP) requestIdleCallback(() => signal.aborted || checker.checkAll(text), { timeout: 3_000 });
  read();
};

function isAsking(document: Document): boolean {
  return [...document.querySelectorAll('parley-ui')].some(
    ({ shadowRoot }) => (shadowRoot?.querySelector('.pause')?.getClientRects().length ?? 0) > 0,
  );
}

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
