import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { IncomingNote } from '../../components/IncomingNote.tsx';
import { answers, titlesOf } from '../../components/warning-words.ts';
import { elementOf } from '../../utils/chats/elements.ts';
import type { SeenMessage } from '../../utils/chats/model.ts';
import type { Finding } from '../../utils/drafts/check.ts';
import { categoriesOf } from '../../utils/drafts/warning-kinds.ts';
import { t } from '../../utils/i18n.ts';
import { composeMessage } from '../../utils/scenarios/index.ts';
import { messageLanguage, readSettings } from '../../utils/settings.ts';
import { isReadable } from './is-readable.ts';
import { type Area, type NotePlace, placeCard, placeNote } from './note-place.ts';
import { placeAndTell } from './place-draft.tsx';

/** A seller's message with what it asks for. */
export interface Note {
  id: string;
  message: SeenMessage;
  text: string;
  found: Finding[];
}

/** With more notes in sight than this, only their signs are shown. */
const MOST_WORDED = 3;

/** The signs beside the messages, and the one note that is opened. */
export function IncomingNotes(props: {
  notes: readonly Note[];
  scroller: HTMLElement | undefined;
  onDismiss: (text: string) => void;
}) {
  const { notes, scroller, onDismiss } = props;
  const [open, setOpen] = useState<string>();
  const pane = paneOf(scroller);
  const places = notes.flatMap((note) => {
    const element = elementOf(note.message);
    const area = element?.getBoundingClientRect();
    return element && area && area.height > 0 ? [{ note, element, area }] : [];
  });
  const inSight = places.filter(({ area }) => area.bottom > pane.top && area.top < pane.bottom).length;
  const newest = notes.at(-1);
  return (
    <>
      {/* There before its words are: only then are they read aloud. */}
      <p class="parley hidden" role="status">
        {newest && t('incomingSign', titlesOf(newest.found))}
      </p>
      {places.map(({ note, element, area }) => {
        const isOpen = note.id === open;
        const isFree = (place: Area) => !isReadable(element, place);
        const place = placeNote(area, pane, windowArea(), inSight <= MOST_WORDED, isFree);
        return (
          place && (
            <Sign
              key={note.id}
              note={note}
              place={place}
              isOpen={isOpen}
              area={area}
              pane={pane}
              onOpen={() => setOpen(isOpen ? undefined : note.id)}
              onDismiss={() => {
                setOpen(undefined);
                onDismiss(note.text);
              }}
            />
          )
        );
      })}
    </>
  );
}

function Sign(props: {
  note: Note;
  place: NotePlace;
  isOpen: boolean;
  area: Area;
  pane: Area;
  onOpen: () => void;
  onDismiss: () => void;
}) {
  const { note, place, isOpen, area, pane, onOpen, onDismiss } = props;
  const { edge, inset, top, width } = place;
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    onOpen();
    button.current?.focus();
  };
  const titles = titlesOf(note.found);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes wherever in it the focus is
    <div class="parley" onKeyDown={(event) => isOpen && event.isTrusted && event.key === 'Escape' && close()}>
      <button
        ref={button}
        type="button"
        class={`incoming-sign ${width === undefined ? '' : 'worded'}`}
        style={{ [edge]: `${inset}px`, top: `${top}px`, ...(width !== undefined && { maxWidth: `${width}px` }) }}
        aria-expanded={isOpen}
        aria-label={t('incomingSign', titles)}
        title={titles}
        onClick={(event) => event.isTrusted && onOpen()}
      >
        <Icon name="shield" size={16} />
        {width !== undefined && <span class="ellipsis">{titles}</span>}
      </button>
      {isOpen && <OpenNote note={note} area={area} pane={pane} onDismiss={onDismiss} onClose={close} />}
    </div>
  );
}

function OpenNote(props: { note: Note; area: Area; pane: Area; onDismiss: () => void; onClose: () => void }) {
  const { note, area, pane, onDismiss, onClose } = props;
  const [language, setLanguage] = useState<'en' | 'fr'>();
  const [said, say] = useState<{ words: string; failed?: true }>();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    readSettings().then(
      (settings) => setLanguage(messageLanguage(settings)),
      () => setLanguage('en'),
    );
  }, []);
  useEffect(() => {
    if (language) place.current?.querySelector<HTMLElement>('section')?.focus({ preventScroll: true });
  }, [language]);
  const [first] = categoriesOf(note.found);
  if (!first || !language) return null;
  const answer = composeMessage(answers[first], language, {}).text;
  const failed = () => say({ words: t('placeFailed'), failed: true });
  const { left, width, top, bottom, height } = placeCard(area, pane, windowArea());
  const style = {
    left: `${left}px`,
    width: `${width}px`,
    maxHeight: `${height}px`,
    ...(top === undefined ? { bottom: `${bottom}px` } : { top: `${top}px` }),
  };
  return (
    <div ref={place} class="incoming-place" style={style}>
      <IncomingNote
        id="parley-incoming"
        text={note.text}
        found={note.found}
        answer={answer}
        language={language}
        said={said?.words}
        failed={said?.failed}
        onPlace={() => void placeAndTell(answer).then(say, failed)}
        onCopy={() =>
          void navigator.clipboard.writeText(answer).then(
            () => say({ words: t('composeCopied') }),
            () => say({ words: t('composeCopyFailed') }),
          )
        }
        onDismiss={onDismiss}
        onClose={onClose}
      />
    </div>
  );
}

/** The window without its scroll bars. */
function windowArea(): { width: number; height: number } {
  const { clientWidth, clientHeight } = document.documentElement;
  return { width: clientWidth || innerWidth, height: Math.min(clientHeight || innerHeight, innerHeight) };
}

/** What of the thread is in the window. */
function paneOf(scroller: HTMLElement | undefined): Area {
  const { width, height } = windowArea();
  // A page that scrolls as a whole has no pane of its own.
  const isPage = !scroller || scroller === document.documentElement || scroller === document.body;
  const { left, top, right, bottom } = isPage ? new DOMRect(0, 0, width, height) : scroller.getBoundingClientRect();
  return {
    left: Math.max(left, 0),
    top: Math.max(top, 0),
    right: Math.min(right, width),
    bottom: Math.min(bottom, height),
  };
}
