import type { ComponentChildren } from 'preact';
import { t } from '../utils/i18n.ts';

/** Somewhere a case can go, in words. */
export interface WhereChoice {
  id: string;
  name: string;
  /** What it takes: types, sizes, numbers. */
  limits: string[];
  /** Where the limits come from, and of when; absent where there are none. */
  source?: string;
  isVerified: boolean;
}

/** Where the case goes, with what is known of each place's limits. `children` stand below the chosen one. */
export function CaseWhere(props: {
  choices: readonly WhereChoice[];
  chosen: string;
  onChoose: (id: string) => void;
  children?: ComponentChildren;
}) {
  const { choices, chosen, onChoose, children } = props;
  return (
    <fieldset class="options">
      <legend class="hidden">{t('buildWhere')}</legend>
      {choices.map(({ id, name, limits, source, isVerified }) => (
        <div key={id}>
          <label class="option">
            <input type="radio" name="case-where" checked={id === chosen} onChange={() => onChoose(id)} />
            <span class="grow">
              <strong class="plain">{name}</strong> {!isVerified && <span class="tag soon">{t('notVerified')}</span>}
              <span class="small muted block">{limits.join(' · ')}</span>
            </span>
          </label>
          {id === chosen && (source !== undefined || children) && (
            <div class="more">
              {source !== undefined && <p class="small muted">{t('clocksSource', source)}</p>}
              {children}
            </div>
          )}
        </div>
      ))}
    </fieldset>
  );
}
