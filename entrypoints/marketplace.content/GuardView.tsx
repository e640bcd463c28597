import { useRef } from 'preact/hooks';
import { type FindingChoices, Findings } from '../../components/Findings.tsx';
import { Icon } from '../../components/Icon.tsx';
import type { Finding } from '../../utils/drafts/check.ts';
import { t } from '../../utils/i18n.ts';
import { GuardMarks } from './GuardMarks.tsx';
import { GuardPause } from './GuardPause.tsx';
import { GuardRefusal, type Refused } from './GuardRefusal.tsx';
import type { Stage } from './guard-stage.ts';
import type { Held } from './press-again.ts';
import { useGuardPlaces } from './use-guard-places.ts';

/** What the guard has to say now. */
export interface GuardState {
  box?: HTMLElement;
  /** What stands in the box, and what was found in it. */
  text: string;
  findings: Finding[];
  /** The buyer closed the warning about these findings. */
  closed: boolean;
  held?: Held;
  /** The site did not take what was let through. */
  pressAgain: boolean;
  refused?: Refused;
  /** Grows when the box may stand elsewhere. */
  moves: number;
}

/** What the buyer may answer. */
export interface GuardActs extends FindingChoices {
  onClose: () => void;
  /** Closes the card that is open. */
  onEscape: () => void;
  onEdit: () => void;
  onSend: () => void;
  onBreak: () => void;
  onPutBack: () => Promise<{ words: string; failed?: true }>;
  onDelete: () => void;
  onOwnWord: (word: string) => Promise<void>;
  onCloseRefusal: () => void;
}

/** Marks in the box and one card beside it: the question on send, the site's refusal, or the warning. */
export function GuardView(props: { state: GuardState; acts: GuardActs; stage: Stage; marketplace: string }) {
  const { state, acts, stage, marketplace } = props;
  const { text, findings, held, refused, pressAgain } = state;
  const bench = useRef<HTMLDivElement>(null);
  // A new draft is warned about; one that was refused just now, or put back, is explained already.
  const isExplained = refused?.inBox && (refused.refusal || refused.putBack);
  const isNew = !refused || (text.trim() !== '' && !isExplained);
  const warns = findings.length > 0 && !state.closed && !held && isNew;
  const explains = refused && !held && !warns;
  const shows = findings.length > 0 || held || refused || pressAgain;
  const places = useGuardPlaces(stage, shows ? state.box : undefined, text, findings, bench, state.moves);
  const card = places?.card;
  const style = card && {
    left: `${card.left}px`,
    inlineSize: `${card.width}px`,
    maxBlockSize: `${card.maxHeight}px`,
    ...(card.top === undefined ? { bottom: `${card.bottom}px` } : { top: `${card.top}px` }),
  };
  const isCard = style && (warns || held || explains || pressAgain);
  return (
    <div class="parley">
      <div ref={bench} class="bench" aria-hidden="true" />
      {places && findings.length > 0 && <GuardMarks {...places} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its buttons have the focus; the question answers keys itself. */}
      <div
        class={isCard ? 'guard card' : 'hidden'}
        style={isCard ? style : undefined}
        onKeyDown={(event) => event.isTrusted && event.key === 'Escape' && !held && acts.onEscape()}
      >
        {held && (
          <GuardPause
            held={held}
            marketplace={marketplace}
            onEdit={acts.onEdit}
            onSend={acts.onSend}
            onBreak={acts.onBreak}
          />
        )}
        {explains && (
          <GuardRefusal
            refused={refused}
            marketplace={marketplace}
            onPutBack={acts.onPutBack}
            onDelete={acts.onDelete}
            onOwnWord={acts.onOwnWord}
            onClose={acts.onCloseRefusal}
          />
        )}
        {/* There before their words are: only then are they read aloud. */}
        <p role="status" class={pressAgain && !held ? 'note warn' : 'hidden'}>
          {pressAgain && !held && t('pauseAgain')}
          {explains && t('refusalSaid')}
        </p>
        <div class="row top">
          <div class="grow">
            <Findings
              id="parley-draft-findings"
              text={text}
              findings={warns ? findings : []}
              marketplace={marketplace}
              choices={acts}
            />
          </div>
          {warns && (
            <button
              type="button"
              class="button quiet"
              aria-label={t('close')}
              onClick={(event) => event.isTrusted && acts.onClose()}
            >
              <Icon name="close" size={14} />
            </button>
          )}
        </div>
      </div>
    </div>
  );
}
