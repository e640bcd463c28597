import { useState } from 'preact/hooks';
import { t } from '../utils/i18n.ts';

/** Something a case can be about, as a list shows it. */
export interface AboutChoice {
  key: string;
  /** What was bought, or the seller's name. */
  name: string;
  /** The rest: marketplace, order number, seller. */
  more: string;
}

/** From so many on they are found by typing. */
const SEARCH = 8;
/** More are not drawn: what is typed makes them fewer. */
const SHOWN = 50;

/** What the case is about: an order or a seller. */
export function CaseAbout(props: {
  choices: readonly AboutChoice[];
  chosen?: string;
  onChoose: (key: string) => void;
}) {
  const { choices, chosen, onChoose } = props;
  const [words, setWords] = useState('');
  const [isOpen, setOpen] = useState(chosen === undefined);
  const one = choices.find(({ key }) => key === chosen);
  if (one && !isOpen) {
    return (
      <div class="row">
        <About choice={one} />
        <button type="button" class="button" onClick={() => setOpen(true)}>
          {t('buildAboutOther')}
        </button>
      </div>
    );
  }
  const wanted = words.trim().toLocaleLowerCase();
  const found = choices.filter(({ name, more }) => `${name} ${more}`.toLocaleLowerCase().includes(wanted));
  return (
    <>
      {choices.length >= SEARCH && (
        <label class="label">
          {t('buildAboutFind')}
          <input class="input" type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
        </label>
      )}
      <fieldset class="options">
        <legend class="hidden">{t('buildAbout')}</legend>
        {found.slice(0, SHOWN).map((choice) => (
          <label key={choice.key} class="option">
            <input
              type="radio"
              name="case-about"
              checked={choice.key === chosen}
              onChange={() => {
                onChoose(choice.key);
                setOpen(false);
              }}
            />
            <About choice={choice} />
          </label>
        ))}
      </fieldset>
      {found.length === 0 && <p class="muted">{t('buildAboutNone')}</p>}
      {found.length > SHOWN && <p class="small muted">{t('buildAboutMore', found.length - SHOWN)}</p>}
    </>
  );
}

function About({ choice }: { choice: AboutChoice }) {
  return (
    <span class="grow">
      <strong class="block ellipsis" dir="auto">
        {choice.name}
      </strong>
      <span class="small muted block" dir="auto">
        {choice.more}
      </span>
    </span>
  );
}
