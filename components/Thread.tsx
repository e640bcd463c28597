import { useEffect, useRef } from 'preact/hooks';
import type { SeenCard, StoredImage, StoredMessage } from '../utils/chats/model.ts';
import { textsOf } from '../utils/evidence/texts.ts';
import { count, language, t, word } from '../utils/i18n.ts';
import { dateTime } from './words.ts';

export interface ThreadProps {
  messages: readonly StoredMessage[];
  /** Address to show for a kept picture, by SHA-256. */
  pictures: ReadonlyMap<string, string>;
  /** Ranks that are chosen for evidence; absent when not choosing. */
  chosen?: ReadonlySet<number>;
  onToggle?: (rank: number) => void;
  /** Whether the first of `messages` is the first that is kept. */
  fromStart: boolean;
  /** Rank to bring into view. */
  target?: number;
}

/** A conversation as it was seen: both sides, day by day, with what was edited, gone or not kept. */
export function Thread(props: ThreadProps) {
  let day = '';
  return (
    <ol class="thread" aria-label={t('archiveThread')}>
      {props.messages.flatMap((message) => {
        const next = dayOf(message.sentAt ?? message.firstSeen);
        const isNewDay = next !== day;
        day = next;
        return [
          message.gapBefore && (
            <Gap key={`gap ${message.rank}`} isStart={props.fromStart && message === props.messages[0]} />
          ),
          isNewDay && (
            <li key={`day ${message.rank}`} class="day small muted">
              {day}
            </li>
          ),
          <Message key={message.rank} message={message} {...props} />,
        ];
      })}
    </ol>
  );
}

/** A place where something may be missing: it was never on the screen. */
function Gap({ isStart }: { isStart: boolean }) {
  return (
    <li class={`gap small ${isStart ? 'muted' : 'note warn'}`}>
      {t(isStart ? 'gapStart' : 'gapBetween')} {t('gapHelp')}
    </li>
  );
}

function Message({ message, pictures, chosen, onToggle, target }: ThreadProps & { message: StoredMessage }) {
  const place = useRef<HTMLLIElement>(null);
  const { rank } = message;
  useEffect(() => {
    if (rank === target) place.current?.scrollIntoView({ block: 'center' });
  }, [rank, target]);
  const { direction, text, replyTo, images, cards, goneSince, revisions } = message;
  return (
    <li class={`message ${direction} ${goneSince === undefined ? '' : 'gone'}`} ref={place}>
      {chosen && (
        <input
          type="checkbox"
          checked={chosen.has(rank)}
          aria-label={t('evidenceChooseOne', (text || cards?.[0]?.title || t('pictureOnly')).slice(0, 60))}
          onChange={() => onToggle?.(rank)}
        />
      )}
      <div class="bubble">
        <span class="hidden">{word(`side_${direction}`)}: </span>
        {replyTo && (
          <blockquote class="small muted" dir="auto">
            {replyTo}
          </blockquote>
        )}
        {textsOf(message).map(({ kind, text: shown }, index) => (
          <>
            {kind && <p class="small muted">{word(`text_${kind}`)}</p>}
            <p class={index === 0 ? 'text' : 'text small muted'} dir="auto">
              {shown}
            </p>
          </>
        ))}
        {cards?.map((card) => (
          <Card key={card.url} card={card} />
        ))}
        {images.map((image, index) => (
          <Picture key={index} image={image} address={image.sha256 && pictures.get(image.sha256)} />
        ))}
        <p class="row small muted">
          <Time message={message} />
          {goneSince !== undefined && <span class="tag soon">{t('goneSince', dateTime(goneSince))}</span>}
        </p>
        {revisions && (
          <details class="small">
            <summary>{count('versions', revisions.length)}</summary>
            {revisions.map((revision) => (
              <p key={revision.replacedAt} class="text muted" dir="auto">
                {revision.text}
              </p>
            ))}
          </details>
        )}
      </div>
    </li>
  );
}

/** An order or a product as its card showed it, with a way to go there. */
function Card({ card: { kind, id, title, details, url } }: { card: SeenCard }) {
  return (
    <div class="shown-card">
      <p class="small muted">
        {word(`card_${kind}`)}
        {id && (
          <>
            {' · '}
            <bdi>{id}</bdi>
          </>
        )}
      </p>
      <a href={url} target="_blank" rel="noreferrer" dir="auto">
        {title}
      </a>
      {details && (
        <p class="text small muted" dir="auto">
          {details}
        </p>
      )}
    </div>
  );
}

function Picture({ image, address }: { image: StoredImage; address?: string }) {
  if (address) return <img class="picture" src={address} alt={image.alt || t('picture')} />;
  const why = image.problem ? t('pictureNotKept', word(`picture_${image.problem}`)) : t('picturePending');
  return <p class="note small">{why}</p>;
}

/** The instant where it is known, and always the site's own words. */
function Time({ message: { sentAt, precision, shownTime, firstSeen } }: { message: StoredMessage }) {
  if (sentAt === undefined) return <span>{shownTime ?? t('firstSeen', dateTime(firstSeen))}</span>;
  const resolved = precision === 'day' ? dayOf(sentAt) : dateTime(sentAt);
  return (
    <time dateTime={new Date(sentAt).toISOString()} title={shownTime && t('shownAs', shownTime)}>
      {resolved}
    </time>
  );
}

function dayOf(instant: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'full' }).format(instant);
}
