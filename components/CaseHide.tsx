import { useEffect, useRef, useState } from 'preact/hooks';
import type { HiddenText } from '../utils/evidence/case.ts';
import { t } from '../utils/i18n.ts';

/** A text that may be hidden, and where it stands. */
export interface HideChoice {
  item: HiddenText;
  /** In how many messages; absent where nobody counted. */
  count?: number;
  /** The first message with it, and who wrote that. */
  sample?: string;
  side?: 'in' | 'out' | 'system';
  isHidden: boolean;
}

const KINDS = ['phone', 'email', 'address', 'name', 'number', 'words'] as const;
/** A list longer than this opens on wish; what is folded is ticked. */
export const SHOWN = 12;

/** What is hidden: what Parley found, each with its place, and what the buyer adds. */
export function CaseHide(props: {
  choices: readonly HideChoice[];
  onToggle: (item: HiddenText, isHidden: boolean) => void;
  onAdd: (item: HiddenText) => void;
  /** What stands in the field, and is not added yet. */
  typed: HiddenText;
  onType: (item: HiddenText) => void;
  /** Whether all of a long list is shown, and the wish to see it. */
  isWhole: boolean;
  onWhole: () => void;
}) {
  const { choices, onToggle, onAdd, typed, onType, isWhole, onWhole } = props;
  const list = useRef<HTMLFieldSetElement>(null);
  const wasWhole = useRef(isWhole);
  // Whoever unfolds the list goes on with what was folded.
  useEffect(() => {
    if (isWhole && !wasWhole.current) list.current?.querySelectorAll('input')[SHOWN]?.focus();
    wasWhole.current = isWhole;
  }, [isWhole]);
  const [added, setAdded] = useState<string>();
  const own = choices.find(({ item }) => item.text === added);
  const shown = isWhole ? choices : choices.slice(0, SHOWN);
  return (
    <>
      {choices.length === 0 ? (
        <p class="small">{t('buildHideNothing')}</p>
      ) : (
        <fieldset class="options" ref={list}>
          <legend class="small">{t('buildHideFound')}</legend>
          {shown.map((choice) => (
            <Choice
              key={`${choice.item.kind} ${choice.item.text}`}
              choice={choice}
              onToggle={(isHidden) => onToggle(choice.item, isHidden)}
            />
          ))}
        </fieldset>
      )}
      {shown.length < choices.length && (
        <button type="button" class="button quiet small" onClick={onWhole}>
          {t('buildHideMore', choices.length - shown.length)}
        </button>
      )}
      <Own
        {...{ typed, onType }}
        onAdd={(item) => {
          setAdded(item.text);
          onAdd(item);
        }}
      />
      {/* The list may be long: at the field nothing else tells. */}
      <div role="status">
        {own?.isHidden && own.count !== undefined && <Added text={own.item.text} count={own.count} />}
      </div>
    </>
  );
}

function Added({ text, count }: { text: string; count: number }) {
  if (count === 0) return <p class="note warn small">{t('buildHideNowhere', text)}</p>;
  return <p class="small">{t('buildHideAdded', text, count)}</p>;
}

function Choice({ choice, onToggle }: { choice: HideChoice; onToggle: (isHidden: boolean) => void }) {
  const { item, count, sample, side, isHidden } = choice;
  return (
    <label class="option">
      <input type="checkbox" checked={isHidden} onChange={(event) => onToggle(event.currentTarget.checked)} />
      <span class="grow">
        <bdi class="found">{item.text}</bdi> <span class="tag">{t(`buildKind_${item.kind}`)}</span>{' '}
        {count !== undefined && <span class="small muted">{t('buildHidePlaces', count)}</span>}
        {sample && count !== 0 && (
          <span class="small muted block ellipsis">
            {side && `${t(`buildBy_${side}`)} `}
            <bdi>{sample}</bdi>
          </span>
        )}
      </span>
    </label>
  );
}

/** The buyer's own words to hide. */
function Own(props: { typed: HiddenText; onType: (item: HiddenText) => void; onAdd: (item: HiddenText) => void }) {
  const { typed, onType, onAdd } = props;
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        const text = typed.text.trim();
        if (text) onAdd({ ...typed, text });
      }}
    >
      <label class="label grow">
        <span class="small">{t('buildHideOwn')}</span>
        <input
          class="input"
          name="text"
          autocomplete="off"
          dir="auto"
          required
          value={typed.text}
          onInput={(event) => onType({ ...typed, text: event.currentTarget.value })}
        />
      </label>
      <label class="label">
        <span class="small">{t('buildHideKind')}</span>
        <select
          class="input"
          name="kind"
          value={typed.kind}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onType({ ...typed, kind: KINDS.find((each) => each === value) ?? 'words' });
          }}
        >
          {[...KINDS].reverse().map((kind) => (
            <option key={kind} value={kind}>
              {t(`buildKind_${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="button end">
        {t('buildHideAdd')}
      </button>
    </form>
  );
}
