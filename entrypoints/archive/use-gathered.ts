import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { useLive } from '../../components/live.ts';
import { browser } from '../../utils/browser.ts';
import { type CaseChoice, gatherCase } from '../../utils/db/case.ts';
import type { SubjectChoice } from '../../utils/db/case-subjects.ts';
import { db } from '../../utils/db/index.ts';
import type { Case, HiddenText } from '../../utils/evidence/case.ts';
import { countUses, findPrivate } from '../../utils/evidence/find-private.ts';
import { language, word } from '../../utils/i18n.ts';
import { type CasePlan, periodOf } from './case-plan.ts';
import type { CaseStart } from './place.ts';

/** A case as it stands in the archive, before anything of it is hidden. */
export interface Gathered {
  evidence: Case;
  /** What is private in it; absent while it is being looked for. */
  found?: { texts: HiddenText[]; counts: number[] };
}

/** The case that a plan means, read again when the plan means another. Absent while it is being read. */
export function useGathered(
  subject: SubjectChoice | undefined,
  plan: Pick<CasePlan, 'threads' | 'span'>,
  start: CaseStart,
  onFailed: (error: unknown) => void,
): Gathered | undefined {
  const { threads } = plan;
  const [gathered, setGathered] = useState<Gathered & { id: string }>();
  const choice = subject && choiceOf(subject, plan, start);
  const orders = subject?.orders ?? [];
  const kept = useLive(() => liveQuery(() => versionsOf(threads, orders)), [threads.join(), orders.join()], onFailed);
  const id = JSON.stringify([subject?.key, choice?.parts, choice?.period, kept]);
  useEffect(() => {
    if (!choice || kept === undefined) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    const read = async () => {
      const evidence = await gatherCase(choice, facts(), signal);
      signal.throwIfAborted();
      setGathered({ id, evidence });
      const texts = await findPrivate(evidence, signal);
      const counts = await countUses(evidence, texts, signal);
      signal.throwIfAborted();
      setGathered({ id, evidence, found: { texts, counts } });
    };
    read().catch((error: unknown) => signal.aborted || onFailed(error));
    return () => stop.abort();
  }, [id]);
  return gathered?.id === id ? gathered : undefined;
}

/** Another answer when a conversation has other messages or screenshots than before, or an order is seen as another. */
export async function versionsOf(conversations: string[], orders: string[]): Promise<unknown[]> {
  const rows = await db.conversations.bulkGet(conversations);
  const kept = await db.orders.bulkGet(orders);
  return [
    ...rows.map((row) => row && [row.count, row.head, row.digest, row.screenshots?.length]),
    ...kept.map((row) => row && [row.status, row.days, row.given, row.clocksAt]),
  ];
}

function choiceOf(
  subject: SubjectChoice,
  { threads, span }: Pick<CasePlan, 'threads' | 'span'>,
  start: CaseStart,
): CaseChoice {
  const { marketplace, marketplaceName, peer, orderId, title, orders } = subject;
  const ranks = span.kind === 'chosen' ? start.ranks : undefined;
  return {
    about: { marketplace, marketplaceName, peer, orderId, title },
    orders,
    // What was chosen message by message is of one conversation alone.
    parts: threads
      .filter((conversation) => !ranks || conversation === start.conversation)
      .map((conversation) => ({ conversation, ranks })),
    period: periodOf(span),
    conversations: subject.conversations,
  };
}

const facts = () => ({
  now: Date.now(),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  language: language(),
  version: browser.runtime.getManifest().version,
  words: word,
});
