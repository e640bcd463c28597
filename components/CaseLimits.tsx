import { t } from '../utils/i18n.ts';

/** What a place takes, as far as the buyer can correct it. */
export interface OwnLimits {
  /** Files at most. */
  files: number;
  /** Bytes of one file at most. */
  fileBytes: number;
}

const MB = 1_000_000;
const RANGE = { files: { min: 1, max: 100, step: 1 }, fileBytes: { min: 0.1, max: 100, step: 0.1 } } as const;

/** The limits of a place that nobody could verify: what the page there says goes into these fields. */
export function CaseLimits({ limits, onChange }: { limits: OwnLimits; onChange: (limits: OwnLimits) => void }) {
  return (
    <div class="row">
      {(['files', 'fileBytes'] as const).map((name) => {
        const unit = name === 'files' ? 1 : MB;
        const { min, max, step } = RANGE[name];
        return (
          <label key={name} class="label">
            <span class="small">{t(`buildLimit_${name}`)}</span>
            <input
              class="input short"
              type="number"
              {...{ min, max, step }}
              value={limits[name] / unit}
              onChange={(event) => {
                const value = event.currentTarget.valueAsNumber;
                const isGood = value >= min && value <= max && (name !== 'files' || Number.isInteger(value));
                if (isGood) onChange({ ...limits, [name]: Math.round(value * unit) });
                else event.currentTarget.value = String(limits[name] / unit);
              }}
            />
          </label>
        );
      })}
    </div>
  );
}
