import type { Instant, StoredMessage } from '../utils/chats/model.ts';
import { t, word } from '../utils/i18n.ts';
import { dateTime, fullDay } from './words.ts';

/** What a message opens: its earlier versions, and what is known about it. Kept by the page: a row that comes back is as it was. */
export type Opened = 'versions' | 'facts';

/** The time of a message; behind it, how Parley knows of it. */
export function MessageFacts(props: {
  message: StoredMessage;
  lastSeen?: Instant;
  isOpen: boolean;
  tab: number;
  onOpen?: (what: Opened) => void;
}) {
  const { message, lastSeen, isOpen, tab, onOpen } = props;
  if (!onOpen) return <Time message={message} />;
  return (
    <details class="facts" open={isOpen} onToggle={(event) => event.currentTarget.open !== isOpen && onOpen('facts')}>
      <summary tabIndex={tab}>
        <Time message={message} />
      </summary>
      {isOpen && <Facts message={message} lastSeen={lastSeen} />}
    </details>
  );
}

function Facts({ message, lastSeen }: { message: StoredMessage; lastSeen?: Instant }) {
  const { shownTime, firstSeen, way, version, url } = message;
  return (
    <dl>
      {shownTime && <Fact name={t('evidenceShownTime')}>{shownTime}</Fact>}
      <Fact name={t('evidenceFirstCaptured')}>{dateTime(firstSeen)}</Fact>
      {lastSeen !== undefined && <Fact name={t('evidenceLastCaptured')}>{dateTime(lastSeen)}</Fact>}
      <Fact name={t('evidenceWay')}>{word(`way_${way}`)}</Fact>
      <Fact name={t('evidencePage')}>{url}</Fact>
      <Fact name={t('evidenceVersion')}>{version}</Fact>
    </dl>
  );
}

/** A name and what it says, in a list of facts. */
export function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

/** The instant where it is known, and always the site's own words. */
function Time({ message: { sentAt, precision, shownTime, firstSeen } }: { message: StoredMessage }) {
  if (sentAt === undefined) return <span>{shownTime ?? t('firstSeen', dateTime(firstSeen))}</span>;
  return (
    <time dateTime={new Date(sentAt).toISOString()} title={shownTime && t('shownAs', shownTime)}>
      {precision === 'day' ? fullDay(sentAt) : dateTime(sentAt)}
    </time>
  );
}
