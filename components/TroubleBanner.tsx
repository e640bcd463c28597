import { t, word } from '../utils/i18n.ts';
import { Banner } from './Banner.tsx';

/** Says what keeps the page from the archive, and how it ends; nothing while nothing does. */
export function TroubleBanner({ trouble }: { trouble: 'blocked' | 'outdated' | undefined }) {
  if (!trouble) return null;
  return (
    <Banner tone="danger" action={{ label: t('troubleReload'), run: () => location.reload() }}>
      {word(`trouble_${trouble}`)}
    </Banner>
  );
}
