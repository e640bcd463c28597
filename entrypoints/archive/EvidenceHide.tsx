import { useEffect, useState } from 'preact/hooks';
import { CaseHide } from '../../components/CaseHide.tsx';
import { CasePart } from '../../components/CasePart.tsx';
import { CasePictures } from '../../components/CasePictures.tsx';
import type { Case, HiddenText } from '../../utils/evidence/case.ts';
import { countUses } from '../../utils/evidence/find-private.ts';
import { t } from '../../utils/i18n.ts';
import { report } from '../../utils/report.ts';
import { placesOf } from './case-places.ts';
import { type CasePlan, hiddenTexts, isSame, losesMetadata, nothingTyped } from './case-plan.ts';
import type { Gathered } from './use-gathered.ts';
import { usePictures } from './use-pictures.ts';

/** What is hidden of a case: what was found, the buyer's own words, pictures. */
export function EvidenceHide(props: {
  plan: CasePlan;
  gathered?: Gathered;
  /** Whether all of a long list is shown, and the wish to see it. */
  isWhole: boolean;
  onWhole: () => void;
  onChange: (changes: Partial<CasePlan>) => void;
}) {
  const { plan, gathered, isWhole, onWhole, onChange } = props;
  const { own, open, pictures, typed } = plan;
  const source = usePictures();
  const evidence = gathered?.evidence;
  const counts = useCounts(evidence, own);
  const places = usePlaces(gathered, own, counts);
  const choices = places?.map((each) => ({ ...each, isHidden: !open.some((one) => isSame(one, each.item)) }));
  const isHiding = pictures.length > 0 || !!choices?.some((choice) => choice.isHidden);
  const images = evidence ? picturesOf(evidence) : [];
  const screens = evidence ? screenshotsIn(evidence) : 0;
  const toggle = (item: HiddenText, isHidden: boolean) => {
    const others = open.filter((each) => !isSame(each, item));
    if (own.includes(item)) onChange({ own: own.filter((each) => each !== item) });
    else onChange({ open: isHidden ? others : [...others, item] });
  };
  return (
    <CasePart id="case-hide" title={t('buildHide')} hint={t('buildHideHint')}>
      {choices ? (
        <CaseHide
          choices={choices}
          onToggle={toggle}
          onAdd={(item) => onChange({ own: [...own.filter((each) => !isSame(each, item)), item], typed: nothingTyped })}
          typed={typed}
          onType={(typed) => onChange({ typed })}
          {...{ isWhole, onWhole }}
        />
      ) : (
        <p role="status" class="small muted">
          {t('buildHideLong')}
        </p>
      )}
      {evidence && screens > 0 && (
        <p class={isHiding ? 'note warn small' : 'note small'}>
          {t(isHiding ? 'buildScreensLeft' : 'buildScreensWould', screens)}
        </p>
      )}
      {evidence?.screenshotsLeftOut !== undefined && (
        <p class="note small">{t('buildScreensExcerpt', evidence.screenshotsLeftOut)}</p>
      )}
      {evidence && (
        <CasePictures
          choices={images.map((each) => ({ ...each, isHidden: pictures.includes(each.sha256) }))}
          source={source}
          onToggle={(sha256, isHidden) => {
            const others = pictures.filter((each) => each !== sha256);
            onChange({ pictures: isHidden ? [...others, sha256] : others });
          }}
        />
      )}
      {images.length > 0 && gathered?.found && (
        <label class="option">
          <input
            type="checkbox"
            checked={losesMetadata(plan, hiddenTexts(gathered.found.texts, plan))}
            onChange={(event) => onChange({ metadata: event.currentTarget.checked })}
          />
          <span class="grow">
            {t('buildMetadata')}
            <span class="small muted block">{t('buildMetadataHint')}</span>
          </span>
        </label>
      )}
    </CasePart>
  );
}

/** Where each text to hide stands. Looking through a long thread takes its time: what was known before is shown until then. */
function usePlaces(gathered: Gathered | undefined, own: readonly HiddenText[], counts: readonly number[]) {
  const [places, setPlaces] = useState<{ of: Case; all: Awaited<ReturnType<typeof placesOf>> }>();
  const { evidence, found } = gathered ?? {};
  useEffect(() => {
    if (!evidence || !found) return undefined;
    const stop = new AbortController();
    const texts = [...own, ...found.texts];
    const uses = [...own.map((_, at) => counts[at]), ...found.counts];
    placesOf(evidence, texts, uses, stop.signal).then(
      (all) => stop.signal.aborted || setPlaces({ of: evidence, all }),
      (error: unknown) => void (stop.signal.aborted || report(error, 'find what is to be hidden')),
    );
    return () => stop.abort();
  }, [evidence, found, own, counts]);
  return places?.of === evidence
    ? places?.all.filter(({ item }) => own.includes(item) || found?.texts.includes(item))
    : undefined;
}

/** In how many messages each of the buyer's own words stands. */
function useCounts(evidence: Case | undefined, texts: readonly HiddenText[]): number[] {
  const [counts, setCounts] = useState<number[]>([]);
  useEffect(() => {
    if (!evidence || texts.length === 0) return undefined;
    const stop = new AbortController();
    countUses(evidence, texts, stop.signal).then(setCounts, (error: unknown) => {
      if (!stop.signal.aborted) void report(error, 'count what is to be hidden');
    });
    return () => stop.abort();
  }, [evidence, texts]);
  return counts;
}

/** The kept pictures, each once, in the order of the messages. */
function picturesOf({ threads }: Case): { sha256: string; alt: string }[] {
  const known = new Map<string, string>();
  for (const { messages } of threads)
    for (const { images } of messages)
      for (const { sha256, alt } of images) if (sha256 && !known.has(sha256)) known.set(sha256, alt ?? '');
  return [...known].map(([sha256, alt]) => ({ sha256, alt }));
}

/** How many pictures the screenshots of a case have. */
const screenshotsIn = ({ threads }: Case): number =>
  threads.reduce((sum, { screenshots }) => sum + screenshots.reduce((all, { pieces }) => all + pieces.length, 0), 0);
