import { useState } from 'preact/hooks';
import { partsOf } from '../utils/evidence/original-parts.ts';
import type { RevealChoice } from '../utils/evidence/reveal-part.ts';
import type { Verdict } from '../utils/evidence/verify.ts';
import { t } from '../utils/i18n.ts';
import { Icon } from './Icon.tsx';
import { revealedName } from './reveal-words.ts';

/** Characters of an entry that are shown; all of it is in the file. */
const LONGEST = 1_000;

/** Chooses which of the hidden texts and pictures somebody else may see; `onSave` makes the file that shows these alone. */
export function RevealPart(props: {
  revealed: NonNullable<Verdict['revealed']>;
  onSave: (chosen: RevealChoice) => void;
}) {
  const { messages, pictures } = props.revealed;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string) =>
    setChosen((before) => new Set(before.has(key) ? [...before].filter((each) => each !== key) : [...before, key]));
  const entries = [
    ...messages.map(({ original, ...named }, at) => ({
      key: `message ${at}`,
      name: revealedName(named),
      text: [original.text, ...partsOf(original).flatMap(({ texts }) => texts)].filter(Boolean).join(' · '),
    })),
    ...pictures.map(({ placeholder }, at) => ({ key: `picture ${at}`, name: placeholder, text: '' })),
  ];
  const save = () =>
    props.onSave({
      messages: messages.filter((_, at) => chosen.has(`message ${at}`)).map(({ original }) => original),
      pictures: pictures.filter((_, at) => chosen.has(`picture ${at}`)).map(({ placeholder }) => placeholder),
    });
  return (
    <details class="small">
      <summary>{t('revealPart')}</summary>
      <p class="muted">{t('revealPartWhy')}</p>
      <ul class="reveal-part">
        {entries.map(({ key, name, text }) => (
          <li key={key}>
            <label>
              <input type="checkbox" checked={chosen.has(key)} onChange={() => toggle(key)} />
              <span>
                <span class="muted">{name}</span>{' '}
                <bdi>{text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}</bdi>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <button type="button" class="button" disabled={chosen.size === 0} onClick={(event) => event.isTrusted && save()}>
        <Icon name="down" size={14} />
        {t('revealPartSave', chosen.size)}
      </button>
    </details>
  );
}
