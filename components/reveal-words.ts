import type { Revealed } from '../utils/evidence/verify-reveal.ts';
import { t } from '../utils/i18n.ts';

/** What a revealed message is called: its number, and of which conversation where a pack has several. */
export const revealedName = ({ number, conversation }: Omit<Revealed['messages'][number], 'original'>): string =>
  conversation === undefined ? t('revealedMessage', number) : t('revealedMessageOf', number, conversation);
