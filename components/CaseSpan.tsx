import { t } from '../utils/i18n.ts';

/** Which messages go into a case: all of them, those of a period (days `YYYY-MM-DD`, both included), or chosen ones. */
export type Span = { kind: 'whole' } | { kind: 'period'; from?: string; to?: string } | { kind: 'chosen' };

/** A conversation that can be part of a case. */
export interface ThreadChoice {
  key: string;
  name: string;
  more: string;
}

/** What of it: which conversations, and how much of them. */
export function CaseSpan(props: {
  threads: readonly ThreadChoice[];
  /** Keys of those that are in. */
  chosen: readonly string[];
  span: Span;
  /** How many messages were chosen in the conversation itself; absent when none were. */
  picked?: number;
  onThreads: (keys: string[]) => void;
  onSpan: (span: Span) => void;
}) {
  const { threads, chosen, span, picked, onThreads, onSpan } = props;
  const kinds = ['whole', 'period', ...(picked === undefined ? [] : (['chosen'] as const))] as const;
  return (
    <>
      {threads.length > 1 && (
        <fieldset class="options">
          <legend class="small">{t('buildThreads')}</legend>
          {threads.map(({ key, name, more }) => (
            <label key={key} class="option">
              <input
                type="checkbox"
                checked={chosen.includes(key)}
                onChange={(event) =>
                  onThreads(event.currentTarget.checked ? [...chosen, key] : chosen.filter((each) => each !== key))
                }
              />
              <span class="grow">
                <bdi>{name}</bdi> <span class="small muted">{more}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset class="options">
        <legend class="hidden">{t('buildWhat')}</legend>
        {kinds.map((kind) => (
          <label key={kind} class="option">
            <input type="radio" name="case-span" checked={span.kind === kind} onChange={() => onSpan({ kind })} />
            {t(`buildSpan_${kind}`, picked ?? 0)}
          </label>
        ))}
      </fieldset>
      {span.kind === 'period' && (
        <div class="row">
          {(['from', 'to'] as const).map((end) => (
            <label key={end} class="row small">
              {t(`buildPeriod_${end}`)}
              <input
                type="date"
                class="input short"
                value={span[end] ?? ''}
                min={end === 'to' ? span.from : undefined}
                max={end === 'from' ? span.to : undefined}
                onChange={(event) => onSpan({ ...span, [end]: event.currentTarget.value || undefined })}
              />
            </label>
          ))}
        </div>
      )}
    </>
  );
}
