import { useState } from 'preact/hooks';
import type { Screenshot, ScreenshotPiece } from '../utils/chats/model.ts';
import { t, word } from '../utils/i18n.ts';
import { Icon } from './Icon.tsx';
import { Picture, type PictureSource } from './Picture.tsx';
import { dateTime } from './words.ts';

/** The pictures of a conversation as it stood on the screen, newest first; nothing where there are none. */
export function Screenshots(props: {
  screenshots?: readonly Screenshot[];
  source: PictureSource;
  /** Shows a message of the thread. */
  onMessage: (rank: number) => void;
}) {
  const { screenshots = [], source, onMessage } = props;
  const [isOpen, setOpen] = useState(false);
  if (screenshots.length === 0) return null;
  return (
    <details class="clocks" onToggle={(event) => setOpen((event.currentTarget as HTMLDetailsElement).open)}>
      <summary>
        <Icon name="camera" size={14} />
        <span class="grow ellipsis">{t('screenshotsTitle')}</span>
        <span class="tag">{screenshots.length}</span>
      </summary>
      {/* Read from the disk only when they are looked at. */}
      {isOpen && (
        <ul class="stack screenshots">
          {[...screenshots].reverse().map((shot) => (
            <li key={`${shot.takenAt} ${shot.pieces[0]?.sha256}`} class="stack">
              <Facts shot={shot} />
              {shot.pieces.map((piece, at) => (
                <Piece
                  key={`${at} ${piece.sha256}`}
                  piece={piece}
                  alt={t('screenshotAlt', at + 1, shot.pieces.length, piece.ranks.length)}
                  source={source}
                  onMessage={onMessage}
                />
              ))}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Facts({ shot: { takenAt, url, partial } }: { shot: Screenshot }) {
  return (
    <p class="small row">
      <strong>{dateTime(takenAt)}</strong>
      {partial && <span class="tag soon">{word(`screenshotPartial_${partial}`)}</span>}
      <a class="ellipsis" href={url} target="_blank" rel="noreferrer" dir="ltr">
        {url}
      </a>
    </p>
  );
}

function Piece(props: {
  piece: ScreenshotPiece;
  alt: string;
  source: PictureSource;
  onMessage: (rank: number) => void;
}) {
  const { piece, alt, source, onMessage } = props;
  const { sha256, ranks } = piece;
  const [first] = ranks;
  return (
    <figure>
      <Picture image={{ url: '', alt, sha256 }} source={source} />
      <figcaption class="small muted">
        <span>{t('screenshotMessages', ranks.length)}</span>
        {first !== undefined && (
          <button type="button" class="button quiet" onClick={() => onMessage(first)}>
            {t('screenshotFirst')}
          </button>
        )}
        <span>{t('screenshotHash')}</span> <code class="hash">{sha256}</code>
      </figcaption>
    </figure>
  );
}
