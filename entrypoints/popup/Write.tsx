import { useState } from 'preact/hooks';
import { Compose } from '../../components/Compose.tsx';
import { count, t } from '../../utils/i18n.ts';
import { ask } from '../../utils/messages.ts';
import { allowTerm, messageLanguage, type Settings } from '../../utils/settings.ts';
import type { TabPage } from './tab.ts';

/** A message for the page that is open: filled from it, checked, taken to its chat. */
export function Write({ page, settings }: { page?: TabPage; settings: Settings }) {
  const [status, setStatus] = useState<string>();
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setStatus(t('composeCopied')),
      () => setStatus(t('composeCopyFailed')),
    );
  const marketplace = page?.facts?.marketplace ?? 'aliexpress';
  const openChat = async (text: string) => {
    const opened = await page?.openChat?.(text).catch(() => false);
    if (opened) window.close();
    else setStatus(t('composeOpenFailed'));
  };
  const place = async (text: string) => {
    const { held = false, cut = 0 } = (await page?.place?.(text)) ?? {};
    if (held) return setStatus(cut ? count('placedCut', cut) : t('composePlaced'));
    const copied = () => setStatus(t('placeCopied'));
    return navigator.clipboard.writeText(text).then(copied, () => setStatus(t('composePlaceFailed')));
  };
  return (
    <Compose
      facts={page?.facts}
      language={messageLanguage(settings)}
      check={(text, language) => ask('checkDraft', { text, language, marketplace })}
      marketplace={marketplace}
      onNever={(term) => allowTerm({ term, marketplace })}
      status={status}
      onCopy={copy}
      {...(page?.place && { onPlace: (text: string) => void place(text) })}
      {...(page?.openChat && { onOpen: (text: string) => void openChat(text) })}
    />
  );
}
