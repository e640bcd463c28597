import { useEffect, useState } from 'preact/hooks';
import { Empty } from '../../components/Empty.tsx';
import { takeFocus } from '../../components/focus.ts';
import { Icon } from '../../components/Icon.tsx';
import { Screenshots } from '../../components/Screenshots.tsx';
import { type Place, Thread } from '../../components/Thread.tsx';
import { TodoLine } from '../../components/TodoLine.tsx';
import { dayOf } from '../../components/thread-rows.ts';
import type { Screenshot, StoredConversation } from '../../utils/chats/model.ts';
import { nameOf } from '../../utils/chats/screenshots.ts';
import { setCalm } from '../../utils/db/calm.ts';
import { toggleFlag } from '../../utils/db/flag.ts';
import { trashScreenshot } from '../../utils/db/trash-screenshot.ts';
import { t } from '../../utils/i18n.ts';
import type { TodoItem } from '../../utils/replies/todo.ts';
import { report } from '../../utils/report.ts';
import { Chosen } from './Chosen.tsx';
import { Clocks } from './Clocks.tsx';
import { type Choice, chooseAll, toggled } from './choosing.ts';
import { Delete } from './Delete.tsx';
import { Known } from './Known.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { openBuild, openKept } from './place.ts';
import { ConversationState, Jumps } from './ReaderHeader.tsx';
import { usePictures } from './use-pictures.ts';
import { usePrint } from './use-print.tsx';
import { useThread } from './use-thread.ts';

/** One conversation: read it, go about in it, choose from it, copy, print and export it. */
export function Reader(props: {
  conversation: StoredConversation;
  /** Rank of a message to show. */
  target?: number;
  now: number;
  /** Whose turn it is. */
  item?: TodoItem;
  onBack: () => void;
  onSearch: () => void;
  onFailed: (error: unknown) => void;
}) {
  const { conversation, target } = props;
  const [hasFailed, setFailed] = useState(false);
  const { thread, finish } = useThread(conversation.key, (error) => {
    setFailed(true);
    props.onFailed(error);
  });
  const pictures = usePictures();
  const [place, setPlace] = useState<Place>();
  const [choice, choose] = useState<Choice>();
  const [hasChosen, setHasChosen] = useState(false);
  const messages = thread?.messages ?? [];
  const prepare = async () => {
    const { messages } = await finish();
    const hashes = messages.flatMap(({ images }) => images.flatMap(({ sha256 }) => (sha256 ? [sha256] : [])));
    await pictures.loadAll([...new Set(hashes)]);
  };
  const sheet = () =>
    thread && <PrintSheet {...{ conversation, messages, isWhole: thread.isWhole, pictures, now: Date.now() }} />;
  const print = usePrint(sheet, prepare);
  const goTo = async (rankOf: (thread: typeof messages) => number | undefined, align: Place['align'] = 'start') => {
    const { messages } = await finish();
    const rank = rankOf(messages);
    if (rank !== undefined) setPlace({ rank, align });
  };
  useEffect(() => {
    if (target !== undefined) void goTo(() => target, 'center');
  }, [target]);
  const all = async () => choose(chooseAll((await finish()).messages));
  return (
    <>
      <header>
        <div class="row">
          <button type="button" class="button quiet back" aria-label={t('archiveBack')} onClick={props.onBack}>
            <span class="flip">
              <Icon name="back" size={16} />
            </span>
          </button>
          <h2 class="name ellipsis">
            <bdi>{conversation.peer}</bdi>
          </h2>
          <a class="button" href={conversation.url} target="_blank" rel="noreferrer">
            <Icon name="open" size={16} />
            <span class="words">{t('archiveOpenSite')}</span>
          </a>
          {!choice && (
            <>
              <button
                type="button"
                class="button primary"
                onClick={() => openBuild({ conversation: conversation.key })}
              >
                <Icon name="shield" size={16} />
                <span class="words">{t('evidenceBuild')}</span>
              </button>
              <button
                type="button"
                class="button"
                ref={hasChosen ? takeFocus : null}
                onClick={() => choose({ ranks: new Set() })}
              >
                <Icon name="copy" size={16} />
                <span class="words">{t('chooseMessages')}</span>
              </button>
            </>
          )}
          <button type="button" class="button" onClick={() => void print()}>
            <Icon name="print" size={16} />
            <span class="words">{t('print')}</span>
          </button>
          <Delete conversation={conversation} />
        </div>
        {/* Above what is read later: its buttons must not move under the pointer. */}
        {choice && thread && (
          <Chosen
            conversation={conversation}
            messages={messages}
            isWhole={thread.isWhole}
            chosen={choice.ranks}
            onAll={() => void all()}
            onNone={() => choose({ ranks: new Set() })}
            onDone={() => {
              choose(undefined);
              setHasChosen(true);
            }}
          />
        )}
        <ConversationState conversation={conversation} thread={thread} />
        {props.item && <TodoLine item={props.item} now={props.now} />}
        <Clocks
          conversation={conversation}
          thread={thread}
          now={props.now}
          onMessage={(rank) => void goTo(() => rank, 'center')}
          onFailed={props.onFailed}
        />
        <Known
          conversation={conversation}
          now={props.now}
          onOpen={(key, rank) => {
            if (key === conversation.key) void goTo(() => rank, 'center');
            else openKept(key, rank);
          }}
          onFailed={props.onFailed}
        />
        <Screenshots
          screenshots={conversation.screenshots}
          source={pictures}
          onMessage={(rank) => void goTo(() => rank, 'center')}
          onDelete={(shot) => deleteScreenshot(conversation.key, shot)}
        />
        {thread && messages.length > 0 && (
          <Jumps
            thread={thread}
            onSearch={props.onSearch}
            onFirst={() => void goTo((all) => all[0]?.rank)}
            onLast={() => setPlace({ rank: 'end', align: 'start' })}
            onDay={(day) => void goTo((all) => (all.find((each) => dayOf(each) >= day) ?? all.at(-1))?.rank)}
          />
        )}
      </header>
      {hasFailed && <p class="note danger">{t('problem_database')}</p>}
      {!thread && !hasFailed && (
        <p class="scroll muted" role="status">
          {t('archiveReading')}
        </p>
      )}
      {thread?.isWhole && messages.length === 0 && (
        <div class="scroll">
          <Empty icon="bubble" title={t('archiveNoMessagesTitle')}>
            {t('archiveNoMessagesText')}
          </Empty>
        </div>
      )}
      {messages.length > 0 && thread && (
        <Thread
          messages={messages}
          isWhole={thread.isWhole}
          total={Math.max(conversation.count, messages.length)}
          pictures={pictures}
          sights={conversation.sights}
          place={place}
          chosen={choice?.ranks}
          onToggle={(rank, isRange) => choice && choose(toggled(choice, messages, rank, isRange))}
          onFlag={({ conversation, rank }) =>
            void toggleFlag(conversation, rank).catch((error: unknown) => report(error, 'mark a message'))
          }
          onCalm={(text, isCalm) =>
            void setCalm(conversation.key, text, isCalm).catch((error: unknown) => report(error, 'dismiss a warning'))
          }
          onFirst={() => void goTo((all) => all[0]?.rank)}
        />
      )}
    </>
  );
}

async function deleteScreenshot(key: string, shot: Screenshot): Promise<void> {
  try {
    await trashScreenshot(key, nameOf(shot), Date.now());
  } catch (error) {
    await report(error, 'delete a screenshot');
    throw error;
  }
}
