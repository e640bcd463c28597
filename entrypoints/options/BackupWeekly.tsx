import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../utils/browser.ts';
import { t } from '../../utils/i18n.ts';
import { report } from '../../utils/report.ts';
import type { Settings } from '../../utils/settings.ts';

const CHOICES = ['remind', 'file', 'off'] as const;

/** What a weekly file needs, asked for when it is chosen. Firefox' background is a page and needs no other. */
const permissions = (): string[] =>
  (browser.runtime.getManifest().optional_permissions ?? []).filter((name) =>
    ['downloads', 'offscreen'].includes(name),
  );

/** What happens every week. */
export function BackupWeekly(props: { choice: Settings['backup']; onChange: (choice: Settings['backup']) => void }) {
  const [refused, setRefused] = useState(false);
  const [shown, show] = useState(props.choice);
  useEffect(() => show(props.choice), [props.choice]);
  const refuse = () => {
    setRefused(true);
    show(props.choice);
  };
  const choose = (choice: Settings['backup']) => {
    setRefused(false);
    show(choice);
    if (choice !== 'file') return props.onChange(choice);
    // Asked before anything is waited for: only then does the browser take it for the buyer's click.
    browser.permissions.request({ permissions: permissions() as 'downloads'[] }).then(
      (agreed) => {
        if (agreed) props.onChange(choice);
        else refuse();
      },
      (error: unknown) => {
        refuse();
        void report(error, 'ask for the download folder');
      },
    );
  };
  return (
    <fieldset class="stack">
      <legend>
        <h3>{t('backupWeekly')}</h3>
      </legend>
      {CHOICES.map((choice) => (
        <label key={choice} class="row">
          <input type="radio" name="backup-weekly" checked={shown === choice} onChange={() => choose(choice)} />
          <span class="grow">{t(`backupWeekly_${choice}`)}</span>
        </label>
      ))}
      <p class="small muted">{t('backupWeeklyWhy')}</p>
      {refused && (
        <p role="status" class="note warn small">
          {t('backupRefused')}
        </p>
      )}
    </fieldset>
  );
}
