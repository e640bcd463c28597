import type { StoredMessage, Warning } from '../utils/chats/model.ts';
import { t } from '../utils/i18n.ts';
import { Icon } from './Icon.tsx';
import { Warnings } from './Warnings.tsx';
import { titlesOf } from './warning-words.ts';
import { dateTime } from './words.ts';

/**
 * What Parley says about a seller's message, below it: of its text and of those it had before. `onCalm` says that a text is no
 * problem, or takes that back; without it, as in print, what was dismissed is left out.
 */
export function MessageWarnings(props: {
  message: StoredMessage;
  tab: number;
  onCalm?: (text: string, isCalm: boolean) => void;
}) {
  const { message, tab, onCalm } = props;
  const { text, warnings, revisions = [] } = message;
  const earlier = revisions.map((revision) => ({ ...revision, until: revision.replacedAt })).reverse();
  return (
    <>
      {[{ text, warnings, until: undefined }, ...earlier].map(
        ({ text, warnings = [], until }) =>
          warnings.length > 0 && (
            <TextWarnings
              key={until ?? 'now'}
              text={text}
              warnings={warnings}
              until={until}
              tab={tab}
              onCalm={onCalm}
            />
          ),
      )}
    </>
  );
}

function TextWarnings(props: {
  text: string;
  warnings: readonly Warning[];
  /** When this text was replaced by another. */
  until?: number;
  tab: number;
  onCalm?: (text: string, isCalm: boolean) => void;
}) {
  const { text, warnings, until, tab, onCalm } = props;
  const isCalm = warnings.every(({ dismissed }) => dismissed);
  if (isCalm && !onCalm) return null;
  const button = onCalm && (
    <button
      type="button"
      class="button quiet small"
      tabIndex={tab}
      onClick={(event) => event.isTrusted && onCalm(text, !isCalm)}
    >
      <Icon name={isCalm ? 'shield' : 'check'} size={14} />
      {t(isCalm ? 'warnAgain' : 'incomingDismiss')}
    </button>
  );
  if (isCalm)
    return (
      <p class="row small muted">
        <span class="grow">
          {titlesOf(warnings)} · {t('warningDismissed')}
        </span>
        {button}
      </p>
    );
  return (
    <div class="note warn small warned">
      {until !== undefined && <span class="muted">{t('versionUntil', dateTime(until))}</span>}
      <Warnings text={text} found={warnings} />
      <span class="row">
        <span class="grow muted">{t('warningRules', warnings[0]?.rules ?? '')}</span>
        {button}
      </span>
    </div>
  );
}
