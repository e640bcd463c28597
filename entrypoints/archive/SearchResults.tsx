import { useEffect, useState } from 'preact/hooks';
import { Empty } from '../../components/Empty.tsx';
import { dateTime } from '../../components/words.ts';
import type { StoredConversation } from '../../utils/chats/model.ts';
import { type Result, search } from '../../utils/db/search.ts';
import { t } from '../../utils/i18n.ts';
import type { Snippet } from '../../utils/search/snippet.ts';

const LIMIT = 100;
/** A pause in typing this long, and the search runs. */
const PAUSE_MS = 200;

/** Messages with every word of the query, newest first. */
export function SearchResults(props: {
  query: string;
  now: number;
  conversations: readonly StoredConversation[];
  onOpen: (key: string, rank: number) => void;
  onFailed: (error: unknown) => void;
}) {
  const { query, onOpen, onFailed } = props;
  const [found, setFound] = useState<Result[]>();
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      search(query, {}, { limit: LIMIT }).then(({ results }) => current && setFound(results), onFailed);
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query]);
  if (!found) return <p role="status">{t('searching')}</p>;
  if (found.length === 0) {
    return (
      <Empty icon="search" title={t('searchNothing')}>
        {t('searchNothingText')}
      </Empty>
    );
  }
  return (
    <ul class="card">
      {found.map(({ message, peer, snippets }) => (
        <li key={`${message.conversation} ${message.rank}`}>
          <button type="button" class="choice" onClick={() => onOpen(message.conversation, message.rank)}>
            <span class="hit">
              <span class="row small muted">
                <bdi class="grow">{peer}</bdi>
                {dateTime(message.sentAt ?? message.firstSeen)}
              </span>
              <Snippets snippets={snippets} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Every match in its surroundings, marked; and which text of the message it is, when it is not the one shown. */
function Snippets({ snippets }: { snippets: readonly Snippet[] }) {
  return snippets.map(({ pieces }, index) => (
    <span key={index} dir="auto">
      {pieces.map(({ text, isMatch }, at) => (isMatch ? <mark key={at}>{text}</mark> : text))}
    </span>
  ));
}
