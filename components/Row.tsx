import { useMemo } from 'preact/hooks';
import type { Sight, StoredMessage } from '../utils/chats/model.ts';
import { lastSeenOf } from '../utils/chats/sights.ts';
import { t } from '../utils/i18n.ts';
import { Icon } from './Icon.tsx';
import { MessageBody } from './MessageBody.tsx';
import type { PictureSource } from './Picture.tsx';
import { dayOf, isNewDay } from './thread-rows.ts';
import { fullDay } from './words.ts';

interface RowProps {
  message: StoredMessage;
  before?: StoredMessage;
  /** Whether it is the very first that is kept. */
  isStart: boolean;
  index: number;
  /** Place in the whole thread, from 1, and how long that is: only a part of it is in the page. */
  place: number;
  total: number;
  /** Distance from the top of the list, px. */
  start: number;
  isActive: boolean;
  isTarget: boolean;
  /** Absent when not choosing. */
  isChosen?: boolean;
  pictures: PictureSource;
  /** Present where the facts are open. */
  sights?: readonly Sight[];
  showsVersions: boolean;
  canFlag: boolean;
  measure: (row: HTMLElement | null) => void;
  calls: {
    current: {
      open: (rank: number, what: string) => void;
      focus: (rank: number) => void;
      toggle?: (rank: number, isRange: boolean) => void;
      flag?: (message: StoredMessage) => void;
      calm?: (text: string, isCalm: boolean) => void;
    };
  };
}

/** A message with what stands above it: the day that begins, the gap before it. Drawn again only when it changes. */
export function Row(props: RowProps) {
  const { message, isActive, isChosen, pictures, sights, showsVersions, calls, isStart, canFlag } = props;
  const { rank, direction, goneSince, flagged, gapBefore } = message;
  const startsDay = isNewDay(message, props.before);
  const inner = useMemo(
    () => (
      <>
        {startsDay && <h3 class="day">{fullDay(dayOf(message))}</h3>}
        {gapBefore && <Gap isStart={isStart} />}
        <div class={`message ${direction} ${goneSince === undefined ? '' : 'gone'} ${flagged ? 'flagged' : ''}`}>
          {isChosen !== undefined && (
            <input
              type="checkbox"
              checked={isChosen}
              tabIndex={isActive ? 0 : -1}
              aria-label={t('evidenceChooseOne', nameOf(message))}
              onClick={(event) => calls.current.toggle?.(rank, event.shiftKey)}
            />
          )}
          <MessageBody
            message={message}
            pictures={pictures}
            isActive={isActive}
            opened={{ facts: sights !== undefined, versions: showsVersions }}
            lastSeen={sights && lastSeenOf(message, sights)}
            onOpen={(what) => calls.current.open(rank, what)}
            onCalm={(text, isCalm) => calls.current.calm?.(text, isCalm)}
          >
            {canFlag && (
              <button
                type="button"
                class="button quiet flag"
                tabIndex={isActive ? 0 : -1}
                aria-pressed={flagged === true}
                aria-label={t('flag')}
                title={t('flag')}
                onClick={() => calls.current.flag?.(message)}
              >
                <Icon name="flag" size={14} />
              </button>
            )}
          </MessageBody>
        </div>
      </>
    ),
    [message, startsDay, isStart, isActive, isChosen, pictures, sights, showsVersions, canFlag],
  );
  return (
    <li
      ref={props.measure}
      class={`entry ${props.isTarget ? 'target' : ''}`}
      data-index={props.index}
      tabIndex={isActive ? 0 : -1}
      aria-posinset={props.place}
      aria-setsize={props.total}
      style={{ transform: `translateY(${props.start}px)` }}
      onFocusIn={() => calls.current.focus(rank)}
    >
      {inner}
    </li>
  );
}

/** A place where something may be missing: it was never on the screen. */
export function Gap({ isStart }: { isStart: boolean }) {
  return (
    <p class={`gap small ${isStart ? 'muted' : 'note warn'}`}>
      {t(isStart ? 'gapStart' : 'gapBetween')} {t('gapHelp')}
    </p>
  );
}

function nameOf({ text, cards }: StoredMessage): string {
  return (text || cards?.[0]?.title || t('pictureOnly')).slice(0, 60);
}
