import { useState } from 'preact/hooks';
import { CaseAbout } from '../../components/CaseAbout.tsx';
import { CasePart } from '../../components/CasePart.tsx';
import { takeFocus } from '../../components/focus.ts';
import { Icon } from '../../components/Icon.tsx';
import type { SubjectChoice } from '../../utils/db/case-subjects.ts';
import { type Destination, destinations } from '../../utils/evidence/destinations.ts';
import { t } from '../../utils/i18n.ts';
import { type CasePlan, nothingTyped } from './case-plan.ts';
import { aboutWords } from './case-words.ts';
import { EvidenceHide } from './EvidenceHide.tsx';
import { EvidenceMake } from './EvidenceMake.tsx';
import { EvidenceWhat } from './EvidenceWhat.tsx';
import { EvidenceWhere } from './EvidenceWhere.tsx';
import type { CaseStart } from './place.ts';
import { useGathered } from './use-gathered.ts';
import { useLimits } from './use-limits.ts';
import { useSubjects } from './use-subjects.ts';

const emptyPlan: CasePlan = {
  threads: [],
  span: { kind: 'whole' },
  note: '',
  own: [],
  open: [],
  typed: nothingTyped,
  pictures: [],
  where: 'everywhere',
};

const destinationOf = (wanted: string) =>
  destinations.find(({ id }) => id === wanted) ?? (destinations[0] as Destination);

/** The longest note, in characters: two pages. */
const NOTE = 6_000;

/** Builds a case: what it is about, what goes in, what is hidden, where it goes; then makes the files. */
export function Evidence(props: { start: CaseStart; onBack: () => void; onFailed: (error: unknown) => void }) {
  const { start, onBack, onFailed } = props;
  const [plan, setPlan] = useState(emptyPlan);
  const [isWhole, setWhole] = useState(false);
  const change = (changes: Partial<CasePlan>) => setPlan((before) => ({ ...before, ...changes }));
  const choose = (subject: SubjectChoice | undefined, isFirst: boolean) => {
    if (!subject) return;
    const threads = new Set(subject.conversations);
    if (isFirst && start.conversation !== undefined) threads.add(start.conversation);
    change({
      about: subject.key,
      threads: [...threads],
      span: { kind: isFirst && start.ranks ? 'chosen' : 'whole' },
      where: subject.marketplace === 'aliexpress' ? 'aliexpress' : 'everywhere',
      open: [],
      pictures: [],
    });
  };
  const subjects = useSubjects(start, (meant) => choose(meant, true), onFailed);
  const subject = subjects?.find(({ key }) => key === plan.about);
  const gathered = useGathered(subject, plan, start, onFailed);
  const limits = useLimits();
  const destination = limits.of(destinationOf(plan.where));
  return (
    <>
      <header>
        <div class="row">
          <button type="button" class="button quiet back always" aria-label={t('archiveBack')} onClick={onBack}>
            <span class="flip">
              <Icon name="back" size={16} />
            </span>
          </button>
          <h2 class="name place" tabIndex={-1} ref={takeFocus}>
            {t('evidenceBuild')}
          </h2>
        </div>
      </header>
      <div class="scroll case">
        <CasePart id="case-about" title={t('buildAbout')} hint={t('buildAboutHint')}>
          {subjects === undefined ? (
            <p role="status" class="muted">
              {t('archiveReading')}
            </p>
          ) : (
            <CaseAbout
              key={subjects.length}
              choices={subjects.map(aboutWords)}
              chosen={plan.about}
              onChoose={(key) =>
                choose(
                  subjects.find((each) => each.key === key),
                  false,
                )
              }
            />
          )}
        </CasePart>
        {subject && (
          <>
            <EvidenceWhat {...{ subject, plan, gathered, start }} onChange={change} />
            <EvidenceHide {...{ plan, gathered, isWhole }} onWhole={() => setWhole(true)} onChange={change} />
            <CasePart id="case-note" title={t('buildNote')} hint={t('buildNoteHint')}>
              <textarea
                class="input"
                aria-labelledby="case-note"
                dir="auto"
                maxLength={NOTE}
                value={plan.note}
                onInput={(event) => change({ note: event.currentTarget.value })}
              />
            </CasePart>
            <EvidenceWhere where={plan.where} limits={limits} onChange={(where) => change({ where })} />
            <EvidenceMake {...{ plan, gathered, destination, isWhole }} onWhole={() => setWhole(true)} />
          </>
        )}
      </div>
    </>
  );
}
