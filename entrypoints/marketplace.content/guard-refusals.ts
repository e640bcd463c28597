import type { Refusal } from '../../utils/drafts/refusals.ts';
import { keepRefused, refusedDrafts } from '../../utils/refused-drafts.ts';
import { report } from '../../utils/report.ts';
import type { Refused } from './GuardRefusal.tsx';
import type { Checker } from './guard-checker.ts';
import { watchNotices } from './guard-notices.ts';
import type { Stage } from './guard-stage.ts';
import type { GuardContext } from './parts.ts';
import { pause } from './waits.ts';

/** A notice so long after a message belongs to something else, in ms. */
const NOTICE_MS = 20_000;
/** How often, and how long apart in ms, a page that still fills is asked which conversation it shows. */
const ASKS = [300, 1_000, 3_000, 6_000];

/** What refusals are told from. */
interface RefusalContext {
  page: GuardContext;
  stage: Stage;
  checker: Checker;
  box: () => HTMLElement | undefined;
  /** What stands in the box, as it was read last. */
  text: () => string;
  /** What is shown already. */
  shown: () => Refused | undefined;
  /** Whether the buyer is being asked about a press on send. */
  asks: () => boolean;
  show: (refused: Refused) => void;
}

/**
 * Looks for the site's refusals while there is a draft, and for a while after one was sent; keeps the draft, and gives back one
 * that was refused before the page was loaded again.
 */
export function followRefusals(context: RefusalContext, signal: AbortSignal) {
  const { page, stage, checker, show } = context;
  const { marketplace } = page;
  /** The message that went, or was about to, last. */
  let sent: { text: string; at: number } | undefined;
  let watching: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const appeared = (refusal: Refusal, notice: string) => {
    const text = context.text();
    const draft = text.trim() ? text : (sent?.text ?? '');
    const shown = context.shown();
    // One that was only kept from earlier is explained now.
    const isExplained = shown?.refusal !== undefined && shown.draft === draft;
    if (!draft.trim() || isExplained || draft.includes(notice)) return;
    const likely = checker.checkAll(draft);
    if ((!refusal.certain && likely.length === 0) || page.isMessage(notice)) return;
    const [key, address] = page.conversation();
    keepRefused({ key: key ?? address, marketplace, text: draft, at: Date.now() }).catch((error: unknown) =>
      report(error, 'keep a refused draft'),
    );
    show({ key: key ?? address, draft, refusal, likely, inBox: text.includes(draft) });
  };
  const follow = (isDraft: boolean) => {
    clearTimeout(timer);
    const left = sent ? sent.at + NOTICE_MS - Date.now() : 0;
    if (!isDraft && left > 0) timer = setTimeout(() => follow(false), left);
    const on = isDraft || left > 0;
    if (on === (watching !== undefined)) return;
    watching?.abort();
    watching = undefined;
    if (!on) return;
    watching = new AbortController();
    const own = context.box();
    const roots = [document, stage.document, own?.getRootNode() ?? document];
    const isOurs = (node: Node) => node.nodeName === 'PARLEY-UI' || node === own || own?.contains(node) === true;
    watchNotices(roots, marketplace, isOurs, appeared, AbortSignal.any([signal, watching.signal]));
  };
  const recall = async () => {
    if ((await refusedDrafts()).length === 0) return;
    for (const wait of ASKS) {
      await pause(wait, signal);
      if (signal.aborted || context.shown() || sent) return;
      const names = page.conversation();
      const kept = (await refusedDrafts()).find(
        (one) => !one.closed && one.marketplace === marketplace && names.includes(one.key),
      );
      // What was kept can wait: the question must not go before it is answered.
      if (!kept || context.asks()) continue;
      const { key, text: draft } = kept;
      return show({ key, draft, likely: checker.checkAll(draft), inBox: context.text().includes(draft) });
    }
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    watching?.abort();
  });
  const startRecall = () => {
    recall().catch((error: unknown) => report(error, 'look for a refused draft'));
  };
  startRecall();

  return {
    follow,
    /** Another conversation is on the page: a draft of it may be kept. */
    recall: startRecall,
    /** A message is on its way: what appears now may be about it. */
    sending(text: string) {
      sent = { text, at: Date.now() };
      follow(true);
    },
  };
}
