import { t } from '../utils/i18n.ts';
import { Icon } from './Icon.tsx';
import { bytesWords } from './words.ts';

/** A file that was made, at an address it can be saved from. */
export interface MadeLink {
  name: string;
  address: string;
  /** Bytes. */
  size: number;
  pages?: number;
  /** What it is, where its name does not tell. */
  about?: string;
  /** Whether a browser shows it. */
  canOpen?: boolean;
}

/** Files that were made, each with its size, its pages and a way to save it. */
export function CaseFiles({ files }: { files: readonly MadeLink[] }) {
  return (
    <ul class="made">
      {files.map(({ name, address, size, pages, about, canOpen }) => (
        <li key={name} class="row">
          <Icon name="page" size={16} />
          <span class="grow">
            <bdi class="name-of">{name}</bdi>{' '}
            <span class="small muted">
              {bytesWords(size)}
              {pages !== undefined && ` · ${t('buildPages', pages)}`}
            </span>
            {about && <span class="small muted block">{about}</span>}
          </span>
          {canOpen && (
            <a class="button quiet" href={address} target="_blank" rel="noreferrer" aria-label={t('buildOpenOf', name)}>
              {t('buildOpen')}
            </a>
          )}
          <a class="button" href={address} download={name} aria-label={t('buildSaveOf', name)}>
            <Icon name="down" size={14} />
            {t('buildSave')}
          </a>
        </li>
      ))}
    </ul>
  );
}
