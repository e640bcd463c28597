import { useState } from 'preact/hooks';
import { HowSure } from '../../components/HowSure.tsx';
import { Icon } from '../../components/Icon.tsx';
import { marketplaceName } from '../../utils/drafts/allowed.ts';
import type { Finding } from '../../utils/drafts/check.ts';
import type { Refusal } from '../../utils/drafts/refusals.ts';
import { t, word } from '../../utils/i18n.ts';
import { report } from '../../utils/report.ts';

/** More words than these are not listed. */
const MOST = 4;

/** A message that was not let through, as it is shown. */
export interface Refused {
  /** The name of the conversation that it is kept by. */
  key: string;
  draft: string;
  /** The notice that was seen; absent for a draft that was kept earlier. */
  refusal?: Refusal;
  /** What the checker finds in the draft. */
  likely: Finding[];
  /** The draft is in the box still, or again. */
  inBox: boolean;
  /** The buyer had it put back. */
  putBack?: true;
}

/** Explains the site's own notice, and gives the message back. */
export function GuardRefusal(props: {
  refused: Refused;
  marketplace: string;
  onPutBack: () => Promise<{ words: string; failed?: true }>;
  onDelete: () => void;
  onOwnWord: (word: string) => Promise<void>;
  onClose: () => void;
}) {
  const { refused, marketplace, onPutBack, onDelete, onOwnWord, onClose } = props;
  const { draft, refusal, likely, inBox } = refused;
  const [said, say] = useState<string>();
  const name = marketplaceName(marketplace);
  const trusted = (act: () => void) => (event: Event) => event.isTrusted && act();
  const copy = () =>
    navigator.clipboard.writeText(draft).then(
      () => say(t('composeCopied')),
      () => say(t('composeCopyFailed')),
    );
  const putBack = async () => {
    const { words, failed } = await onPutBack();
    say(failed ? words : t('refusalPutBack'));
  };
  return (
    <div class="stack refusal">
      <div class="row">
        <Icon name="warn" size={16} />
        <h2 class="grow">{refusal ? word(`refusalTitle_${refusal.effect}`, name) : t('refusalKept', name)}</h2>
        <button type="button" class="button quiet" aria-label={t('close')} onClick={trusted(onClose)}>
          <Icon name="close" size={14} />
        </button>
      </div>
      {refusal && <p>{word(`refusalMeans_${refusal.effect}`, name)}</p>}
      {likely.length > 0 ? <Likely draft={draft} likely={likely} /> : <OwnWord onOwnWord={onOwnWord} />}
      <div class="row">
        <button
          type="button"
          class="button primary"
          disabled={inBox}
          onClick={trusted(() => void putBack().catch(() => say(t('placeFailed'))))}
        >
          {t('refusalPut')}
        </button>
        <button type="button" class="button" onClick={trusted(() => void copy())}>
          <Icon name="copy" size={16} />
          {t('composeCopy')}
        </button>
        <button type="button" class="button quiet" onClick={trusted(onDelete)}>
          {t('refusalDelete')}
        </button>
      </div>
      <p class="small" role="status">
        {said}
      </p>
      <blockquote class="note" dir="auto">
        {draft}
      </blockquote>
      <p class="small muted">
        {t('refusalWhere')} {refusal && <HowSure sureness={refusal.sureness} source={refusal.source} />}
      </p>
    </div>
  );
}

function Likely({ draft, likely }: { draft: string; likely: Finding[] }) {
  const words = [...new Set(likely.map(({ start, end }) => draft.slice(start, end)))];
  const [first] = likely;
  return (
    <p>
      {t('refusalLikely')}{' '}
      {words.slice(0, MOST).map((term) => (
        <span key={term}>
          <b>
            “<bdi>{term}</bdi>”
          </b>{' '}
        </span>
      ))}
      {words.length > MOST && '… '}
      {first?.suggestion && t('draftInstead', word(first.suggestion))}
    </p>
  );
}

/** With nothing found, the buyer may know the word. */
function OwnWord({ onOwnWord }: { onOwnWord: (word: string) => Promise<void> }) {
  const [term, setTerm] = useState('');
  const [added, setAdded] = useState<string>();
  const add = (event: Event) => {
    event.preventDefault();
    if (!event.isTrusted || !term.trim()) return;
    onOwnWord(term).then(
      () => {
        setAdded(term);
        setTerm('');
      },
      (error: unknown) => report(error, 'keep a word'),
    );
  };
  return (
    <form class="stack" onSubmit={add}>
      <label class="label">
        <span>{t('refusalNothing')}</span>
        <span class="row">
          <input
            class="input grow"
            dir="auto"
            aria-label={t('refusalOwnWord')}
            value={term}
            onInput={(event) => setTerm(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {t('refusalAdd')}
          </button>
        </span>
      </label>
      <p class="small" role="status">
        {added && t('refusalAdded', added)}
      </p>
    </form>
  );
}
