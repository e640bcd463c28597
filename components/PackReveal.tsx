import { partsOf } from '../utils/evidence/original-parts.ts';
import type { Verdict } from '../utils/evidence/verify.ts';
import { t } from '../utils/i18n.ts';
import { revealedName } from './reveal-words.ts';

/** More are not drawn: the file itself has them all. */
const SHOWN = 50;

/** What a reveal file proved: the originals of what is hidden in a pack. */
export function PackReveal({ revealed }: { revealed: NonNullable<Verdict['revealed']> }) {
  const { messages, pictures, chains } = revealed;
  if (messages.length === 0 && pictures.length === 0 && chains.length === 0) return null;
  return (
    <details class="small" open>
      <summary>{t('revealedTitle', messages.length, pictures.length)}</summary>
      {chains.length > 0 && <p>{t('revealedChain')}</p>}
      <ul class="stack">
        {messages.slice(0, SHOWN).map(({ number, conversation, original }) => (
          <li key={`${conversation} ${number}`}>
            <span class="muted">{revealedName({ number, conversation })}</span>
            <p class="text" dir="auto">
              {original.text}
            </p>
            {partsOf(original).map(({ name, texts }, at) => (
              <p key={`${name} ${at}`} class="muted" dir="auto">
                {texts.join(' · ')}
              </p>
            ))}
          </li>
        ))}
        {pictures.slice(0, SHOWN).map(({ placeholder, sha256 }) => (
          <li key={placeholder}>
            <bdi>{placeholder}</bdi> = <code>{sha256}</code>
          </li>
        ))}
      </ul>
      {messages.length > SHOWN && <p>{t('checkMore', messages.length - SHOWN)}</p>}
    </details>
  );
}
