import { MessageBody } from '../../components/MessageBody.tsx';
import { Fact } from '../../components/MessageFacts.tsx';
import type { PictureSource } from '../../components/Picture.tsx';
import { Gap } from '../../components/Row.tsx';
import { dayOf, isNewDay } from '../../components/thread-rows.ts';
import { dateTime, fullDay } from '../../components/words.ts';
import type { Instant, StoredConversation, StoredMessage } from '../../utils/chats/model.ts';
import { count, t, word } from '../../utils/i18n.ts';

/** A conversation as it is printed: every message, nothing to press. */
export function PrintSheet(props: {
  conversation: StoredConversation;
  messages: readonly StoredMessage[];
  isWhole: boolean;
  pictures: PictureSource;
  now: Instant;
}) {
  const { conversation, messages, isWhole, pictures, now } = props;
  const { peer, account, orderId, title, url } = conversation;
  return (
    <article class="parley">
      <header>
        <h1>
          <bdi>{peer}</bdi>
        </h1>
        {title && <p dir="auto">{title}</p>}
        <dl class="sheet-facts">
          {account && <Fact name={t('evidenceAccount')}>{account}</Fact>}
          {orderId && <Fact name={t('evidenceOrder')}>{orderId}</Fact>}
          <Fact name={t('evidencePage')}>{url}</Fact>
          {messages[0] && (
            <Fact name={t('evidencePeriod')}>
              {`${fullDay(dayOf(messages[0]))} – ${fullDay(dayOf(messages.at(-1) ?? messages[0]))}`}
            </Fact>
          )}
          <Fact name={t('evidenceThread')}>{count('messagesKept', conversation.count)}</Fact>
          <Fact name={t('printedOn')}>{dateTime(now)}</Fact>
        </dl>
        {!isWhole && <p class="note">{t('printPart', messages.length, conversation.count)}</p>}
      </header>
      <ol>
        {messages.map((message, at) => (
          <li key={message.rank}>
            {isNewDay(message, messages[at - 1]) && <h2 class="day">{fullDay(dayOf(message))}</h2>}
            {message.gapBefore && <Gap isStart={isWhole && at === 0} />}
            <div class={`message ${message.direction} ${message.goneSince === undefined ? '' : 'gone'}`}>
              <p class="side">{message.direction === 'in' ? <bdi>{peer}</bdi> : word(`side_${message.direction}`)}</p>
              <MessageBody message={message} pictures={pictures} opened={{ versions: true, facts: false }} />
            </div>
          </li>
        ))}
      </ol>
    </article>
  );
}
