import { t } from '../utils/i18n.ts';
import { Icon } from './Icon.tsx';
import { type Found, Warnings } from './Warnings.tsx';

/** A note on a seller's message, opened: what it asks for, what that means, and an answer that can be put into the box. */
export function IncomingNote(props: {
  id: string;
  text: string;
  found: readonly Found[];
  /** The answer as it would be put into the box; `language` is BCP 47. */
  answer: string;
  language: string;
  /** What became of the answer, in words; `failed` offers to copy it. */
  said?: string;
  failed?: boolean;
  onPlace: () => void;
  onCopy: () => void;
  onDismiss: () => void;
  onClose: () => void;
}) {
  const { id, text, found, answer, language, said, failed } = props;
  const act = (work: () => void) => (event: Event) => event.isTrusted && work();
  return (
    <section id={id} class="card incoming-card stack" aria-label={t('incomingNote')} tabIndex={-1}>
      <Warnings text={text} found={found} />
      <div class="stack answer">
        <h3>{t('incomingAnswer')}</h3>
        <blockquote class="text" dir="auto" lang={language}>
          {answer}
        </blockquote>
      </div>
      <footer>
        <p class="small muted" role="status">
          {said ?? t('composeNeverSends')}
        </p>
        <div class="row">
          <button type="button" class="button primary" onClick={act(props.onPlace)}>
            <Icon name="page" size={16} />
            {t('composePlace')}
          </button>
          {failed && (
            <button type="button" class="button" onClick={act(props.onCopy)}>
              <Icon name="copy" size={16} />
              {t('composeCopy')}
            </button>
          )}
          <button type="button" class="button quiet small" onClick={act(props.onDismiss)}>
            <Icon name="check" size={14} />
            {t('incomingDismiss')}
          </button>
          <button type="button" class="button quiet small" onClick={act(props.onClose)}>
            <Icon name="close" size={14} />
            {t('close')}
          </button>
        </div>
      </footer>
    </section>
  );
}
