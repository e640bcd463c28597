import { liveQuery } from 'dexie';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { useLive } from '../../components/live.ts';
import { Thread } from '../../components/Thread.tsx';
import { dateTime } from '../../components/words.ts';
import { completenessOf } from '../../utils/chats/gaps.ts';
import type { StoredConversation, StoredMessage } from '../../utils/chats/model.ts';
import { deleteConversation, thread } from '../../utils/db/chats.ts';
import { count, t } from '../../utils/i18n.ts';
import { ask } from '../../utils/messages.ts';
import { report } from '../../utils/report.ts';
import { downloadPack } from './download-pack.ts';
import { usePictures } from './use-pictures.ts';

/** More messages than this are drawn on request: a long thread opens at its end. */
const STEP = 400;

/** One conversation: read it, choose from it, export it. */
export function Reader(props: {
  conversation: StoredConversation;
  target?: number;
  onFailed: (error: unknown) => void;
}) {
  const { conversation, target, onFailed } = props;
  const { key, goneSince } = conversation;
  const messages = useLive(() => liveQuery(() => thread(key)), [key], onFailed) ?? [];
  const pictures = usePictures(messages);
  const [shown, setShown] = useState(STEP);
  const [chosen, choose] = useState<ReadonlySet<number>>();
  const found = messages.findIndex(({ rank }) => rank === target);
  const from = Math.max(0, Math.min(messages.length - shown, found < 0 ? messages.length : found - 20));
  const scroll = useRef<HTMLElement>(null);
  const loaded = messages.length > 0;
  useEffect(() => {
    if (loaded && target === undefined) scroll.current?.scrollTo({ top: scroll.current.scrollHeight });
  }, [loaded, target]);
  const toggle = (rank: number) => {
    const next = new Set(chosen);
    if (!next.delete(rank)) next.add(rank);
    choose(next);
  };
  return (
    <>
      <header>
        <div class="row">
          <h2 class="grow ellipsis">
            <bdi>{conversation.peer}</bdi>
          </h2>
          <a class="button" href={conversation.url} target="_blank" rel="noreferrer">
            <Icon name="open" size={16} />
            {t('archiveOpenSite')}
          </a>
          {!chosen && (
            <button
              type="button"
              class="button primary"
              onClick={() => choose(new Set(messages.map(({ rank }) => rank)))}
            >
              <Icon name="shield" size={16} />
              {t('evidenceBuild')}
            </button>
          )}
          <Delete conversation={conversation} />
        </div>
        <p class="row small muted">
          {count('messagesKept', conversation.count)} · {t('lastSeen', dateTime(conversation.lastSeen))}
          <Completeness conversation={conversation} messages={messages} />
          {goneSince !== undefined && <span class="tag soon">{t('goneSince', dateTime(goneSince))}</span>}
        </p>
        {chosen && (
          <Export
            conversation={conversation}
            messages={messages}
            chosen={chosen}
            onChoose={choose}
            onDone={() => choose(undefined)}
          />
        )}
      </header>
      <section ref={scroll} class="scroll" tabIndex={0} aria-label={t('archiveThread')}>
        {from > 0 && (
          <p class="row" style={{ justifyContent: 'center' }}>
            <button type="button" class="button" onClick={() => setShown(shown + STEP)}>
              {t('archiveEarlier')}
            </button>
          </p>
        )}
        <Thread
          messages={messages.slice(from)}
          fromStart={from === 0}
          pictures={pictures}
          target={target}
          chosen={chosen}
          onToggle={toggle}
        />
      </section>
    </>
  );
}

/** From when to when nothing is missing, once the beginning was seen. */
function Completeness(props: { conversation: StoredConversation; messages: StoredMessage[] }) {
  const { whole, from, to } = completenessOf(props.messages, props.conversation.fromStart);
  if (from !== undefined && to !== undefined)
    return <span class={`tag ${whole ? 'good' : ''}`}>{t('completeFromTo', dateTime(from), dateTime(to))}</span>;
  return whole ? <span class="tag good">{t('completeAll')}</span> : null;
}

function Export(props: {
  conversation: StoredConversation;
  messages: StoredMessage[];
  chosen: ReadonlySet<number>;
  onChoose: (ranks: ReadonlySet<number>) => void;
  onDone: () => void;
}) {
  const { conversation, messages, chosen, onChoose, onDone } = props;
  const [state, setState] = useState<'idle' | 'busy' | 'done' | 'failed'>('idle');
  const all = chosen.size === messages.length;
  const hasGaps = messages.some(({ gapBefore }) => gapBefore);
  const advice = !all ? 'evidenceLeavesOut' : hasGaps ? 'evidenceHasGaps' : 'evidenceIsWhole';
  const make = async () => {
    setState('busy');
    try {
      await downloadPack(conversation, messages, chosen);
      setState('done');
    } catch (error) {
      setState('failed');
      await report(error, 'make an evidence pack');
    }
  };
  return (
    <div class="stack">
      <p class={advice === 'evidenceIsWhole' ? 'small muted' : 'note warn small'}>{t(advice)}</p>
      <div class="row">
        <button
          type="button"
          class="button primary"
          disabled={chosen.size === 0 || state === 'busy'}
          onClick={() => void make()}
        >
          <Icon name="shield" size={16} />
          {t('evidenceDownload', chosen.size, messages.length)}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => onChoose(all ? new Set() : new Set(messages.map(({ rank }) => rank)))}
        >
          {all ? t('evidenceChooseNone') : t('evidenceChooseAll')}
        </button>
        <button type="button" class="button quiet" onClick={onDone}>
          {t('close')}
        </button>
        <span role="status" class="small">
          {state === 'busy' && t('evidenceBusy')}
          {state === 'done' && t('evidenceDone')}
          {state === 'failed' && t('evidenceFailed')}
        </span>
      </div>
    </div>
  );
}

function Delete({ conversation }: { conversation: StoredConversation }) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="button quiet" onClick={() => setAsking(true)}>
        {t('archiveDelete')}
      </button>
    );
  }
  const remove = async () => {
    try {
      await deleteConversation(conversation.key);
      await ask('remindersChanged');
    } catch (error) {
      await report(error, 'delete a conversation');
    }
  };
  return (
    <span class="row note danger" role="alert">
      {t('archiveDeleteSure', conversation.count)}
      <button type="button" class="button danger" onClick={() => void remove()}>
        {t('archiveDeleteYes')}
      </button>
      <button type="button" class="button" onClick={() => setAsking(false)}>
        {t('cancel')}
      </button>
    </span>
  );
}
