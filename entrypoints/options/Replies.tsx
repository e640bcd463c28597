import { liveQuery } from 'dexie';
import { useLive } from '../../components/live.ts';
import { isRefused } from '../../utils/db/showing.ts';
import { t } from '../../utils/i18n.ts';
import type { Settings } from '../../utils/settings.ts';

/** So many days are offered first when the buyer chooses a fixed wait. */
const FIRST_DAYS = 3;

interface Part {
  settings: Settings;
  onChange: (changes: Partial<Settings>) => void;
}

/** When a reply counts as late, and when Parley keeps quiet. */
export function Replies({ settings: { wait, quiet }, onChange }: Part) {
  const refused = useLive(
    () => liveQuery(isRefused),
    [],
    () => undefined,
  );
  return (
    <section class="card" aria-labelledby="options-replies">
      <h2 id="options-replies">{t('optionsReplies')}</h2>
      {refused && <p class="note warn">{t('optionsNotNotified')}</p>}
      <Wait wait={wait} onChange={(wait) => onChange({ wait })} />
      <Quiet quiet={quiet} onChange={(quiet) => onChange({ quiet })} />
    </section>
  );
}

function Wait({ wait, onChange }: { wait: Settings['wait']; onChange: (wait: Settings['wait']) => void }) {
  return (
    <fieldset class="stack">
      <legend>
        <h3>{t('optionsWait')}</h3>
      </legend>
      <label class="row">
        <input type="radio" name="wait" checked={wait === 'auto'} onChange={() => onChange('auto')} />
        <span class="grow">{t('optionsWaitAuto')}</span>
      </label>
      <div class="row">
        <label class="row grow">
          <input type="radio" name="wait" checked={wait !== 'auto'} onChange={() => onChange(FIRST_DAYS)} />
          <span class="grow">{t('optionsWaitFixed')}</span>
        </label>
        <input
          class="input short"
          type="number"
          min={1}
          max={14}
          aria-label={t('optionsWaitDays')}
          disabled={wait === 'auto'}
          value={wait === 'auto' ? FIRST_DAYS : wait}
          onChange={(event) => {
            const days = event.currentTarget.valueAsNumber;
            if (event.currentTarget.reportValidity() && Number.isInteger(days)) onChange(days);
          }}
        />
      </div>
      <p class="small muted">{t(wait === 'auto' ? 'optionsWaitWhy' : 'optionsWaitFixedWhy')}</p>
    </fieldset>
  );
}

function Quiet({ quiet, onChange }: { quiet: Settings['quiet']; onChange: (quiet: Settings['quiet']) => void }) {
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  const hour = (label: string, value: number, set: (hour: number) => void) => (
    <label class="row">
      {label}
      <select class="input" value={value} disabled={!quiet.on} onChange={(e) => set(Number(e.currentTarget.value))}>
        {hours.map((each) => (
          <option key={each} value={each}>
            {`${String(each).padStart(2, '0')}:00`}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <label class="row">
        <input
          type="checkbox"
          checked={quiet.on}
          onChange={(event) => onChange({ ...quiet, on: event.currentTarget.checked })}
        />
        {t('optionsQuiet')}
      </label>
      <div class="row">
        {hour(t('optionsFrom'), quiet.from, (from) => onChange({ ...quiet, from }))}
        {hour(t('optionsTo'), quiet.to, (to) => onChange({ ...quiet, to }))}
      </div>
    </>
  );
}
