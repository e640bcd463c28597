import { useState } from 'preact/hooks';
import { Empty } from '../../components/Empty.tsx';
import { dateTime } from '../../components/words.ts';
import type { Result, Results } from '../../utils/db/search.ts';
import { isWarned } from '../../utils/drafts/warning-kinds.ts';
import { count, t, word } from '../../utils/i18n.ts';
import type { Snippet } from '../../utils/search/snippet.ts';

/** Messages that were found, newest first; one of them can be reached by Tab, the others by arrow keys. */
export function SearchResults(props: {
  found: Results | undefined;
  onOpen: (key: string, rank: number) => void;
  onMore: () => void;
  /** Back to the search field. */
  onLeave: () => void;
}) {
  const { found, onOpen, onMore, onLeave } = props;
  const [current, setCurrent] = useState('');
  const results = found?.results ?? [];
  const reachable = results.some(({ message }) => nameOf(message) === current) ? current : nameOf(results[0]?.message);
  return (
    <>
      <p role="status" class="small muted">
        {found ? (found.isWhole || found.total > 0) && count('messagesFound', found.total) : t('searching')}
      </p>
      {found?.isWhole && results.length === 0 && (
        <Empty icon="search" title={t('searchNothing')}>
          {t('searchNothingText')}
        </Empty>
      )}
      {results.length > 0 && (
        <ul class="card results" aria-label={t('searchResults')} onKeyDown={(event) => moveFocus(event, onLeave)}>
          {results.map((result) => {
            const name = nameOf(result.message);
            return (
              <li key={name}>
                <button
                  type="button"
                  class="choice"
                  tabIndex={name === reachable ? 0 : -1}
                  onFocus={() => setCurrent(name)}
                  onClick={() => onOpen(result.message.conversation, result.message.rank)}
                >
                  <Hit {...result} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {found?.isWhole && found.total > results.length && (
        <button type="button" class="button" onClick={onMore}>
          {t('searchMore')}
        </button>
      )}
    </>
  );
}

function Hit({ message, peer, snippets }: Result) {
  const { direction, sentAt, firstSeen, goneSince, flagged, images } = message;
  const warned = isWarned(message);
  return (
    <span class="hit">
      <span class="row small muted">
        <strong class="grow ellipsis">
          <bdi>{peer}</bdi>
        </strong>
        {dateTime(sentAt ?? firstSeen)}
      </span>
      {snippets.map((snippet, index) => (
        <Text key={index} {...snippet} side={index === 0 ? direction : undefined} />
      ))}
      {snippets.length === 0 && <span class="muted">{images.length > 0 && t('pictureOnly')}</span>}
      {(goneSince !== undefined || flagged || warned) && (
        <span class="row">
          {goneSince !== undefined && <span class="tag soon">{t('goneFromSite')}</span>}
          {flagged && <span class="tag">{t('filter_flagged')}</span>}
          {warned && <span class="tag soon">{t('filter_warned')}</span>}
        </span>
      )}
    </span>
  );
}

/** The matches in their surroundings, marked; and which text of the message it is, when it is not the one shown. */
function Text({ kind, pieces, side }: Snippet & { side?: string }) {
  return (
    <span class="snippet">
      {side && side !== 'in' && <span class="small muted">{word(`side_${side}`)}: </span>}
      {kind !== 'text' && <span class="tag">{word(`found_${kind}`)}</span>}{' '}
      <span dir="auto">{pieces.map(({ text, isMatch }, at) => (isMatch ? <mark key={at}>{text}</mark> : text))}</span>
    </span>
  );
}

function nameOf(message: Result['message'] | undefined): string {
  return message ? `${message.rank} ${message.conversation}` : '';
}

/** Arrows, Home and End go from result to result; above the first, and with Escape, back to the search field. */
function moveFocus(event: KeyboardEvent, leave: () => void): void {
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1, Escape: -1 }[event.key];
  if (to === undefined || at < 0) return;
  event.preventDefault();
  if (to < 0) leave();
  else buttons[to]?.focus();
}
