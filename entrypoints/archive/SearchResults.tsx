import { useEffect, useState } from 'preact/hooks';
import { Empty } from '../../components/Empty.tsx';
import { dateTime } from '../../components/words.ts';
import type { StoredConversation, StoredMessage } from '../../utils/chats/model.ts';
import { fold, messagesWith } from '../../utils/db/search.ts';
import { t } from '../../utils/i18n.ts';

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
  const { query, conversations, onOpen, onFailed } = props;
  const [found, setFound] = useState<{ query: string; messages: StoredMessage[] }>();
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      messagesWith(query, LIMIT).then((messages) => current && setFound({ query, messages }), onFailed);
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query]);
  if (!found) return <p role="status">{t('searching')}</p>;
  if (found.messages.length === 0) {
    return (
      <Empty icon="search" title={t('searchNothing')}>
        {t('searchNothingText')}
      </Empty>
    );
  }
  const names = new Map(conversations.map(({ key, peer }) => [key, peer]));
  return (
    <ul class="card">
      {found.messages.map((message) => (
        <li key={`${message.conversation} ${message.rank}`}>
          <button type="button" class="choice" onClick={() => onOpen(message.conversation, message.rank)}>
            <span class="hit">
              <span class="row small muted">
                <bdi class="grow">{names.get(message.conversation)}</bdi>
                {dateTime(message.sentAt ?? message.firstSeen)}
              </span>
              <span dir="auto">
                <Snippet text={message.text} query={found.query} />
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The text around the first word of the query, with that word marked. */
function Snippet({ text, query }: { text: string; query: string }) {
  const word = fold(query).split(/\s+/u).find(Boolean) ?? '';
  const at = indexFolded(text, word);
  if (at < 0) return <>{text.slice(0, 140)}</>;
  const from = Math.max(0, at - 40);
  return (
    <>
      {from > 0 && '… '}
      {text.slice(from, at)}
      <mark>{text.slice(at, at + word.length)}</mark>
      {text.slice(at + word.length, at + word.length + 100)}
    </>
  );
}

/** Where a folded word begins in the text; exact as long as folding keeps the length, which marks only ever the snippet. */
function indexFolded(text: string, word: string): number {
  const folded = [...text].map((character) => fold(character).slice(0, character.length) || character).join('');
  return folded.indexOf(word);
}
