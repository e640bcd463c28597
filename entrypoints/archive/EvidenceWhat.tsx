import { liveQuery } from 'dexie';
import { CasePart } from '../../components/CasePart.tsx';
import { CaseSpan } from '../../components/CaseSpan.tsx';
import { useLive } from '../../components/live.ts';
import { shortDay } from '../../components/words.ts';
import type { SubjectChoice } from '../../utils/db/case-subjects.ts';
import { db } from '../../utils/db/index.ts';
import type { Case } from '../../utils/evidence/case.ts';
import { count, t } from '../../utils/i18n.ts';
import { report } from '../../utils/report.ts';
import type { CasePlan } from './case-plan.ts';
import type { CaseStart } from './place.ts';
import type { Gathered } from './use-gathered.ts';

/** Which conversations go in and how much of them; and what leaving out means. */
export function EvidenceWhat(props: {
  subject: SubjectChoice;
  plan: CasePlan;
  gathered?: Gathered;
  start: CaseStart;
  onChange: (changes: Partial<CasePlan>) => void;
}) {
  const { subject, plan, gathered, start, onChange } = props;
  const keys = [...new Set([...subject.conversations, ...subject.others])];
  const failed = (error: unknown) => void report(error, 'list the conversations of a case');
  const rows = useLive(() => liveQuery(() => db.conversations.bulkGet(keys)), [subject.key], failed) ?? [];
  const threads = rows.flatMap((row) =>
    row
      ? [
          {
            key: row.key,
            name: row.peer,
            more: `${count('messagesKept', row.count)} · ${shortDay(row.lastAt)}${row.orderId ? ` · ${t('clocksOrder', row.orderId)}` : ''}`,
          },
        ]
      : [],
  );
  const picked = start.ranks && plan.threads.includes(start.conversation ?? '') ? start.ranks.length : undefined;
  return (
    <CasePart id="case-what" title={t('buildWhat')}>
      <CaseSpan
        threads={threads}
        chosen={plan.threads}
        span={plan.span}
        picked={picked}
        onThreads={(threads) => onChange({ threads })}
        onSpan={(span) => onChange({ span })}
      />
      <div role="status" class="stack">
        {gathered ? <Says evidence={gathered.evidence} /> : <p class="small muted">{t('archiveReading')}</p>}
      </div>
    </CasePart>
  );
}

/** How much it is, and how complete. */
function Says({ evidence: { threads, events } }: { evidence: Case }) {
  const messages = threads.flatMap(({ messages }) => messages);
  const left = threads.reduce((sum, { total }) => sum + total, 0) - messages.length;
  const pictures = new Set(messages.flatMap(({ images }) => images.flatMap(({ sha256 }) => sha256 ?? []))).size;
  const hasGaps = messages.some(({ gapBefore }) => gapBefore);
  if (messages.length === 0 && events.length === 0) return <p class="note warn">{t('buildNothing')}</p>;
  return (
    <>
      <p class="small">{t('buildCounts', messages.length, pictures, events.length)}</p>
      {left > 0 ? (
        <p class="note warn small">{t('buildLeavesOut', left)}</p>
      ) : messages.length === 0 ? null : (
        <p class={hasGaps ? 'note warn small' : 'small muted'}>{t(hasGaps ? 'evidenceHasGaps' : 'buildIsWhole')}</p>
      )}
    </>
  );
}
