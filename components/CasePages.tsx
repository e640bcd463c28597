import { t } from '../utils/i18n.ts';

/** The first pages as pictures, at these addresses. */
export function CasePages({ pages, total }: { pages: readonly string[]; total?: number }) {
  if (pages.length === 0) return null;
  return (
    <figure class="pages">
      <figcaption class="small muted">{t('buildPreview')}</figcaption>
      {/* It scrolls by itself, so that it can be reached by the keyboard. */}
      <ul tabIndex={0} aria-label={t('buildPreview')}>
        {pages.map((address, index) => (
          <li key={address}>
            <img src={address} alt={t('buildPage', index + 1, total ?? pages.length)} />
          </li>
        ))}
      </ul>
    </figure>
  );
}
