import type { ComponentChildren } from 'preact';
import type { Instant, SeenCard, StoredMessage } from '../utils/chats/model.ts';
import { textsOf } from '../utils/evidence/texts.ts';
import { count, t, word } from '../utils/i18n.ts';
import { MessageFacts, type Opened } from './MessageFacts.tsx';
import { MessageWarnings } from './MessageWarnings.tsx';
import { Picture, type PictureSource } from './Picture.tsx';
import { dateTime } from './words.ts';

export interface MessageBodyProps {
  message: StoredMessage;
  pictures: PictureSource;
  opened: { versions: boolean; facts: boolean };
  onOpen?: (what: Opened) => void;
  /** Whether its buttons can be reached by the tab key. */
  isActive?: boolean;
  /** When it was last on the screen; only asked for where the facts are open. */
  lastSeen?: Instant;
  /** The buyer says that a text is no problem, or takes that back. */
  onCalm?: (text: string, isCalm: boolean) => void;
  /** Buttons of the page that draws it. */
  children?: ComponentChildren;
}

/** What was said, as it was seen: texts, cards, pictures, when, and what became of it since. */
export function MessageBody(props: MessageBodyProps) {
  const { message, pictures, opened, onOpen, isActive = true, lastSeen, onCalm, children } = props;
  const { direction, replyTo, images, cards, revisions } = message;
  const tab = isActive ? 0 : -1;
  return (
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
        <Card key={card.url} card={card} tab={tab} />
      ))}
      {images.map((image, index) => (
        <Picture key={index} image={image} source={pictures} />
      ))}
      {message.goneSince !== undefined && (
        <p class="row small">
          <span class="tag soon">{goneWords(message)}</span>
        </p>
      )}
      {revisions && (
        <details
          class="small"
          open={opened.versions}
          onToggle={(event) => event.currentTarget.open !== opened.versions && onOpen?.('versions')}
        >
          <summary tabIndex={tab}>{count('versions', revisions.length)}</summary>
          {opened.versions &&
            revisions.map(({ text, replacedAt }) => (
              <p key={replacedAt} class="version">
                <span class="text" dir="auto">
                  {text}
                </span>
                <span class="muted">{t('versionUntil', dateTime(replacedAt))}</span>
              </p>
            ))}
        </details>
      )}
      <MessageWarnings message={message} tab={tab} onCalm={onCalm} />
      <div class="foot small muted">
        <MessageFacts message={message} lastSeen={lastSeen} isOpen={opened.facts} tab={tab} onOpen={onOpen} />
        {children}
      </div>
    </div>
  );
}

/** Since when a message is gone, and by whom where the site says so. */
export function goneWords({ goneSince = 0, goneBy }: StoredMessage): string {
  const since = t('goneSince', dateTime(goneSince));
  return goneBy ? `${since} · ${word(`goneBy_${goneBy}`)}` : since;
}

/** An order or a product as its card showed it, with a way to go there. */
function Card({ card: { kind, id, title, details, url }, tab }: { card: SeenCard; tab: number }) {
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
      <a href={url} target="_blank" rel="noreferrer" dir="auto" tabIndex={tab}>
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
