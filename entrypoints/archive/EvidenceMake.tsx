import { useEffect, useRef, useState } from 'preact/hooks';
import { SHOWN } from '../../components/CaseHide.tsx';
import { CasePart } from '../../components/CasePart.tsx';
import { Icon } from '../../components/Icon.tsx';
import { ProgressLine } from '../../components/ProgressLine.tsx';
import { type Destination, destinationKey } from '../../utils/evidence/destinations.ts';
import { t, word } from '../../utils/i18n.ts';
import { report } from '../../utils/report.ts';
import { type CasePlan, hiddenTexts, losesMetadata } from './case-plan.ts';
import { EvidenceMade } from './EvidenceMade.tsx';
import { type MadeCase, type Making, makeCase } from './make-case.ts';
import type { Gathered } from './use-gathered.ts';

/** Makes the files of a case: how far it is, how to stop it, and what came out. */
export function EvidenceMake(props: {
  plan: CasePlan;
  gathered?: Gathered;
  destination: Destination;
  /** Whether the buyer sees all that is hidden, and the wish to. */
  isWhole: boolean;
  onWhole: () => void;
}) {
  const { plan, gathered, destination, isWhole, onWhole } = props;
  const [making, setMaking] = useState<Making>();
  const [made, setMade] = useState<MadeCase & { of: string }>();
  const [said, say] = useState<'stopped' | 'failed' | 'small'>();
  const stop = useRef<AbortController>(null);
  const last = useRef<MadeCase>(undefined);
  useEffect(
    () => () => {
      stop.current?.abort();
      last.current?.release();
    },
    [],
  );
  const found = gathered?.found;
  const texts = found && hiddenTexts(found.texts, plan);
  const isEmpty = !gathered || (gathered.evidence.threads.length === 0 && gathered.evidence.events.length === 0);
  // What is made shows what was chosen then: later choices are told.
  const of = JSON.stringify([plan, destination]);
  const make = async () => {
    if (!gathered || !texts || making) return;
    const stopping = new AbortController();
    stop.current = stopping;
    last.current?.release();
    last.current = undefined;
    setMade(undefined);
    say(undefined);
    setMaking({ step: 'hide', part: 0 });
    const { note, pictures } = plan;
    const { signal } = stopping;
    try {
      const done = await makeCase(
        { evidence: gathered.evidence, note, texts, pictures, metadata: losesMetadata(plan, texts), destination },
        (making) => signal.aborted || setMaking(making),
        signal,
      );
      last.current = done;
      setMade({ ...done, of });
    } catch (error) {
      say(signal.aborted ? 'stopped' : hasNoRoom(error) ? 'small' : 'failed');
      if (!signal.aborted && !hasNoRoom(error)) await report(error, 'make the files of a case');
    }
    setMaking(undefined);
  };
  const hidden = (texts?.length ?? 0) + plan.pictures.length;
  const folded = isWhole || !found ? 0 : Math.max(0, plan.own.length + found.texts.length - SHOWN);
  return (
    <CasePart id="case-make" title={t('buildMake')}>
      <p class="small">{t('buildMakeFor', word(destinationKey(destination)))}</p>
      {folded > 0 && (
        <p class="note warn small row">
          <span class="grow">{t('buildFolded', folded)}</span>
          <button type="button" class="button small" onClick={onWhole}>
            {t('buildFoldedShow')}
          </button>
        </p>
      )}
      {making ? (
        <ProgressLine
          label={t(`buildMaking_${making.step}`)}
          part={making.part}
          onCancel={() => stop.current?.abort()}
        />
      ) : (
        <div class="row">
          <button type="button" class="button primary" disabled={!texts || isEmpty} onClick={() => void make()}>
            <Icon name="shield" size={16} />
            {hidden > 0 ? t('buildMakeHidden', hidden) : t('buildMakeNow')}
          </button>
        </div>
      )}
      <p
        role="status"
        class={said || made ? `note small ${said && said !== 'stopped' ? 'danger' : made ? 'good' : ''}` : 'hidden'}
      >
        {said ? t(`buildSaid_${said}`) : made && t('buildSaid_done')}
      </p>
      {made && made.of !== of && <p class="note warn small">{t('buildStale')}</p>}
      {made && <EvidenceMade made={made} />}
    </CasePart>
  );
}

/** Limits that the buyer corrected may leave room for nothing: what makes the files says so. */
const hasNoRoom = (error: unknown): boolean => error instanceof Error && error.message.startsWith('Not one page fits');
