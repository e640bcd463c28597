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
  /** Deletes one. */
  onDelete: (shot: Screenshot) => Promise<void>;
}) {
  const { screenshots = [], source, onMessage } = props;
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const remove = (shot: Screenshot) => {
    setFailed(false);
    props.onDelete(shot).catch(() => setFailed(true));
  };
  if (screenshots.length === 0) return null;
  return (
    <details class="clocks" onToggle={(event) => setOpen((event.currentTarget as HTMLDetailsElement).open)}>
      <summary>
        <Icon name="camera" size={14} />
        <span class="grow ellipsis">{t('screenshotsTitle')}</span>
        <span class="tag">{screenshots.length}</span>
      </summary>
      {hasFailed && (
        <p role="alert" class="note danger">
          {t('deleteFailed')}
        </p>
      )}
      {/* Read from the disk only when they are looked at. */}
      {isOpen && (
        <ul class="stack screenshots">
          {[...screenshots].reverse().map((shot) => (
            <li key={`${shot.takenAt} ${shot.pieces[0]?.sha256}`} class="stack">
              <Facts shot={shot} onDelete={() => remove(shot)} />
              {shot.pieces.map((piece, at) => (
                <Piece
                  key={`${at} ${piece.sha256}`}
                  piece={piece}
                  alt={altOf(shot, at)}
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

function Facts({ shot: { takenAt, url, partial }, onDelete }: { shot: Screenshot; onDelete: () => void }) {
  return (
    <p class="small row">
      <strong>{dateTime(takenAt)}</strong>
      {partial && <span class="tag soon">{word(`screenshotPartial_${partial}`)}</span>}
      <a class="ellipsis" href={url} target="_blank" rel="noreferrer" dir="ltr">
        {url}
      </a>
      <button type="button" class="button quiet" onClick={onDelete}>
        {t('screenshotDelete')}
      </button>
    </p>
  );
}

/** What a piece is, in words. */
function altOf({ pieces }: Screenshot, at: number): string {
  const piece = pieces[at];
  if (piece?.head) return t('screenshotHeadAlt', piece.ranks.length);
  const others = pieces.filter(({ head }) => !head);
  return t('screenshotAlt', piece ? others.indexOf(piece) + 1 : 0, others.length, piece?.ranks.length ?? 0);
}

function Piece(props: {
  piece: ScreenshotPiece;
  alt: string;
  source: PictureSource;
  onMessage: (rank: number) => void;
}) {
  const { piece, alt, source, onMessage } = props;
  const { sha256, ranks, head } = piece;
  const [first] = ranks;
  return (
    <figure class={head ? 'head' : undefined}>
      <Picture image={{ url: '', alt, sha256 }} source={source} />
      <figcaption class="small muted">
        {head && <span>{t('screenshotHead')}</span>}
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
