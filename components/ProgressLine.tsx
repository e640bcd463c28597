import { t } from '../utils/i18n.ts';

/** How far something long is, 0 to 1, and a way to stop it. */
export function ProgressLine(props: { label: string; part: number; onCancel: () => void }) {
  return (
    <div class="row">
      <label class="label grow">
        <span class="small">{props.label}</span>
        <progress class="progress" max={1} value={props.part} />
      </label>
      <button type="button" class="button" onClick={props.onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
