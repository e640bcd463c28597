import { useState } from 'preact/hooks';
import { takeFocus } from '../../components/focus.ts';
import { Icon } from '../../components/Icon.tsx';
import type { StoredConversation, StoredMessage } from '../../utils/chats/model.ts';
import { type MessageKey, t } from '../../utils/i18n.ts';
import { openBuild } from './place.ts';
import { plainText } from './plain-text.ts';

/** What can be done with the messages that are chosen: evidence, plain text. */
export function Chosen(props: {
  conversation: StoredConversation;
  messages: readonly StoredMessage[];
  /** False while the thread is still being read. */
  isWhole: boolean;
  chosen: ReadonlySet<number>;
  onAll: () => void;
  onNone: () => void;
  onDone: () => void;
}) {
  const { conversation, messages, chosen, isWhole } = props;
  const [said, say] = useState<MessageKey>();
  const isAll = isWhole && chosen.size === messages.length;
  const hasGaps = messages.some(({ gapBefore }) => gapBefore);
  const advice = !isAll ? 'evidenceLeavesOut' : hasGaps ? 'evidenceHasGaps' : 'evidenceIsWhole';
  const nothing = chosen.size === 0;
  const build = () => openBuild({ conversation: conversation.key, ranks: isAll ? undefined : [...chosen] });
  const copy = () =>
    navigator.clipboard
      .writeText(
        plainText(
          conversation,
          messages.filter(({ rank }) => chosen.has(rank)),
        ),
      )
      .then(
        () => say('composeCopied'),
        () => say('composeCopyFailed'),
      );
  return (
    <div class="stack">
      {chosen.size > 0 && <p class={advice === 'evidenceIsWhole' ? 'small muted' : 'note warn small'}>{t(advice)}</p>}
      <div class="row">
        <button type="button" class="button primary" disabled={nothing} onClick={build}>
          <Icon name="shield" size={16} />
          {t('evidenceBuildChosen', chosen.size, conversation.count)}
        </button>
        <button type="button" class="button" disabled={nothing} onClick={() => void copy()}>
          <Icon name="copy" size={16} />
          {t('copyChosen')}
        </button>
        <button type="button" class="button" ref={takeFocus} onClick={isAll ? props.onNone : props.onAll}>
          {isAll ? t('evidenceChooseNone') : t('evidenceChooseAll')}
        </button>
        <button type="button" class="button quiet" onClick={props.onDone}>
          {t('close')}
        </button>
        <span role="status" class="small">
          {said && t(said)}
        </span>
      </div>
    </div>
  );
}
