import { useState } from 'preact/hooks';
import { t } from '../utils/i18n.ts';
import { Picture, type PictureSource } from './Picture.tsx';

/** A picture of a case, by its SHA-256. */
export interface PictureChoice {
  sha256: string;
  alt: string;
  isHidden: boolean;
}

/** More are shown on wish: each is read from the archive. */
const SHOWN = 24;

/** The pictures of a case: what is ticked stays out of it. */
export function CasePictures(props: {
  choices: readonly PictureChoice[];
  source: PictureSource;
  onToggle: (sha256: string, isHidden: boolean) => void;
}) {
  const { choices, source, onToggle } = props;
  const [shown, setShown] = useState(SHOWN);
  if (choices.length === 0) return null;
  const hidden = choices.filter(({ isHidden }) => isHidden).length;
  return (
    <details class="pictures">
      <summary>
        {t('buildPictures', choices.length)}{' '}
        {hidden > 0 && <span class="tag soon">{t('buildPicturesOut', hidden)}</span>}
      </summary>
      <fieldset>
        <legend class="small muted">{t('buildPicturesWhy')}</legend>
        <ul class="tiles">
          {choices.slice(0, shown).map(({ sha256, alt, isHidden }, index) => (
            <li key={sha256}>
              <label class={`tile ${isHidden ? 'out' : ''}`}>
                <Picture image={{ url: '', sha256, alt }} source={source} />
                <span class="row small">
                  <input
                    type="checkbox"
                    checked={isHidden}
                    onChange={(event) => onToggle(sha256, event.currentTarget.checked)}
                  />
                  {t('buildPictureOut', index + 1)}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      {shown < choices.length && (
        <button type="button" class="button quiet small" onClick={() => setShown(shown + SHOWN)}>
          {t('buildPicturesMore', choices.length - shown)}
        </button>
      )}
    </details>
  );
}
