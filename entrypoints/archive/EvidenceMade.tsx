import { CaseFiles, type MadeLink } from '../../components/CaseFiles.tsx';
import { CasePages } from '../../components/CasePages.tsx';
import { Icon } from '../../components/Icon.tsx';
import { t, word } from '../../utils/i18n.ts';
import type { MadeCase } from './make-case.ts';
import { stampTroubleKey } from './stamp.ts';

/** Browsers drop downloads that begin at the same moment. */
const APART_MS = 400;

/** What was made: the files to send, the sealed copy, and what reveals the hidden. */
export function EvidenceMade({ made }: { made: MadeCase }) {
  const { uploads, copy, reveal, left, pages, stamp } = made;
  const total = uploads.reduce((sum, { pages = 0 }) => sum + pages, 0) || undefined;
  const all = [...uploads, copy];
  return (
    <>
      <CasePages pages={pages} total={total} />
      {left > 0 && <p class="note warn small">{t('buildLeft', left)}</p>}
      {uploads.length > 0 && (
        <section class="stack" aria-labelledby="case-uploads">
          <h4 id="case-uploads">{t('buildUploads')}</h4>
          <CaseFiles files={uploads} />
        </section>
      )}
      <section class="stack" aria-labelledby="case-copy">
        <h4 id="case-copy">{t('buildCopy')}</h4>
        <p class="small muted">{t('buildCopyWhy')}</p>
        {stamp && (
          <p class={`note small ${stamp === 'done' ? 'good' : 'warn'}`}>
            {stamp === 'done' ? t('buildStamped') : word(stampTroubleKey[stamp])}
          </p>
        )}
        <CaseFiles files={[copy]} />
      </section>
      {uploads.length > 0 && (
        <p class="row">
          <button type="button" class="button primary" onClick={(event) => event.isTrusted && void saveAll(all)}>
            <Icon name="down" size={16} />
            {t('buildSaveAll', all.length)}
          </button>
        </p>
      )}
      {reveal && (
        <section class="stack" aria-labelledby="case-reveal">
          <h4 id="case-reveal">{t('buildReveal')}</h4>
          <p class="note warn small">{t('buildRevealWhy')}</p>
          <CaseFiles files={[reveal]} />
        </section>
      )}
    </>
  );
}

async function saveAll(files: readonly MadeLink[]): Promise<void> {
  for (const { name, address } of files) {
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    await new Promise((resolve) => setTimeout(resolve, APART_MS));
  }
}
